/** Every fault of the host, for all actions but those of faults-of-bundling. */
import { jest } from "@jest/globals";
import { ACTIONS } from "./actions";
import { describeFaults, PATIENCE } from "./withstanding";

jest.setTimeout(PATIENCE);
describeFaults(ACTIONS.filter(({ of }) => of !== "writeDraft"));

/** Every fault of the host, for writing into a bundle: as much work as all other actions, so in a worker of its own. */
import { jest } from "@jest/globals";
import { ACTIONS } from "./actions";
import { describeFaults, PATIENCE } from "./withstanding";

jest.setTimeout(PATIENCE);
describeFaults(ACTIONS.filter(({ of }) => of === "writeDraft"));

/** Tests in Chromium: without one they are skipped, and say so; under CI they fail. */
import { describe } from "@jest/globals";
import { hasChromium } from "../../scripts/chromium";

export { launchChromium } from "../../scripts/chromium";

const available = hasChromium() || process.env["CI"] === "true";

export const describeInChromium = available ? describe : describe.skip;

/**
 * The browser that tests drive: Chromium, started without asking the network for anything. Without one those tests are
 * skipped, and say so; under CI they fail.
 */
import { existsSync } from "node:fs";
import { describe } from "@jest/globals";
import { type Browser, chromium } from "playwright-core";

/** CHROMIUM tells where it is, else it is where Debian puts it. */
const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const available = existsSync(EXECUTABLE) || process.env["CI"] === "true";

export const describeInChromium = available ? describe : describe.skip;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
}

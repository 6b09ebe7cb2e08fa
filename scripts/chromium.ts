/** The browser that tests and measurements drive: Chromium, started without asking the network for anything. */
import { existsSync } from "node:fs";
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

export function hasChromium(): boolean {
  return existsSync(EXECUTABLE);
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: EXECUTABLE, args: QUIET });
}

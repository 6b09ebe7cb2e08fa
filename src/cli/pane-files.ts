/**
 * The files of the task pane, as the build makes them: beside the built command, or in `dist` of the checkout. Limit: what stands
 * there beside them (the trial page, source maps, the command itself) is no part of the pane, and stays.
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { refusals } from "../locales/nl/command-refusals";
import { UsageError } from "./usage-error";

export interface PaneFile {
  /** Below the add-in's address, with slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PAGE = "taskpane.html";
/** How the files of the command begin, which stand beside it. */
const COMMAND = "klimaatpeil.";
/** Where a build may be, seen from `dist/klimaatpeil.mjs` and from `src/cli/index.ts`. */
const PLACES = ["./", "../../dist/"];

/** @param from the address of the program, @throws {UsageError} where nothing was built */
export async function paneFiles(from: string): Promise<readonly PaneFile[]> {
  for (const place of PLACES) {
    const folder = fileURLToPath(new URL(place, from));
    if (await stat(join(folder, PAGE)).catch(() => undefined)) return filesIn(folder);
  }
  throw new UsageError(refusals.paneNotBuilt);
}

async function filesIn(folder: string): Promise<readonly PaneFile[]> {
  const top = (await readdir(folder)).filter((name) => /\.(html|js|xml|txt)$/.test(name) && !name.startsWith(COMMAND));
  const icons = (await readdir(join(folder, "assets"))).map((name) => `assets/${name}`);
  return Promise.all(
    [...top, ...icons].sort().map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  );
}

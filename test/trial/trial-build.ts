/**
 * The trial page, built once for a whole run of Jest. Each worker building it for each suite would take minutes, and the one
 * would write over what the other is being tested with.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildTrial } from "../../scripts/build-trial";

/** Whoever makes the folder builds, the others wait for what is in the file: nothing, or what went wrong. */
export async function builtTrial(): Promise<void> {
  const run = process.env["KLIMAATPEIL_RUN"];
  if (run === undefined) throw new Error("run-folder.js was not run: see jest.config.js");
  const outcome = join(run, "outcome");
  if (isFirst(join(run, "building"))) {
    const failure = await buildTrial().then(() => "", String);
    // Whole or not there at all.
    writeFileSync(`${outcome}.new`, failure);
    renameSync(`${outcome}.new`, outcome);
  }
  while (!existsSync(outcome)) await new Promise((resolve) => setTimeout(resolve, 100));
  const failure = readFileSync(outcome, "utf8");
  if (failure !== "") throw new Error(failure);
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

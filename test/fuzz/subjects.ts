/** What can be tried: workbooks that went wrong, by seed, or files, by their place in a folder. */
import { join } from "node:path";
import { glob } from "tinyglobby";
import { readBytes } from "../../src/cli/files";
import type { FileFault } from "../../src/host/xlsx/file-fault";
import { mutated } from "./mutate";
import { originals } from "./originals";
import { randomOf } from "./random";

export interface Subjects {
  /** The bytes, or why the command would not even look at them. */
  readonly bytes: (number: number) => Promise<Uint8Array | FileFault>;
  /** Whether this one is added to as well. */
  readonly grafted: (number: number) => boolean;
}

/** Whatever Excel or another spreadsheet program may have made, and not what Excel leaves beside a workbook that is open. */
const WORKBOOKS = ["**/*.xl*", "**/*.ods", "!**/~$*"];

/** Adding takes ten times as long as the rest. */
const GRAFT_EVERY = 3;

export async function seeds(): Promise<Subjects> {
  const sound = await originals();
  const bytes = (seed: number) => {
    const random = randomOf(seed);
    return Promise.resolve(mutated(random.pick(sound), random));
  };
  return { bytes, grafted: (seed) => seed % GRAFT_EVERY === 0 };
}

export async function files(folder: string): Promise<Subjects> {
  const paths = await workbooksIn(folder);
  return { bytes: (place) => readBytes(join(folder, paths[place] ?? "")), grafted: () => true };
}

/** By name, so that a place means the same file to whoever watches and to who tries. */
export async function workbooksIn(folder: string): Promise<readonly string[]> {
  return (await glob(WORKBOOKS, { cwd: folder, caseSensitiveMatch: false })).sort();
}

/** Which of the files that were dropped are read, and what they are called in sources. Pure. */
import type { GivenFile } from "./workbook-reader";

/** A file with its path from the folder that was dropped; its name where it was dropped by itself. */
export interface DroppedFile {
  readonly path: string;
  readonly file: File;
}

/** Why a file is not read. */
export interface LeftFile {
  readonly name: string;
  readonly why: "lock" | "other" | "same";
}

export interface Sorted {
  readonly given: readonly GivenFile[];
  readonly left: readonly LeftFile[];
}

/** What Excel leaves beside a workbook that someone has open. */
const LOCK = "~$";
/** An old .xls is read as far as to say what it is. */
const WORKBOOK = /\.xls[xm]?$/i;

/** @param present the files that are on the list already */
export function sorted(dropped: readonly DroppedFile[], present: readonly GivenFile[]): Sorted {
  const given: GivenFile[] = [];
  const left: LeftFile[] = [];
  const known = new Set(present.map(({ file }) => identityOf(file)));
  const taken = new Set(present.map(({ name }) => name));
  for (const { path, file } of dropped) {
    const { name } = file;
    if (name.startsWith(LOCK)) left.push({ name, why: "lock" });
    else if (!WORKBOOK.test(name)) left.push({ name, why: "other" });
    else if (known.has(identityOf(file))) left.push({ name, why: "same" });
    else {
      const free = freeName([name, path], taken);
      known.add(identityOf(file));
      taken.add(free);
      given.push({ name: free, file });
    }
  }
  return { given, left };
}

/** The same name says nothing: thirteen cities may each call theirs "scores.xlsx". */
function identityOf({ name, size, lastModified }: File): string {
  return `${lastModified} ${size} ${name}`;
}

/** Its name, else its path, else its name with a number. */
function freeName([name, path]: readonly [name: string, path: string], taken: ReadonlySet<string>): string {
  let free = taken.has(name) ? path : name;
  for (let number = 2; taken.has(free); number++) free = name.replace(/(\.\w+)$/, ` (${number})$1`);
  return free;
}

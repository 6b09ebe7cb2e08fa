/** Which of the files that were dropped are read, and what they are called in sources. Pure. */
import type { RememberedWay } from "../../layout/way";
import type { GivenFile } from "./workbook-reader";

/** A file with its path from the folder that was dropped; its name where it was dropped by itself. Or why there is none. */
export type DroppedFile =
  { readonly path: string; readonly file: File } | { readonly path: string; readonly why: "unreadable" | "empty" };

/** Why a file is not read. */
export interface LeftFile {
  readonly name: string;
  readonly why: "lock" | "other" | "same" | "unreadable" | "empty";
}

export interface Sorted {
  /** What stays of the list. */
  readonly files: readonly GivenFile[];
  readonly given: readonly GivenFile[];
  readonly left: readonly LeftFile[];
}

/** What Excel leaves beside a workbook that someone has open. */
const LOCK = "~$";
/** An old .xls is read as far as to say what it is. */
const WORKBOOK = /\.xls[xm]?$/i;

export interface OnTheList {
  readonly files: readonly GivenFile[];
  /** The names of those that could not be opened: given again, they make room. */
  readonly unreadable: ReadonlySet<string>;
}

export interface Giving {
  /** How tables of the same shape were read before. */
  readonly ways: readonly RememberedWay[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function sorted(
  dropped: readonly DroppedFile[],
  { files: present, unreadable }: OnTheList,
  { ways, now }: Giving,
): Sorted {
  const again = new Set(dropped.flatMap((each) => ("file" in each ? identityOf(each.file) : [])));
  const isAgain = ({ name, file }: GivenFile) => unreadable.has(name) && again.has(identityOf(file));
  const files = present.filter((each) => !isAgain(each));
  const given: GivenFile[] = [];
  const left: LeftFile[] = [];
  const known = new Set(files.map(({ file }) => identityOf(file)));
  const taken = new Set(files.map(({ name }) => name));
  for (const each of dropped) {
    if ("why" in each) {
      left.push({ name: each.path, why: each.why });
      continue;
    }
    const { path, file } = each;
    const { name } = file;
    if (name.startsWith(LOCK)) left.push({ name, why: "lock" });
    else if (!WORKBOOK.test(name)) left.push({ name, why: "other" });
    else if (known.has(identityOf(file))) left.push({ name, why: "same" });
    else {
      const free = freeName([name, path], taken);
      known.add(identityOf(file));
      taken.add(free);
      given.push({ name: free, file, givenAt: now, ...(ways.length > 0 && { ways }) });
    }
  }
  return { files, given, left };
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

/** Files in: which ones were meant, and their bytes. */
import { readFile, stat } from "node:fs/promises";
import { basename, isAbsolute, join, sep } from "node:path";
import type { FileFault } from "../host/xlsx/file-fault";
import { MAX_FILE_BYTES } from "../host/xlsx/preflight";
import { refusals } from "../locales/nl/command-refusals";
import { UsageError } from "./usage-error";

/** Other spreadsheets are read as far as to say what they are: who left one in the folder handed something in. */
const WORKBOOKS = "**/*.{xlsx,xlsm,xls,xlsb,ods,numbers}";
/** What Excel leaves beside a workbook that someone has open. A shell's own pattern finds it too. */
const LOCK = "~$";

export interface InputFile {
  readonly path: string;
  /** What it is called in findings: its base name, or its path where two share a name. */
  readonly name: string;
}

/**
 * Files, folders (every workbook below) and globs, sorted, each once.
 * @throws {UsageError} when one of them matches nothing, or when all that they match is what Excel leaves beside a workbook.
 */
export async function findFiles(asked: readonly string[]): Promise<readonly InputFile[]> {
  const found = new Set((await Promise.all(asked.map(expand))).flat());
  const paths = [...found].filter((path) => !basename(path).startsWith(LOCK));
  if (paths.length === 0) throw new UsageError(refusals.onlyLocks(asked));
  const count = new Map<string, number>();
  for (const path of paths) count.set(basename(path), (count.get(basename(path)) ?? 0) + 1);
  return paths.map((path) => {
    const name = basename(path);
    return { path, name: count.get(name) === 1 ? name : path };
  });
}

async function expand(asked: string): Promise<readonly string[]> {
  const matches = [...(await matching(asked))].sort();
  if (matches.length === 0) throw new UsageError(refusals.nothingFound(asked));
  return matches;
}

async function matching(asked: string): Promise<readonly string[]> {
  const kind = await stat(asked).catch(() => undefined);
  // A pipe or a device as well: reading it says what it is.
  if (kind && !kind.isDirectory()) return [asked];
  const { glob } = await import("tinyglobby");
  // Windows and the Mac tell no capitals from small letters, and a city may send GENT.XLSX.
  if (kind) return (await glob(WORKBOOKS, { cwd: asked, caseSensitiveMatch: false })).map((path) => join(asked, path));
  return glob(sep === "\\" ? asked.replaceAll(sep, "/") : asked, { absolute: isAbsolute(asked) });
}

/**
 * A workbook's bytes, or why there are none: too many of them (nothing is read then), or no way to read them.
 */
export async function readBytes(path: string): Promise<Uint8Array | FileFault> {
  try {
    const file = await stat(path);
    // A folder, or a pipe or a device, which would be read for ever.
    if (!file.isFile()) return { code: "file-unreadable" };
    return file.size > MAX_FILE_BYTES ? { code: "file-too-large" } : await readFile(path);
  } catch {
    // A locked file, a disk that fails, a folder without permission: the file itself may be fine.
    return { code: "file-unreadable" };
  }
}

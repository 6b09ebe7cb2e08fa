/** Files in and out. The only place of the command that touches the disk. */
import { rmSync } from "node:fs";
import { mkdir, open, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { glob } from "tinyglobby";
import type { FileFault } from "../host/xlsx/file-fault";
import { MAX_FILE_BYTES } from "../host/xlsx/preflight";
import { onInterrupt } from "./interrupt";
import { UsageError } from "./usage-error";

const WORKBOOKS = "**/*.{xlsx,xlsm}";
/** What Excel leaves beside a workbook that someone has open. A shell's own pattern finds it too. */
const LOCK = "~$";

export interface InputFile {
  readonly path: string;
  /** What it is called in findings: its base name, or its path where two share a name. */
  readonly name: string;
}

/**
 * Files, folders (every workbook below) and globs, sorted, each once.
 * @throws {UsageError} when one of them matches nothing.
 */
export async function findFiles(asked: readonly string[]): Promise<readonly InputFile[]> {
  const found = await Promise.all(asked.map(expand));
  const paths = [...new Set(found.flat())];
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(basename(path), (counts.get(basename(path)) ?? 0) + 1);
  return paths.map((path) => {
    const name = basename(path);
    return { path, name: (counts.get(name) ?? 0) > 1 ? path : name };
  });
}

async function expand(asked: string): Promise<readonly string[]> {
  const kind = await stat(asked).catch(() => undefined);
  const matches = kind?.isFile()
    ? [asked]
    : kind?.isDirectory()
      ? (await glob(WORKBOOKS, { cwd: asked })).map((path) => join(asked, path))
      : await glob(asked, { absolute: asked.startsWith("/") });
  if (matches.length === 0) throw new UsageError(`Niets gevonden: ${asked}`);
  return matches.filter((path) => !basename(path).startsWith(LOCK)).sort();
}

/**
 * A workbook's bytes, or why there are none: too many of them (nothing is read then), or no way to read them.
 */
export async function readBytes(path: string): Promise<Uint8Array | FileFault> {
  try {
    const { size } = await stat(path);
    return size > MAX_FILE_BYTES ? { code: "file-too-large" } : await readFile(path);
  } catch {
    // A locked file, a disk that fails, a folder without permission: for who asked, it is one file that cannot be read.
    return { code: "file-corrupt" };
  }
}

export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes new files, or none of them when one would go over another.
 * @throws {UsageError} as `writeNew` does
 */
export async function writeAllNew(files: readonly NewFile[]): Promise<void> {
  for (const { path, bytes } of files) await isWritten(path, bytes);
  for (const { path, bytes } of files) await writeNew(path, bytes);
}

/**
 * Writes a new file, never over another: the same bytes again is fine, anything else is refused.
 * @throws {UsageError} when the file is there with other content, or cannot be written.
 */
export async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  if (await isWritten(path, bytes)) return;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, bytes);
  } catch (cause) {
    throw new UsageError(`Kan ${path} niet schrijven.`, { cause });
  }
}

/** A file that is broken off, by Ctrl-C or a full disk, goes: half a workbook would be taken for a whole one. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  const remove = () => {
    rmSync(path, { force: true });
  };
  const release = onInterrupt(remove);
  try {
    await file.writeFile(bytes);
  } catch (error) {
    remove();
    throw error;
  } finally {
    release();
    await file.close();
  }
}

/** Is the file there already, just so? Throws when it is there and different. */
async function isWritten(path: string, bytes: Uint8Array): Promise<boolean> {
  const present = await readFile(path).catch(() => undefined);
  if (present && !present.equals(bytes))
    throw new UsageError(`${path} bestaat al en is anders. Er is niets overschreven: kies een andere naam of map.`);
  return present !== undefined;
}

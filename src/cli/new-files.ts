/**
 * Files out: whole or not there, all or none, and never over another. Each is written beside its place under a working name, and
 * gets its own name when all of them are complete; a full disk or Ctrl-C leaves nothing.
 */
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { link, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { diskReasons, refusals } from "../locales/nl/command-refusals";
import { codeOf, diskReason } from "./disk-error";
import { onInterrupt } from "./interrupt";
import { UsageError } from "./usage-error";

export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The same bytes again is fine, anything else that is there is refused. @throws {UsageError} with nothing written */
export async function writeNew(files: readonly NewFile[]): Promise<void> {
  const fresh: NewFile[] = [];
  for (const file of files) if (!(await isWritten(file))) fresh.push(file);
  const staged: (NewFile & { readonly stage: string })[] = [];
  const placed: string[] = [];
  const stopListening = onInterrupt(() => {
    for (const path of [...staged.map(({ stage }) => stage), ...placed]) rmSync(path, { force: true });
  });
  let path = "";
  try {
    for (const file of fresh) {
      ({ path } = file);
      await mkdir(dirname(path), { recursive: true });
      const stage = join(dirname(path), `.${randomUUID()}.tmp`);
      staged.push({ ...file, stage });
      await writeWhole(stage, file.bytes);
    }
    for (const file of staged) {
      ({ path } = file);
      await place(file.stage, path);
      placed.push(path);
    }
  } catch (cause) {
    for (const done of placed) await rm(done, { force: true });
    throw refused(path, diskReason(cause), cause);
  } finally {
    for (const { stage } of staged) await rm(stage, { force: true }).catch(() => undefined);
    stopListening();
  }
}

/** Is the file there already, just so? Throws when something else is. */
async function isWritten({ path, bytes }: NewFile): Promise<boolean> {
  const present = await stat(path).catch(() => undefined);
  if (!present) return false;
  if (present.isDirectory()) throw refused(path, diskReasons.EISDIR);
  // A device or a pipe would be read for ever.
  if (!present.isFile()) throw refused(path, diskReasons.special);
  const held = await readFile(path).catch(() => undefined);
  if (held?.equals(bytes)) return true;
  throw new UsageError(refusals.isThere(path));
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    // Some disks tell only now that there was no room.
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A second name is refused where there is one already; a new name is not. */
async function place(stage: string, path: string): Promise<void> {
  try {
    await link(stage, path);
  } catch (error) {
    // Memory sticks and some network drives know no second names.
    if (!["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"].includes(codeOf(error))) throw error;
    await rename(stage, path);
  }
}

function refused(path: string, why: string, cause?: unknown): UsageError {
  return new UsageError(refusals.notWritten(path, why), { cause });
}

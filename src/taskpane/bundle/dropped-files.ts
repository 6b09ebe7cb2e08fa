/** What was dropped or chosen, folders opened. Only a browser knows. */
import type { DroppedFile } from "./given-files";

/** Must be called while the drop is handled: a moment later the browser has forgotten what was dropped. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly DroppedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(files);
  return (await Promise.all(entries.map(filesIn))).flat();
}

export function chosenFiles(files: FileList | readonly File[]): readonly DroppedFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function filesIn(entry: FileSystemEntry): Promise<readonly DroppedFile[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((resolve) => {
      (entry as FileSystemFileEntry).file(resolve, () => {
        resolve(undefined);
      });
    });
    return [file ? { path, file } : { path, why: "unreadable" }];
  }
  const inside = await entriesIn((entry as FileSystemDirectoryEntry).createReader()).catch(() => undefined);
  if (!inside) return [{ path, why: "unreadable" }];
  if (inside.length === 0) return [{ path, why: "empty" }];
  return (await Promise.all(inside.map(filesIn))).flat();
}

/** A hundred at a time, until there are none left. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  return some.length === 0 ? [] : [...some, ...(await entriesIn(reader))];
}

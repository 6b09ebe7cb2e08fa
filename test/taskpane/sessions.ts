/** A session that reads on the spot, as a worker does in the pane. */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { createAtWork } from "../../src/taskpane/at-work";
import { createBundleSession } from "../../src/taskpane/bundle/bundle-session";
import { readWorkbookFile } from "../../src/taskpane/bundle/read-workbook-file";
import type { WorkbookReader } from "../../src/taskpane/bundle/workbook-reader";

export const dropped = (...files: readonly File[]) => files.map((file) => ({ path: file.name, file }));

/** Reads on the spot; `before` may break off. */
export function session(before: (name: string) => Promise<void> = () => Promise.resolve()) {
  const read: string[] = [];
  const open = (): Promise<WorkbookReader> =>
    Promise.resolve({
      read: async (given, by) => {
        await before(given.name);
        read.push(given.name);
        return readWorkbookFile(given, by);
      },
      stop: () => undefined,
    });
  return { ...createBundleSession({ open, builtIn: klimaatgovernance, atWork: createAtWork() }), read };
}

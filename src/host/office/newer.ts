/** What is newer than the manifest's minimum, ExcelApi 1.14, and therefore asked for first. */
import type { Workbook, WorkbookSince1_18 } from "./api";

/** Notes, the old kind of comments; `undefined` where Excel cannot tell of them. */
export function withNotes(workbook: Workbook, supports: (version: string) => boolean): WorkbookSince1_18 | undefined {
  return supports("1.18") ? (workbook as WorkbookSince1_18) : undefined;
}

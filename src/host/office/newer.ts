/** What is newer than the manifest's minimum, ExcelApi 1.14, and therefore asked for first. */
import type { Workbook, WorkbookSince1_18, WorksheetCollection, WorksheetCollectionSince1_17 } from "./api";

/** Notes, the old kind of comments; `undefined` where Excel cannot tell of them. */
export function withNotes(workbook: Workbook, supports: (version: string) => boolean): WorkbookSince1_18 | undefined {
  return supports("1.18") ? (workbook as WorkbookSince1_18) : undefined;
}

/** Events of the sheets themselves; `undefined` where Excel does not tell when one is renamed, moved, hidden or shown again. */
export function withSheetEvents(
  worksheets: WorksheetCollection,
  supports: (version: string) => boolean,
): WorksheetCollectionSince1_17 | undefined {
  return supports("1.17") ? (worksheets as WorksheetCollectionSince1_17) : undefined;
}

/**
 * The sheets that only a bundle has. They name cities and themes and hold values, yet nobody hands anything in on them: when
 * a bundle is read as a workbook like any other, they are left out.
 */
import type { Snapshot } from "../../../host/snapshot";
import { sheetsWith } from "../../names";
import { OF_A_BUNDLE } from "../../sheets/registry";

export function withoutBundleSheets(workbook: Snapshot): Snapshot {
  const own = sheetsWith(OF_A_BUNDLE, workbook);
  return own.size === 0 ? workbook : { ...workbook, sheets: workbook.sheets.filter(({ name }) => !own.has(name)) };
}

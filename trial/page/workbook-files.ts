/**
 * Opening and saving .xlsx on the trial page, through our own host for files.
 * Limits: of charts, pictures and indents nothing is shown. What is saved is what was opened, with what changed in its cells, see
 * ../saving. In Excel there is nothing to open or save: the workbook is there.
 */
import { SEVERITY } from "../../src/domain/finding";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { nl } from "../../src/locales/nl";
import { readLooks, type Looks } from "../looks/read-looks";
import { shownFormat } from "../looks/shown-format";

export { activeSheet, withActiveSheet } from "../saving/active-sheet";
export { madeAnew as saveWorkbook, save } from "../saving/save";
export { CellTooLong } from "../saving/too-long";

export type Opened =
  | { readonly workbook: Snapshot; readonly looks: Looks }
  /** Why it cannot be opened, in Dutch. */
  | { readonly refusal: string };

export async function openWorkbook(bytes: Uint8Array): Promise<Opened> {
  const opened = openXlsxHost(bytes);
  const looks = readLooks(bytes);
  const fault = "fault" in opened ? opened.fault : "fault" in looks ? looks.fault : undefined;
  if ("fault" in opened || "fault" in looks) {
    const code = fault?.code ?? "file-corrupt";
    return { refusal: nl.findings[code]({ code, severity: SEVERITY[code], sheet: "", cell: "", raw: "" }) };
  }
  const workbook = await opened.host.read();
  return { workbook: { ...workbook, sheets: workbook.sheets.map(shown) }, looks: looks.looks };
}

/** With number formats that the engine can show, and without the fills: those come with the looks. */
function shown(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const made: { -readonly [Name in keyof Cell]: Cell[Name] } = { ...cell };
      const numberFormat = shownFormat(cell.numberFormat ?? "", cell.value);
      delete made.fill;
      delete made.numberFormat;
      return { ...made, ...(numberFormat !== undefined && { numberFormat }) };
    }),
  };
}

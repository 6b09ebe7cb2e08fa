/**
 * Opening and saving .xlsx on the trial page, through our own host for files.
 * Limits: what is shown of a workbook is what our reader tells of it, values, formulas, fills and names; what is saved is
 * that, and our own sheets in full. In Excel there is nothing to open or save: the workbook is there.
 */
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { SEVERITY } from "../../src/domain/finding";
import type { SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { newXlsxHost, openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { maturiteit } from "../../src/layout/sheets/maturiteit";
import { nl } from "../../src/locales/nl";
import { planToSave } from "./plan-to-save";

export type Opened =
  | { readonly workbook: Snapshot; readonly columnWidths: Readonly<Record<string, readonly number[]>> }
  /** Why it cannot be opened, in Dutch. */
  | { readonly refusal: string };

export async function openWorkbook(bytes: Uint8Array): Promise<Opened> {
  const opened = openXlsxHost(bytes);
  if ("fault" in opened) {
    const { code } = opened.fault;
    return { refusal: nl.findings[code]({ code, severity: SEVERITY[code], sheet: "", cell: "", raw: "" }) };
  }
  const workbook = await opened.host.read();
  return { workbook, columnWidths: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, widthsOf(sheet)])) };
}

export async function saveWorkbook(workbook: Snapshot): Promise<Uint8Array> {
  const host = newXlsxHost({ title: maturiteit.title(klimaatgovernance.name), created: new Date() });
  await host.apply(planToSave(workbook, klimaatgovernance));
  return host.bytes();
}

const [NARROW, WIDE] = [9, 40];

/** As wide as the longest text, within reason: a reading tells no widths. */
function widthsOf({ cells }: SheetSnapshot): readonly number[] {
  const widths: number[] = [];
  for (const { column, value } of cells) {
    const length = typeof value === "object" ? NARROW : String(value).length + 1;
    widths[column] = Math.min(Math.max(length, widths[column] ?? NARROW), WIDE);
  }
  return Array.from(widths, (width: number | undefined) => width ?? NARROW);
}

/** A live host on an embedded Excel, and small workbooks for it. */
import type { LiveHost } from "../../../src/host/host";
import type { Plan } from "../../../src/host/plan";
import type { SheetSnapshot, Snapshot } from "../../../src/host/snapshot";
import { openOfficeHost } from "../../../src/host/office/office-host";
import { createEmbeddedExcel, type EmbeddedExcel, type EmbeddedOptions } from "../../../trial/embedded-excel";
import { theClient } from "../../trial/clients";
import { seed } from "../../../trial/seed";
import { columnOf } from "../contract";

export interface Live {
  readonly host: LiveHost;
  readonly embedded: EmbeddedExcel;
}

/** For writes to cells that nobody looked at. */
export const UNREAD: Snapshot = { sheets: [], names: [], dateBase: 1900 };

export interface LiveOptions extends EmbeddedOptions {
  readonly timeout?: number;
}

/** @param timeout in milliseconds; short, for what hangs on purpose */
export function live({ requirementSet = "1.14", timeout = 40, ...more }: LiveOptions = {}): Live {
  const embedded = createEmbeddedExcel({ requirementSet, ...theClient, ...more });
  const supports = (version: string) => embedded.isSetSupported("ExcelApi", version);
  return { host: openOfficeHost({ excel: embedded.Excel, supports, timeout }), embedded };
}

/** With these sheets in it. */
export function liveWith(sheets: readonly Partial<SheetSnapshot>[], options?: Parameters<typeof live>[0]): Live {
  const made = live(options);
  seed(made.embedded.world, { sheets: sheets.map((sheet) => ({ ...BLANK, ...sheet })), names: [] });
  return made;
}

const BLANK: SheetSnapshot = {
  name: "Blad1",
  visibility: "visible",
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};

/** Two small sheets, each with a name. */
export function smallPlan(): Plan {
  const sheets = ["Maturiteit", "Legende"].flatMap((name) => columnOf(["een", "twee"], name).sheets);
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      protection: "locked",
      formats: [{ area, format: { bold: true } }],
      print: { ...sheet.print, breaks: [1] },
    })),
    names: [
      { name: "KP_Maturiteit", sheet: "Maturiteit", area },
      { name: "KP_Niveaus", sheet: "Legende", area },
    ],
  };
}

export function sheetIn({ sheets }: Snapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

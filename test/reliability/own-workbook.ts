/**
 * A city's own workbook, with something of everything that must survive: a table under a merged title, with phrases, a
 * date, a number as text, a formula, an error, fills, notes, formats, hidden rows and columns, widths, a conditional format
 * and a validation with messages; names of the workbook and of a sheet; a hidden sheet and a protected one.
 */
import type { LiveHost } from "../../src/host/host";
import type { Cell } from "../../src/host/snapshot";
import { createEmbeddedExcel, type EmbeddedExcel, type PutAside } from "../../trial/embedded-excel";
import { seed } from "../../trial/seed";
import { openOfficeHost } from "../../src/host/office/office-host";
import type { Live } from "../host/office/live";
import { theClient } from "../trial/clients";

/** The table stands on this sheet. */
export const OWN = "Onze scores";

/** A note with words on a score would be taken along as its reason, where Excel tells of notes (1.18): a difference that is meant. */
const cells: readonly Cell[] = [
  { row: 0, column: 0, value: "Zelfevaluatie", note: "Besproken op 3 mei" },
  ...["Stad", "Strategie", "Aanpak", "Monitoring", "Regelgeving"].map((value, column) => ({ row: 2, column, value })),
  { row: 3, column: 0, value: "Gent", fill: "#FFF2CC" },
  { row: 3, column: 1, value: "tussen geel en groen", fill: "#FFC000", note: "(!)" },
  { row: 3, column: 2, value: 45_779, numberFormat: "d-mmm" },
  { row: 3, column: 3, value: "2,5" },
  { row: 3, column: 4, value: 3.5, formula: "=3+0.5" },
  { row: 4, column: 0, value: "Genk" },
  { row: 4, column: 1, value: 2, numberFormat: "0.00" },
  { row: 4, column: 2, value: { error: "#DIV/0!" }, formula: "=1/0" },
  { row: 6, column: 0, value: "=geen formule" },
  { row: 6, column: 1, value: true },
];

/** @param timeout in milliseconds; short, for what hangs on purpose */
export function ownWorkbook({ requirementSet = "1.14", timeout = 25 } = {}): Live {
  const embedded = createEmbeddedExcel({ requirementSet, ...theClient });
  const blank = { visibility: "visible", cells: [], merges: [], hiddenRows: [], hiddenColumns: [] } as const;
  const merges = [{ row: 0, column: 0, rows: 1, columns: 4 }];
  const hiddenRows = [{ first: 7, last: 8 }];
  const hiddenColumns = [{ first: 6, last: 6 }];
  const text = (value: string): readonly Cell[] => [{ row: 0, column: 0, value }];
  seed(
    embedded.world,
    {
      sheets: [
        { ...blank, name: OWN, cells, merges, hiddenRows, hiddenColumns },
        { ...blank, name: "Notities 2024", cells: text("Van het team") },
        { ...blank, name: "Verborgen", visibility: "hidden", cells: text("Niet tonen") },
        { ...blank, name: "Beveiligd", cells: text("Alleen lezen") },
      ],
      names: [
        { name: "Scores_2024", refersTo: `'${OWN}'!$B$4:$E$5` },
        { name: "Factor", refersTo: "0.25" },
        { name: "Lokaal", sheet: OWN, refersTo: `'${OWN}'!$A$1` },
      ],
    },
    { columnWidths: { [OWN]: [24, 18, 9] } },
  );
  adorn(embedded);
  return { host: paneOn(embedded, timeout), embedded };
}

/** A workbook as it was when it was put aside, with a pane on it. */
export function again(from: PutAside, timeout = 25): Live {
  const embedded = createEmbeddedExcel({ from, ...theClient });
  return { host: paneOn(embedded, timeout), embedded };
}

/** One more pane on the same workbook. */
export function paneOn(embedded: EmbeddedExcel, timeout = 25): LiveHost {
  const supports = (version: string) => embedded.isSetSupported("ExcelApi", version);
  return openOfficeHost({ excel: embedded.Excel, supports, timeout });
}

function adorn({ engine, world: { records } }: EmbeddedExcel): void {
  const idOf = (wanted: string) => engine.sheets().find(({ name }) => name === wanted)?.id ?? "";
  const own = idOf(OWN);
  const area = { row: 3, column: 1, rows: 2, columns: 4 };
  engine.addConditionalFormat(own, { area, rule: { kind: "formula", formula: "=B4>4" }, fill: "#00B050" });
  engine.validate(own, area, { kind: "at least", minimum: "0" });
  engine.style(own, { row: 2, column: 0, rows: 1, columns: 5 }, { bold: true, border: "#404040" });
  engine.freeze(own, 3, 0);
  records.sheet(own).validations.push({ area, prompt: { title: "Score", message: "Van 1 tot 5" } });
  records.sheet(own).tabColour = "#FF0000";
  records.sheet(own).page["orientation"] = "Portrait";
  const closed = records.sheet(idOf("Beveiligd"));
  closed.protection = { allowSort: true };
  closed.locks.push({ area: { row: 1, column: 0, rows: 1, columns: 1 }, locked: false });
}

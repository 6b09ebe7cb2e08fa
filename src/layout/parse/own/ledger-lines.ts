/** What stands above the table of Globaal: the measurement that the global scores are of, and what nobody reads. */
import { isBlank, readable } from "../../../domain/cell-content";
import { identify } from "../../../domain/definition/identity";
import type { Finding } from "../../../domain/finding";
import { textOf } from "../../cells/sheet-index";
import { globaal, type LedgerColumn, words } from "../../sheets/globaal";
import { idsOf } from "../../sheets/sheet";
import { LONGEST } from "./own-columns";
import { linesAbove } from "./lines-above";
import type { OwnWorkbook } from "./own-table";
import type { OwnTable } from "./table-under";
import { untakenAt } from "./untaken-form";

export interface LedgerLines {
  /** Empty where it is left open. */
  readonly period: string;
  readonly findings: readonly Finding[];
}

const LINES = [{ id: "period", name: words.period, aliases: words.periodAliases }] as const;

export function ledgerLines(
  { sheet, header, columnOf }: OwnTable<LedgerColumn>,
  { workbook, indexes }: OwnWorkbook,
): LedgerLines {
  const index = indexes.find((each) => each.sheet.name === sheet);
  if (!index) return { period: "", findings: [] };
  const columns = idsOf(globaal).flatMap((id) => columnOf(id) ?? []);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const read = linesAbove(index, { above: header, last, workbook }, (label) => identify(label, LINES)?.id).get(
    "period",
  );
  // A title or a note stands alone; a line of the centre's own says something behind its words, and may be meant as ours.
  const untaken = index.rowsBetween(-1, header).flatMap((row) => {
    if (row === read?.row) return [];
    const cells = index.cellsIn(row).filter(({ column }) => column >= first && column <= last);
    const filled = cells.filter((cell) => !isBlank(readable(cell)) && !DRAWN.has(textOf(cell)));
    const [label] = filled;
    if (!label) return [];
    const text = textOf(label);
    const isLine = filled.length > 1 || label.column > first || (text.includes(":") && text.length <= LONGEST);
    return isLine ? [untakenAt(index, label, "row").finding] : [];
  });
  return { period: read?.text ?? "", findings: untaken };
}

const DRAWN: ReadonlySet<string> = new Set([globaal.title, globaal.note]);

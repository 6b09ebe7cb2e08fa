/** The tables of Twinning: by their names, else by their headings under the title of the sheet. */
import type { Snapshot } from "../../../host/snapshot";
import { textOf } from "../../cells/sheet-index";
import { findTable, isAside, type NamedArea, NAMES } from "../../names";
import { twinning as words } from "../../sheets/twinning";
import { type OwnTable, tableAt } from "./own-table";

const TABLES = {
  pairs: { table: NAMES.twinning, headings: [words.theme, words.learner, words.pinned], next: words.waiting },
  settings: { table: NAMES.twinningSettings, headings: [words.setting, words.value], next: words.pairs },
} as const;

/** With the rows down to what stands below it on the sheet, whether that is found by its name or by its title. */
export function twinningTable(
  which: keyof typeof TABLES,
  workbook: Snapshot,
): Pick<OwnTable<string>, "sheet" | "rows"> | undefined {
  const { table: name, headings, next } = TABLES[which];
  const table = tableAt(findTable(name, workbook) ?? headedBy(headings, workbook), workbook);
  if (!table) return undefined;
  const title = table.rows.find(({ cells }) => cells.some((cell) => textOf(cell) === next))?.row ?? Infinity;
  const end = Math.min(table.end(), title);
  return { sheet: table.sheet, rows: table.rows.filter(({ row }) => row < end) };
}

function headedBy(headings: readonly string[], workbook: Snapshot): NamedArea | undefined {
  const titled = workbook.sheets.filter(({ cells }) => cells.some((cell) => textOf(cell) === words.title));
  for (const { name: sheet, cells } of titled)
    for (const { row, column } of cells.filter((cell) => textOf(cell) === headings[0])) {
      const beside = new Set(cells.filter((cell) => cell.row === row).map(textOf));
      const found = { sheet, area: { row, column, rows: 1, columns: headings.length } };
      if (headings.every((heading) => beside.has(heading)) && !isAside(found, workbook)) return found;
    }
  return undefined;
}

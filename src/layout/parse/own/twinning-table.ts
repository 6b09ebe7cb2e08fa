/**
 * The tables of Twinning: by their names, else by their headings under the title of the sheet. A column of ours under other words is
 * the one that stands in its place; where that is not certain, it is missing, and whoever reads says so.
 */
import type { Area } from "../../../host/area";
import type { Snapshot } from "../../../host/snapshot";
import { says, textOf } from "../../cells/sheet-index";
import { findTable, isAside, type NamedArea, NAMES } from "../../names";
import { PAIR_HEADINGS, twinning as words } from "../../sheets/twinning";
import { tableAt } from "./own-table";
import type { OwnTable } from "./table-under";

/** `enough`: with so many of its headings in a row, it is this table. */
const TABLES = {
  pairs: { table: NAMES.twinning, headings: PAIR_HEADINGS, enough: 5, next: words.waiting },
  waiting: {
    ...{ table: NAMES.twinningWaiting, headings: [words.theme, words.learner, words.learnerScore, words.whyWaiting] },
    ...{ enough: 4, next: words.withoutDonor },
  },
  settings: { table: NAMES.twinningSettings, headings: [words.setting, words.value], enough: 2, next: words.pairs },
} as const;

export interface TwinningTable extends Pick<OwnTable<string>, "sheet" | "rows" | "top"> {
  /** As far as its name says; of its headings, those that are there. */
  readonly area: Area;
  /** The headings of ours of which no column is certain. */
  readonly missing: readonly string[];
}

/** With the rows down to what stands below it on the sheet, whether that is found by its name or by its title. */
export function twinningTable(which: keyof typeof TABLES, workbook: Snapshot): TwinningTable | undefined {
  const { table: name, headings, next } = TABLES[which];
  const found = findTable(name, workbook) ?? headedBy(TABLES[which], workbook);
  const table = tableAt(found, workbook, headings);
  if (!table || !found) return undefined;
  const title = table.rows.find(({ cells }) => cells.some((cell) => textOf(cell) === next))?.row ?? Infinity;
  const end = Math.min(table.end, title);
  return {
    ...{ sheet: table.sheet, top: table.top, area: found.area },
    rows: table.rows.filter(({ row }) => row < end),
    missing: headings.filter((heading) => table.columnOf(heading) === undefined),
  };
}

function headedBy(
  { headings, enough }: Pick<(typeof TABLES)[keyof typeof TABLES], "headings" | "enough">,
  workbook: Snapshot,
): NamedArea | undefined {
  const known = new Set<string>(headings);
  for (const { name: sheet, cells } of workbook.sheets.filter(isTitled))
    for (const row of new Set(cells.map((cell) => cell.row))) {
      const columns = cells.filter((cell) => cell.row === row && known.has(textOf(cell))).map(({ column }) => column);
      if (columns.length < enough) continue;
      const column = Math.min(...columns);
      const area = { row, column, rows: 1, columns: Math.max(...columns) - column + 1 };
      if (!isAside({ sheet, area }, workbook)) return { sheet, area };
    }
  return undefined;
}

export function isTitled(sheet: Snapshot["sheets"][number]): boolean {
  return says(sheet, words.title);
}

/** The column that names the cities of a grid. */
import type { Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { headingOf } from "../headings";
import { cellsAcross } from "../merged-cells";
import { type SheetIndex, textOf } from "../sheet-index";
import type { RowBlock } from "./row-block";

interface NameColumn {
  readonly column: number;
  /** Does it say "Stad" above? */
  readonly headed: boolean;
  /** How many cells name a city. */
  readonly cities: number;
}

/** Columns that name cities or are headed "Stad", from left to right. */
export function nameColumns(index: SheetIndex, block: RowBlock, cities: readonly Named[]): readonly NameColumn[] {
  const themes = new Set(block.headers.map(({ column }) => column));
  const headed = new Set(
    cellsAcross(index, block.row).flatMap((cell) => (headingOf(textOf(cell)) === "city" ? cell.column : [])),
  );
  const counts = new Map([...headed].map((column) => [column, 0]));
  for (const row of index.rowsBetween(block.row, block.end))
    for (const cell of index.cellsIn(row))
      if (identify(textOf(cell), cities)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  return [...counts]
    .map(([column, count]) => ({ column, headed: headed.has(column), cities: count }))
    .filter(({ column }) => column >= block.left && column <= block.right && !themes.has(column))
    .sort((a, b) => a.column - b.column);
}

/**
 * The one that counts: headed "Stad" with cities below; else the fullest before the themes, else the fullest; else the
 * one that is headed "Stad", though nobody knows the names in it.
 * @param firstTheme the column of the first theme.
 */
export function nameColumn(columns: readonly NameColumn[], firstTheme: number): number | undefined {
  const named = columns.filter(({ cities }) => cities > 0);
  const fullest = (among: readonly NameColumn[]) => [...among].sort((a, b) => b.cities - a.cities)[0];
  const chosen =
    named.find(({ headed }) => headed) ??
    fullest(named.filter(({ column }) => column < firstTheme)) ??
    fullest(named) ??
    columns[0];
  return chosen?.column;
}

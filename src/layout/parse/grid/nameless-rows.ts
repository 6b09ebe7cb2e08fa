/** The rows of a grid without a column of cities: one city, named elsewhere. */
import { type CityRow, type CityTable, filledIn } from "../city-rows";
import { sumsUp } from "../figures";
import { headingOf, isSummary } from "../headings";
import { type SheetIndex, textOf } from "../sheet-index";
import { FEWEST_THEMES } from "./grid";

interface Row extends CityRow {
  /** What is written in it. */
  readonly words: readonly string[];
}

/**
 * The row that is headed "Score"; else the one with scores, whatever else is said in rows above or below it. Several rows
 * with scores are as many cities, by the names that stand beside them; several rows of words explain the themes.
 */
export function namelessRows(index: SheetIndex, table: CityTable): readonly CityRow[] {
  const rows = index.rowsBetween(table.row, table.end).map((row) => rowAt(index, row, table));
  const filled = rows.filter((row) => row.filled.length > 0);
  const figures = (row: Row) => row.filled.filter(table.isFigure).length;
  const headed = filled.find(({ words }) => words.some((word) => headingOf(word) === "score"));
  if (headed) return [nameless(headed)];
  const open = filled.filter(({ words, filled: cells }) => !words.some(isOtherRow) && !cells.every(sumsUp));
  const full = open.filter((row) => figures(row) >= FEWEST_THEMES);
  if (full.length > 1) return full;
  const chosen = full[0] ?? open.find((row) => figures(row) > 0) ?? (open.length === 1 ? open[0] : undefined);
  return chosen ? [nameless(chosen)] : [];

  function nameless(row: Row): CityRow {
    return { ...row, name: "", label: { ...row.label, column: table.nameColumn } };
  }
}

function rowAt(index: SheetIndex, row: number, table: CityTable): Row {
  const cells = index.cellsIn(row);
  const [beside] = cells.filter((cell) => !table.columns.includes(cell.column) && textOf(cell) !== "");
  return {
    label: { row, column: beside?.column ?? table.nameColumn },
    name: textOf(beside),
    city: undefined,
    filled: filledIn(index, row, table),
    words: cells.map(textOf).filter((text) => text !== ""),
  };
}

/** "Vorige score", "Doel", "Gemiddelde". */
function isOtherRow(label: string): boolean {
  return headingOf(label) !== undefined || isSummary(label);
}

/** The column that names the cities of a table with themes in columns. */
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { latestPer } from "../../../domain/kept";
import type { Cell } from "../../../host/snapshot";
import { cellsAcross } from "../../cells/merged-cells";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { sayingOf } from "../words/saying";

interface NameColumn {
  readonly column: number;
  /** Does it say "Stad" above? */
  readonly headed: boolean;
  /** How many cells name a city. */
  readonly cities: number;
}

/** Where a header row may look for them. */
export interface NameSearch {
  /** The row of the themes, and the last row of headings below it. */
  readonly row: number;
  readonly lastRow: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
  /** Those of the themes, in which nobody is named. */
  readonly columns: ReadonlySet<number>;
}

/** Columns that name cities or are headed "Stad", from left to right. */
export function nameColumns(
  index: SheetIndex,
  { row, lastRow, end, left, right, columns }: NameSearch,
  definition: AssessmentDefinition,
): readonly NameColumn[] {
  const headings = Array.from({ length: lastRow - row + 1 }, (_, below) => cellsAcross(index, row + below)).flat();
  const headed = new Set(
    headings.flatMap((cell) => (sayingOf(textOf(cell), definition).meanings.has("city") ? cell.column : [])),
  );
  const counts = new Map([...headed].map((column) => [column, 0]));
  let previous = lastRow;
  for (const at of index.rowsBetween(lastRow, end)) {
    // Further down, a name counts where something stands under the themes.
    const isInside = at === previous + 1;
    if (isInside) previous = at;
    if (!isInside && ![...columns].some((column) => rawOf(index.at({ row: at, column })) !== "")) continue;
    for (const column of namingIn(index.cellsIn(at), definition)) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts]
    .map(([column, count]) => ({ column, headed: headed.has(column), cities: count }))
    .filter(({ column }) => column >= left && column <= right && !columns.has(column))
    .sort((a, b) => a.column - b.column);
}

/** The columns of a row in which a city is named. */
function namingIn(cells: readonly Cell[], definition: AssessmentDefinition): readonly number[] {
  return namingBefore(cells, [definition], () =>
    cells.filter((cell) => cityCalled(textOf(cell), definition)).map(({ column }) => column),
  );
}

const namingBefore = latestPer<readonly Cell[], readonly number[]>();

/** "Gent", "Stad Gent", "Gent - AS IS", "Gent 2024": a name, and nothing beside it that nobody knows. */
export function cityCalled(text: string, definition: AssessmentDefinition): Named | undefined {
  if (text === "") return undefined;
  const named = identify(text, definition.cities);
  if (named || text.length > LONGEST_NAME) return named;
  const { cities, themes, unknown } = sayingOf(text, definition);
  const [city, ...others] = cities;
  return others.length + themes.length + unknown.length === 0 ? city : undefined;
}

const LONGEST_NAME = 60;

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

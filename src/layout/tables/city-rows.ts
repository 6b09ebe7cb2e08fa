/**
 * The rows of a table with a city in each. Up to the first empty row, whatever has a name and a figure is meant as a city;
 * further down there may be a legend or another table, so there a row counts only when it looks like one.
 */
import type { Position } from "../../host/area";
import type { Cell } from "../../host/snapshot";
import type { CellContent } from "../../domain/cell-content";
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import { latestPer } from "../../domain/kept";
import { isEmptyCell, sumsUp } from "../cells/figures";
import { FEWEST_THEMES } from "./table";
import { headingOf, headsCities, isSummary } from "../sheets/headings";
import { rawOf, type SheetIndex } from "../cells/sheet-index";

export interface CityTable {
  /** The header's row, and the row where another table begins. */
  readonly row: number;
  readonly end: number;
  readonly nameColumn: number;
  /** Where the figures are. */
  readonly columns: readonly number[];
  /** Is it a figure, or meant as one? Words are none. */
  readonly isFigure: (cell: CellContent) => boolean;
  /** Is the name a word of the legend, and the row a line of it? */
  readonly isLegend: (name: string) => boolean;
  /** The city that a name with more to it is of: "Gent (AS IS)". */
  readonly cityCalled?: (name: string) => Named | undefined;
}

export interface CityRow {
  /** Where its name stands, or should. */
  readonly label: Position;
  readonly name: string;
  /** `undefined` for a name that nobody has. */
  readonly city: Named | undefined;
  /** Its cells with something in them. */
  readonly filled: readonly Cell[];
}

export interface CityRows {
  readonly rows: readonly CityRow[];
  /** Means and totals. */
  readonly summaries: readonly CityRow[];
  /** The first row that is left, of a table that is longer than any scan. */
  readonly beyond: Position | undefined;
}

/** More cities than there are municipalities in Belgium and the Netherlands together; a pane would stand still over the rest. */
const MOST_ROWS = 1500;

/** @param table has a column that names cities. */
export function cityRows(index: SheetIndex, table: CityTable, definition: AssessmentDefinition): CityRows {
  const { cities } = definition;
  const rows: CityRow[] = [];
  const summaries: CityRow[] = [];
  const seen = new Set<Named>();
  let inside = true;
  let previous = table.row;
  for (const row of index.rowsBetween(table.row, table.end)) {
    const candidate = rowAt(index, row, { table, cities });
    if (candidate.name === "" && candidate.filled.length === 0) continue;
    if (seen.size > 0 && headsCities(candidate.name, definition)) break;
    inside &&= seen.size === 0 || row === previous + 1;
    previous = row;
    if (isSummaryRow(candidate)) summaries.push(candidate);
    else if (isCityRow(candidate, { table, seen, inside })) {
      if (rows.length === MOST_ROWS) return { rows, summaries, beyond: candidate.label };
      rows.push(candidate);
    }
    if (candidate.city) seen.add(candidate.city);
  }
  return { rows, summaries, beyond: undefined };
}

function rowAt(
  index: SheetIndex,
  row: number,
  { table, cities }: { readonly table: CityTable; readonly cities: readonly Named[] },
): CityRow {
  const label = { row, column: table.nameColumn };
  const name = rawOf(index.at(label));
  return { label, name, city: identify(name, cities) ?? table.cityCalled?.(name), filled: filledIn(index, row, table) };
}

/** The cells of a row in which figures may be, as far as something is in them: of a row that is the very same, the very same. */
export function filledIn(index: SheetIndex, row: number, { columns }: CityTable): readonly Cell[] {
  return filledBefore(index.cellsIn(row), [columns], () =>
    columns.flatMap((column) => index.at({ row, column }) ?? []).filter((cell) => !isEmptyCell(cell)),
  );
}

const filledBefore = latestPer<readonly Cell[], readonly Cell[]>();

/** How many of these are figures. */
export function figuresIn(filled: readonly Cell[], { isFigure }: Pick<CityTable, "isFigure">): number {
  return figuresBefore(filled, [isFigure], () => filled.filter(isFigure).length);
}

const figuresBefore = latestPer<readonly Cell[], number>();

function isSummaryRow({ name, city, filled }: CityRow): boolean {
  return !city && (isSummary(name) || (filled.length > 0 && filled.every(sumsUp)));
}

/** @param seen the cities of the rows above. */
function isCityRow(
  { name, city, filled }: CityRow,
  { table, seen, inside }: { readonly table: CityTable; readonly seen: ReadonlySet<Named>; readonly inside: boolean },
): boolean {
  const figures = figuresIn(filled, table);
  if (city) return inside || figures >= FEWEST_THEMES || (!seen.has(city) && filled.length > 0);
  // "Geel" is a town, too: a row of the legend has no scores behind it.
  if (headingOf(name) !== undefined || (table.isLegend(name) && figures < FEWEST_THEMES)) return false;
  if (!inside) return figures >= FEWEST_THEMES;
  // Above the first city there may be a second row of headings; below it, whatever is filled in is somebody's.
  if (seen.size === 0 && name === "") return figures >= Math.min(FEWEST_THEMES, table.columns.length);
  return figures > 0 || (seen.size > 0 && name !== "" && filled.length > 0);
}

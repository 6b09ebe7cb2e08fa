/** Where Maturiteit has its header and its figures, for the formulas on other sheets that show them. */
import type { Area } from "../../host/area";
import type { Snapshot } from "../../host/snapshot";
import { referenceTo } from "../../host/a1";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import { NAMES } from "../names";
import { namedTable } from "../parse/own/named-table";
import { textOf } from "../parse/sheet-index";
import type { SheetTexts } from "../texts";

export interface GridPlace {
  readonly sheet: string;
  /** By theme id. */
  readonly columns: ReadonlyMap<string, number>;
  readonly header: number;
  readonly global: number;
  readonly median: number;
  readonly count: number;
}

/** On a sheet that is there; `undefined` where there is none, or one of its rows was removed. */
export function gridPlaceIn(
  workbook: Snapshot,
  { themes }: AssessmentDefinition,
  { maturity: words }: SheetTexts,
): GridPlace | undefined {
  const table = namedTable(NAMES.maturity, workbook);
  if (!table) return undefined;
  const rowOf = (label: string) => table.rows.find(({ cells: [first] }) => textOf(first) === label)?.row;
  const [global, median, count] = [rowOf(words.global), rowOf(words.median), rowOf(words.count)];
  if (global === undefined || median === undefined || count === undefined) return undefined;
  const columns = table.top.cells.flatMap((cell) => {
    const theme = identify(textOf(cell), themes);
    return theme ? [[theme.id, cell.column] as const] : [];
  });
  return { sheet: table.sheet, header: table.header, global, median, count, columns: new Map(columns) };
}

/** One cell: `Maturiteit!$B$8`. `undefined` for a theme without a column. */
export function cellIn(place: GridPlace, row: "median" | "count", themeId: string): string | undefined {
  const column = place.columns.get(themeId);
  if (column === undefined) return undefined;
  return referenceTo(place.sheet, { row: place[row], column, rows: 1, columns: 1 });
}

/** A row from the first theme to the last, to look a theme up in by its name. */
export function rowIn(place: GridPlace, row: "header" | "global" | "median"): string {
  const columns = [...place.columns.values()];
  const first = Math.min(...columns);
  const area: Area = { row: place[row], column: first, rows: 1, columns: Math.max(...columns) - first + 1 };
  return referenceTo(place.sheet, area);
}

/** Where Maturiteit has its header and its figures, as the formulas on other sheets name them. */
import { referenceTo } from "../../host/a1";

export interface GridPlace {
  readonly sheet: string;
  /** By theme id. */
  readonly columns: ReadonlyMap<string, number>;
  readonly header: number;
  readonly global: number;
  readonly median: number;
  readonly count: number;
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
  return referenceTo(place.sheet, {
    ...{ row: place[row], column: first, rows: 1 },
    columns: Math.max(...columns) - first + 1,
  });
}

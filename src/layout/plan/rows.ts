/** Cells by the row, so that a sheet reads in the plan as it does on screen. */
import type { CellPlan } from "../../host/plan";

/** One row of values from a column on; an empty text or `null` leaves its cell alone. */
export function rowOf(row: number, column: number, values: readonly (string | number | null)[]): readonly CellPlan[] {
  return values.flatMap((value, index) =>
    value === null || value === "" ? [] : [{ row, column: column + index, value }],
  );
}

/** Rows below each other. */
export function rowsOf(
  row: number,
  column: number,
  table: readonly (readonly (string | number | null)[])[],
): readonly CellPlan[] {
  return table.flatMap((values, index) => rowOf(row + index, column, values));
}

type Names = readonly { readonly id: string; readonly name: string }[];

/** Whole lists are named row by row, and definitions are few: each is gone through once. */
const indexes = new WeakMap<Names, ReadonlyMap<string, string>>();

/** The name of a theme or city; an id that nobody has is a name that was written. */
export function nameIn(among: Names, id: string): string {
  const names = indexes.get(among) ?? new Map(among.map((each) => [each.id, each.name]));
  indexes.set(among, names);
  return names.get(id) ?? id;
}

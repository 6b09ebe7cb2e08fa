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

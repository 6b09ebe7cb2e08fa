/**
 * Microsoft's client cuts a table for more than 1,500 cells into rows, behind a question whether it fits as a whole. So one
 * assignment becomes several: where the batch breaks off among them, some of it is done. The rows are taken when they are
 * assigned, what is in them at the sync.
 */
import type { AreaTarget } from "../world";
import { invalidArgument } from "./errors";

const MOST_CELLS = 1500;

export interface Piece {
  /** Counted from the first row of the table. */
  readonly row: number;
  readonly values: readonly unknown[];
}

/** None for what goes over the wire as it is. */
export function piecesOf(value: unknown): readonly Piece[] {
  const [rows, columns] = sizeOf(value);
  if (!Array.isArray(value) || rows * columns <= MOST_CELLS) return [];
  const atOnce = Math.max(1, Math.round(MOST_CELLS / columns));
  return Array.from({ length: Math.ceil(rows / atOnce) }, (_, index) => {
    const row = index * atOnce;
    return { row, values: value.slice(row, row + atOnce) as readonly unknown[] };
  });
}

/** Looks at the first row only, as Microsoft's client does. */
function sizeOf(value: unknown): readonly [rows: number, columns: number] {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return Array.isArray(value) && Array.isArray(first) ? [value.length, first.length] : [0, 0];
}

export function mustFit({ area }: AreaTarget, value: unknown): void {
  const [rows, columns] = sizeOf(value);
  if (rows !== area.rows || columns !== area.columns)
    throw invalidArgument(`The values do not have the shape of the range, ${area.rows} × ${area.columns}.`);
}

/** The rows of a range that a piece is for. */
export function rowsOf({ sheet, area }: AreaTarget, { row, values }: Piece): AreaTarget {
  return { sheet, area: { ...area, row: area.row + row, rows: values.length } };
}

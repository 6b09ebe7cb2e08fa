/** How far a table reaches: columns that stand beside each other without an empty one between. What is further away is about something else. */
import { cellsAcross } from "../cells/merged-cells";
import type { SheetIndex } from "../cells/sheet-index";

export interface Reach {
  readonly left: number;
  readonly right: number;
}

export interface Rows {
  /** Both included. */
  readonly first: number;
  readonly last: number;
}

/** Enough rows to tell a column that is empty from one that begins late. */
const FEW_ROWS = 50;

/** @param own the columns that it certainly has. @param within what it may not go beyond. */
export function connectedColumns(
  index: SheetIndex,
  own: Iterable<number>,
  { rows, within }: { readonly rows: Rows; readonly within: Reach },
): Reach {
  const columns = [...own];
  return grown({ left: Math.min(...columns), right: Math.max(...columns) }, filledColumns(index, rows), within);
}

/** The columns in which something is seen, in the first rows of these. */
export function filledColumns(index: SheetIndex, { first, last }: Rows): ReadonlySet<number> {
  const rows = index.rowsBetween(first - 1, Math.min(last, first + FEW_ROWS) + 1);
  const filled = new Set<number>();
  for (const row of rows) for (const { column } of cellsAcross(index, row)) filled.add(column);
  return filled;
}

/** As far as columns follow each other. */
export function grown(own: Reach, filled: ReadonlySet<number>, within?: Reach): Reach {
  let { left, right } = own;
  while (left > (within?.left ?? 0) && filled.has(left - 1)) left -= 1;
  while (right < (within?.right ?? Infinity) && filled.has(right + 1)) right += 1;
  return { left, right };
}

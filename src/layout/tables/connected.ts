/** How far a table reaches: columns that stand beside each other without an empty one between. What is further away is about something else. */
import { cellsAcross } from "../parse/merged-cells";
import type { SheetIndex } from "../parse/sheet-index";

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
  const filled = new Set(
    index
      .rowsBetween(rows.first - 1, Math.min(rows.last, rows.first + FEW_ROWS) + 1)
      .flatMap((row) => cellsAcross(index, row).map(({ column }) => column)),
  );
  const columns = [...own];
  let [left, right] = [Math.min(...columns), Math.max(...columns)];
  while (left > within.left && filled.has(left - 1)) left -= 1;
  while (right < within.right && filled.has(right + 1)) right += 1;
  return { left, right };
}

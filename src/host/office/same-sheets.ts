/**
 * What a reading finds unchanged is the very same object as before: a sheet, or a part or a cell of a sheet that changed. So whoever
 * understands the workbook does it again for what changed alone, and keeps by identity what it made of the rest. Pure.
 */
import { isSame } from "../../domain/same";
import type { Cell, SheetSnapshot } from "../snapshot";

/** @returns the sheet as it was before, where it says all the same; else with those of its parts and cells that do. */
export function asBefore(sheet: SheetSnapshot, before: SheetSnapshot | undefined): SheetSnapshot {
  if (!before) return sheet;
  const then = new Map<string, unknown>(Object.entries(before));
  const asThen = (key: string, part: unknown): unknown => (isSame(part, then.get(key)) ? then.get(key) : part);
  const { cells, ...others } = sheet;
  const parts = Object.fromEntries(Object.entries(others).map(([key, part]) => [key, asThen(key, part)]));
  const now = { ...sheet, ...parts, cells: cellsAsBefore(cells, before.cells) };
  return isSame(now, before) ? before : now;
}

/** Both row by row, left to right. */
function cellsAsBefore(now: readonly Cell[], then: readonly Cell[]): readonly Cell[] {
  if (now === then) return then;
  let from = 0;
  let same = 0;
  const cells = now.map((cell) => {
    while (isEarlier(then[from], cell)) from++;
    const known = then[from];
    if (!known || !isSame(cell, known)) return cell;
    same++;
    return known;
  });
  return same === now.length && same === then.length ? then : cells;
}

function isEarlier(cell: Cell | undefined, other: Cell): boolean {
  return cell !== undefined && (cell.row < other.row || (cell.row === other.row && cell.column < other.column));
}

/**
 * What a reading finds unchanged is the very same object as before: a sheet, or a cell of a sheet that changed. So whoever understands
 * the workbook does it again for what changed alone, and keeps by identity what it made of the rest. Pure.
 */
import type { Cell, SheetSnapshot } from "../snapshot";

/** @returns the sheet as it was before, where it says all the same; else with those of its cells that do. */
export function asBefore(sheet: SheetSnapshot, before: SheetSnapshot | undefined): SheetSnapshot {
  if (!before) return sheet;
  const now = { ...sheet, cells: cellsAsBefore(sheet.cells, before.cells) };
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

/** Deep, of what a snapshot is made of: a property that is absent is no property that says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [entries, others] = [Object.entries(one), Object.entries(other)];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    entries.length === others.length &&
    entries.every(([key, value]) => key in other && isSame(value, (other as Readonly<Record<string, unknown>>)[key]))
  );
}

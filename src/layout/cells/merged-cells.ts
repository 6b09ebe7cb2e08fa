/** Merged cells: what is seen at a place may stand in a cell at the left of it or above. */
import { cellName } from "../../host/a1";
import { type Area, isWithin, type Position } from "../../host/area";
import type { Cell, SheetSnapshot } from "../../host/snapshot";
import { listOnce, oncePer } from "../../domain/kept";
import { rawOf, type SheetIndex, textOf } from "./sheet-index";

/** The cell that is seen at a place. */
export function shownAt(index: SheetIndex, place: Position): Cell | undefined {
  return index.at(coverOf(index, place) ?? place);
}

/** The merged area that covers a place, where there is one. */
export function coverOf({ sheet }: SheetIndex, place: Position): Area | undefined {
  if (sheet.merges.length === 0) return undefined;
  return mergesAcross(sheet, place.row).find((area) => isWithin(place, area));
}

/**
 * Does a merged area cover figures of others too? Below what is called `label`, or at its right, another name stands where the area
 * still goes on.
 */
export function coversOthers(index: SheetIndex, area: Area, label: Position): boolean {
  const { row, column, rows, columns } = area;
  const names = index.rowsBetween(row, row + rows).flatMap((at) => index.at({ row: at, column: label.column }) ?? []);
  const headings = index.cellsIn(label.row).filter((cell) => cell.column > column && cell.column < column + columns);
  return [...names, ...headings].some((cell) => textOf(cell) !== "");
}

/** What is seen in a merged area, and where it is: "3 (B3:B4)". */
export function rawOfArea(index: SheetIndex, { row, column, rows, columns }: Area): string {
  return `${rawOf(index.at({ row, column }))} (${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)})`;
}

/** Every cell that is seen in a row, also those that come from above; from left to right. */
export function cellsAcross(index: SheetIndex, row: number): readonly Cell[] {
  const { sheet } = index;
  if (sheet.merges.length === 0) return index.cellsIn(row);
  const fromAbove = mergesAcross(sheet, row).filter((area) => area.row < row);
  return [...index.cellsIn(row), ...fromAbove.flatMap((area) => index.at(area) ?? [])].sort(
    (a, b) => a.column - b.column,
  );
}

/**
 * All that is seen in a row: the very same list for as long as each of its cells is the very same. What is made of a row alone hangs on
 * it; of the merged areas themselves it says nothing.
 */
export function rowSeen(index: SheetIndex, row: number): readonly Cell[] {
  return index.sheet.merges.length === 0 ? index.cellsIn(row) : seenOnce(cellsAcross(index, row));
}

const seenOnce = listOnce<Cell>();

interface MergesByRow {
  readonly rows: ReadonlyMap<number, readonly Area[]>;
  /** Those over so many rows that they are not kept by row. */
  readonly tall: readonly Area[];
}

const TALL = 100;

function mergesAcross(sheet: SheetSnapshot, row: number): readonly Area[] {
  const { rows, tall } = keptByRow(sheet);
  const own = rows.get(row) ?? [];
  const over = tall.filter((area) => area.row <= row && row < area.row + area.rows);
  return over.length === 0 ? own : [...own, ...over];
}

/** A sheet may have thousands of merged areas, and every cell asks for its own: they are kept by row. */
const keptByRow = oncePer((sheet: SheetSnapshot): MergesByRow => {
  const rows = new Map<number, Area[]>();
  for (const area of sheet.merges.filter((each) => each.rows <= TALL))
    for (let row = area.row; row < area.row + area.rows; row++) {
      const own = rows.get(row);
      if (own) own.push(area);
      else rows.set(row, [area]);
    }
  return { rows, tall: sheet.merges.filter((each) => each.rows > TALL) };
});

/** Headers over several rows or columns: what one sees at a place that a merged cell covers. */
import type { Area } from "../../host/area";
import type { Cell } from "../../host/snapshot";
import type { Position, SheetIndex } from "./sheet-index";

/** The cell that is seen at a place. */
export function shownAt(index: SheetIndex, place: Position): Cell | undefined {
  return index.at(index.sheet.merges.find((area) => covers(area, place)) ?? place);
}

/** Every cell that is seen in a row, also those that come from above; from left to right. */
export function cellsAcross(index: SheetIndex, row: number): readonly Cell[] {
  const fromAbove = index.sheet.merges.filter((area) => area.row < row && row < area.row + area.rows);
  return [...index.cellsIn(row), ...fromAbove.flatMap((area) => index.at(area) ?? [])].sort(
    (a, b) => a.column - b.column,
  );
}

function covers({ row, column, rows, columns }: Area, place: Position): boolean {
  return place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;
}

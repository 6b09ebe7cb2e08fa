/** Cell references as numbers: a cell's key is its row times 16,384 plus its column, so keys sort as the sheet is read. */
import { parseArea } from "../../a1";
import type { Area } from "../../host";
import { corrupt } from "../file-fault";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const A = 65;
const ZERO = 48;

export function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function rowOf(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

export function columnOf(key: number): number {
  return key % MAX_COLUMNS;
}

/**
 * The key of `B5`. Throws `file-corrupt` for what is no cell of Excel's grid, as Excel does: to guess would put a value
 * where nobody wrote it. By hand rather than by regular expression, because it is done for every cell.
 * @example parseKey("B5") // 4 × 16384 + 1
 */
export function parseKey(reference: string): number {
  let at = 0;
  let column = 0;
  for (let code = reference.charCodeAt(0); code >= A && code < A + 26; code = reference.charCodeAt(++at)) {
    column = column * 26 + code - A + 1;
  }
  const letters = at;
  let row = 0;
  for (let code = reference.charCodeAt(at); code >= ZERO && code < ZERO + 10; code = reference.charCodeAt(++at)) {
    row = row * 10 + code - ZERO;
  }
  const sound = at === reference.length && letters > 0 && inGrid(row, column);
  if (!sound) throw corrupt(`${reference} is no cell`);
  return keyOf(row - 1, column - 1);
}

/** The area of `B5:D6`; throws `file-corrupt` for one outside the grid. */
export function parseRange(reference: string): Area {
  const area = parseArea(reference);
  if (!area || !inGrid(area.row + area.rows, area.column + area.columns)) throw corrupt(`${reference} is no range`);
  return area;
}

/** A row number as written, from 1. */
export function parseRow(written: string): number {
  const row = Number(written);
  if (!Number.isInteger(row) || !inGrid(row, 1)) throw corrupt(`${written} is no row`);
  return row - 1;
}

function inGrid(row: number, column: number): boolean {
  return row >= 1 && row <= MAX_ROWS && column >= 1 && column <= MAX_COLUMNS;
}

/** Places in a sheet, checked against Excel's grid. A cell's key is one number, and keys sort as a sheet is read. */
import { parseArea } from "../../a1";
import type { Area } from "../../area";
import { corrupt } from "../file-fault";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const A = 65;
const ZERO = 48;

/**
 * Row times 16,384 plus column. This and the following throw `file-corrupt` for what lies outside the grid, as Excel
 * does: to guess would put a value where nobody wrote it.
 */
export function keyOf(row: number, column: number): number {
  if (!(column >= 0 && column < MAX_COLUMNS)) throw corrupt(`no column ${column}`);
  return checkedRow(row) * MAX_COLUMNS + column;
}

export function rowOf(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

export function columnOf(key: number): number {
  return key % MAX_COLUMNS;
}

export function checkedRow(row: number): number {
  if (!(Number.isInteger(row) && row >= 0 && row < MAX_ROWS)) throw corrupt(`no row ${row}`);
  return row;
}

/**
 * The key of `B5`. By hand rather than by regular expression, because it is done for every cell.
 * @example parseKey("B5") // keyOf(4, 1)
 */
export function parseKey(reference: string): number {
  const { length } = reference;
  let at = 0;
  let column = 0;
  for (; at < length; at++) {
    const letter = reference.charCodeAt(at) - A;
    if (letter < 0 || letter >= 26) break;
    column = column * 26 + letter + 1;
  }
  let row = 0;
  for (; at < length; at++) {
    const digit = reference.charCodeAt(at) - ZERO;
    if (digit < 0 || digit >= 10) break;
    row = row * 10 + digit;
  }
  if (at !== length) return parseKey(inCapitals(reference));
  return keyOf(row - 1, column - 1);
}

/** Some programs write `b5`. Throws for what is no reference in capitals either. */
function inCapitals(reference: string): string {
  const capitals = reference.toUpperCase();
  if (capitals === reference || !/^[A-Za-z]{1,3}\d+$/.test(reference)) throw corrupt(`${reference} is no cell`);
  return capitals;
}

/** The area of `B5:D6`, or of whole columns or rows: `B:D`, `5:6`. */
export function parseRange(reference: string): Area {
  const area = parseArea(reference) ?? parseArea(inCorners(reference));
  if (!area) throw corrupt(`${reference} is no range`);
  keyOf(area.row, area.column);
  keyOf(area.row + area.rows - 1, area.column + area.columns - 1);
  return area;
}

const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

function inCorners(reference: string): string {
  return reference.replace(COLUMNS, `$11:$2${MAX_ROWS}`).replace(ROWS, "A$1:XFD$2");
}

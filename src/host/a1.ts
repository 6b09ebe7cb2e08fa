/** Addresses in A1 notation. Pure; rows and columns count from 0. */
import { type Area, boundingArea, type Position } from "./area";

const LETTERS = 26;

/**
 * The letters of a column.
 * @example columnName(0) // "A"
 * @example columnName(16383) // "XFD", Excel's last
 */
export function columnName(column: number): string {
  const rest = Math.floor(column / LETTERS);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % LETTERS));
}

/** @example cellName(4, 1) // "B5" */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** @example areaName({ row: 4, column: 1, rows: 2, columns: 3 }) // "B5:D6"; a single cell gives "B5" */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** @example absoluteAreaName({ row: 4, column: 1, rows: 2, columns: 3 }) // "$B$5:$D$6" */
export function absoluteAreaName(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/**
 * A sheet name as a formula wants it: always quoted, which Excel accepts everywhere, with inner quotes doubled.
 * @example quotedSheet("D'r op") // "'D''r op'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A name that a formula takes as it is: nothing but letters, digits and underscores, and no address itself. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/**
 * An area of a sheet as Excel writes it in a formula: quoted only where it must be.
 * @example referenceTo("Maturiteit", { row: 5, column: 1, rows: 1, columns: 8 }) // "Maturiteit!$B$6:$I$6"
 */
export function referenceTo(sheet: string, area: Area): string {
  const name = PLAIN.test(sheet) && !ADDRESS.test(sheet) ? sheet : quotedSheet(sheet);
  return `${name}!${absoluteAreaName(area)}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/**
 * The area that a reference without a sheet stands for; `undefined` for anything else, such as `#REF!` or `A:A`.
 * @example parseArea("$B$5:$D$6") // { row: 4, column: 1, rows: 2, columns: 3 }
 */
export function parseArea(reference: string): Area | undefined {
  const [from = "", to = from, ...more] = reference.split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  if (!first || !last || more.length > 0) return undefined;
  return boundingArea({ ...first, rows: 1, columns: 1 }, { ...last, rows: 1, columns: 1 });
}

/** @example parseCell("B5") // { row: 4, column: 1 } */
export function parseCell(reference: string): Position | undefined {
  const [, letters, digits] = CELL.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column =
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/**
 * Sheet and area of a reference such as `'Onze scores'!$A$5:$I$18`; `undefined` when it is anything else.
 */
export function parseSheetArea(reference: string): { sheet: string; area: Area } | undefined {
  const mark = reference.lastIndexOf("!");
  const area = mark < 0 ? undefined : parseArea(reference.slice(mark + 1));
  if (!area) return undefined;
  const sheet = reference.slice(0, mark);
  return { sheet: unquoted(sheet), area };
}

/**
 * Every area of a reference that may have several, each on a sheet: `Blad1!$C$3:$C$10,'Oost, west'!$E:$E`. What is no area, such as
 * `#REF!` for a part that was removed, is left out.
 */
export function parseSheetAreas(reference: string): readonly { sheet: string; area: Area }[] {
  // LibreOffice puts brackets around several.
  const parts = reference.replace(/^\((.*)\)$/, "$1").match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => {
    const mark = part.lastIndexOf("!");
    const area = mark < 0 ? undefined : parseRange(part.slice(mark + 1));
    return area ? [{ sheet: unquoted(part.slice(0, mark).trim()), area }] : [];
  });
}

/** The last row and column that Excel has, counted from 1. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * An area, or whole rows or columns.
 * @example parseRange("C:D") // { row: 0, column: 2, rows: 1048576, columns: 2 }
 */
export function parseRange(reference: string): Area | undefined {
  const area = parseArea(reference);
  if (area) return area;
  const [from = "", to = "", ...more] = reference.replaceAll("$", "").split(":");
  if (more.length > 0) return undefined;
  if (/^\d{1,7}$/.test(from) && /^\d{1,7}$/.test(to)) return parseArea(`A${from}:${columnName(COLUMNS - 1)}${to}`);
  return /^[A-Z]{1,3}$/i.test(from) && /^[A-Z]{1,3}$/i.test(to) ? parseArea(`${from}1:${to}${ROWS}`) : undefined;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** What a cell holds, whatever the host it came from. Pure: no Excel, no file. */

/** An error value as Excel spells it in en-US, such as `#N/A` or `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** `null` is nothing at all: an empty cell, or a formula whose result was never stored. */
export type CellValue = string | number | boolean | CellError | null;

export interface CellContent {
  /** What the host holds, also of a cell that is struck through: such a cell is not empty. */
  readonly value: CellValue;
  /**
   * What is read of the cell, where that is less than its value: text without what is struck through or raised (a footnote
   * mark); empty when all of it is struck.
   */
  readonly plain?: string;
  /** en-US format code, such as `d-mmm`; absent means General. It is the only thing that tells a date from a number. */
  readonly numberFormat?: string;
  /** The cell's own solid fill as `#RRGGBB`, upper case; absent when there is none. Conditional formats do not count. */
  readonly fill?: string;
  /** en-US formula text, starting with `=`; the value is then the result that was stored with it. */
  readonly formula?: string;
  /** Text of the cell's note (the old kind of comment), without the author line. */
  readonly note?: string;
  /** Where a click on its text leads, outside the workbook. Read from a file alone: a live Excel would have to be asked cell by cell. */
  readonly link?: string;
}

/** What counts of a cell: what its author struck through was taken back, and what is raised is a mark. */
export function readable({ value, plain }: CellContent): CellValue {
  return plain ?? value;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A cell that nobody filled in: no value, or text with nothing to see (NBSP and zero-width too, which pasted tables bring along). */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && !/[^\s\p{Cf}]/u.test(value));
}

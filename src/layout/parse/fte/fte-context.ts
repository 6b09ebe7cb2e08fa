/**
 * What stands above a heading, from near to far: the bands over it and the titles of its table. The table above it on the
 * same sheet, and whatever stands above that, is another matter.
 */
import { keptPer } from "../../../domain/kept";
import { isBlank } from "../../../domain/cell-content";
import { isDateFormat } from "../../../domain/score/date-format";
import type { Cell } from "../../../host/snapshot";
import { type SheetIndex, textOf } from "../../cells/sheet-index";
import { countUpTo } from "./count-up-to";

export interface Above {
  readonly text: string;
  /** Others stand beside it: it is over its own columns, and no title of the whole. */
  readonly band: boolean;
}

/** What is filled in of one row, from left to right. */
export type Line = readonly Cell[];

export function lineAt(index: SheetIndex, row: number): Line {
  const last = latest.get(index);
  if (last?.row === row) return last.line;
  const line = index.cellsIn(row).filter(({ value }) => !isBlank(value));
  latest.set(index, { row, line });
  return line;
}

/** Of one row, many cells ask after each other. */
const latest = keptPer<SheetIndex, { readonly row: number; readonly line: Line }>();

/** Nobody writes more lines over a table; and a sheet full of headings may not take long. */
const MOST_LINES = 12;
/** How far the lines may be apart. */
const MOST_ROWS = 30;

/** The lines that belong to what begins in a row, from near to far. */
export function linesAbove(index: SheetIndex, row: number): readonly Line[] {
  const lines: Line[] = [];
  for (const above of [...index.rowsBetween(Math.max(-1, row - MOST_ROWS), row)].reverse()) {
    const filled = lineAt(index, above);
    if (filled.some(isMeasured) || lines.length === MOST_LINES) break;
    if (filled.length > 0) lines.push(filled);
  }
  return lines;
}

/** What the lines say of one column. */
export function textsOver(index: SheetIndex, lines: readonly Line[], column: number): readonly Above[] {
  return lines.flatMap((line) => {
    const alone = line.length === 1;
    const cell = alone ? line[0] : line[countUpTo(line, (each) => each.column, column) - 1];
    return cell && (alone || covers(index, cell, column)) ? [{ text: textOf(cell), band: !alone }] : [];
  });
}

/** A number that is no year and no date: the row is one of a table. */
export function isMeasured({ value, numberFormat = "General" }: Cell): boolean {
  return typeof value === "number" && !isYear(value) && !isDateFormat(numberFormat);
}

export function isYear(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** A merged band speaks of the columns that it covers; another, of all up to the next. */
function covers(index: SheetIndex, cell: Cell, column: number): boolean {
  const { columns } = index.areaOf(cell);
  return columns === 1 || column < cell.column + columns;
}

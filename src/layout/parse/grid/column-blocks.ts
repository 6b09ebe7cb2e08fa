/** Columns of themes with the part of the sheet that each may speak of: lists stand below each other, and beside each other. */
import type { Cell } from "../../../host/snapshot";
import type { Named } from "../../../domain/definition/definition";
import { headingOf } from "../headings";
import { cellsAcross } from "../merged-cells";
import { type SheetIndex, textOf } from "../sheet-index";
import { namedHeading } from "./named-heading";
import { distinct, headerColumns, isHeader, type ThemeHeader } from "./theme-headers";

export interface ColumnBlock {
  /** From top to bottom. */
  readonly headers: readonly ThemeHeader[];
  readonly column: number;
  /** The first row that it may use, and the row where the next list begins. */
  readonly top: number;
  readonly end: number;
  /** The columns that it may use, both included. */
  readonly left: number;
  readonly right: number;
}

/** @param headers those that no row of themes uses. */
export function columnBlocks(
  index: SheetIndex,
  headers: readonly ThemeHeader[],
  { cities, alone }: { readonly cities: readonly Named[]; readonly alone: boolean },
): readonly ColumnBlock[] {
  const columns = headerColumns(headers);
  return columns.flatMap((column, position) => {
    const at = column[0]?.column ?? 0;
    // Between two lists, the columns are those of the list at the left.
    const left = alone && columns.length === 1 ? 0 : at + 1;
    const right = (columns[position + 1]?.[0]?.column ?? Infinity) - 1;
    const whole = { headers: column, column: at, top: 0, end: Infinity, left, right };
    return distinct(column) < column.length ? belowEachOther(index, whole, cities) : [whole];
  });
}

/** Themes that come back are duplicates, unless a row of headings stands in between: then another list begins there. */
function belowEachOther(index: SheetIndex, block: ColumnBlock, cities: readonly Named[]): readonly ColumnBlock[] {
  const parts: ColumnBlock[] = [];
  for (const header of block.headers) {
    const part = parts.pop();
    const next = { ...block, headers: [header], top: part ? lastRow(part) + 1 : 0 };
    if (!part || headingRow(index, next, cities) === undefined)
      parts.push({ ...(part ?? next), headers: [...(part?.headers ?? []), header] });
    else parts.push({ ...part, end: header.row }, next);
  }
  const grids = [parts, [block]].find((blocks) => blocks.every(isGrid));
  return grids ?? [];
}

/** A list in which themes keep coming back, such as one of actions, is no grid. */
function isGrid({ headers }: ColumnBlock): boolean {
  return isHeader(headers) && headers.length < 2 * distinct(headers);
}

/** How far above the first theme the headings of the columns may stand. */
const REACH = 4;

/** The nearest row above the themes that heads a column as a score, or as a city's. */
export function headingRow(index: SheetIndex, block: ColumnBlock, cities: readonly Named[]): number | undefined {
  return rowsAbove(block).find((row) =>
    headingsIn(index, block, row).some((cell) => {
      const text = textOf(cell);
      return headingOf(text) === "score" || namedHeading(text, cities)?.heading === "score";
    }),
  );
}

/** Upwards from the first theme. */
export function rowsAbove({ headers, top }: ColumnBlock): readonly number[] {
  const first = headers[0]?.row ?? 0;
  return Array.from({ length: Math.min(REACH, first - top) }, (_, distance) => first - 1 - distance);
}

/** What is seen in a row of the columns beside the themes. */
export function headingsIn(index: SheetIndex, { column, left, right }: ColumnBlock, row: number): readonly Cell[] {
  return cellsAcross(index, row).filter(
    (cell) => cell.column >= left && cell.column <= right && cell.column !== column && textOf(cell) !== "",
  );
}

function lastRow({ headers }: ColumnBlock): number {
  return headers.at(-1)?.row ?? 0;
}

/**
 * A piece of a sheet: cells with what they look like and what they take, and how high their rows are. Every sheet, ours and
 * the benchmark, is such pieces put together.
 */
import type { Area } from "../../host/area";
import type { CellPlan, Format, FormatPlan, SheetPlan } from "../../host/plan";
import * as style from "./style";

export type Block = Pick<SheetPlan, "cells" | "formats" | "rowHeights" | "validations" | "conditionalFormats">;

/** What stands in one cell; an empty text or `null` leaves it alone. */
export type Shown = string | number | null | { readonly value: string | number; readonly format?: Format };

/** All of them; of formats over one cell, the later one adds to the earlier one, or wins. */
export function together(...blocks: readonly Partial<Block>[]): Block {
  return {
    cells: blocks.flatMap(({ cells = [] }) => cells),
    formats: blocks.flatMap(({ formats = [] }) => formats),
    rowHeights: blocks.flatMap(({ rowHeights = [] }) => rowHeights),
    validations: blocks.flatMap(({ validations = [] }) => validations),
    conditionalFormats: blocks.flatMap(({ conditionalFormats = [] }) => conditionalFormats),
  };
}

/** The first row below it. */
export function below({ cells, formats, rowHeights }: Block): number {
  const ends = formats.map(({ area }) => area.row + area.rows);
  return [...cells, ...rowHeights].reduce((end, { row }) => Math.max(end, row + 1), Math.max(0, ...ends));
}

/** A table of what is shown, from a cell on. Neighbours in a row that look the same share a format. */
export function shownAt(row: number, column: number, table: readonly (readonly Shown[])[]): Block {
  const cells: CellPlan[] = [];
  const formats: FormatPlan[] = [];
  for (const [down, line] of table.entries()) {
    let last: { area: { row: number; column: number; rows: number; columns: number }; format: Format } | undefined;
    for (const [right, shown] of line.entries()) {
      const { value, format } = typeof shown === "object" && shown !== null ? shown : { value: shown };
      if (value !== null && value !== "") cells.push({ row: row + down, column: column + right, value });
      if (!format) last = undefined;
      else if (last && JSON.stringify(last.format) === JSON.stringify(format)) last.area.columns++;
      else formats.push((last = { area: { row: row + down, column: column + right, rows: 1, columns: 1 }, format }));
    }
  }
  return together({ cells, formats });
}

/** A line of text at the left. */
export function lineAt(row: number, value: string, format: Format): Block {
  return shownAt(row, 0, [[{ value, format }]]);
}

/** The look of so many rows and columns, from `row` and `column` on. */
export function looks(
  [row, column, rows, columns]: readonly [row: number, column: number, rows: number, columns: number],
  ...formats: readonly Format[]
): Block {
  const format = Object.assign({}, ...formats) as Format;
  return together(rows === 0 || columns === 0 ? {} : { formats: [{ area: { row, column, rows, columns }, format }] });
}

/** Rows of one height. */
export function heights(row: number, count: number, height: number): Block {
  return together({ rowHeights: Array.from({ length: count }, (_, index) => ({ row: row + index, height })) });
}

/** A table of ours; its first row is the header. */
export function tableAt(
  row: number,
  [header = [], ...rows]: readonly (readonly Shown[])[],
  look: Format,
): Block & { readonly area: Area } {
  const columns = header.length;
  return {
    area: { row, column: 0, rows: 1 + rows.length, columns },
    ...together(
      looks([row, 0, 1, columns], style.HEADER, style.LEFT),
      looks([row + 1, 0, rows.length, columns], style.TABLE, look),
      shownAt(row, 0, [header, ...rows]),
    ),
  };
}

/** Rows as columns. */
export function transposed<Item>(table: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  return (table[0] ?? []).map((_, index) => table.flatMap((row) => row.slice(index, index + 1)));
}

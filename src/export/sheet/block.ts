/** A piece of a sheet: cells with what they look like and how high their rows are. Pieces are put together to a sheet. */
import type { CellPlan, Format, FormatPlan, RowHeight } from "../../host/plan";

export interface Block {
  readonly cells: readonly CellPlan[];
  readonly formats: readonly FormatPlan[];
  readonly rowHeights: readonly RowHeight[];
}

/** What stands in one cell; an empty text leaves it empty. */
export interface Shown {
  readonly value: string | number;
  readonly format?: Format;
}

export const NOTHING: Block = { cells: [], formats: [], rowHeights: [] };

/** All of them; of formats over one cell, the later one wins. */
export function together(...blocks: readonly Block[]): Block {
  return {
    cells: blocks.flatMap(({ cells }) => cells),
    formats: blocks.flatMap(({ formats }) => formats),
    rowHeights: blocks.flatMap(({ rowHeights }) => rowHeights),
  };
}

/** A table of what is shown, from a cell on. Neighbours in a row that look the same share a format. */
export function shownAt(row: number, column: number, table: readonly (readonly Shown[])[]): Block {
  const cells: CellPlan[] = [];
  const formats: FormatPlan[] = [];
  for (const [down, line] of table.entries()) {
    let last: { area: { row: number; column: number; rows: number; columns: number }; format: Format } | undefined;
    for (const [right, { value, format }] of line.entries()) {
      if (value !== "") cells.push({ row: row + down, column: column + right, value });
      if (!format) last = undefined;
      else if (last && JSON.stringify(last.format) === JSON.stringify(format)) last.area.columns++;
      else formats.push((last = { area: { row: row + down, column: column + right, rows: 1, columns: 1 }, format }));
    }
  }
  return { cells, formats, rowHeights: [] };
}

/** Rows of one height. */
export function heights(row: number, count: number, height: number): Block {
  return { ...NOTHING, rowHeights: Array.from({ length: count }, (_, index) => ({ row: row + index, height })) };
}

/** Rows as columns. */
export function transposed<Item>(table: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  return (table[0] ?? []).map((_, index) => table.flatMap((row) => row.slice(index, index + 1)));
}

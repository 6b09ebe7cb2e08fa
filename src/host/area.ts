/** Places on a sheet. Rows and columns count from 0, as in Office.js `getRangeByIndexes`; `a1.ts` turns them into `B5`. Pure. */

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where a cell is, by the name that its sheet has now. */
export interface CellAddress extends Position {
  readonly sheet: string;
}

/** A rectangle of cells, from the first one on. */
export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** Consecutive rows or columns, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export function isWithin({ row, column }: Position, area: Area): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Equal for the same place on a sheet, different for others. */
export function positionKey({ row, column }: Position): string {
  return `${row},${column}`;
}

/** The same, on whatever sheet. */
export function addressKey({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}

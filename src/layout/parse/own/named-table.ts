/** A table of ours, found by its defined name and read by the words above its columns, whatever their order is now. */
import type { Cell, Snapshot } from "../../../host/snapshot";
import { findTable, type NamedArea, NAMES, type TableName } from "../../names";
import { textOf } from "../sheet-index";

export interface NamedTable {
  readonly sheet: string;
  /** The row of its header. */
  readonly header: number;
  /** The row in which the title of the next table of ours stands on the same sheet. */
  readonly end: number;
  /** The rows under it, down to the end of the sheet: rows added below may belong to it. */
  readonly rows: readonly NamedRow[];
  /** The header itself; for a table without one, its first row. */
  readonly top: NamedRow;
}

export interface NamedRow {
  readonly row: number;
  /** From left to right, from the first column of the table on. */
  readonly cells: readonly Cell[];
  /** What stands under a heading; `undefined` for an empty cell and where there is no such column. */
  readonly under: (heading: string) => Cell | undefined;
}

/** @returns `undefined` when there is no such table. */
export function namedTable(table: TableName, workbook: Snapshot): NamedTable | undefined {
  return tableAt(findTable(table, workbook), workbook);
}

/** The same, of a table that was found in another way. */
export function tableAt(found: NamedArea | undefined, workbook: Snapshot): NamedTable | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet) return undefined;
  const { row: header, column: first } = found.area;
  const columns = new Map<string, number>();
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells.filter(({ column }) => column >= first)) {
    if (cell.row === header && !columns.has(textOf(cell))) columns.set(textOf(cell), cell.column);
    if (cell.row < header) continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const rowAt = (row: number): NamedRow => {
    const cells = rows.get(row) ?? [];
    return { row, cells, under: (heading) => cells.find(({ column }) => column === columns.get(heading)) };
  };
  const below = [...rows.keys()].filter((row) => row > header).map(rowAt);
  const others = Object.values(NAMES).flatMap((name) => findTable(name, workbook) ?? []);
  const following = others.filter((other) => other.sheet === sheet.name && other.area.row > header);
  const end = Math.min(...following.map(({ area }) => area.row - 1));
  return { sheet: sheet.name, header, end, top: rowAt(header), rows: below };
}

/** The rows of a table that others may follow on its sheet: down to the first without anything to read. */
export function rowsTogether({ header, end: next, rows }: NamedTable): readonly NamedRow[] {
  const filled = rows.filter(
    ({ row, cells }) => row < next && cells.some(({ value }) => value !== null && value !== ""),
  );
  const end = filled.findIndex(({ row }, index) => row !== header + 1 + index);
  return end < 0 ? filled : filled.slice(0, end);
}

/** A table of ours, found by its defined name and read by the words above its columns, whatever their order is now. */
import type { Cell, Snapshot } from "../../host/host";
import { findTable, type TableName } from "../names";
import { textOf } from "./sheet-index";

export interface NamedRow {
  readonly row: number;
  /** What stands under a heading; `undefined` for an empty cell and where there is no such column. */
  readonly under: (heading: string) => Cell | undefined;
}

/** The rows under the header, to the end of its sheet: rows added below belong to it. `undefined` when there is no such table. */
export function rowsOfTable(table: TableName, workbook: Snapshot): readonly NamedRow[] | undefined {
  const found = findTable(table, workbook);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet) return undefined;
  const columns = new Map<string, number>();
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of sheet.cells) {
    if (cell.row === found.area.row && !columns.has(textOf(cell))) columns.set(textOf(cell), cell.column);
    if (cell.row > found.area.row)
      rows.set(cell.row, (rows.get(cell.row) ?? new Map<number, Cell>()).set(cell.column, cell));
  }
  return [...rows].map(([row, cells]) => ({ row, under: (heading) => cells.get(columns.get(heading) ?? -1) }));
}

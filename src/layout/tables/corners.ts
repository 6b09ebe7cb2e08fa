/** What stands over the names beside a table: over its cities, or over its themes. "Stad", "Thema"; "Aantal VTE per thema". */
import type { Cell } from "../../host/snapshot";
import { type SheetIndex, textOf } from "../parse/sheet-index";
import type { Table } from "./table";

/** How far above the first theme a list may be headed. */
const REACH = 3;

export function cornersOf({ index, header, nameColumn, themes }: Table): readonly Cell[] {
  const rows = new Set(themes.map(({ label }) => label.row));
  const columns = new Set(themes.map(({ label }) => label.column));
  if (columns.size === 1 && rows.size > 1) {
    const [column = header.column] = columns;
    return nearest(index, column, Math.min(...rows));
  }
  const first = Math.min(...columns);
  return index
    .cellsIn(header.row)
    .filter((cell) => (cell.column === nameColumn || cell.column === first - 1) && textOf(cell) !== "");
}

function nearest(index: SheetIndex, column: number, below: number): readonly Cell[] {
  for (let row = below - 1; row >= Math.max(0, below - REACH); row--) {
    const cell = index.at({ row, column });
    if (cell && textOf(cell) !== "") return [cell];
  }
  return [];
}

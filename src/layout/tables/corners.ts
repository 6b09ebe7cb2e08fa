/** What stands over the names beside a table: over its cities, or over its themes. "Stad", "Thema"; "Aantal VTE per thema". */
import type { Cell } from "../../host/snapshot";
import { type SheetIndex, textOf } from "../cells/sheet-index";
import type { Table } from "./table";

/** How far above the first theme a list may be headed. */
const REACH = 3;

export function cornersOf({ index, header, nameColumn, themes, candidates }: Table): readonly Cell[] {
  const rows = new Set(themes.map(({ label }) => label.row));
  const columns = new Set(themes.map(({ label }) => label.column));
  if (columns.size === 1 && rows.size > 1) {
    const [column = header.column] = columns;
    return nearest(index, column, Math.min(...rows));
  }
  const first = Math.min(...columns);
  return index
    .cellsIn(header.row)
    .filter(
      ({ column }) =>
        column === nameColumn ||
        (column === first - 1 && !candidates.some(({ label: { row } }) => isNumber(index.at({ row, column })))),
    )
    .filter((cell) => textOf(cell) !== "");
}

/** Figures at the left of the scores are a column by themselves. */
function isNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === "number";
}

function nearest(index: SheetIndex, column: number, below: number): readonly Cell[] {
  for (let row = below - 1; row >= Math.max(0, below - REACH); row--) {
    const cell = index.at({ row, column });
    if (cell && textOf(cell) !== "") return [cell];
  }
  return [];
}

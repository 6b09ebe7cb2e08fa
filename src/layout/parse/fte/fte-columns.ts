/** Finding LEKP tables: a header row with a city column and a VTE column, anywhere on a sheet. */
import type { Cell } from "../../../host/snapshot";
import type { Table } from "../../tables/table";
import { fteHeaderRank, type Heading, headingOf } from "../headings";
import { cellsAcross } from "../merged-cells";
import { type SheetIndex, textOf } from "../sheet-index";

/** Which column is what. */
export interface FteColumns {
  readonly row: number;
  /** The row where the next such table begins. */
  readonly end: number;
  readonly city: number;
  readonly value: number;
  readonly remark: number | undefined;
  readonly domains: number | undefined;
}

/** @param grids those of the sheet: where one has a VTE column, its cities need no heading. */
export function fteColumns(index: SheetIndex, grids: readonly Table[]): readonly FteColumns[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of index.sheet.cells.filter((each) => fteHeaderRank(textOf(each)) > 0)) {
    const { row, rows: height } = index.areaOf(cell);
    const last = row + height - 1;
    rows.set(last, [...(rows.get(last) ?? []), cell]);
  }
  const tables = [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, values]) => tablesIn(index, row, { values, grids }));
  const below = new Map<number, number>();
  return tables
    .reverse()
    .map((table) => {
      const end = below.get(table.value) ?? Infinity;
      below.set(table.value, table.row);
      return { ...table, end };
    })
    .reverse();
}

/** One per column of cities: tables may stand beside each other. */
function tablesIn(
  index: SheetIndex,
  row: number,
  { values, grids }: { readonly values: readonly Cell[]; readonly grids: readonly Table[] },
): readonly Omit<FteColumns, "end">[] {
  const header = cellsAcross(index, row);
  const headed = header.filter((cell) => headingOf(textOf(cell)) === "city").map(({ column }) => column);
  const names = grids.filter((grid) => grid.header.row === row).flatMap(({ nameColumn }) => nameColumn ?? []);
  const cities = headed.length > 0 ? headed : names;
  return cities.flatMap((city, position) => {
    const from = position === 0 ? 0 : city;
    const to = cities[position + 1] ?? Infinity;
    const within = ({ column }: Cell) => column >= from && column < to;
    const columnOf = (wanted: Heading) =>
      header.find((cell) => within(cell) && headingOf(textOf(cell)) === wanted)?.column;
    const [value] = values.filter(within).sort((a, b) => fteHeaderRank(textOf(b)) - fteHeaderRank(textOf(a)));
    return value ? [{ row, city, value: value.column, remark: columnOf("remark"), domains: columnOf("domains") }] : [];
  });
}

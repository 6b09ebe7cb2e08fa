/**
 * A list that only we write, brought up to date where it stands: its cells become those of the plan, what was left of a
 * longer list goes, and rows that it did not have get the look of the others. Pure.
 */
import type { Area } from "../../host/area";
import type { ListChange } from "../../host/host";
import type { CellPlan, FormatPlan } from "../../host/plan";
import type { Cell, Snapshot } from "../../host/snapshot";
import { findTable, type TableName } from "../names";
import { namedTable, type NamedTable } from "../parse/own/named-table";
import { heldOf, textOf } from "../parse/sheet-index";
import type { BundleWrite } from "./wanted";
import { LIST_HEADER } from "./list-sheet";
import type { TableSheet } from "./table-plan";

export interface ListWrites {
  readonly writes: readonly BundleWrite[];
  /** Absent when nothing is written. */
  readonly list?: ListChange;
}

/** @param plan made only where the list is there */
export function listWrites(workbook: Snapshot, name: TableName, plan: () => TableSheet): ListWrites {
  const table = namedTable(name, workbook);
  if (!table) return { writes: [] };
  const {
    sheet: planned,
    tables: [planTable],
  } = plan();
  if (!planTable) return { writes: [] };
  const left = table.top.cells[0]?.column ?? 0;
  const laidOut = findTable(name, workbook)?.area;
  const columns = columnsHere(table, { planned, left, laidOut: laidOut?.columns ?? 0 });
  const wanted = new Map<string, CellPlan>();
  for (const cell of planned.cells)
    if (cell.row > LIST_HEADER && cell.column < columns) wanted.set(`${cell.row - LIST_HEADER},${cell.column}`, cell);
  const held = new Map<string, Cell>(
    table.rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ column }) => column < left + columns)
        .map((cell) => [`${row - table.header},${cell.column - left}`, cell] as const),
    ),
  );
  const writes = [...new Set([...wanted.keys(), ...held.keys()])].flatMap((key): readonly BundleWrite[] => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const value = wanted.get(key)?.value ?? null;
    if (heldOf(held.get(key)) === String(value ?? "").trim()) return [];
    return [{ sheet: table.sheet, row: table.header + row, column: left + column, value }];
  });
  if (writes.length === 0) return { writes };
  // A list of 100,000 rows is no list of arguments.
  const rows = table.rows
    .filter(isFilled)
    .reduce((last, { row }) => Math.max(last, row - table.header), (laidOut?.rows ?? 1) - 1);
  const moved = { row: table.header - LIST_HEADER, column: left };
  return {
    writes,
    list: {
      sheet: table.sheet,
      formats: planned.formats.flatMap((format) => below(format, { last: LIST_HEADER + rows, columns, moved })),
      printArea: {
        row: 0,
        column: 0,
        rows: table.header + planTable.area.rows,
        columns: left + columns,
      },
    },
  };
}

function isFilled({ cells }: { readonly cells: readonly Cell[] }): boolean {
  return cells.some((cell) => heldOf(cell) !== "");
}

interface Here {
  readonly planned: TableSheet["sheet"];
  /** The column in which the list begins. */
  readonly left: number;
  /** How many columns it had when it was laid out. */
  readonly laidOut: number;
}

/** How many of the planned columns the list has: one of an earlier version may lack the last, and what is beside it is the user's. */
function columnsHere({ top }: NamedTable, { planned, left, laidOut }: Here): number {
  const headings = planned.cells.filter(({ row }) => row === LIST_HEADER).map(({ value }) => String(value));
  const stands = (heading: string, column: number) =>
    textOf(top.cells.find((cell) => cell.column === left + column)) === heading;
  const missing = headings.findIndex((heading, column) => column >= laidOut && !stands(heading, column));
  return missing < 0 ? headings.length : missing;
}

interface Below {
  readonly last: number;
  readonly columns: number;
  readonly moved: Pick<Area, "row" | "column">;
}

/** What of a format is for rows under the last, where the list stands now. */
function below({ area, format }: FormatPlan, { last, columns: all, moved }: Below): readonly FormatPlan[] {
  const row = Math.max(area.row, last + 1);
  const rows = area.row + area.rows - row;
  const columns = Math.min(area.columns, all - area.column);
  if (rows <= 0 || columns <= 0) return [];
  return [{ area: { row: row + moved.row, rows, column: area.column + moved.column, columns }, format }];
}

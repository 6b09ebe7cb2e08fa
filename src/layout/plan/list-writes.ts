/**
 * A list that only we write, brought up to date where it stands: its cells become those of the plan, what was left of a
 * longer list goes, and rows that it did not have get the look of the others. Pure.
 */
import { positionKey } from "../../host/area";
import type { ListChange } from "../../host/host";
import type { CellPlan, FormatPlan } from "../../host/plan";
import type { Cell, Snapshot } from "../../host/snapshot";
import { findTable } from "../names";
import { lookalike, tableHere } from "../parse/own/own-table";
import type { OwnTable } from "../parse/own/table-under";
import { heldOf } from "../cells/sheet-index";
import { drawn, HEADER, idsDrawn } from "../sheets/draw";
import type { Drawing, OwnSheet } from "../sheets/sheet";
import type { BundleWrite, Unplaced } from "./wanted";

export interface ListWrites {
  readonly writes: readonly BundleWrite[];
  /** Of a column that the list lacks, the first that it would say. */
  readonly unplaced: readonly Unplaced[];
  /** Absent when nothing is written. */
  readonly list?: ListChange;
}

export function listWrites<Row, Id extends string>(
  workbook: Snapshot,
  sheet: OwnSheet<Row, Id>,
  on: Drawing,
): ListWrites {
  const table = tableHere(sheet, workbook);
  if (!table) return { writes: [], unplaced: nameless(sheet, workbook) };
  const { sheet: planned, tables } = drawn(sheet, { ...on, name: "" });
  /** The column here of each that is planned; beside these, what is on the sheet is the user's. */
  const ids = idsDrawn(sheet, on);
  const here = ids.map((id) => table.columnOf(id));
  const wanted = new Map<string, CellPlan>();
  const lacking = new Map<number, string | number>();
  for (const cell of planned.cells.filter(({ row }) => row > HEADER)) {
    const column = here[cell.column];
    if (column !== undefined) wanted.set(positionKey({ row: cell.row - HEADER, column }), cell);
    else if (!lacking.has(cell.column)) lacking.set(cell.column, cell.value);
  }
  const held = new Map<string, Cell>();
  for (const { cells } of table.rows)
    for (const cell of cells)
      if (here.includes(cell.column))
        held.set(positionKey({ row: cell.row - table.header, column: cell.column }), cell);
  const writes = [...new Set([...wanted.keys(), ...held.keys()])].flatMap((key): readonly BundleWrite[] => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const value = wanted.get(key)?.value ?? null;
    if (heldOf(held.get(key)) === String(value ?? "").trim()) return [];
    return [{ sheet: table.sheet, row: table.header + row, column, value }];
  });
  const unplaced = [...lacking].flatMap(([column, value]): readonly Unplaced[] => {
    const id = ids[column];
    if (id === undefined) return [];
    return [
      {
        sheet: table.sheet,
        value,
        about: { kind: "words", cityId: "", subjectId: "", heading: sheet.columns[id].title },
      },
    ];
  });
  if (writes.length === 0) return { writes, unplaced };
  return {
    writes,
    unplaced,
    list: listChange(workbook, { sheet, table, here, planned, rows: tables[0]?.area.rows ?? 1 }),
  };
}

/** What looks like the list may be somebody's copy, so it is not written over; and no second one is added beside it. */
function nameless<Row, Id extends string>(sheet: OwnSheet<Row, Id>, workbook: Snapshot): readonly Unplaced[] {
  const name = lookalike(sheet, workbook);
  return name === undefined
    ? []
    : [{ sheet: name, about: { kind: "words", cityId: "", subjectId: "", heading: sheet.title } }];
}

interface ListHere<Row, Id extends string> {
  readonly sheet: OwnSheet<Row, Id>;
  readonly table: OwnTable<Id>;
  readonly here: readonly (number | undefined)[];
  readonly planned: ReturnType<typeof drawn>["sheet"];
  /** Of the plan, the header included. */
  readonly rows: number;
}

function listChange<Row, Id extends string>(
  workbook: Snapshot,
  { sheet, table, here, planned, rows: all }: ListHere<Row, Id>,
): ListChange {
  const laidOut = findTable(sheet.table, workbook)?.area;
  // A list of 100,000 rows is no list of arguments.
  const last = table.rows
    .filter(({ cells }) => cells.some((cell) => heldOf(cell) !== ""))
    .reduce((sofar, { row }) => Math.max(sofar, row), table.header + (laidOut?.rows ?? 1) - 1);
  // As many as are planned, wherever they stand now.
  const printed = here.slice(0, planned.print.area?.columns);
  return {
    sheet: table.sheet,
    formats: planned.formats.flatMap((format) => below(format, { last, here, down: table.header - HEADER })),
    printArea: {
      row: 0,
      column: 0,
      rows: table.header + all,
      columns: 1 + printed.reduce<number>((sofar, column = 0) => Math.max(sofar, column), 0),
    },
  };
}

interface Below {
  readonly last: number;
  readonly here: readonly (number | undefined)[];
  /** How many rows the list stands below where it is planned. */
  readonly down: number;
}

/** What of a format is for rows under the last, where the columns stand now. */
function below({ area, format }: FormatPlan, { last, here, down }: Below): readonly FormatPlan[] {
  const row = Math.max(area.row + down, last + 1);
  const rows = area.row + down + area.rows - row;
  if (rows <= 0) return [];
  const runs: { readonly column: number; readonly columns: number }[] = [];
  const columns = here.slice(area.column, area.column + area.columns).flatMap((column) => column ?? []);
  for (const column of columns.sort((a, b) => a - b)) {
    const before = runs.at(-1);
    if (before && before.column + before.columns === column)
      runs[runs.length - 1] = { ...before, columns: before.columns + 1 };
    else runs.push({ column, columns: 1 });
  }
  return runs.map((run) => ({ area: { row, rows, ...run }, format }));
}

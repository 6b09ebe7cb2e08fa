/** A table of ours, once it is known where its header stands and under which columns: its rows, down to the end of its sheet. */
import { type Latest, latestPer, oncePer } from "../../../domain/kept";
import type { Area, CellAddress } from "../../../host/area";
import type { Cell, Snapshot } from "../../../host/snapshot";
import { shown, type SheetIndex, textOf } from "../../cells/sheet-index";
import { findTable } from "../../names";
import { OURS } from "../../sheets/registry";

export interface OwnTable<Id extends string> {
  readonly sheet: string;
  /** The row of its header. */
  readonly header: number;
  /** Down to the end of its sheet: rows added below belong to it. */
  readonly rows: readonly OwnRow<Id>[];
  /** The header itself; for a table without one, its first row. */
  readonly top: OwnRow<Id>;
  /** The row in which the title of the next table of ours stands on the same sheet. */
  readonly end: number;
  /** `undefined` where there is no such column: someone removed it, or an earlier version had none. */
  readonly columnOf: (id: Id) => number | undefined;
  /** What stands above a column; what we write there, where it is lacking. */
  readonly headingOf: (id: Id) => string;
}

export interface OwnRow<Id extends string> {
  readonly sheet: string;
  readonly row: number;
  /** From left to right, from the first column of the table on. */
  readonly cells: readonly Cell[];
  /** As it is read: dates as `2026-05-02`, and empty where all is struck through. */
  readonly at: (id: Id) => string;
  /** `undefined` for an empty cell and where there is no such column. */
  readonly cellAt: (id: Id) => Cell | undefined;
  readonly placeOf: (id: Id) => CellAddress | undefined;
}

export interface Place {
  readonly index: SheetIndex;
  readonly row: number;
  /** As its name says: what stands to the left of it belongs to somebody else. */
  readonly within?: Area;
}

export function topOf({ index, row, within }: Place): readonly Cell[] {
  return cellsFrom(within, index.cellsIn(row));
}

function cellsFrom(within: Area | undefined, cells: readonly Cell[]): readonly Cell[] {
  return within && within.column > 0 ? cells.filter(({ column }) => column >= within.column) : cells;
}

interface Columns<Id extends string> {
  readonly columns: ReadonlyMap<Id, number>;
  /** What declares them. */
  readonly of: object;
  readonly titleOf: (id: Id) => string;
  readonly workbook: Snapshot;
}

/** A table that is drawn by hand. */
export const BY_HAND = {};

/** On a sheet that is the very same, under the same columns and as far down, it is the very same. */
export function tableUnder<Id extends string>(place: Place, columns: Columns<Id>): OwnTable<Id> {
  const { index, row, within } = place;
  const end = endOf(place, columns.workbook);
  const others = [index, within?.column ?? 0, [...columns.columns].join("\n"), columns.workbook.dateBase, end];
  const { dateBase } = columns.workbook;
  const make = () => tableTo(end, place, { ...columns, workbook: { dateBase } });
  return under(columns.of)(index.cellsIn(row), others, make) as unknown as OwnTable<Id>;
}

const under = oncePer<object, Latest<readonly Cell[], OwnTable<never>>>(latestPer);

/** The row in which the next of our tables on its sheet has its title. */
function endOf({ index, row }: Place, workbook: Snapshot): number {
  const others = OURS.flatMap((name) => findTable(name, workbook) ?? []);
  const following = others.filter((other) => other.sheet === index.sheet.name && other.area.row > row);
  return Math.min(...following.map(({ area }) => area.row - 1));
}

function tableTo<Id extends string>(
  end: number,
  { index, row: header, within }: Place,
  { columns, titleOf, workbook }: Omit<Columns<Id>, "workbook"> & { readonly workbook: Pick<Snapshot, "dateBase"> },
): OwnTable<Id> {
  const sheet = index.sheet.name;
  const rowAt = (row: number): OwnRow<Id> => {
    const cellAt = (id: Id) => index.at({ row, column: columns.get(id) ?? -1 });
    return {
      sheet,
      row,
      cells: cellsFrom(within, index.cellsIn(row)),
      cellAt,
      at: (id) => shown(cellAt(id), workbook),
      placeOf: (id) => {
        const column = columns.get(id);
        return column === undefined ? undefined : { sheet, row, column };
      },
    };
  };
  const top = rowAt(header);
  return {
    ...{ sheet, header, top, end },
    rows: index.rowsBetween(header, Infinity).map(rowAt),
    columnOf: (id) => columns.get(id),
    headingOf: (id) => textOf(top.cellAt(id)) || titleOf(id),
  };
}

/** The rows of a table that others may follow on its sheet: down to the first without anything to read. */
export function rowsTogether<Id extends string>({ header, end, rows }: OwnTable<Id>): readonly OwnRow<Id>[] {
  const filled = rows.filter(
    ({ row, cells }) => row < end && cells.some(({ value }) => value !== null && value !== ""),
  );
  const gap = filled.findIndex(({ row }, index) => row !== header + 1 + index);
  return gap < 0 ? filled : filled.slice(0, gap);
}

/**
 * Finding LEKP tables: a header row with a city column and a VTE column, anywhere on a sheet, where a heading, a title or the
 * name of the sheet says LEKP. A bare "VTE" counts heads, and is never taken for LEKP.
 */
import type { Cell } from "../../../host/snapshot";
import type { Named } from "../../../domain/definition/definition";
import type { Table } from "../../tables/table";
import { type Heading, headingOf } from "../../sheets/headings";
import { cellsAcross } from "../../cells/merged-cells";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { countUpTo } from "./count-up-to";
import { isMeasured } from "./fte-context";
import { type FteHeading, fteHeadings, type Spoken } from "./fte-headings";

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

export interface FteSearch {
  readonly tables: readonly FteColumns[];
  /** The headings of columns of one table that may all be the FTE of LEKP 1, and differ: none of them is read. */
  readonly rivals: readonly (readonly Cell[])[];
}

export interface FteSurroundings {
  readonly spoken: readonly Spoken[];
  /** Those of the sheet: where one has a VTE column, its cities need no heading. */
  readonly grids: readonly Table[];
  /** Whether the sheet has our own LEKP table, whatever is written over it now. */
  readonly own: boolean;
  readonly cities: readonly Named[];
}

export function fteColumns(index: SheetIndex, { grids, ...looking }: FteSurroundings): FteSearch {
  const rows = new Map<number, FteHeading[]>();
  for (const heading of fteHeadings(index, looking)) {
    const { row, rows: height } = index.areaOf(heading.cell);
    const last = row + height - 1;
    const headings = rows.get(last);
    if (headings) headings.push(heading);
    else rows.set(last, [heading]);
  }
  const found = withoutDoubtful(
    [...rows].sort(([a], [b]) => a - b).flatMap(([row, headings]) => tablesIn(index, row, { headings, grids })),
  );
  const rivals = found.flatMap((table) => (table.rivals.length > 0 ? [table.rivals] : []));
  return { tables: withEnds(found.filter((table) => table.rivals.length === 0)), rivals };
}

/** A sheet "LEKP" with a table that says so itself may well have another, of the whole staff. */
function withoutDoubtful(found: readonly Found[]): readonly Found[] {
  const surest = new Set(found.flatMap(({ row, heading }) => (heading.sure === 3 ? [row] : [])));
  return found.filter(({ row, heading }) => !heading.bySheet || surest.size === 0 || surest.has(row));
}

interface Found extends Omit<FteColumns, "end"> {
  readonly heading: FteHeading;
  readonly rivals: readonly Cell[];
}

/** Each ends where the next one in its column begins. */
function withEnds(found: readonly Found[]): readonly FteColumns[] {
  const below = new Map<number, number>();
  return [...found]
    .reverse()
    .map(({ row, city, value, remark, domains }) => {
      const end = below.get(value) ?? Infinity;
      below.set(value, row);
      return { row, end, city, value, remark, domains };
    })
    .reverse();
}

/** One per column of cities: tables may stand beside each other. */
function tablesIn(
  index: SheetIndex,
  row: number,
  { headings, grids }: { readonly headings: readonly FteHeading[]; readonly grids: readonly Table[] },
): readonly Found[] {
  const header = cellsAcross(index, row);
  const values = [...headings].sort((a, b) => a.cell.column - b.cell.column);
  const names = grids.filter((grid) => grid.header.row === row).flatMap(({ nameColumn }) => nameColumn ?? []);
  const cities = [cityColumns(header), names, cityColumns(oneAbove(index, row))].find(({ length }) => length > 0) ?? [];
  return cities.flatMap((city, position) => {
    const from = position === 0 ? 0 : city;
    const to = cities[position + 1] ?? Infinity;
    const own = between(header, ({ column }) => column, [from, to]);
    const columnOf = (wanted: Heading) => own.find((cell) => headingOf(textOf(cell)) === wanted)?.column;
    const [heading, ...others] = mostSure(between(values, ({ cell }) => cell.column, [from, to]));
    if (!heading) return [];
    const value = heading.cell;
    const differing = others.map(({ cell }) => cell).filter((other) => !isSame(index, value, other));
    const rivals = differing.length > 0 ? [value, ...differing] : [];
    const columns = { value: value.column, remark: columnOf("remark"), domains: columnOf("domains") };
    return [{ row, city, ...columns, heading, rivals }];
  });
}

/** Those from one place up to another, which does not belong to them. */
function between<T>(
  sorted: readonly T[],
  placeOf: (one: T) => number,
  [from, to]: readonly [number, number],
): readonly T[] {
  return sorted.slice(countUpTo(sorted, placeOf, from - 1), countUpTo(sorted, placeOf, to - 1));
}

function cityColumns(header: readonly Cell[]): readonly number[] {
  return header.filter((cell) => headingOf(textOf(cell)) === "city").map(({ column }) => column);
}

/** Where the header has two rows, the city may be headed in the upper one. */
function oneAbove(index: SheetIndex, row: number): readonly Cell[] {
  const isSecond = !index.cellsIn(row).some(isMeasured);
  return isSecond ? index.cellsIn(row - 1) : [];
}

function mostSure(headings: readonly FteHeading[]): readonly FteHeading[] {
  const most = headings.reduce((sure, each) => Math.max(sure, each.sure), 0);
  return headings.filter(({ sure }) => sure === most);
}

/** Two columns that say the same of every city are no choice to make. */
function isSame(index: SheetIndex, one: Cell, other: Cell): boolean {
  const at = (row: number, { column }: Cell) => rawOf(index.at({ row, column }));
  return index.rowsBetween(one.row, Infinity).every((row) => at(row, one) === at(row, other));
}

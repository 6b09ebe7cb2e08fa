/**
 * A table of themes that was found: every row or column beside the themes that could hold a city's scores. Rows of cities or
 * columns of cities, it is the same thing from here on: candidates.
 */
import type { Named } from "../../domain/definition/definition";
import type { Finding } from "../../domain/finding";
import { type Latest, oncePer } from "../../domain/kept";
import type { Position } from "../../host/area";
import type { Cell } from "../../host/snapshot";
import type { SheetIndex } from "../cells/sheet-index";
import type { Role } from "./words/role";
import type { Saying } from "./words/saying";

/** Fewer themes than this are a coincidence, not a table; fewer scores, not the row of a city. */
export const FEWEST_THEMES = 3;

export interface Table {
  readonly index: SheetIndex;
  /** The first cell of the header: where what is missing from it is reported. */
  readonly header: Position;
  /** The column that names the cities; `undefined` where there is none. */
  readonly nameColumn: number | undefined;
  readonly themes: readonly ThemePlace[];
  readonly candidates: readonly Candidate[];
  /** The first row that is not read, where there are more than any scan has. */
  readonly beyond: Position | undefined;
  /** Headings that nobody knows, with scores under or beside them. */
  readonly unknownThemes: readonly Finding[];
  /** The part of the sheet where its city may be named, when its candidates have no names. */
  readonly around: Around;
}

/** Where a theme is named, and the row or column in which its scores are. */
export interface ThemePlace extends Position {
  readonly theme: Named;
  readonly label: Position & { readonly denial?: string | undefined };
}

/** From `top` on, down to the table's last row; columns from `left` to `right`, both included. */
export interface Around {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** A row or a column that could hold the scores of one city. */
export interface Candidate {
  /** Where the city is named; in a candidate without a name of its own, where it begins. */
  readonly label: Position;
  /** `undefined` when it has no name of its own, or a name that nobody has. */
  readonly city: Named | undefined;
  /** What stands at the label; empty when it has no name of its own. */
  readonly name: string;
  /** All that is written over or before it, as it is shown; names of themes and cities left out. */
  readonly headings: readonly string[];
  readonly saying: Saying;
  readonly role: Role;
  /** Never the very same once something in their rows, or what they are read by, has become another: what they hold hangs on it. */
  readonly cells: readonly ThemeCell[];
  /** Where remarks on the whole of it stand. */
  readonly remarks: readonly Position[];
}

export interface ThemeCell {
  readonly theme: Named;
  readonly cell: Position;
  /** Where levels are marked with an `x` or a colour instead of a score. */
  readonly mark?: Mark;
  /** Why nobody can tell which score its theme has: what stands there and belongs to it, `3 (B3), 4 (B4)`. */
  readonly doubt?: string;
}

export interface Mark {
  /** `undefined` where nothing is marked, or marks contradict each other. */
  readonly level: number | undefined;
  /** The levels that are marked, the lowest first. */
  readonly marked: readonly number[];
}

/** Does a candidate stand in a cell? */
export function cellsOf(candidates: readonly Pick<Candidate, "cells">[]): (place: Position) => boolean {
  const columnsIn = columnsAt(candidates);
  return ({ row, column }) => columnsIn(row).some((columns) => columns.has(column));
}

/** In which columns of a row each of them stands. */
function columnsAt(candidates: readonly Pick<Candidate, "cells">[]): (row: number) => readonly ReadonlySet<number>[] {
  const rows = new Map<number, ReadonlySet<number>[]>();
  for (const { cells } of candidates)
    for (const [row, columns] of columnsByRow(cells)) {
      const own = rows.get(row);
      if (own) own.push(columns);
      else rows.set(row, [columns]);
    }
  return (row) => rows.get(row) ?? [];
}

/**
 * The cells of a row within reach in which none of the candidates stands: of a row that is the very same, the very same.
 * @param before keeps them for whoever asks
 */
export function besideIn(
  candidates: readonly Pick<Candidate, "cells">[],
  before: Latest<readonly Cell[], readonly Cell[]>,
): (index: SheetIndex, row: number, reach: Pick<Around, "left" | "right">) => readonly Cell[] {
  const columnsIn = columnsAt(candidates);
  return (index, row, { left, right }) => {
    const held = columnsIn(row);
    const cells = index.cellsIn(row);
    const isBeside = ({ column }: Cell) => column >= left && column <= right && !held.some((each) => each.has(column));
    return before(cells, [left, right, ...held], () => cells.filter(isBeside));
  };
}

/** The rows in which a candidate stands. */
export function rowsOf(candidates: readonly Pick<Candidate, "cells">[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { cells } of candidates) for (const row of columnsByRow(cells).keys()) rows.add(row);
  return rows;
}

const columnsByRow = oncePer((cells: readonly ThemeCell[]): ReadonlyMap<number, ReadonlySet<number>> => {
  const rows = new Map<number, Set<number>>();
  for (const { cell } of cells) rows.set(cell.row, (rows.get(cell.row) ?? new Set()).add(cell.column));
  return rows;
});

/** As far down, left and right as they stand. Every table asks several times. */
const reachOf = oncePer((cells: readonly ThemeCell[]) => {
  const [rows, columns] = [cells.map(({ cell }) => cell.row), cells.map(({ cell }) => cell.column)];
  return { bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
});

/** The rows and columns that the table speaks in. */
export function extentOf({ header, themes, candidates }: Table): Omit<Around, "top"> & { readonly bottom: number } {
  let [bottom, left, right] = [header.row, header.column, header.column];
  const grow = ({ row, column }: Position) => {
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  themes.forEach(grow);
  for (const { label, cells } of candidates) {
    grow(label);
    const reach = reachOf(cells);
    bottom = Math.max(bottom, reach.bottom);
    left = Math.min(left, reach.left);
    right = Math.max(right, reach.right);
  }
  return { bottom, left, right };
}

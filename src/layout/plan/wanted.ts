/**
 * What a bundle wants in the cells of tables that are there, beside what they hold; and what has no cell there, because a
 * column or a row is lacking. Pure.
 */
import type { CitySubject } from "../../domain/definition/subject";
import type { CellAddress } from "../../host/area";
import { heldOf } from "../cells/sheet-index";
import type { Cell } from "../../host/snapshot";

export interface BundleWrite extends CellAddress {
  /** `null` empties the cell. */
  readonly value: string | number | null;
}

/** What a cell of a table is about: the score of a theme, an FTE, or words beside them. */
export interface CellAbout extends CitySubject {
  readonly kind: "score" | "fte" | "words";
  /** Of the column. */
  readonly field?: string;
  /** As it stands above the column. */
  readonly heading: string;
  /** Says whose row it is, and nothing else. */
  readonly isKey?: boolean;
}

export interface Wanted {
  readonly write: BundleWrite;
  readonly held: Cell | undefined;
  readonly about: CellAbout;
  /** Nobody's value counts, until someone chooses. */
  readonly contested: boolean;
}

/** What a sheet that is there has no place for: it is told, and written nowhere. */
export interface Unplaced {
  readonly sheet: string;
  /** Absent for a whole list, of which nothing says any more that it is ours. */
  readonly value?: string | number;
  readonly about: CellAbout;
}

export interface Asked {
  readonly wanted: readonly Wanted[];
  readonly unplaced: readonly Unplaced[];
}

export interface Value {
  /** `undefined` where the table has no such column. */
  readonly column: number | undefined;
  readonly value: string | number | null;
  readonly about: CellAbout;
  readonly contested?: boolean;
}

/** A row of a table that is there; without a number, a row that it lacks. */
export interface RowHere {
  readonly sheet: string;
  readonly row: number | undefined;
  readonly cells: readonly Cell[];
}

/** Values for a row by the column of each. */
export function inRow({ sheet, row, cells }: RowHere, values: readonly Value[]): Asked {
  const heldIn = new Map(cells.map((cell) => [cell.column, cell]));
  const wanted: Wanted[] = [];
  const unplaced: Unplaced[] = [];
  for (const { column, value, about, contested = false } of values) {
    const isEmpty = value === null || value === "";
    if (row !== undefined && column !== undefined) {
      const held = heldIn.get(column);
      if (about.kind === "words" && isEmpty && heldOf(held) === "") continue;
      const write = { sheet, row, column, value: value === "" ? null : value };
      wanted.push({ write, held, about, contested });
    } else if (!isEmpty) unplaced.push({ sheet, value, about });
  }
  return { wanted, unplaced };
}

export function together(all: readonly Asked[]): Asked {
  return { wanted: all.flatMap(({ wanted }) => wanted), unplaced: all.flatMap(({ unplaced }) => unplaced) };
}

/**
 * A grid that was found: which cell holds which city's score for which theme. Rows of cities or columns of cities, it is
 * the same thing from here on: lines.
 */
import type { Named } from "../../../domain/definition/definition";
import type { Finding } from "../../../domain/finding";
import type { Position, SheetIndex } from "../sheet-index";
import type { ThemeHeader } from "./theme-headers";

/** Fewer themes than this are a coincidence, not a grid; fewer scores, not the row of a city. */
export const FEWEST_THEMES = 3;

export interface Grid {
  readonly index: SheetIndex;
  /** The first cell of the header: where what is missing from it is reported. */
  readonly header: Position;
  /** The column that names the cities; `undefined` where there is none. */
  readonly nameColumn: number | undefined;
  readonly themes: readonly ThemeHeader[];
  readonly lines: readonly GridLine[];
  /** The first line that is not read, where there are more than any scan has. */
  readonly beyond: Position | undefined;
  /** Headings that nobody knows, with scores under or beside them. */
  readonly unknownThemes: readonly Finding[];
  /** The part of the sheet where its city may be named, when its lines have no names. */
  readonly around: Around;
}

/** From `top` on, down to the grid's last row; columns from `left` to `right`, both included. */
export interface Around {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** The scores of one city. */
export interface GridLine {
  /** Where the city is named; in a line without a name of its own, where its scores begin. */
  readonly label: Position;
  /** `undefined` when the line has no name of its own, or a name that nobody has. */
  readonly city: Named | undefined;
  /** What stands at the label; empty when the line has no name of its own. */
  readonly name: string;
  readonly scores: readonly { readonly theme: Named; readonly cell: Position }[];
  /** Where remarks on the whole line stand. */
  readonly remarks: readonly Position[];
}

/** The rows and columns that the grid speaks in. */
export function extentOf({ header, themes, lines }: Grid): Omit<Around, "top"> & { readonly bottom: number } {
  const labels = [header, ...themes, ...lines.map(({ label }) => label)];
  const cells = [...labels, ...lines.flatMap(({ scores }) => scores.map(({ cell }) => cell))];
  return cells.reduce(
    ({ bottom, left, right }, { row, column }) => ({
      bottom: Math.max(bottom, row),
      left: Math.min(left, column),
      right: Math.max(right, column),
    }),
    { bottom: header.row, left: header.column, right: header.column },
  );
}

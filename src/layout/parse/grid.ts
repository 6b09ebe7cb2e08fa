/**
 * A grid that was found: which cell holds which city's score for which theme. Rows of cities or columns of cities, it is
 * the same thing from here on: lines.
 */
import type { Named } from "../../domain/definition/definition";
import type { Finding } from "../../domain/finding";
import type { Position, SheetIndex } from "./sheet-index";

/** Fewer themes than this are a coincidence, not a grid. */
export const FEWEST_THEMES = 3;

export interface Grid {
  readonly index: SheetIndex;
  /** The first cell of the header: where what is missing from it is reported. */
  readonly header: Position;
  readonly themes: readonly ThemeHeader[];
  readonly lines: readonly GridLine[];
  /** What is wrong with the headers. */
  readonly findings: readonly Finding[];
}

export interface ThemeHeader extends Position {
  readonly theme: Named;
}

/** The scores of one city. */
export interface GridLine {
  /** Where the city is named; in a grid without city names, the line's first score. */
  readonly label: Position;
  /** `undefined` when the line has no name of its own, or a name that nobody has. */
  readonly city: Named | undefined;
  /** What stands at the label; empty when the line has no name of its own. */
  readonly name: string;
  readonly scores: readonly { readonly theme: Named; readonly cell: Position }[];
  /** Where remarks on the whole line stand. */
  readonly remarks: readonly Position[];
}

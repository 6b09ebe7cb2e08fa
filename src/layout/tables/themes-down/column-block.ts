/** A list of themes below each other, and the part of the sheet that it may speak of. */
import type { ThemeLabel } from "../theme-labels";

/** A column of names, beside which columns are headed. */
export interface Beside {
  readonly column: number;
  /** The first row that it may use, and the row of the first name. */
  readonly top: number;
  readonly first: number;
}

export interface ColumnBlock extends Beside {
  /** From top to bottom. */
  readonly labels: readonly ThemeLabel[];
  /** The row where the next list begins. */
  readonly end: number;
  /** The columns that it may use, both included. */
  readonly left: number;
  readonly right: number;
  /** The column that heads its lists, which is nobody's score. */
  readonly headedBy?: number;
}

/** A header row with the part of the sheet that it may speak of. */
import type { ThemeHeader } from "./theme-headers";

export interface RowBlock {
  /** From left to right. */
  readonly headers: readonly ThemeHeader[];
  readonly row: number;
  /** The row where the next grid below begins. */
  readonly end: number;
  /** The columns that it may use, both included. */
  readonly left: number;
  readonly right: number;
}

export function firstColumn({ headers }: RowBlock): number {
  return headers[0]?.column ?? 0;
}

export function lastColumn({ headers }: RowBlock): number {
  return headers.at(-1)?.column ?? 0;
}

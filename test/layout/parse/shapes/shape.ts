/** A layout that a city might make, with nothing wrong in it. */
import type { SheetSnapshot, Snapshot } from "../../../../src/host/snapshot";
import { book, type Rows, sheet } from "../../book";
import { AALST, GENT, GRID, HEADER, LEUVEN, THEMES } from "../../rows";

export interface Shape {
  readonly name: string;
  readonly workbook: Snapshot;
  /** What it holds, as `gridIn` shows it. */
  readonly grid: Readonly<Record<string, string>>;
  readonly file?: string;
}

export const ALL = { gent: GRID.gent, leuven: GRID.leuven, aalst: GRID.aalst };
export const BOTH = { gent: GRID.gent, leuven: GRID.leuven };
export const ONE = { gent: GRID.gent };

export const ROWS: Rows = [HEADER, GENT, LEUVEN, AALST];
export const [, ...SCORES] = GENT;
export const [, ...SCORES_LEUVEN] = LEUVEN;
/** Themes below each other, with the scores of Gent; and with those of Leuven beside them. */
export const LIST: Rows = THEMES.map((theme, index) => [theme, SCORES[index] ?? null]);
export const PAIRS = THEMES.map(
  (theme, index) => [theme, SCORES[index] ?? null, SCORES_LEUVEN[index] ?? null] as const,
);

/** All on one sheet: its rows, or the sheet itself. */
export function shape(name: string, grid: Shape["grid"], held: Rows | SheetSnapshot): Shape {
  return { name, grid, workbook: book("cells" in held ? held : sheet("Blad1", held)) };
}

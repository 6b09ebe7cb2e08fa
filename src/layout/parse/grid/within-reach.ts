/**
 * As many scores as one workbook may hand in. No scan comes near: 300 cities with 50 themes, on our sheets and on their own,
 * are 30,000. Beyond it nobody would wait, and a pane would stand still; so the rest is left. Pure.
 */
import type { Grid } from "./grid";

const MOST_SCORES = 40_000;

/** @param found of each sheet, in reading order. @returns the same grids, without the lines that are left. */
export function withinReach(found: readonly (readonly Grid[])[]): readonly (readonly Grid[])[] {
  let left = MOST_SCORES;
  return found.map((own) =>
    own.map((grid) => {
      const first = grid.lines.findIndex(({ scores }) => (left -= scores.length) < 0);
      const line = grid.lines[first];
      return line ? { ...grid, lines: grid.lines.slice(0, first), beyond: line.label } : grid;
    }),
  );
}

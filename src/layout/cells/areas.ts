/** Cells as rectangles. */
import type { Area, Position } from "../../host/area";

/** As few rectangles as are needed: cells beside each other, and then equal runs below each other. */
export function areasOf(places: readonly Position[]): readonly Area[] {
  return stacked(runsOf(places));
}

/** A run of cells beside each other in one row; a cell is one too. */
type Run = Position & Partial<Pick<Area, "columns">>;

/** @param places cells, or runs of them, in any order. @returns from top to bottom, left to right */
export function runsOf(places: readonly Run[]): readonly Area[] {
  const runs: { -readonly [Key in keyof Area]: Area[Key] }[] = [];
  for (const { row, column, columns = 1 } of inReadingOrder(places)) {
    const last = runs.at(-1);
    if (last?.row === row && column <= last.column + last.columns)
      last.columns = Math.max(last.columns, column + columns - last.column);
    else runs.push({ row, column, rows: 1, columns });
  }
  return runs;
}

function inReadingOrder<Place extends Position>(places: readonly Place[]): readonly Place[] {
  return [...places].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** @param runs from top to bottom, left to right */
export function stacked(runs: readonly Area[]): readonly Area[] {
  const areas: Area[] = [];
  // The last area of each width and place is the only one that a run can stand right below.
  const above = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.column},${run.columns}`;
    const at = above.get(key) ?? -1;
    const area = areas[at];
    if (area && area.row + area.rows === run.row) areas[at] = { ...area, rows: area.rows + 1 };
    else above.set(key, areas.push(run) - 1);
  }
  return areas;
}

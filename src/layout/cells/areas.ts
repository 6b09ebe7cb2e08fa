/** Cells as rectangles. */
import type { Area, Position } from "../../host/area";

/** As few rectangles as are needed: cells beside each other, and then equal runs below each other. */
export function areasOf(places: readonly Position[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...places].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else if (!(last?.row === row && column < last.column + last.columns))
      runs.push({ row, column, rows: 1, columns: 1 });
  }
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

/** Rectangles of cells laid over each other: a name may cover a whole column, so they are never counted cell by cell. Pure. */
import type { Area } from "../../host/area";

export function meets(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Does the first cover every cell of the second? */
export function containsAll(areas: readonly Area[], wanted: readonly Area[]): boolean {
  return without(wanted, areas).length === 0;
}

/** What is left of areas when others are cut out of them. */
export function without(areas: readonly Area[], cut: readonly Area[]): readonly Area[] {
  return cut.reduce<readonly Area[]>((left, hole) => left.flatMap((area) => around(area, hole)), areas);
}

/** What is left of one area: above, below, to the left and to the right of the hole. */
function around(area: Area, hole: Area): readonly Area[] {
  if (!meets(area, hole)) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [top, left] = [Math.max(area.row, hole.row), Math.max(area.column, hole.column)];
  const [under, beyond] = [Math.min(bottom, hole.row + hole.rows), Math.min(right, hole.column + hole.columns)];
  const parts: readonly Area[] = [
    { ...area, rows: top - area.row },
    { row: top, column: area.column, rows: under - top, columns: left - area.column },
    { row: top, column: beyond, rows: under - top, columns: right - beyond },
    { ...area, row: under, rows: bottom - under },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The same cells in fewer rectangles, where two of them lie side by side. */
export function joined(areas: readonly Area[]): readonly Area[] {
  const below = inRuns(areas, (a) => `${a.column},${a.columns}`, ["row", "rows"]);
  return inRuns(below, (a) => `${a.row},${a.rows}`, ["column", "columns"]);
}

/** @param alike what those that may be joined have in common */
function inRuns(
  areas: readonly Area[],
  alike: (area: Area) => string,
  [from, size]: readonly ["row", "rows"] | readonly ["column", "columns"],
): readonly Area[] {
  const found: Area[] = [];
  const last = new Map<string, number>();
  for (const area of [...areas].sort((a, b) => a[from] - b[from])) {
    const at = last.get(alike(area)) ?? -1;
    const before = found[at];
    if (before && before[from] + before[size] === area[from])
      found[at] = { ...before, [size]: before[size] + area[size] };
    else last.set(alike(area), found.push(area) - 1);
  }
  return found;
}

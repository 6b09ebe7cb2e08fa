/** How a sheet of ours that is drawn as it is declared stands on paper: where a page begins, and which columns are worth it. */
import type { CitySubject } from "../../domain/definition/subject";
import type { RowHeight } from "../../host/plan";
import { breaksBetween, pointsHigh } from "../drawing/paper";
import * as style from "../drawing/style";
import type { OwnSheet } from "./sheet";

export type Values = readonly (readonly (string | number | null)[])[];

export interface OnPaper {
  readonly widths: readonly number[];
  /** Of the rows, from the first on. */
  readonly heights: readonly RowHeight[];
  /** Of the rows that stand above the header. */
  readonly above: number;
  readonly first: number;
}

/** The rows that begin a new page. */
export function breaksIn<Row, Id extends string>(
  { pages, about, keeps, margin }: OwnSheet<Row, Id>,
  rows: readonly Row[],
  { widths, heights, above, first }: OnPaper,
): readonly number[] {
  const within =
    pages === "by-city" && about
      ? changesOf(rows.map(about))
      : keeps
        ? breaksBetween({
            rows: rows.map((row, at) => ({ key: keeps(row), height: heights[at]?.height ?? style.ROW_HEIGHT })),
            above: style.TITLE_HEIGHT + (above - 1) * style.LINE_HEIGHT + style.HEADER_HEIGHT,
            repeated: style.HEADER_HEIGHT,
            room: pointsHigh(widths, { orientation: "landscape", ...(margin !== undefined && { margin }) }),
          })
        : [];
  return within.map((row) => first + row);
}

/** Where another city begins than the one above. */
function changesOf(about: readonly CitySubject[]): readonly number[] {
  return about.flatMap(({ cityId }, row) => (row > 0 && cityId !== about[row - 1]?.cityId ? [row] : []));
}

/** How many columns there are up to the last in which something stands; of a table without rows, all of them. */
export function saidIn(body: Values, columns: number): number {
  if (body.length === 0) return columns;
  const ends = body.map((row) => row.reduce<number>((end, value, at) => ((value ?? "") === "" ? end : at + 1), 1));
  // A list of 100,000 rows is no list of arguments.
  return ends.reduce((most, end) => Math.max(most, end), 1);
}

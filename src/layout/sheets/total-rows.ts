/** The rows right under a header that sum up those below them: how many there are, and what they look like. */
import type { Format } from "../../host/plan";
import { type Block, heights, looks, together } from "../drawing/block";
import * as style from "../drawing/style";
import type { Column, OwnSheet } from "./sheet";

export function totalRows<Row, Id extends string>(sheet: Pick<OwnSheet<Row, Id>, "total" | "totalRows">): number {
  return sheet.total ? (sheet.totalRows ?? 1) : 0;
}

export function totalLook<Row, Id extends string>(
  columns: readonly Column<Row, Id>[],
  row: number,
  rows: number,
): Block {
  const figures = columns.flatMap(({ format }, column) =>
    format?.horizontal === "center" ? [{ column, format }] : [],
  );
  return together(
    looks([row, 0, rows, columns.length], style.TABLE, style.SUMMARY, style.LEFT),
    ...figures.map(({ column, format }) => looks([row, column, rows, 1], style.FIGURE, numbersOf(format))),
    heights(row, rows, style.ROW_HEIGHT),
  );
}

/** As the figures that it sums up are. */
function numbersOf({ numberFormat }: Format): Format {
  return numberFormat === undefined ? {} : { numberFormat };
}

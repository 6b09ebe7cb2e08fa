/**
 * How much of a sheet stands on a page, in points of the sheet itself: by the widths that Calibri has, in which our sheets are
 * written. It is no more than an estimate: a host that lacks the font has wider columns, prints smaller, and has room to spare.
 */
import type { PrintPlan } from "../../host/plan";

const A4 = { long: 842, short: 595 };
/** Excel's own margins, where a plan says none: at the sides together, above and below together. */
const MARGINS = { beside: 101, above: 108 };
/** A digit and the margins of a cell, in pixels; and what a pixel is. */
const DIGIT = 7;
const PADDING = 5;
const POINTS = 0.75;

/** How wide columns are, in points. */
export function pointsWide(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + Math.round(width * DIGIT + PADDING), 0) * POINTS;
}

/** What stands on one page of a sheet that is one page wide, in points of the sheet. */
export function pointsHigh(
  widths: readonly number[],
  { orientation, margin }: Pick<PrintPlan, "orientation" | "margin">,
): number {
  const [wide, high] = orientation === "landscape" ? [A4.long, A4.short] : [A4.short, A4.long];
  // The footer stands in the lower margin: that is half as much again.
  const [beside, above] = margin === undefined ? [MARGINS.beside, MARGINS.above] : [2 * margin, 2.5 * margin];
  // A narrow sheet is not enlarged.
  return (high - above) * Math.max(1, pointsWide(widths) / (wide - beside));
}

export interface Flow {
  /** What rows that stay together have in common, and how high each is. */
  readonly rows: readonly { readonly key: string; readonly height: number }[];
  /** What stands above the first of them, and what is repeated on every next page. */
  readonly above: number;
  readonly repeated: number;
  /** Of a page. */
  readonly room: number;
}

/** The rows that begin a new page, so that no page ends within rows that stay together. */
export function breaksBetween({ rows, above, repeated, room }: Flow): readonly number[] {
  const begins = rows.flatMap(({ key }, at) => (at === 0 || key !== rows[at - 1]?.key ? [at] : []));
  const breaks: number[] = [];
  let used = above;
  begins.forEach((at, index) => {
    const height = rows.slice(at, begins[index + 1]).reduce((sum, row) => sum + row.height, 0);
    if (at > 0 && used + height > room) {
      breaks.push(at);
      used = repeated;
    }
    used += height;
  });
  return breaks;
}

/** What both tables of the summary have in common: their columns and their head. */
import { type Block, heights, looks, shownAt, together } from "../../layout/drawing/block";
import type { Benchmark } from "../benchmark";
import type { ShownSummary } from "../open-summary";
import * as look from "./look";

export type Summarised = Benchmark & { readonly summary: ShownSummary };

/** Of the labels and numbers at the left, and of the columns beside them: a theme each, and what is said of a package. */
export const WIDTHS = [7, 30, 19, 22, 20, 22, 25, 25, 25] as const;
/** How many themes stand beside each other; more of them go on below. */
export const ACROSS = WIDTHS.length - 1;

/** A word in bold takes more room than the same word without. */
const BOLD_IS_WIDER = 0.9;

/** The first column is centred, as numbers are. */
export function section(row: number, headings: readonly string[]): Block {
  return together(
    shownAt(row, 0, [headings]),
    looks([row, 0, 1, headings.length], look.HEADING, look.LEFT, { wrap: true }),
    looks([row, 0, 1, 1], { horizontal: "center" }),
    heights(row, 1, look.heightOf(headings.map((text, at) => [text, (WIDTHS[at] ?? 24) * BOLD_IS_WIDER]))),
  );
}

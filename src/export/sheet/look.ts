/** How the benchmark looks beside what all our sheets share. */
import type { Format } from "../../host/plan";
import * as style from "../../layout/drawing/style";

export const { TITLE, NOTE, LABEL, HEADER, LEFT, TABLE, SUMMARY, ALTERNATE, TAB_COLOUR, SCORE } = style;
export const { coloured, heightOf } = style;

const BRAND = TAB_COLOUR;

/** Words in the place of a number. */
export const QUIET: Format = { fontColour: "#51646A", italic: true, bold: false };
export const SMALL: Format = { fontSize: 9, fontColour: "#51646A", vertical: "top" };
export const BOLD: Format = { bold: true };
/** A header whose text may run on over the empty cells beside it. */
export const HEADING: Format = { fill: BRAND, fontColour: "#FFFFFF", bold: true, vertical: "center" };

const STAGE: Format = { fontSize: 14, bold: true, horizontal: "right", vertical: "center" };
/** Draft stands out; final is quiet. */
export const STAGES = { draft: { ...STAGE, fontColour: "#9A4A00" }, final: { ...STAGE, fontColour: BRAND } } as const;

/** Of the bars, from lowest to median and from median to highest: apart in grey too. */
export const BARS = { lower: BRAND, upper: "#8FB8C1" } as const;
/** Of what one aims at: dark, on a bar and beside it. */
export const MARKER = "#1F2A2D";

/** Of rows, in points. */
export const HEIGHT = { title: 32, line: 17, gap: 7, legend: 24, header: 36, figure: 19, row: 18, note: 14 } as const;
/** Around the page, in points: room for the table, and for the footer. */
export const MARGIN = 32;

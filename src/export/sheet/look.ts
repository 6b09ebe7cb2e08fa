/** How the benchmark looks beside what all our sheets share. */
import type { Format } from "../../host/plan";
import * as style from "../../layout/drawing/style";

export const { TITLE, NOTE, LABEL, HEADER, LEFT, TABLE, SUMMARY, ALTERNATE, TAB_COLOUR, SCORE } = style;
export const { coloured, heightOf, SIZE } = style;

const BRAND = TAB_COLOUR;

/** Words in the place of a number. */
export const QUIET: Format = { fontColour: style.QUIET, italic: true, bold: false };
/** Of what a city said instead of a score: over its row it runs on, so that it does not wrap. */
export const WORDS_SIZE = 10;
export const WORDS: Format = { ...QUIET, fontSize: WORDS_SIZE };
export const OVER: Format = { ...WORDS, ...LEFT };
/** Of what stands beside the scores, and how much lower its row is than one of a sheet to fill in. */
export const BESIDE: Format = { ...LEFT, wrap: true, fontSize: WORDS_SIZE };
export const LOW = 4;
export const SMALL: Format = { fontSize: 9, fontColour: style.QUIET, vertical: "top" };
export const BOLD: Format = { bold: true };
/** A header whose text may run on over the empty cells beside it. */
export const HEADING: Format = { fill: BRAND, fontColour: "#FFFFFF", bold: true, vertical: "center" };

const STAGE: Format = { fontSize: 14, bold: true, horizontal: "right", vertical: "center" };
/** Draft stands out; final is quiet. */
export const STAGES = { draft: { ...STAGE, fontColour: "#9A4A00" }, final: { ...STAGE, fontColour: BRAND } } as const;

/** Of the bars, from lowest to median and from median to highest: apart in grey too. */
export const BARS = { lower: BRAND, upper: "#8FB8C1" } as const;
/** The same, light enough for a marker on them. */
export const MARKED_BARS = { lower: "#7FAAB4", upper: "#C6DCE0" } as const;
/** Of what one aims at, and of where one stands: dark, on a bar and beside it, in grey too. */
export const MARKER = "#1F2A2D";
export const OWN = "#8A1C14";

/** Of a cell of the legend. */
export const LEGEND_SIZE = 9;

/** Of rows, in points. */
export const HEIGHT = {
  title: 32,
  line: 17,
  gap: 7,
  legend: 24,
  header: 36,
  figure: 19,
  row: 18,
  low: 17,
  note: 13,
} as const;
/** Around the page, in points: room for the table, and for the footer. */
export const MARGIN = 32;

/** In points: what a row keeps above and below its text. */
export const AROUND = 6;

/** How high a line of that size is, in points. */
export function lineOf(size: number): number {
  return Math.ceil((style.LINE_HEIGHT * size) / SIZE);
}

/** On how many lines words come in a column of so many characters: a word that has no room left begins a new one. */
export function wordLines(text: string, width: number, size: number): number {
  const room = (width * SIZE) / size - 0.5;
  let [lines, taken] = [1, 0];
  for (const { length } of text.split(/\s+/)) {
    if (taken > 0 && taken + 1 + length > room) {
      lines++;
      taken = 0;
    }
    lines += Math.max(0, Math.ceil(length / room) - 1);
    taken += (taken > 0 ? 1 : 0) + length;
  }
  return lines;
}

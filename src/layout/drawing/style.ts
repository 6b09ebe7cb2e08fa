/** How our sheets look. One quiet colour beside the legend's own, so that the scores are what one sees. */
import type { Format } from "../../host/plan";

const BRAND = "#17505E";
const PAPER = "#FFFFFF";
const SOFT = "#EDF3F4";
const LINE = "#C5D2D5";
/** Of words that are not what one looks for. */
export const QUIET = "#51646A";

export const TAB_COLOUR = BRAND;
export const ROW_HEIGHT = 21;
export const HEADER_HEIGHT = 36;
/** For rows that are read, not filled in. */
export const LIST_HEIGHT = 18;
/** Of a row of one line, where nothing is said of it. */
export const LINE_HEIGHT = 15;
/** Of the title of a sheet of ours. */
export const TITLE_HEIGHT = 30;

/** Text keeps its distance from the lines of the table. */
export const LEFT: Format = { horizontal: "left", indent: 1 };

export const TITLE: Format = { fontSize: 18, bold: true, fontColour: BRAND, vertical: "center" };
export const NOTE: Format = { italic: true, fontColour: QUIET, vertical: "center" };
export const LABEL: Format = { bold: true, fontColour: BRAND, vertical: "center" };
export const HEADER: Format = {
  fill: BRAND,
  fontColour: PAPER,
  bold: true,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  border: LINE,
};
export const TABLE: Format = { vertical: "center", border: LINE };
export const TEXT: Format = { ...LEFT, wrap: true };
/** Every second city, where a city has several rows. */
export const ALTERNATE: Format = { fill: "#F6F9FA" };
export const FIGURE: Format = { horizontal: "center" };
export const SUMMARY: Format = { fill: SOFT, bold: true };
/** As a summary, in words that are typed. */
export const FOOT: Format = { fill: SOFT };
export const INPUT: Format = { unlocked: true };
/** Up to two decimals: 2,75 stays 2,75 and 3 stays 3. General would show 2,8 in a narrow column. */
export const SCORE: Format = { horizontal: "center", numberFormat: "General" };
export const DATE: Format = { numberFormat: "dd/mm/yyyy", horizontal: "center" };

/** Excel refuses a row that is higher. */
export const HIGHEST = 409;

/** The height of a row whose texts are wrapped into columns of these widths, in points: no higher than Excel takes. */
export function heightOf(
  texts: readonly (readonly [text: string, width: number] | readonly [text: string, width: number, size: number])[],
): number {
  const heights = texts.map(([text, width, size = SIZE]) => {
    const lines = linesIn(text, (width * SIZE) / size);
    return (lines - 1) * Math.ceil((LINE_HEIGHT * size) / SIZE);
  });
  return Math.min(HIGHEST, ROW_HEIGHT + Math.max(0, ...heights));
}

/** Of text, in points, where a format does not say. */
export const SIZE = 11;

function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 3))), 0);
}

/** A cell in a legend colour. */
export function coloured(fill: string, ink: string): Format {
  return { fill, fontColour: ink, horizontal: "center", vertical: "center", border: LINE };
}

/**
 * From areas with a format to a style per cell. Pure.
 * A cell's style is what all formats over it say together, the later one winning per property. Cells without a value
 * get one as well: an input that nobody filled in must still be unlocked and coloured.
 */
import type { CellStyle, Color, FontStyle } from "hucre";
import { type Area, positionKey } from "../../area";
import type { Format, FormatPlan } from "../../plan";

/** The font of a workbook's default style. */
export interface DefaultFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/** Styles by cell, with the library's `row,column` as key. */
export function cellStyles(formats: readonly FormatPlan[], font: DefaultFont): ReadonlyMap<string, CellStyle> {
  const merged = new Map<string, Format>();
  for (const { area, format } of formats) {
    for (const key of keysOf(area)) merged.set(key, { ...merged.get(key), ...format });
  }
  return new Map([...merged].map(([key, format]) => [key, cellStyle(format, font)]));
}

/** @example colour("#ff8800") // { rgb: "FF8800" } */
export function colour(hex: string): Color {
  return { rgb: hex.slice(1).toUpperCase() };
}

function* keysOf({ row, column, rows, columns }: Area): Generator<string> {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) yield positionKey({ row: r, column: c });
  }
}

function cellStyle(format: Format, font: DefaultFont): CellStyle {
  const { fill, border, numberFormat, unlocked } = format;
  const side = border === undefined ? undefined : ({ style: "thin", color: colour(border) } as const);
  const alignment = alignmentOf(format);
  const ownFont = fontOf(format, font);
  return {
    ...(ownFont && { font: ownFont }),
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: colour(fill) } }),
    ...(side && { border: { top: side, right: side, bottom: side, left: side } }),
    ...(alignment && { alignment }),
    // "General" is what a cell has without a number format; spelled out it would become a custom one.
    ...(numberFormat !== undefined && numberFormat !== "General" && { numFmt: numberFormat }),
    ...(unlocked === true && { protection: { locked: false } }),
  };
}

/** A font in a style stands alone: what it does not say is not taken from the default font, so name and size are repeated. */
function fontOf({ fontColour, fontSize, bold, italic, struck }: Format, font: DefaultFont): FontStyle | undefined {
  const isOwn = fontColour !== undefined || fontSize !== undefined || [bold, italic, struck].includes(true);
  if (!isOwn) return undefined;
  return {
    ...font,
    ...(fontSize !== undefined && { size: fontSize }),
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(struck === true && { strikethrough: struck }),
    ...(fontColour !== undefined && { color: colour(fontColour) }),
  };
}

function alignmentOf({ horizontal, vertical, wrap, indent }: Format): CellStyle["alignment"] {
  if (horizontal === undefined && vertical === undefined && wrap !== true) return undefined;
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(indent !== undefined && { indent }),
    ...(wrap === true && { wrapText: wrap }),
    ...(indent !== undefined && horizontal === "left" && { indent }),
  };
}

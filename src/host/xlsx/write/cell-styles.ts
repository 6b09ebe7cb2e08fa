/**
 * From areas with a format to a style per cell. Pure.
 * A cell's style is what all formats over it say together, the later one winning per property. Cells without a value
 * get one as well: an input that nobody filled in must still be unlocked and coloured.
 */
import type { CellStyle, Color, FontStyle } from "hucre";
import type { Format, FormatPlan } from "../../plan";

/** The font of a workbook's default style. */
export interface DefaultFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/** Styles by row and column; nothing where no format is. Cells that look the same share one. */
export function cellStyles(
  formats: readonly FormatPlan[],
  font: DefaultFont,
): readonly (readonly (CellStyle | undefined)[] | undefined)[] {
  const looks: (Look | undefined)[][] = [];
  const plain = newLook({});
  for (const { area, format } of formats)
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = (looks[row] ??= []);
      for (let column = area.column; column < area.column + area.columns; column++)
        line[column] = withFormat(line[column] ?? plain, format);
    }
  const styleOf = (look: Look) => (look.style ??= cellStyle(look.format, font));
  return Array.from(looks, (line?: (Look | undefined)[]) => line && Array.from(line, (look) => look && styleOf(look)));
}

/** What formats say together. A long sheet has few of them, each over thousands of cells: it is made once. */
interface Look {
  readonly format: Format;
  readonly later: Map<Format, Look>;
  style: CellStyle | undefined;
}

function newLook(format: Format): Look {
  return { format, later: new Map(), style: undefined };
}

function withFormat(look: Look, format: Format): Look {
  const known = look.later.get(format) ?? newLook({ ...look.format, ...format });
  look.later.set(format, known);
  return known;
}

/** @example colour("#ff8800") // { rgb: "FF8800" } */
export function colour(hex: string): Color {
  return { rgb: hex.slice(1).toUpperCase() };
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

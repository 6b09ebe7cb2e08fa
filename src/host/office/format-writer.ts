/** What cells look like, as requests to Excel. */
import type { Area } from "../area";
import type { Format } from "../plan";
import type { BorderIndex, Range } from "./api-range";

/** Sets what the format names, and leaves the rest. */
export function queueFormat(range: Range, area: Area, format: Format): void {
  const { fill, fontColour, fontSize, bold, italic, struck, horizontal, vertical, wrap, border } = format;
  const { numberFormat, unlocked } = format;
  const look = range.format;
  if (numberFormat !== undefined) range.numberFormat = numberFormat;
  if (fill !== undefined) look.fill.color = fill;
  if (fontColour !== undefined) look.font.color = fontColour;
  if (fontSize !== undefined) look.font.size = fontSize;
  if (bold !== undefined) look.font.bold = bold;
  if (italic !== undefined) look.font.italic = italic;
  if (struck !== undefined) look.font.strikethrough = struck;
  if (horizontal !== undefined) look.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) look.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) look.wrapText = wrap;
  if (unlocked !== undefined) look.protection.locked = !unlocked;
  if (border !== undefined) queueBorders(range, area, border);
}

/** Of the request: each property is reached through objects of its own, and a border has six lines of two. */
export function formatBytes(format: Format): number {
  const properties = Object.keys(format).length + (format.border === undefined ? 0 : 12);
  return 400 + 250 * properties;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** A single row has no lines between rows, and asking for one may fail. */
function queueBorders(range: Range, { rows, columns }: Area, colour: string): void {
  const lines: readonly BorderIndex[] = [
    ...EDGES,
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const line of lines) {
    const border = range.format.borders.getItem(line);
    border.style = "Continuous";
    border.color = colour;
  }
}

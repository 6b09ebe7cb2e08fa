/**
 * Colours and texts of cells as LibreOffice shows them, conditional formats included, taken from its HTML.
 * Limit: a sheet must begin in A1 and have no merged cells, or rows and columns shift.
 */
import { convert } from "./soffice";

export interface RenderedCell {
  /** `#RRGGBB`; absent where nothing fills the cell. */
  readonly fill?: string;
  /** `#RRGGBB`; absent where the text has the default colour. */
  readonly fontColour?: string;
  /** The number in the cell, without its format. */
  readonly number?: number;
}

/** Per visible sheet in tab order, per row, per column. */
export async function rendered(workbook: Uint8Array): Promise<readonly (readonly (readonly RenderedCell[])[])[]> {
  const html = (await convert(workbook, "html")).toString("utf8");
  return matches(html, /<table[^>]*>(.*?)<\/table>/gis).map((table) =>
    matches(table, /<tr>(.*?)<\/tr>/gis).map((row) => matches(row, /(<td.*?)<\/td>/gis).map(renderedCell)),
  );
}

function renderedCell(html: string): RenderedCell {
  const [fill] = matches(html, /^<td[^>]*bgcolor="(#[0-9A-F]{6})"/gi);
  const [fontColour] = matches(html, /<font[^>]*color="(#[0-9A-F]{6})"/gi);
  const [number] = matches(html, /^<td[^>]*sdval="([^"]*)"/gi);
  return {
    ...(fill !== undefined && { fill: fill.toUpperCase() }),
    ...(fontColour !== undefined && { fontColour: fontColour.toUpperCase() }),
    ...(number !== undefined && { number: Number(number) }),
  };
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, group = ""]) => group);
}

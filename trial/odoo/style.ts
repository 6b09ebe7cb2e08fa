/** What a cell looks like, in the words of the spreadsheet engine. Pure. */
import type { EngineStyle } from "../engine";
import { plain } from "./cells";
import type { OdooEdges, OdooStyle } from "./model";

export function odooEdges(edges: NonNullable<EngineStyle["edges"]>): OdooEdges {
  return Object.fromEntries(
    Object.entries(edges).map(([side, { line, colour }]) => [side, { style: line, color: colour }]),
  );
}

export function odooStyle({
  fill,
  fontColour,
  fontSize,
  bold,
  italic,
  struck,
  horizontal,
  vertical,
  wrap,
}: EngineStyle): OdooStyle {
  return plain({
    fillColor: fill,
    textColor: fontColour,
    fontSize,
    bold,
    italic,
    strikethrough: struck,
    align: horizontal,
    verticalAlign: vertical,
    wrapping: wrap === undefined ? undefined : wrap ? ("wrap" as const) : ("overflow" as const),
  });
}

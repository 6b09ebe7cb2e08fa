/** The font that a workbook's plain cells have; our headings take it too, only larger or bold. Pure. */
import { FONT } from "../generate";
import type { DefaultFont } from "../write/cell-styles";
import { attribute, child, childrenOf, type XmlElement } from "./xml-tree";

/** @param styles the root of a style sheet, or `undefined` when the workbook has none */
export function defaultFont(styles: XmlElement | undefined): DefaultFont {
  const [font] = styles ? childrenOf(child(styles, "fonts"), "font") : [];
  if (!font) return FONT;
  const value = (property: string): string | undefined => {
    const element = child(font, property);
    return element && attribute(element, "val")?.value;
  };
  return { name: value("name") ?? FONT.name, size: Number(value("sz")) || FONT.size };
}

/** The font that a workbook's plain cells have; our headings take it too, only larger or bold. Pure. */
import { FONT } from "../generate";
import type { DefaultFont } from "../write/cell-styles";
import { attribute, child, childrenOf, parseXml } from "./xml-tree";

/** @param styles a style sheet, or `undefined` when the workbook has none */
export function defaultFont(styles: string | undefined): DefaultFont {
  const [font] = styles === undefined ? [] : childrenOf(child(parseXml(styles), "fonts"), "font");
  if (!font) return FONT;
  const value = (property: string): string | undefined => {
    const element = child(font, property);
    return element && attribute(element, "val")?.value;
  };
  return { name: value("name") ?? FONT.name, size: Number(value("sz") ?? FONT.size) };
}

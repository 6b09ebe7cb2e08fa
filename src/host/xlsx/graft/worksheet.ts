/** Makes a generated sheet refer to the styles of the workbook that it is put into. Pure. */
import { edited, type Edit } from "./edit";
import type { MergedStyles, Renumber } from "./styles";
import { attribute, descendants, parseXml, type XmlElement } from "./xml-tree";

/** @param source a worksheet as the writer library writes it: cells and rules of conditional formats have styles, no rows or columns */
export function withStylesOf({ cellFormat, differentialFormat }: MergedStyles, source: string): string {
  const edits = [...descendants(parseXml(source))].flatMap((element) => {
    if (element.local === "c") return renumbered(element, "s", cellFormat);
    return element.local === "cfRule" ? renumbered(element, "dxfId", differentialFormat) : [];
  });
  return edited(source, edits);
}

function renumbered(element: XmlElement, name: string, renumber: Renumber): readonly Edit[] {
  const found = attribute(element, name);
  return found ? [{ from: found.from, to: found.to, text: String(renumber(Number(found.value))) }] : [];
}

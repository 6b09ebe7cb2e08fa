/** Makes a generated sheet fit for another workbook: its numbers of styles, and its dialect. Pure. */
import { TRANSITIONAL, type Dialect } from "./dialect";
import { edited, type Edit } from "./edit";
import type { MergedStyles } from "./styles";
import { descendants, parseXml, type XmlAttribute, type XmlElement } from "./xml-tree";

const NAMESPACE_DECLARATION = "http://www.w3.org/2000/xmlns/";

/** @param source a worksheet as the writer library writes it: Transitional */
export function adaptWorksheet(source: string, styles: MergedStyles, dialect: Dialect): string {
  const inDialect: Readonly<Record<string, string>> = {
    [TRANSITIONAL.main]: dialect.main,
    [TRANSITIONAL.relationships]: dialect.relationships,
  };
  const replacement = (element: XmlElement, { local, uri, value }: XmlAttribute): string | undefined => {
    if (element.local === "c" && local === "s") return String(styles.cellFormat(Number(value)));
    if (element.local === "cfRule" && local === "dxfId") return String(styles.differentialFormat(Number(value)));
    return uri === NAMESPACE_DECLARATION ? inDialect[value] : undefined;
  };
  const edits = [...descendants(parseXml(source))].flatMap((element) =>
    element.attributes.flatMap((attribute): readonly Edit[] => {
      const text = replacement(element, attribute);
      return text === undefined ? [] : [{ from: attribute.from, to: attribute.to, text }];
    }),
  );
  return edited(source, edits);
}

/** `[Content_Types].xml`: what each part is. New parts are named one by one, so that no default is relied upon. */
import type { Package } from "../package";
import { append, edited, escaped } from "./edit";
import type { NewPart } from "./new-parts";
import { attribute, childrenOf, decodeXml, parseXml, type XmlElement } from "./xml-tree";

export const CONTENT_TYPES = "[Content_Types].xml";

const VENDOR = "application/vnd.openxmlformats";

const TYPES: Readonly<Record<NewPart["kind"], string>> = {
  worksheet: `${VENDOR}-officedocument.spreadsheetml.worksheet+xml`,
  styles: `${VENDOR}-officedocument.spreadsheetml.styles+xml`,
  drawing: `${VENDOR}-officedocument.drawing+xml`,
  chart: `${VENDOR}-officedocument.drawingml.chart+xml`,
  relationships: `${VENDOR}-package.relationships+xml`,
};

export interface ContentTypes {
  readonly source: string;
  readonly root: XmlElement;
  /** The parts that it names, whether or not they are there. */
  readonly parts: readonly string[];
}

export function readContentTypes(from: Package): ContentTypes {
  const source = decodeXml(from.read(CONTENT_TYPES));
  const root = parseXml(source);
  const parts = childrenOf(root, "Override").map((element) => attribute(element, "PartName")?.value.slice(1) ?? "");
  return { source, root, parts };
}

export function addContentTypes({ source, root }: ContentTypes, added: readonly NewPart[]): string {
  const elements = added.map(
    ({ part, kind }) => `<${root.prefix}Override PartName="/${escaped(part)}" ContentType="${TYPES[kind]}"/>`,
  );
  return edited(source, append(root, elements));
}

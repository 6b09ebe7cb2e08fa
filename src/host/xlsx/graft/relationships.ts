/** The list of relationships that a part has: adds to it. How they are followed, see `read/relationships`. */
import type { Package } from "../package";
import { append, edited, escaped } from "./edit";
import { attribute, childrenOf, decodeXml, parseXml } from "./xml-tree";

export interface NewRelationship {
  readonly type: string;
  /** Relative to the folder of the part that it starts from. */
  readonly target: string;
}

export interface AddedRelationships {
  /** The part that holds the list. */
  readonly part: string;
  readonly source: string;
  /** The ids that the new ones got, in their order. */
  readonly ids: readonly string[];
}

/**
 * @param start name of the part that they start from
 * @example addRelationships(from, "xl/workbook.xml", added).part // "xl/_rels/workbook.xml.rels"
 */
export function addRelationships(from: Package, start: string, added: readonly NewRelationship[]): AddedRelationships {
  const folder = folderOf(start);
  const part = `${folder}_rels/${start.slice(folder.length)}.rels`;
  const source = decodeXml(from.read(part));
  const root = parseXml(source);
  const taken = childrenOf(root, "Relationship").map((element) => attribute(element, "Id")?.value);
  const ids = freeIds(new Set(taken), added.length);
  const elements = added.map(
    ({ type, target }, index) =>
      `<${root.prefix}Relationship Id="${ids[index] ?? ""}" Type="${type}" Target="${escaped(target)}"/>`,
  );
  return { part, source: edited(source, append(root, elements)), ids };
}

/** @example folderOf("xl/workbook.xml") // "xl/" */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function freeIds(taken: ReadonlySet<string | undefined>, count: number): readonly string[] {
  const ids: string[] = [];
  for (let number = taken.size + 1; ids.length < count; number++) {
    const id = `rId${number}`;
    if (!taken.has(id)) ids.push(id);
  }
  return ids;
}

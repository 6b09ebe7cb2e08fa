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

/** @example relationshipsOf("xl/workbook.xml") // "xl/_rels/workbook.xml.rels" */
export function relationshipsOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/**
 * @param start name of the part that they start from
 * @param referred ids that it refers to, whether or not they are there: one of ours would lead elsewhere
 */
export function addRelationships(
  from: Package,
  { start, referred }: { readonly start: string; readonly referred: readonly string[] },
  added: readonly NewRelationship[],
): AddedRelationships {
  const part = relationshipsOf(start);
  const source = decodeXml(from.read(part));
  const root = parseXml(source);
  const taken = childrenOf(root, "Relationship").map((element) => attribute(element, "Id")?.value);
  const ids = freeIds(new Set([...taken, ...referred]), added.length);
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

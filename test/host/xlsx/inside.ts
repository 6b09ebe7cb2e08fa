/** Looks inside a workbook: its parts, and the elements of one. */
import { unzipSync } from "fflate";
import { descendants, parseXml, type XmlElement } from "../../../src/host/xlsx/graft/xml-tree";

/** Contents by name, in the order of the file. */
export function partsOf(workbook: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(workbook)));
}

export function textOf(workbook: Uint8Array, part: string): string {
  const bytes = partsOf(workbook).get(part);
  if (!bytes) throw new Error(`there is no ${part}`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** All elements of that name in a part, in document order. */
export function elementsOf(workbook: Uint8Array, part: string, local: string): readonly XmlElement[] {
  return [...descendants(parseXml(textOf(workbook, part)))].filter((element) => element.local === local);
}

/** The attributes of every element of that name in a part. */
export function attributesOf(workbook: Uint8Array, part: string, local: string): readonly Record<string, string>[] {
  return elementsOf(workbook, part, local).map(({ attributes }) =>
    Object.fromEntries(attributes.map((attribute) => [attribute.local, attribute.value])),
  );
}

/** What stands between the tags of every element of that name in a part. */
export function contentsOf(workbook: Uint8Array, part: string, local: string): readonly string[] {
  const source = textOf(workbook, part);
  return elementsOf(workbook, part, local).map(({ content }) =>
    content ? source.slice(content.from, content.to) : "",
  );
}

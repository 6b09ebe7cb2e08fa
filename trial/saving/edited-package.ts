/** A workbook's package of which some parts are edited as text: where a sheet is in it, and its bytes again. Pure. */
import type { Package } from "../../src/host/xlsx/package";
import { encodingOf } from "../../src/host/xlsx/read/encoding";
import type { Parts } from "../../src/host/xlsx/read/parts";
import { encodeXml, type XmlElement } from "../../src/host/xlsx/graft/xml-tree";
import { zip } from "../../src/host/xlsx/write/zip";

/** @param related of the workbook part. @returns `undefined` for a sheet that no part holds */
export function partOfSheet(sheet: XmlElement, related: ReturnType<Parts["relationships"]>): string | undefined {
  const id = sheet.attributes.find(({ local, uri }) => local === "id" && uri !== "")?.value ?? "";
  return related.get(id)?.part;
}

/** Every part that is not among the changed ones stays byte-identical. @param changed texts by part, in lower case. @param gone left out */
export function repacked(from: Package, changed: ReadonlyMap<string, string>, gone?: string): Uint8Array {
  return zip(
    new Map(
      from.names
        .filter((name) => name.toLowerCase() !== gone?.toLowerCase())
        .map((name) => {
          const held = from.read(name);
          const text = changed.get(name.toLowerCase());
          return [name, text === undefined ? held : encodeXml(text, encodingOf(held))] as const;
        }),
    ),
  );
}

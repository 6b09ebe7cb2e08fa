/** What a workbook that the pane opens anew is called when the page downloads it: after its title and its day, for Excel names none. */
import { openPackage } from "../../src/host/xlsx/package";
import { decodeXml, parseXml } from "../../src/host/xlsx/graft/xml-tree";

const PROPERTIES = "docProps/core.xml";

/** @example newName(bytes) // "benchmark-klimaatgovernance-publieke-versie-concept-2026-03-01.xlsx" */
export function newName(bytes: Uint8Array): string {
  const opened = openPackage(bytes);
  if ("fault" in opened || !opened.package.has(PROPERTIES)) return NAMELESS;
  const source = decodeXml(opened.package.read(PROPERTIES));
  const properties = parseXml(source);
  const said = ["title", "created"].map((local) => {
    const { content } = properties.children.find((element) => element.local === local) ?? {};
    return content ? source.slice(content.from, content.to) : "";
  });
  const [title = "", created = ""] = said;
  const stem = [
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, ""),
    created.slice(0, 10),
  ]
    .filter(Boolean)
    .join("-");
  return stem === "" ? NAMELESS : `${stem}.xlsx`;
}

const NAMELESS = "nieuwe werkmap.xlsx";

/** What a workbook that the pane opens anew is called when the page downloads it: after its title and its day, for Excel names none. */
import { openPackage } from "../../src/host/xlsx/package";
import { aboutMade, make } from "../../src/locales/nl/share-make";
import { decodeXml, parseXml } from "../../src/host/xlsx/graft/xml-tree";

const PROPERTIES = "docProps/core.xml";

/** A benchmark is called as the pane calls the one that it downloads. @example newName(bytes) // "benchmark-publiek-concept-2026-03-01.xlsx" */
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
  const day = created.slice(0, 10);
  const stem = benchmarkName(title, day) ?? [hyphened(title), day].filter(Boolean).join("-");
  return stem === "" ? NAMELESS : `${stem}.xlsx`;
}

/** @returns `undefined` where the title is that of no benchmark */
function benchmarkName(title: string, day: string): string | undefined {
  const [, city = ""] = /^Benchmark .* voor (.+) \([^()]+\)$/.exec(title) ?? [];
  const found = city === "" ? undefined : KINDS.find((each) => title.endsWith(` ${aboutMade({ ...each, city })}`));
  return found && make.fileName({ ...found, city: hyphened(city) }, day);
}

/** Those without a city's name first. */
const KINDS = (["steering-group", "public", "city"] as const).flatMap((audience) =>
  (["draft", "final"] as const).map((stage) => ({ audience, stage })),
);

function hyphened(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

const NAMELESS = "nieuwe werkmap.xlsx";

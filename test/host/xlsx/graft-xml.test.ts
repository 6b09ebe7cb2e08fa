import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { append, edited, insertChild } from "../../../src/host/xlsx/graft/edit";
import { child, decodeXml, descendants, encodeXml, parseXml } from "../../../src/host/xlsx/graft/xml-tree";
import { partsOf } from "./inside";

const RICH = readFileSync(join(__dirname, "../../fixtures/rich.xlsm"));
const XML_PARTS = [...partsOf(RICH)].filter(([name]) => /\.(xml|rels|vml)$/.test(name));

describe("parseXml", () => {
  it.each(XML_PARTS)("knows where every element of %s stands", (_, bytes) => {
    const source = decodeXml(bytes);
    for (const { prefix, local, from, to, content, children, attributes } of descendants(parseXml(source))) {
      const text = source.slice(from, to);
      const name = `${prefix}${local}`;
      expect(text.startsWith(`<${name}`)).toBe(true);
      expect(text.endsWith(content ? `</${name}>` : "/>")).toBe(true);
      expect(content ? source.slice(content.to, to) : "").toBe(content ? `</${name}>` : "");
      for (const below of children) {
        expect(below.from).toBeGreaterThanOrEqual(content?.from ?? Infinity);
        expect(below.to).toBeLessThanOrEqual(content?.to ?? 0);
      }
      for (const attribute of attributes) {
        const quoted = source.slice(attribute.from - 1, attribute.to + 1);
        expect(parseXml(`<a b=${quoted}/>`).attributes[0]?.value).toBe(attribute.value);
      }
    }
  });

  it("finds its way through quotes, entities, comments, emoji and line ends", () => {
    const source = `\uFEFF<?xml version='1.0'?>\r\n<!-- <a> -->\n<x:a xmlns:x = "u" b='1&gt;"2'>🌍<x:c >é</x:c\r\n></x:a>`;
    const root = parseXml(source);
    const inner = child(root, "c");
    expect(root.attributes.map(({ local, from, to }) => [local, source.slice(from, to)])).toEqual([
      ["x", "u"],
      ["b", '1&gt;"2'],
    ]);
    expect(inner && source.slice(inner.from, inner.to)).toBe("<x:c >é</x:c\r\n>");
    expect(encodeXml(decodeXml(encodeXml(source)))).toEqual(encodeXml(source));
  });

  it.each(["", "<a>", "<a></b>", "<a/><b/>", "<!DOCTYPE a><a/>", "<a>&nbsp;</a>"])(
    "refuses %j as corrupt",
    (source) => {
      expect(() => parseXml(source)).toThrow(expect.objectContaining({ code: "file-corrupt" }));
    },
  );

  it("refuses what is not UTF-8 as corrupt", () => {
    expect(() => decodeXml(Uint8Array.of(0x3c, 0xff))).toThrow(expect.objectContaining({ code: "file-corrupt" }));
  });
});

describe("edits", () => {
  const source = `<l count="2"><i/><i/></l>`;

  it("appends behind the last child, and counts along", () => {
    expect(edited(source, append(parseXml(source), ["<i/>", "<i/>"]))).toBe(`<l count="4"><i/><i/><i/><i/></l>`);
  });

  it("opens a list that was written as empty, prefix and all", () => {
    const empty = `<x:l xmlns:x="u" count="0" />`;
    expect(edited(empty, append(parseXml(empty), ["<x:i/>"]))).toBe(`<x:l xmlns:x="u" count="1" ><x:i/></x:l>`);
  });

  it("changes nothing when there is nothing to append", () => {
    expect(append(parseXml(source), [])).toEqual([]);
  });

  it.each([
    ["behind the last of those that come earlier", `<r><a/><b/><z/></r>`, `<r><a/><b/><n/><z/></r>`],
    ["first where none comes earlier", `<r><z/></r>`, `<r><n/><z/></r>`],
    ["into an element that has no children", `<r></r>`, `<r><n/></r>`],
  ])("inserts a child %s", (_, before, after) => {
    expect(edited(before, [insertChild(parseXml(before), ["a", "b"], "<n/>")])).toBe(after);
  });

  it("keeps the order in which insertions at one place were asked for", () => {
    const root = parseXml("<r></r>");
    expect(
      edited(
        "<r></r>",
        ["<a/>", "<b/>"].map((xml) => insertChild(root, [], xml)),
      ),
    ).toBe("<r><a/><b/></r>");
  });
});

describe("a part in one byte a letter", () => {
  it("keeps its bytes, and takes letters that it has none for by their number", () => {
    const bytes = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><a b="\xe9\x80\xbd"/>`, "latin1");
    const source = decodeXml(bytes);
    expect(source).toContain(`b="é`);
    expect(Buffer.from(encodeXml(source, "windows-1252")).equals(bytes)).toBe(true);
    expect(Buffer.from(encodeXml("½→😀", "windows-1252")).toString("latin1")).toBe("½&#8594;&#128512;");
  });
});

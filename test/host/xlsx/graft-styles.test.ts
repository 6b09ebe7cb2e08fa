import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { generateXlsx } from "../../../src/host/xlsx/generate";
import { mergeStyles, parseStyles } from "../../../src/host/xlsx/graft/styles";
import { attribute, child, childrenOf, parseXml, type XmlElement } from "../../../src/host/xlsx/graft/xml-tree";
import { textOf } from "./inside";
import { CREATED, kitchenSink } from "./kitchen-sink";
import { stylesXml } from "./smallest-workbook";

const OURS = generateXlsx(kitchenSink(), { title: "", created: CREATED }).then((bytes) =>
  textOf(bytes, "xl/styles.xml"),
);

/** Lists of a style sheet with that many entries each, none told from the others but by its number; absent when undefined. */
const THEIRS = fc
  .record({
    numFmts: fc.option(fc.nat(3), { nil: undefined }),
    fonts: fc.option(fc.nat(4), { nil: undefined }),
    fills: fc.option(fc.nat(4), { nil: undefined }),
    borders: fc.option(fc.nat(3), { nil: undefined }),
    cellXfs: fc.option(fc.nat(5), { nil: undefined }),
    dxfs: fc.option(fc.nat(3), { nil: undefined }),
  })
  .map(({ numFmts, fonts, fills, borders, cellXfs, dxfs }) =>
    stylesXml(
      list("numFmts", numFmts, (n) => `<numFmt numFmtId="${170 + n}" formatCode="&quot;${n}&quot;0"/>`) +
        list("fonts", fonts, (n) => `<font><sz val="${20 + n}"/></font>`) +
        list(
          "fills",
          fills,
          (n) => `<fill><patternFill patternType="solid"><fgColor indexed="${n}"/></patternFill></fill>`,
        ) +
        list("borders", borders, (n) => `<border><left style="thin"><color indexed="${n}"/></left></border>`) +
        list("cellXfs", cellXfs, (n) => `<xf numFmtId="${n}" fontId="0" fillId="0" borderId="0"/>`) +
        list("dxfs", dxfs, (n) => `<dxf><font><sz val="${n}"/></font></dxf>`),
    ),
  );

function list(name: string, entries: number | undefined, entry: (index: number) => string): string {
  if (entries === undefined) return "";
  const content = Array.from({ length: entries }, (_, index) => entry(index)).join("");
  return `<${name} count="${entries}">${content}</${name}>`;
}

interface Styles {
  /** The entries of a list, as text. */
  entries(list: string): readonly string[];
  /** What a cell format amounts to: its parts themselves, not their numbers. Left out is what the workbook decides. */
  meaning(cellFormat: number): unknown;
}

function read(source: string): Styles {
  const root = parseXml(source);
  const textOf = ({ from, to }: XmlElement): string => source.slice(from, to);
  const entries = (name: string): readonly string[] => (child(root, name)?.children ?? []).map(textOf);
  const codes = new Map(
    childrenOf(child(root, "numFmts"), "numFmt").map((format) => [
      attribute(format, "numFmtId")?.value,
      attribute(format, "formatCode")?.value,
    ]),
  );
  const meaning = (cellFormat: number): unknown => {
    const format = childrenOf(child(root, "cellXfs"), "xf")[cellFormat];
    const part = (name: string, list: string, reserved: number): string | undefined => {
      const number = Number(format && attribute(format, name)?.value);
      return number < reserved ? "the workbook's" : entries(list)[number];
    };
    return {
      font: part("fontId", "fonts", 1),
      fill: part("fillId", "fills", 2),
      border: part("borderId", "borders", 1),
      code: format && codes.get(attribute(format, "numFmtId")?.value),
      inner: format?.children.map(textOf),
    };
  };
  return { entries, meaning };
}

describe("mergeStyles", () => {
  it("lets each of our formats mean what it meant, whatever stands before it", async () => {
    const source = await OURS;
    const ours = read(source);
    const numbers = ours.entries("cellXfs").map((_, number) => number);
    fc.assert(
      fc.property(THEIRS, (theirs) => {
        const { source: both, cellFormat, differentialFormat } = mergeStyles(parseStyles(theirs), source);
        const merged = read(both);
        const plainLeftOut = numbers.slice(1);
        expect(plainLeftOut.map((number) => merged.meaning(cellFormat(number)))).toEqual(
          plainLeftOut.map((number) => ours.meaning(number)),
        );
        const conditional = ours.entries("dxfs");
        const renumbered = conditional.map((_, number) => merged.entries("dxfs")[differentialFormat(number)]);
        expect(renumbered).toEqual(conditional);
      }),
    );
  });

  it("lets each of theirs keep its number", async () => {
    const source = await OURS;
    fc.assert(
      fc.property(THEIRS, (theirs) => {
        const merged = read(mergeStyles(parseStyles(theirs), source).source);
        for (const name of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
          const kept = read(theirs).entries(name);
          expect(merged.entries(name).slice(0, kept.length)).toEqual(kept);
        }
      }),
    );
  });

  it("does not repeat what every style sheet begins with", async () => {
    const source = await OURS;
    const [ours, merged] = [read(source), read(mergeStyles(parseStyles(source), source).source)];
    const lists = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"];
    const left = lists.map((name) => [name, 2 * ours.entries(name).length - merged.entries(name).length]);
    expect(Object.fromEntries(left)).toEqual({
      ...{ numFmts: 0, dxfs: 0 },
      ...{ fonts: 1, fills: 2, borders: 1, cellStyleXfs: 1, cellXfs: 1 },
    });
  });

  it("takes ours where there are none", async () => {
    const source = await OURS;
    const merged = mergeStyles(undefined, source);
    expect(merged.source).toBe(source);
    expect(merged.cellFormat(3)).toBe(3);
    expect(merged.differentialFormat(3)).toBe(3);
  });
});

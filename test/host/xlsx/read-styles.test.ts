import { describe, expect, it } from "@jest/globals";
import { builtInFormat } from "../../../src/host/xlsx/read/number-formats";
import { tinted } from "../../../src/host/xlsx/read/tint";
import { cells, cellsOf, type RawBook } from "./raw-book";

/** The look of a cell in the style with this index. */
function lookOf(styles: string, { style = 0, ...book }: RawBook & { readonly style?: number } = {}) {
  const [cell] = cellsOf({ ...book, styles, sheet: cells(`<c r="A1" s="${style}"><v>1</v></c>`) });
  return { numberFormat: cell?.numberFormat, fill: cell?.fill };
}

function filled(colour: string, pattern = "solid"): string {
  return `<fills><fill><patternFill patternType="${pattern}">${colour}</patternFill></fill></fills><cellXfs><xf fillId="0"/></cellXfs>`;
}

describe("the number format of a cell", () => {
  it.each([
    [0, undefined],
    [2, "0.00"],
    [9, "0%"],
    [14, "m/d/yyyy"],
    [16, "d-mmm"],
    [17, "mmm-yy"],
    [22, "m/d/yyyy h:mm"],
    [46, "[h]:mm:ss"],
    [49, "@"],
    [60, undefined],
  ])("that is built in as %i is %p", (id, code) => {
    expect(lookOf(`<cellXfs><xf numFmtId="${id}"/></cellXfs>`).numberFormat).toBe(code);
  });

  it("is a date or a time for every number that East Asian versions give to one", () => {
    const ids = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
    expect(ids.filter((id) => !/[ymdhs]/.test(builtInFormat(id) ?? ""))).toEqual([]);
  });

  it.each([
    [`formatCode="0.00 &quot;VTE&quot;"`, `0.00 "VTE"`],
    [`formatCode="General"`, undefined],
    [`formatCode="GENERAL"`, undefined],
  ])("that the workbook defines with %s is %p", (code, numberFormat) => {
    const styles = `<numFmts><numFmt numFmtId="164" ${code}/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
    expect(lookOf(styles).numberFormat).toBe(numberFormat);
  });

  it("is the workbook's own where it redefines a built-in number", () => {
    const styles = `<numFmts><numFmt numFmtId="14" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs>`;
    expect(lookOf(styles).numberFormat).toBe("dd/mm/yyyy");
  });

  it("is General where the workbook's own says nothing", () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode=""/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
    expect(lookOf(styles).numberFormat).toBeUndefined();
  });

  it("comes from the formats of cells, not from named styles or conditional formats", () => {
    const red = `<fill><patternFill patternType="solid"><fgColor rgb="FFC00000"/></patternFill></fill>`;
    const styles =
      `<numFmts/><fills><fill/></fills><dxfs><dxf><numFmt numFmtId="2" formatCode="d-mmm"/>${red}</dxf></dxfs>` +
      `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="2" fillId="1"/></cellXfs>`;
    expect(lookOf(styles)).toEqual({ numberFormat: "0.00", fill: undefined });
  });

  it("is plain for a style that is not there", () => {
    expect(lookOf("", { style: 7 })).toEqual({ numberFormat: undefined, fill: undefined });
  });
});

describe("the fill of a cell", () => {
  it.each([
    ["a value", `<fgColor rgb="FFED7D31"/><bgColor indexed="64"/>`, "#ED7D31"],
    ["a value without alpha", `<fgColor rgb="ED7D31"/>`, "#ED7D31"],
    ["a value in lower case", `<fgColor rgb="ffed7d31"/>`, "#ED7D31"],
    ["a number of the palette", `<fgColor indexed="13"/>`, "#FFFF00"],
    ["the last number of the palette", `<fgColor indexed="63"/>`, "#333333"],
    ["the number of the system's text", `<fgColor indexed="64"/>`, "#000000"],
    ["a value with a tint", `<fgColor rgb="FF4472C4" tint="0.7999816888943144"/>`, "#D9E1F2"],
  ])("is known by %s", (_, colour, fill) => {
    expect(lookOf(filled(colour)).fill).toBe(fill);
  });

  it.each([
    ["a pattern", filled(`<fgColor rgb="FFED7D31"/>`, "darkGrid")],
    ["no pattern", filled(`<fgColor rgb="FFED7D31"/>`, "none")],
    ["an automatic colour", filled(`<fgColor auto="1"/>`)],
    ["a colour of a theme that is not there", filled(`<fgColor theme="4"/>`)],
    ["a colour that is none", filled(`<fgColor rgb="oranje"/>`)],
    [
      "a gradient",
      `<fills><fill><gradientFill><stop position="0"><color rgb="FFED7D31"/></stop></gradientFill></fill></fills><cellXfs><xf fillId="0"/></cellXfs>`,
    ],
  ])("is none for %s", (_, styles) => {
    expect(lookOf(styles).fill).toBeUndefined();
  });

  it("follows the palette of the workbook", () => {
    const palette = `<colors><indexedColors><rgbColor rgb="00112233"/><rgbColor rgb="00445566"/></indexedColors></colors>`;
    expect(lookOf(filled(`<fgColor indexed="1"/>`) + palette).fill).toBe("#445566");
    expect(lookOf(filled(`<fgColor indexed="2"/>`) + palette).fill).toBe("#FF0000");
  });

  it.each([
    [0, "#FFFFFF"],
    [1, "#000000"],
    [2, "#E7E6E6"],
    [3, "#44546A"],
    [4, "#4472C4"],
    [9, "#70AD47"],
    [10, "#0563C1"],
    [11, "#954F72"],
  ])("follows the theme of the workbook: %i is %s", (index, fill) => {
    const named = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
    const theme =
      `<a:clrScheme name="Office">` +
      `<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>` +
      [named("dk2", "44546A"), named("lt2", "E7E6E6"), named("accent1", "4472C4"), named("accent2", "ED7D31")].join(
        "",
      ) +
      [named("accent3", "A5A5A5"), named("accent4", "FFC000"), named("accent5", "5B9BD5")].join("") +
      [named("accent6", "70ad47"), named("hlink", "0563C1"), named("folHlink", "954F72")].join("") +
      `</a:clrScheme><a:fmtScheme><a:fillStyleLst><a:solidFill><a:srgbClr val="123456"/></a:solidFill></a:fillStyleLst></a:fmtScheme>`;
    expect(lookOf(filled(`<fgColor theme="${index}"/>`), { theme }).fill).toBe(fill);
  });

  it("follows the theme however many fills do", () => {
    const theme = `<a:clrScheme><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>`;
    const fill = `<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>`;
    const styles = `<fills>${fill.repeat(5000)}</fills><cellXfs><xf fillId="4999"/></cellXfs>`;
    expect(lookOf(styles, { theme }).fill).toBe("#4472C4");
  });

  it("follows the first scheme of a theme that has others to choose from", () => {
    const scheme = (colour: string) => `<a:clrScheme><a:accent1><a:srgbClr val="${colour}"/></a:accent1></a:clrScheme>`;
    const theme = `${scheme("4472C4")}<a:extraClrSchemeLst>${scheme("FF0000")}</a:extraClrSchemeLst>`;
    expect(lookOf(filled(`<fgColor theme="4"/>`), { theme }).fill).toBe("#4472C4");
  });

  it("keeps a cell that holds nothing else", () => {
    const styles =
      `<fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFC00000"/></patternFill></fill></fills>` +
      `<cellXfs><xf fillId="0"/><xf fillId="1"/></cellXfs>`;
    expect(cellsOf({ styles, sheet: cells(`<c r="B1" s="1"/><c r="C1"/>`) })).toEqual([
      { row: 0, column: 1, value: null, fill: "#C00000" },
    ]);
  });
});

describe("a tint", () => {
  /** What Excel shows in its colour picker: lighter by 80, 60 and 40%, darker by 25 and 50%. */
  const TINTS = [0.7999816888943144, 0.5999938962981048, 0.3999755851924192, -0.249977111117893, -0.499984740745262];

  it.each([
    ["4472C4", ["D9E1F2", "B4C6E7", "8EA9DB", "305496", "203764"]],
    ["ED7D31", ["FCE4D6", "F8CBAD", "F4B084", "C65911", "833C0C"]],
    ["A5A5A5", ["EDEDED", "DBDBDB", "C9C9C9", "7B7B7B", "525252"]],
    ["FFC000", ["FFF2CC", "FFE699", "FFD966", "BF8F00", "806000"]],
    ["5B9BD5", ["DDEBF7", "BDD7EE", "9BC2E6", "2F75B5", "1F4E78"]],
    ["70AD47", ["E2EFDA", "C6E0B4", "A9D08E", "548235", "375623"]],
    ["44546A", ["D6DCE4", "ACB9CA", "8497B0", "333F4F", "222B35"]],
    ["8064A2", ["E4DFEC", "CCC0DA", "B1A0C7", "60497A", "403151"]],
  ])("of %s gives the shades that Excel shows", (colour, shades) => {
    expect(TINTS.map((tint) => tinted(colour, tint))).toEqual(shades);
  });

  it("reaches from black to white", () => {
    expect([-1, 0, 1].map((tint) => tinted("70AD47", tint))).toEqual(["000000", "70AD47", "FFFFFF"]);
    expect(tinted("FFFFFF", -0.1499984740745262)).toBe("D9D9D9");
    expect(tinted("000000", 0.499984740745262)).toBe("808080");
  });
});

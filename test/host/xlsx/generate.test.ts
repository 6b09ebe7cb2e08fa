import { describe, expect, it } from "@jest/globals";
import type { CellPlan, Format } from "../../../src/host/plan";
import type { Cell } from "../../../src/host/snapshot";
import { generateXlsx } from "../../../src/host/xlsx/generate";
import { readXlsx } from "../../../src/host/xlsx/read/read-xlsx";
import { complaintsAbout, describeWithChecker } from "../../ooxml/check-xlsx";
import { attributesOf, contentsOf, elementsOf, partsOf, textOf } from "./inside";
import { AWKWARD, CREATED, kitchenSink, LIST_SHEET, planWith } from "./kitchen-sink";

const PROPERTIES = { title: "Proef & co", created: CREATED };
const SCORES_PART = "xl/worksheets/sheet1.xml";
const LIST_PART = "xl/worksheets/sheet2.xml";
const STYLES_PART = "xl/styles.xml";

const workbook = generateXlsx(kitchenSink(), PROPERTIES);

function cellsOf(bytes: Uint8Array, sheet: number): readonly Cell[] {
  const read = readXlsx(bytes);
  if ("fault" in read) throw new Error(read.fault.code);
  return read.snapshot.sheets[sheet]?.cells ?? [];
}

async function written(...cells: CellPlan[]): Promise<readonly Cell[]> {
  return cellsOf(await generateXlsx(planWith({ cells, formats: [] }), PROPERTIES), 0);
}

describe("generateXlsx", () => {
  it("gives the same bytes for the same plan", async () => {
    expect(await generateXlsx(kitchenSink(), PROPERTIES)).toEqual(await workbook);
  });

  it("takes every date in the file from the properties, none from the clock", async () => {
    const bytes = await workbook;
    expect(contentsOf(bytes, "docProps/core.xml", "created")).toEqual(["2024-11-05T09:30:00Z"]);
    expect(contentsOf(bytes, "docProps/core.xml", "modified")).toEqual(["2024-11-05T09:30:00Z"]);
    // A local header of a zip has its date, in days, at byte 12: 0x21 is 1 January 1980.
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint32(10, true)).toBe(0x21_0000);
  });

  it("says who made it", async () => {
    expect(contentsOf(await workbook, "docProps/app.xml", "Application")).toEqual(["Klimaatpeil"]);
  });

  it("carries the title", async () => {
    expect(contentsOf(await workbook, "docProps/core.xml", "title")).toEqual(["Proef &amp; co"]);
  });

  it("writes every value and formula as planned", async () => {
    const read = new Map(cellsOf(await workbook, 0).map((cell) => [`${cell.row},${cell.column}`, cell]));
    for (const { row, column, value, formula } of kitchenSink().sheets[0]?.cells ?? []) {
      const cell = read.get(`${row},${column}`);
      expect({ value: cell?.value, formula: cell?.formula }).toEqual({ value, formula });
    }
  });

  it.each(AWKWARD.map((text) => [JSON.stringify(text), text]))("keeps %s a text, as it is", async (_, text) => {
    expect(await written({ row: 0, column: 0, value: text })).toEqual([{ row: 0, column: 0, value: text }]);
  });

  it("stores the result of a formula, so that viewers that do not calculate show it", async () => {
    const formula = "=1/4";
    expect(await written({ row: 0, column: 0, value: 0.25, formula })).toEqual([
      { row: 0, column: 0, value: 0.25, formula },
    ]);
  });

  it("leaves a cell empty where the text is empty", async () => {
    expect(await written({ row: 0, column: 0, value: "" }, { row: 1, column: 0, value: "x" })).toHaveLength(1);
  });

  it("names areas by their sheet in quotes, whatever the name of the sheet", async () => {
    const names = elementsOf(await workbook, "xl/workbook.xml", "definedName");
    const places = contentsOf(await workbook, "xl/workbook.xml", "definedName");
    const found = names.map(({ attributes }, index) => [
      ...attributes.map(({ value }) => value),
      places[index]?.replaceAll("&amp;", "&"),
    ]);
    const list = "'D''r op & d''r over'";
    expect(found).toEqual([
      ["KP_Scores", "'LEKP-VTE 2024'!$B$5:$B$14"],
      ["KP_Steden", `${list}!$A$1:$A$3`],
      ["KP_Cel", `${list}!$A$1`],
      ["_xlnm.Print_Area", "0", "'LEKP-VTE 2024'!$A$1:$D$60"],
      ["_xlnm.Print_Titles", "0", "'LEKP-VTE 2024'!$1:$4"],
      ["_xlnm.Print_Area", "1", `${list}!$A$1:$A$3`],
      ["_xlnm.Print_Titles", "1", `${list}!$1:$1`],
    ]);
  });

  it("repeats columns beside rows, where a page goes on beside itself", async () => {
    const { sheets, ...plan } = planWith({ name: "Breed" });
    const wide = sheets.map((sheet) => ({ ...sheet, print: { ...sheet.print, titleColumns: { first: 0, last: 1 } } }));
    const bytes = await generateXlsx({ ...plan, sheets: wide }, PROPERTIES);
    expect(contentsOf(bytes, "xl/workbook.xml", "definedName")).toContain("'Breed'!$A:$B,'Breed'!$1:$4");
  });

  it("refuses a sheet name that Excel would refuse", async () => {
    await expect(generateXlsx(planWith({ name: "score/vte" }), PROPERTIES)).rejects.toThrow("score/vte");
  });
});

describe("generateXlsx: formats", () => {
  it("keeps as many cell formats as there are different ones, and the plain one", async () => {
    // Title; title with colour; numbers; inputs; the first input; unlocked; wrapped; bold.
    expect(elementsOf(await workbook, STYLES_PART, "cellXfs")[0]?.children).toHaveLength(1 + 8);
  });

  it("lets a later format win for what it says, and keep what it does not", async () => {
    const [first, second] = cellsOf(await workbook, 0).filter(({ row, column }) => row >= 4 && column === 1);
    expect(first).toMatchObject({ fill: "#E0E0E0", numberFormat: "0.00" });
    expect(second).toMatchObject({ fill: "#F2F2F2", numberFormat: "0.00" });
  });

  it("formats and unlocks cells that hold nothing yet", async () => {
    const bytes = await workbook;
    const empty = attributesOf(bytes, SCORES_PART, "c").find(({ r }) => r === "B14");
    const format = elementsOf(bytes, STYLES_PART, "cellXfs")[0]?.children[Number(empty?.["s"])];
    const source = textOf(bytes, STYLES_PART);
    expect(format && source.slice(format.from, format.to)).toContain('<protection locked="0"/>');
  });

  it("gives a font its name and size also when only bold was asked", async () => {
    // What a font leaves out is not taken from the default font: Excel would fall back on one of its own.
    const fonts = contentsOf(await workbook, STYLES_PART, "font").filter((font) => !font.startsWith("<color"));
    expect(fonts).toHaveLength(4);
    for (const font of fonts) expect(font).toMatch(/<sz val="(11|18)"\/><name val="Calibri"\/>$/);
  });

  it("has room for everything that a format can say", async () => {
    const everything: Required<Format> = {
      fill: "#010203",
      fontColour: "#040506",
      fontSize: 14,
      bold: true,
      italic: true,
      struck: true,
      horizontal: "left",
      vertical: "top",
      wrap: true,
      indent: 2,
      border: "#070809",
      numberFormat: "0.000",
      unlocked: true,
    };
    const formats = [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, format: everything }];
    const bytes = await generateXlsx(planWith({ formats, conditionalFormats: [] }), PROPERTIES);
    const [, font] = contentsOf(bytes, STYLES_PART, "font");
    expect(font).toBe('<b/><i/><strike/><color rgb="FF040506"/><sz val="14"/><name val="Calibri"/>');
    expect(contentsOf(bytes, STYLES_PART, "fill")[2]).toContain('<fgColor rgb="FF010203"/>');
    expect(contentsOf(bytes, STYLES_PART, "border")[1]).toContain('<color rgb="FF070809"/>');
    expect(attributesOf(bytes, STYLES_PART, "numFmt")).toEqual([{ numFmtId: "164", formatCode: "0.000" }]);
    expect(attributesOf(bytes, STYLES_PART, "alignment")[0]).toEqual({
      horizontal: "left",
      vertical: "top",
      wrapText: "true",
      indent: "2",
    });
    expect(attributesOf(bytes, STYLES_PART, "protection")).toEqual([{ locked: "0" }]);
  });

  it("borders every cell of an area on all four sides, in the colour asked", async () => {
    const [, border = ""] = contentsOf(await workbook, STYLES_PART, "border");
    expect(border.match(/style="thin"><color rgb="FF7F7F7F"\/>/g)).toHaveLength(4);
  });
});

describe("generateXlsx: the sheet", () => {
  it("colours the tab and hides the gridlines", async () => {
    expect(attributesOf(await workbook, SCORES_PART, "tabColor")).toEqual([{ rgb: "FF1F7A4D" }]);
    expect(attributesOf(await workbook, SCORES_PART, "sheetView")).toMatchObject([{ showGridLines: "0" }]);
  });

  it("freezes what must stay in view, and nothing where nothing must", async () => {
    const pane = { xSplit: "1", ySplit: "4", topLeftCell: "B5", state: "frozen", activePane: "bottomRight" };
    expect(attributesOf(await workbook, SCORES_PART, "pane")).toEqual([pane]);
    expect(attributesOf(await workbook, LIST_PART, "pane")).toEqual([]);
  });

  it("stores widths with the margins that Excel counts in", async () => {
    // A new column, 8.43 characters wide in Excel's window, is 9.140625 in its files.
    const bytes = await generateXlsx(planWith({ columnWidths: [8.43, 20] }), PROPERTIES);
    const widths = attributesOf(bytes, SCORES_PART, "col").map(({ width }) => Number(width));
    expect(widths).toEqual([9.140625, 20.7109375]);
  });

  it("sets the height of a row, also far below the last cell", async () => {
    const heights = attributesOf(await workbook, SCORES_PART, "row").filter(({ ht }) => ht !== undefined);
    expect(heights.map(({ r, ht }) => [r, ht])).toEqual([
      ["1", "30"],
      ["41", "42.5"],
    ]);
  });

  it("says that somebody set the height of a row, unless it grows with its text", async () => {
    const growing = (row: number) => ({ row, height: 60, grows: true as const });
    // Row 41 is below the last cell.
    const first = [{ row: 0, height: 30 }, growing(1), { row: 9, height: 45 }, growing(10), growing(40)];
    const { names, sheets } = planWith({});
    const heights = [first, [{ row: 1, height: 20 }]];
    const sized = sheets.map((sheet, index) => ({ ...sheet, rowHeights: heights[index] ?? [] }));
    const bytes = await generateXlsx({ names, sheets: sized }, PROPERTIES);
    const rows = [SCORES_PART, LIST_PART].map((part) =>
      attributesOf(bytes, part, "row").flatMap(({ r, ht, customHeight }) =>
        ht ? [`${r}: ${ht}${customHeight ? ", set" : ""}`] : [],
      ),
    );
    expect(rows).toEqual([["1: 30, set", "2: 60", "10: 45, set", "11: 60", "41: 60"], ["2: 20, set"]]);
  });

  it("protects without a password, and leaves selecting and column widths free", async () => {
    expect(attributesOf(await workbook, SCORES_PART, "sheetProtection")).toEqual([
      {
        sheet: "1",
        selectLockedCells: "0",
        selectUnlockedCells: "0",
        formatColumns: "0",
        formatRows: "0",
        sort: "0",
        autoFilter: "0",
      },
    ]);
    expect(attributesOf(await workbook, LIST_PART, "sheetProtection")).toEqual([]);
  });

  it("prints on A4, one page wide and as high as it takes, with page numbers", async () => {
    expect(attributesOf(await workbook, SCORES_PART, "pageSetup")).toEqual([
      { paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" },
    ]);
    expect(attributesOf(await workbook, SCORES_PART, "pageSetUpPr")).toEqual([{ fitToPage: "1" }]);
    expect(attributesOf(await workbook, LIST_PART, "pageSetup")).toMatchObject([{ orientation: "portrait" }]);
    expect(contentsOf(await workbook, SCORES_PART, "oddFooter")).toEqual([
      "&amp;LMeting 2024 &amp;&amp; nulmeting&amp;R&amp;P/&amp;N",
    ]);
  });
});

describe("what is printed", () => {
  it("begins a new page above the rows that say so, which a file counts from the row before them", async () => {
    expect(attributesOf(await workbook, SCORES_PART, "brk")).toEqual([
      { id: "20", max: "16383", man: "1" },
      { id: "40", max: "16383", man: "1" },
    ]);
    expect(attributesOf(await workbook, LIST_PART, "brk")).toEqual([]);
  });

  it("is all that comes to stand there, where no area is set", async () => {
    const sheets = kitchenSink().sheets.slice(1);
    const all = sheets.map(({ print: { orientation, titleRows, footer }, ...sheet }) => ({
      ...sheet,
      print: { orientation, titleRows, footer },
    }));
    const bytes = await generateXlsx({ sheets: all, names: [] }, PROPERTIES);
    expect(attributesOf(bytes, "xl/workbook.xml", "definedName")).toMatchObject([{ name: "_xlnm.Print_Titles" }]);
  });
});

describeWithChecker("generateXlsx, checked against ECMA-376", () => {
  it("writes a clean workbook", async () => {
    expect(complaintsAbout(await workbook)).toEqual([]);
  });

  it("writes a clean workbook without formats, rules or names", async () => {
    const [, list] = kitchenSink().sheets;
    const plan = { sheets: list ? [{ ...list, formats: [] }] : [], names: [] };
    const bytes = await generateXlsx(plan, PROPERTIES);
    expect(attributesOf(bytes, "xl/workbook.xml", "sheet")).toMatchObject([{ name: LIST_SHEET }]);
    expect([...partsOf(bytes).keys()]).toContain(SCORES_PART);
    expect(complaintsAbout(bytes)).toEqual([]);
  });
});

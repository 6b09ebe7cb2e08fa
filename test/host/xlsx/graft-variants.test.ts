import { describe, expect, it } from "@jest/globals";
import { graftXlsx } from "../../../src/host/xlsx/graft/graft-xlsx";
import { readXlsx } from "../../../src/host/xlsx/read/read-xlsx";
import { complaintsAbout, describeWithChecker } from "../../ooxml/check-xlsx";
import { attributesOf, contentsOf, elementsOf, partsOf, textOf } from "./inside";
import { kitchenSink, SCORE_SHEET } from "./kitchen-sink";
import {
  link,
  links,
  PACKAGE,
  smallestWorkbook,
  SPREADSHEET,
  stylesXml,
  types,
  withStyles,
  workbookXml,
} from "./smallest-workbook";

const FONTS = `<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>`;
const FILLS = `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>`;
const BORDERS = `<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>`;
const CELL_FORMATS = `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>`;

/** Workbooks that are sound but unlike what Excel writes. */
const VARIANTS = {
  "without styles": smallestWorkbook(),
  "with an empty style sheet": withStyles(stylesXml("").replace("></styleSheet>", "/>")),
  "with fonts alone in its styles": withStyles(stylesXml(FONTS)),
  "without number formats, named styles or conditional formats": withStyles(
    stylesXml(FONTS + FILLS + BORDERS + CELL_FORMATS),
  ),
  "with conditional formats that are there but none": withStyles(
    stylesXml(`${FONTS}${FILLS}${BORDERS}${CELL_FORMATS}<dxfs count="0"/>`),
  ),
  "with a number format of a high number": withStyles(
    stylesXml(`<numFmts count="1"><numFmt numFmtId="300" formatCode="0.000"/></numFmts>${FONTS}`),
  ),
  "with names that are there but none": smallestWorkbook({ "xl/workbook.xml": workbookXml("", "<definedNames/>") }),
  "with calculation settings behind its sheets": smallestWorkbook({
    "xl/workbook.xml": workbookXml("<bookViews><workbookView/></bookViews>", `<calcPr calcId="191029"/>`),
  }),
  "with a byte order mark": smallestWorkbook({ "xl/workbook.xml": `\uFEFF${workbookXml("")}` }),
  "with its workbook in another folder": smallestWorkbook({
    "[Content_Types].xml": types(
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      `<Override PartName="/book.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
    ),
    "_rels/.rels": links(link("rId1", "officeDocument", "/book.xml")),
    "xl/workbook.xml": undefined,
    "xl/_rels/workbook.xml.rels": undefined,
    "book.xml": workbookXml(""),
    "_rels/book.xml.rels": links(link("rId1", "worksheet", "/xl/worksheets/sheet1.xml")),
  }),
};

async function grafted(workbook: Uint8Array): Promise<Uint8Array> {
  const result = await graftXlsx(workbook, kitchenSink());
  if ("fault" in result) throw new Error(result.fault.code);
  return result.bytes;
}

/** The cell format of a cell, as its element stands in the style sheet. */
function formatOf(workbook: Uint8Array, sheetPart: string, cell: string): string {
  const number = Number(attributesOf(workbook, sheetPart, "c").find(({ r }) => r === cell)?.["s"] ?? 0);
  const [, stylesPart = ""] = /PartName="\/([^"]*styles[^"]*)"/.exec(textOf(workbook, "[Content_Types].xml")) ?? [];
  const format = elementsOf(workbook, stylesPart, "cellXfs")[0]?.children[number];
  return format ? textOf(workbook, stylesPart).slice(format.from, format.to) : "";
}

describe.each(Object.entries(VARIANTS))("graftXlsx on a workbook %s", (_, workbook) => {
  it("adds sheets that read as planned", async () => {
    const read = readXlsx(await grafted(workbook));
    if ("fault" in read) throw new Error(read.fault.code);
    const { sheets, names } = read.snapshot;
    expect(sheets.map(({ name }) => name)).toEqual(["Blad1", ...kitchenSink().sheets.map(({ name }) => name)]);
    expect(names.map(({ name }) => name)).toEqual(["KP_Scores", "KP_Steden", "KP_Cel"]);
    const first = sheets[1]?.cells.find(({ row, column }) => row === 4 && column === 1);
    expect(first).toMatchObject({ value: 1, fill: "#E0E0E0", numberFormat: "0.00" });
  });
});

describeWithChecker("graftXlsx on an unusual workbook, checked against ECMA-376", () => {
  it.each(Object.entries(VARIANTS))("is clean: %s", async (_, workbook) => {
    expect(complaintsAbout(workbook)).toEqual([]);
    expect(complaintsAbout(await grafted(workbook))).toEqual([]);
  });
});

describe("graftXlsx: what is taken", () => {
  it("gives new parts names that are free, whatever the case of their letters", async () => {
    const workbook = smallestWorkbook({
      "[Content_Types].xml": types(
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
        `<Default Extension="xml" ContentType="application/xml"/>`,
        `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>`,
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
        // A part that some tool took out without taking it off the list.
        `<Override PartName="/xl/worksheets/sheet3.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
      ),
      "xl/Worksheets/SHEET2.xml": "<orphan/>",
    });
    const added = [...partsOf(await grafted(workbook)).keys()].slice(-3);
    expect(added).toEqual(["xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml", "xl/styles.xml"]);
  });

  it("gives relationships ids that are free, and not referred to either", async () => {
    const lost = `<externalReferences><externalReference r:id="rId5"/></externalReferences>`;
    const workbook = smallestWorkbook({
      "xl/workbook.xml": workbookXml("", lost).replace("rId1", "rId3"),
      "xl/_rels/workbook.xml.rels": links(
        link("rId3", "worksheet", "worksheets/sheet1.xml"),
        link("rId4", "theme", "theme/theme1.xml"),
      ),
    });
    const ids = attributesOf(await grafted(workbook), "xl/_rels/workbook.xml.rels", "Relationship").map(({ Id }) => Id);
    expect(ids).toEqual(["rId3", "rId4", "rId6", "rId7", "rId8"]);
  });

  it("counts sheets on from the highest id", async () => {
    const sheets = attributesOf(await grafted(smallestWorkbook()), "xl/workbook.xml", "sheet");
    expect(sheets.map(({ sheetId }) => sheetId)).toEqual(["7", "8", "9"]);
  });

  it("gives number formats ids that are free", async () => {
    const workbook = await grafted(VARIANTS["with a number format of a high number"]);
    const formats = attributesOf(workbook, "xl/styles.xml", "numFmt");
    expect(formats.map(({ numFmtId, formatCode }) => [numFmtId, formatCode])).toEqual([
      ["300", "0.000"],
      ["301", "0.00"],
    ]);
    expect(formatOf(workbook, "xl/worksheets/sheet2.xml", "B3")).toContain('numFmtId="301"');
  });
});

describe("graftXlsx: looking at home", () => {
  it("speaks Strict Open XML in a workbook that does", async () => {
    const workbook = await grafted(inStrict());
    for (const part of ["xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]) {
      const source = textOf(workbook, part);
      expect({ part, strict: source.includes("http://purl.oclc.org/ooxml/") }).toEqual({ part, strict: true });
      const transitional = /schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml)/.exec(source);
      expect({ part, transitional }).toEqual({ part, transitional: null });
    }
  });

  it("takes the workbook's own font, larger or bold where a format asks", async () => {
    const workbook = await grafted(VARIANTS["without number formats, named styles or conditional formats"]);
    const fonts = contentsOf(workbook, "xl/styles.xml", "font").filter((font) => font.includes("<name"));
    expect(fonts).toEqual([
      '<sz val="10"/><name val="Arial"/>',
      '<b/><i/><color rgb="FFFFFFFF"/><sz val="18"/><name val="Arial"/>',
      '<b/><sz val="18"/><name val="Arial"/>',
      '<b/><sz val="10"/><name val="Arial"/>',
    ]);
  });

  it("leaves plain cells the workbook's plain format", async () => {
    const workbook = await grafted(VARIANTS["without number formats, named styles or conditional formats"]);
    const plain = attributesOf(workbook, "xl/worksheets/sheet2.xml", "c").find(({ r }) => r === "A3");
    expect(plain).toEqual({ r: "A3", t: "inlineStr" });
  });
});

describe("graftXlsx refuses", () => {
  const refused = async (workbook: Uint8Array): Promise<unknown> => {
    const result = await graftXlsx(workbook, kitchenSink());
    return "fault" in result ? result.fault : "was grafted";
  };
  const named = (name: string): Uint8Array =>
    smallestWorkbook({
      "xl/workbook.xml": workbookXml("", `<definedNames>${name}</definedNames>`),
    });

  it.each(["1", "true"])("a workbook whose structure is locked (%s)", async (yes) => {
    const protection = `<workbookProtection lockStructure="${yes}"/>`;
    const workbook = smallestWorkbook({ "xl/workbook.xml": workbookXml(protection) });
    expect(await refused(workbook)).toEqual({ code: "workbook-structure-locked" });
  });

  it("no workbook whose windows alone are locked", async () => {
    const protection = `<workbookProtection lockStructure="0" lockWindows="1"/>`;
    expect(await refused(smallestWorkbook({ "xl/workbook.xml": workbookXml(protection) }))).toBe("was grafted");
  });

  it("a workbook that is digitally signed", async () => {
    const origin = `${PACKAGE}/relationships/digital-signature/origin`;
    const workbook = smallestWorkbook({
      "_rels/.rels": links(
        link("rId1", "officeDocument", "xl/workbook.xml"),
        link("rId2", origin, "_xmlsignatures/origin.sigs"),
      ),
    });
    expect(await refused(workbook)).toEqual({ code: "workbook-signed" });
  });

  it("a workbook that is shared in the old way", async () => {
    const workbook = smallestWorkbook({
      "xl/_rels/workbook.xml.rels": links(
        link("rId1", "worksheet", "worksheets/sheet1.xml"),
        link("rId2", "revisionHeaders", "revisions/revisionHeaders.xml"),
      ),
    });
    expect(await refused(workbook)).toEqual({ code: "workbook-shared" });
  });

  it("a sheet whose name is taken, in other letters", async () => {
    const workbook = smallestWorkbook({
      "xl/workbook.xml": workbookXml("").replace("Blad1", SCORE_SHEET.toLowerCase()),
    });
    expect(await refused(workbook)).toEqual({ code: "sheet-name-taken", taken: SCORE_SHEET });
  });

  it("a name that is taken, in other letters", async () => {
    const name = `<definedName name="kp_scores">Blad1!$A$1</definedName>`;
    expect(await refused(named(name))).toEqual({ code: "defined-name-taken", taken: "KP_Scores" });
  });

  it("no name that a sheet has for itself", async () => {
    const name = `<definedName name="KP_Scores" localSheetId="0">Blad1!$A$1</definedName>`;
    expect(await refused(named(name))).toBe("was grafted");
  });

  it.each<[string, string, Uint8Array]>([
    ["file-not-xlsx", "what is no zip", new TextEncoder().encode("stad;score\nGent;3")],
    [
      "file-not-xlsx",
      "a text document",
      smallestWorkbook({
        "xl/workbook.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
      }),
    ],
    ["file-not-xlsx", "a package that leads to no document", smallestWorkbook({ "_rels/.rels": links() })],
    ["file-corrupt", "XML that is cut off", smallestWorkbook({ "xl/workbook.xml": workbookXml("").slice(0, -5) })],
    ["file-corrupt", "a DOCTYPE", smallestWorkbook({ "xl/workbook.xml": `<!DOCTYPE workbook>${workbookXml("")}` })],
    ["file-corrupt", "a workbook without sheets", smallestWorkbook({ "xl/workbook.xml": noSheets() })],
    ["file-corrupt", "a part called as the ancestor of every object", ancestral()],
    ["file-corrupt", "a style sheet that is not there", styleSheetLost()],
  ])("with %s: %s", async (code, _, workbook) => {
    expect(await refused(workbook)).toEqual({ code });
  });
});

/** The smallest workbook as Excel saves it as "Strict Open XML Spreadsheet". */
function inStrict(): Uint8Array {
  const strict = (bytes: Uint8Array): string =>
    new TextDecoder()
      .decode(bytes)
      .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/", "http://purl.oclc.org/ooxml/spreadsheetml/")
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/",
        "http://purl.oclc.org/ooxml/officeDocument/",
      );
  const parts = [...partsOf(smallestWorkbook())].map(([name, bytes]) => [name, strict(bytes)]);
  return smallestWorkbook(Object.fromEntries(parts) as Record<string, string>);
}

function noSheets(): string {
  return workbookXml("").replace(/<sheets>.*<\/sheets>/, "");
}

function styleSheetLost(): Uint8Array {
  return smallestWorkbook({
    "xl/_rels/workbook.xml.rels": links(
      link("rId1", "worksheet", "worksheets/sheet1.xml"),
      link("rId2", "styles", "styles.xml"),
    ),
  });
}

/** A part called `__proto__`: no zip library for JavaScript writes one, but a hostile hand can. */
function ancestral(): Uint8Array {
  const workbook = smallestWorkbook({ __pr0to__: "" });
  return Buffer.from(Buffer.from(workbook).toString("latin1").replaceAll("__pr0to__", "__proto__"), "latin1");
}

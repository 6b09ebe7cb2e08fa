import { describe, expect, it } from "@jest/globals";
import { writeXlsx } from "hucre";
import { cells, cellsOf, faultOf, MAIN, partsOf, rawBook, snapshotOf, zipParts, type Parts } from "./raw-book";
import { link, links } from "./smallest-workbook";

const GENT = cells(`<c r="A1" t="s"><v>0</v></c>`);
const strings = `<si><t>Gent</t></si>`;
const read = [{ row: 0, column: 0, value: "Gent" }];

/** The parts of a book with one cell, as strings. */
function textParts(): Record<string, string> {
  const entries = Object.entries(partsOf({ sheet: GENT, strings }));
  return Object.fromEntries(entries.filter((part): part is [string, string] => typeof part[1] === "string"));
}

function mapParts(change: (content: string) => string | Uint8Array): Parts {
  return Object.fromEntries(Object.entries(textParts()).map(([name, content]) => [name, change(content)]));
}

function utf16(content: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const text = mark ? `\ufeff${content}` : content;
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

describe("a workbook of another writer is read alike", () => {
  it("with a prefix before every element", () => {
    const prefixed = (content: string) =>
      content.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(/xmlns=/g, "xmlns:x=");
    expect(cellsOf(zipParts(mapParts(prefixed)))).toEqual(read);
  });

  it("with another prefix for relationships", () => {
    const parts = textParts();
    const workbook = parts["xl/workbook.xml"]?.replaceAll("r:id", "rel:id").replace("xmlns:r=", "xmlns:rel=");
    expect(cellsOf(zipParts({ ...parts, "xl/workbook.xml": workbook }))).toEqual(read);
  });

  it("with the namespaces of Strict Open XML", () => {
    const strict = (content: string) =>
      content
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006",
          "http://purl.oclc.org/ooxml/officeDocument",
        );
    expect(cellsOf(zipParts(mapParts(strict)))).toEqual(read);
  });

  it("in one byte a letter, where it says that it is ISO-8859-1", () => {
    const declared = (content: string) =>
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${content}`, "latin1");
    const parts = {
      ...textParts(),
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>Reguliere énquête</t></si></sst>`,
    };
    const written = Object.entries(parts).map(([part, content]) => [part, declared(content)] as const);
    const [cell] = cellsOf(zipParts(Object.fromEntries(written)));
    expect(cell?.value).toBe("Reguliere énquête");
  });

  it("with a byte order mark", () => {
    expect(cellsOf(zipParts(mapParts((content) => `\ufeff${content}`)))).toEqual(read);
  });

  it.each([
    ["little-endian", true, true],
    ["big-endian", false, true],
    ["little-endian without a byte order mark", true, false],
    ["big-endian without a byte order mark", false, false],
  ])("in UTF-16, %s", (_, littleEndian, mark) => {
    expect(cellsOf(zipParts(mapParts((content) => utf16(content, littleEndian, mark))))).toEqual(read);
  });

  it("with XML declarations, comments and processing instructions", () => {
    const dressed = (content: string) =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<!-- van ver -->${content}<?eind?>\n`;
    expect(cellsOf(zipParts(mapParts(dressed)))).toEqual(read);
  });

  it("with elements of other vocabularies among its own", () => {
    const sheet =
      `<sheetData><row r="1" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v><ext:v>9</ext:v></c></row></sheetData>` +
      `<extLst><ext><x14:row r="9"/><xm:f>A1</xm:f><x14:mergeCell ref="A1:B2"/></ext></extLst>`;
    expect(cellsOf({ sheet, strings })).toEqual(read);
  });

  it("with targets from the root of the package, with dots, or escaped", () => {
    const parts = {
      "_rels/.rels": links(link("a", "officeDocument", "/xl/./workbook.xml")),
      "xl/_rels/workbook.xml.rels": links(
        link("rId1", "worksheet", "../bladen/Blad%201.xml"),
        link("b", "sharedStrings", "/xl/teksten.xml"),
      ),
      "bladen/Blad 1.xml": partsOf({ sheet: GENT })["xl/worksheets/sheet1.xml"],
      "xl/teksten.xml": partsOf({ strings })["xl/sharedStrings.xml"],
      "xl/worksheets/sheet1.xml": undefined,
      "xl/sharedStrings.xml": undefined,
    };
    expect(cellsOf({ parts })).toEqual(read);
  });

  it("with part names in another case than the targets", () => {
    const { "xl/worksheets/sheet1.xml": sheet, "[Content_Types].xml": types, ...parts } = textParts();
    expect(cellsOf(zipParts({ ...parts, "xl/Worksheets/SHEET1.XML": sheet, "[content_types].xml": types }))).toEqual(
      read,
    );
  });

  it("without styles, shared texts or a theme", () => {
    const parts = { "xl/_rels/workbook.xml.rels": links(link("rId1", "worksheet", "worksheets/sheet1.xml")) };
    expect(cellsOf({ sheet: cells(`<c r="A1" s="3"><v>1</v></c>`), parts })).toEqual([{ row: 0, column: 0, value: 1 }]);
  });

  it("past relationships that lead out of the file or to what we do not read", () => {
    const out = `<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="http://elders/" TargetMode="External"/>`;
    const strange = link("rId9", "http://schemas.microsoft.com/office/2017/06/relationships/styles", "weg.xml");
    const parts = {
      "xl/_rels/workbook.xml.rels": links(
        out,
        strange,
        link("rId1", "worksheet", "worksheets/sheet1.xml"),
        link("rId2", "sharedStrings", "sharedStrings.xml"),
      ),
    };
    expect(cellsOf({ sheet: GENT, strings, parts })).toEqual(read);
  });
});

describe("a workbook that hucre writes", () => {
  it("comes back with values, formats, fills, merges, names and what is hidden", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Scores",
          rows: [
            ["Gent", 2.75, true, new Date(Date.UTC(2024, 4, 2))],
            ["Genk", null, "n.v.t."],
          ],
          cells: new Map([
            [
              "0,1",
              { style: { numFmt: "0.00", fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFD966" } } } },
            ],
            ["1,1", { formula: "MEDIAN(B1:B1)", formulaResult: 2.75 }],
          ]),
          merges: [{ startRow: 2, startCol: 0, endRow: 2, endCol: 3 }],
          rowDefs: new Map([[1, { hidden: true }]]),
          columns: [{}, { hidden: true }],
        },
        { name: "Diep", veryHidden: true, rows: [["geheim"]] },
      ],
      namedRanges: [{ name: "KP_Scores", range: "Scores!$A$1:$D$2" }],
    });
    expect(snapshotOf(bytes)).toMatchObject({
      sheets: [
        {
          name: "Scores",
          visibility: "visible",
          cells: [
            { row: 0, column: 0, value: "Gent" },
            { row: 0, column: 1, value: 2.75, numberFormat: "0.00", fill: "#FFD966" },
            { row: 0, column: 2, value: true },
            { row: 0, column: 3, value: 45414 },
            { row: 1, column: 0, value: "Genk" },
            { row: 1, column: 1, value: 2.75, formula: "=MEDIAN(B1:B1)" },
            { row: 1, column: 2, value: "n.v.t." },
          ],
          merges: [{ row: 2, column: 0, rows: 1, columns: 4 }],
          hiddenRows: [{ first: 1, last: 1 }],
          hiddenColumns: [{ first: 1, last: 1 }],
        },
        { name: "Diep", visibility: "very-hidden", cells: [{ value: "geheim" }] },
      ],
      names: [{ name: "KP_Scores", refersTo: "Scores!$A$1:$D$2" }],
      dateBase: 1900,
    });
  });
});

describe("XML that Office documents may not hold makes the file corrupt", () => {
  const sheet = "xl/worksheets/sheet1.xml";

  it.each([
    ["a DOCTYPE", `<!DOCTYPE worksheet><worksheet/>`],
    [
      "a DOCTYPE of laughs",
      `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><worksheet><sheetData>&lol2;</sheetData></worksheet>`,
    ],
    ["a DOCTYPE that reads a file", `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>`],
    ["an entity that XML does not know", `<worksheet>&nbsp;</worksheet>`],
    ["a tag that is not closed", `<worksheet><sheetData></worksheet>`],
    ["an end without a beginning", `<worksheet/></sheetData>`],
    ["two roots", `<worksheet/><worksheet/>`],
    ["an attribute twice", `<worksheet><sheetData><row r="1" r="2"/></sheetData></worksheet>`],
    ["an attribute without quotes", `<worksheet><sheetData><row r=1/></sheetData></worksheet>`],
    ["a character that XML forbids", `<worksheet>\u0001</worksheet>`],
    ["text and no XML", `geen xml`],
    ["nothing at all", ``],
    ["elements nested beyond reason", `<worksheet>${"<a>".repeat(300)}${"</a>".repeat(300)}</worksheet>`],
    ["bytes that are no UTF-8", new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xff, 0x3c, 0x2f, 0x61, 0x3e])],
    ["a character cut in two", new Uint8Array([0x3c, 0x61, 0x2f, 0x3e, 0xc3])],
  ])("%s", (_, content) => {
    expect(faultOf({ parts: { [sheet]: content } })).toBe("file-corrupt");
  });

  it.each(["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml"])(
    "also in %s",
    (part) => {
      expect(faultOf({ parts: { [part]: `<!DOCTYPE a><a/>` } })).toBe("file-corrupt");
      expect(faultOf({ parts: { [part]: `<workbook>` } })).toBe("file-corrupt");
    },
  );
});

describe("a package that is no .xlsx workbook", () => {
  it.each<[string, Parts]>([
    ["a Word document", { "xl/workbook.xml": `<w:document xmlns:w="w"/>` }],
    ["a binary workbook (.xlsb)", { "xl/workbook.xml": new Uint8Array([0x83, 0x01, 0x00, 0x80, 0x01]) }],
    ["a package without a document", { "_rels/.rels": undefined }],
    [
      "an OpenDocument spreadsheet",
      { "[Content_Types].xml": undefined, mimetype: "application/vnd.oasis.opendocument.spreadsheet" },
    ],
    ["a zip of photographs", { "[Content_Types].xml": undefined }],
  ])("is not taken for one: %s", (_, parts) => {
    expect(faultOf({ parts })).toBe("file-not-xlsx");
  });

  it("is not what a broken reference to the workbook makes it", () => {
    expect(faultOf({ parts: { "xl/workbook.xml": undefined } })).toBe("file-corrupt");
  });
});

describe("a relationship", () => {
  it("stands below the root of its list: there a graft adds ours", () => {
    const within = links(links(link("rId1", "worksheet", "worksheets/sheet1.xml")));
    expect(faultOf({ parts: { "xl/_rels/workbook.xml.rels": within } })).toBe("file-corrupt");
  });
});

describe("text that runs over the pieces in which a part is read", () => {
  it("comes out whole, two-byte characters and entities at the cuts too", () => {
    const long = "é&😀".repeat(10_000);
    const bytes = rawBook({
      sheet: cells(`<c r="A1" t="inlineStr"><is><t>x${long.replaceAll("&", "&amp;")}</t></is></c>`),
    });
    expect(cellsOf(bytes)).toEqual([{ row: 0, column: 0, value: `x${long}` }]);
  });
});

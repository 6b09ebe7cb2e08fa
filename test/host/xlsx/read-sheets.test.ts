import { describe, expect, it } from "@jest/globals";
import { cells, cellsOf, faultOf, rows, sheetOf, snapshotOf } from "./raw-book";
import { link, links } from "./smallest-workbook";

const value = `<v>1</v>`;

describe("where a cell stands", () => {
  it("is told by its reference, whatever the dimension says", () => {
    const sheet = `<dimension ref="A1:B2"/>` + rows(`<row r="7"><c r="AB7">${value}</c></row>`);
    expect(cellsOf({ sheet })).toEqual([{ row: 6, column: 27, value: 1 }]);
  });

  it("is told by a reference in small letters, and by no letters of another alphabet", () => {
    expect(
      cellsOf({ sheet: cells(`<c r="b1"><v>3</v></c><c r="Ac1"><v>4</v></c>`) }).map(({ column }) => column),
    ).toEqual([1, 28]);
    expect(faultOf({ sheet: cells(`<c r="ß1"><v>3</v></c>`) })).toBe("file-corrupt");
  });

  it("is told by its place where references are left out", () => {
    const sheet = rows(
      `<row><c>${value}</c><c/><c>${value}</c></row><row r="5"><c>${value}</c><c r="E5">${value}</c><c>${value}</c></row><row><c>${value}</c></row>`,
    );
    expect(cellsOf({ sheet }).map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 2],
      [4, 0],
      [4, 4],
      [4, 5],
      [5, 0],
    ]);
  });

  it("may be the far corner of the sheet, at no cost for what lies between", () => {
    const sheet = rows(`<row r="1"><c r="A1">${value}</c></row><row r="1048576"><c r="XFD1048576">${value}</c></row>`);
    expect(cellsOf({ sheet }).map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1048575, 16383],
    ]);
  });

  it.each(["XFE1", "A1048577", "A0", "A", "1", "$A$1", "A1:B2", "AAAA1", "", "A1.5"])(
    "makes the file corrupt when the reference is %p, rather than to guess",
    (reference) => {
      expect(faultOf({ sheet: rows(`<row><c r="${reference}">${value}</c></row>`) })).toBe("file-corrupt");
    },
  );

  it.each(["0", "1048577", "1.5", "een", "-1"])("makes the file corrupt when the row is %p", (row) => {
    expect(faultOf({ sheet: rows(`<row r="${row}"/>`) })).toBe("file-corrupt");
  });

  it("makes the file corrupt when cells or rows without reference run off the grid", () => {
    expect(faultOf({ sheet: rows(`<row><c r="XFD1">${value}</c><c>${value}</c></row>`) })).toBe("file-corrupt");
    expect(faultOf({ sheet: rows(`<row r="1048576"/><row/>`) })).toBe("file-corrupt");
  });

  it("does not depend on the order in the file; of two cells in one place the later counts", () => {
    const sheet = rows(
      `<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>9</v></c></row>`,
    );
    expect(cellsOf({ sheet })).toEqual([
      { row: 0, column: 0, value: 1 },
      { row: 1, column: 0, value: 9 },
      { row: 1, column: 1, value: 4 },
    ]);
  });
});

describe("what is hidden", () => {
  it("gathers rows, also those shut to a height of 0", () => {
    const sheet = rows(
      `<row r="1"/><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4" hidden="0" ht="15"/><row r="9" hidden="true"/>`,
    );
    expect(sheetOf({ sheet }).hiddenRows).toEqual([
      { first: 1, last: 2 },
      { first: 8, last: 8 },
    ]);
  });

  it("gathers columns, also those shut to a width of 0, up to the last", () => {
    const cols =
      `<col min="2" max="2" hidden="1"/><col min="3" max="4" width="0"/><col min="5" max="5" width="9.5"/>` +
      `<col min="10" max="16385" hidden="1"/>`;
    expect(sheetOf({ sheet: `<cols>${cols}</cols>` }).hiddenColumns).toEqual([
      { first: 1, last: 3 },
      { first: 9, last: 16383 },
    ]);
  });

  it("is every row that is not mentioned, where the sheet says so", () => {
    const sheet =
      `<sheetFormatPr zeroHeight="1"/>` + rows(`<row r="1"/><row r="2"/><row r="4"/><row r="5" hidden="1"/>`);
    expect(sheetOf({ sheet }).hiddenRows).toEqual([
      { first: 2, last: 2 },
      { first: 4, last: 1048575 },
    ]);
  });

  it("is no row but the last, where all others are mentioned", () => {
    const sheet = `<sheetFormatPr zeroHeight="1"/>` + rows("<row/>".repeat(1048575));
    expect(sheetOf({ sheet }).hiddenRows).toEqual([{ first: 1048575, last: 1048575 }]);
  });

  it("is in order, whatever the order in the file", () => {
    const sheet = rows(`<row r="5" hidden="1"/><row r="2" hidden="1"/><row r="3" hidden="1"/><row r="4" hidden="1"/>`);
    expect(sheetOf({ sheet }).hiddenRows).toEqual([{ first: 1, last: 4 }]);
  });
});

describe("merged cells", () => {
  it("are areas, also when one covers the sheet", () => {
    const sheet = `<mergeCells><mergeCell ref="B2:D3"/><mergeCell ref="A1:XFD1048576"/></mergeCells>`;
    expect(sheetOf({ sheet }).merges).toEqual([
      { row: 1, column: 1, rows: 2, columns: 3 },
      { row: 0, column: 0, rows: 1048576, columns: 16384 },
    ]);
  });

  it("may be whole columns or rows", () => {
    const sheet = `<mergeCells><mergeCell ref="B:C"/><mergeCell ref="2:2"/></mergeCells>`;
    expect(sheetOf({ sheet }).merges).toEqual([
      { row: 0, column: 1, rows: 1048576, columns: 2 },
      { row: 1, column: 0, rows: 1, columns: 16384 },
    ]);
  });

  it.each(["A1:XFE1", "A1:A1048577", "A:XFE", "0:1", "A:1", "", "A0:B1"])(
    "make the file corrupt when the range is %p",
    (range) => {
      expect(faultOf({ sheet: `<mergeCells><mergeCell ref="${range}"/></mergeCells>` })).toBe("file-corrupt");
    },
  );
});

describe("defined names", () => {
  it("come as stored, with the sheet that they belong to", () => {
    const names =
      `<definedNames><definedName name="KP_Scores">Blad1!$B$5:$I$17</definedName><definedName name="Drempel">0.25</definedName>` +
      `<definedName name="Weg" localSheetId="0" hidden="1">'D''r &amp; op'!#REF!</definedName></definedNames>`;
    expect(snapshotOf({ names }).names).toEqual([
      { name: "KP_Scores", refersTo: "Blad1!$B$5:$I$17" },
      { name: "Drempel", refersTo: "0.25" },
      { name: "Weg", sheet: "Blad1", refersTo: "'D''r & op'!#REF!" },
    ]);
  });

  it("count all sheets for their scope, those without cells too", () => {
    const parts = {
      "xl/_rels/workbook.xml.rels": links(
        link("rId1", "worksheet", "worksheets/sheet1.xml"),
        link("rId2", "chartsheet", "chartsheets/sheet1.xml"),
      ),
    };
    const sheets = `<sheet name="Grafiek" r:id="rId2"/><sheet name="Scores" r:id="rId1"/>`;
    const names = `<definedNames><definedName name="Hier" localSheetId="1">Scores!$A$1</definedName></definedNames>`;
    expect(snapshotOf({ parts, sheets, names }).names).toEqual([
      { name: "Hier", sheet: "Scores", refersTo: "Scores!$A$1" },
    ]);
  });

  it("leave out the settings that Excel stores as names", () => {
    const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$I$20</definedName></definedNames>`;
    expect(snapshotOf({ names }).names).toEqual([]);
  });

  it("of a sheet that is not there make the file corrupt", () => {
    const names = `<definedNames><definedName name="Weg" localSheetId="3">1</definedName></definedNames>`;
    expect(faultOf({ names })).toBe("file-corrupt");
  });
});

describe("the date base", () => {
  it.each([
    ["", 1900],
    [`<workbookPr/>`, 1900],
    [`<workbookPr date1904="0"/>`, 1900],
    [`<workbookPr date1904="1"/>`, 1904],
    [`<workbookPr date1904="true"/>`, 1904],
  ])("of a workbook with %p is %i, and its serials are not converted", (settings, dateBase) => {
    const snapshot = snapshotOf({ settings, sheet: cells(`<c r="A1"><v>45414</v></c>`) });
    expect(snapshot.dateBase).toBe(dateBase);
    expect(snapshot.sheets[0]?.cells[0]?.value).toBe(45414);
  });
});

describe("notes", () => {
  const authors = `<authors><author>Jan Peeters</author><author></author><author>tc={0A1B}</author></authors>`;
  const note = (reference: string, text: string, author = 0) =>
    `<comment ref="${reference}" authorId="${author}"><text>${text}</text></comment>`;

  function notesOf(comments: string, sheet = "") {
    return cellsOf({ notes: `${authors}<commentList>${comments}</commentList>`, sheet });
  }

  it("belong to their cell, without the author line", () => {
    const runs = `<r><rPr><b/></rPr><t xml:space="preserve">Jan Peeters:\n</t></r><r><t>nog na te kijken</t></r>`;
    expect(notesOf(note("A1", runs), cells(`<c r="A1">${value}</c>`))).toEqual([
      { row: 0, column: 0, value: 1, note: "nog na te kijken" },
    ]);
  });

  it("belong to one cell of several, which keeps its value", () => {
    const row = cells(`<c r="A1">${value}</c><c r="B1">${value}</c><c r="C1">${value}</c>`);
    expect(notesOf(note("B1", "<t>nakijken</t>"), row)).toEqual([
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: 1, note: "nakijken" },
      { row: 0, column: 2, value: 1 },
    ]);
  });

  it("keep a first line that is not the author's", () => {
    const text = (written: string) => `<t xml:space="preserve">${written}</t>`;
    const comments =
      note("A1", text("Jan Peeters: zie bijlage")) +
      note("B1", text("Bron:\nVVSG")) +
      note("C1", text(":\nleeg"), 1) +
      note("D1", text("Gent"), 9);
    expect(notesOf(comments).map((cell) => cell.note)).toEqual([
      "Jan Peeters: zie bijlage",
      "Bron:\nVVSG",
      ":\nleeg",
      "Gent",
    ]);
  });

  it("on an empty cell make it count, in its place", () => {
    expect(
      notesOf(
        note("B1", `<t>leeg</t>`),
        rows(`<row r="1"><c r="A1">${value}</c></row><row r="2"><c r="A2">${value}</c></row>`),
      ),
    ).toEqual([
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 1, value: null, note: "leeg" },
      { row: 1, column: 0, value: 1 },
    ]);
  });

  it("leave out what Excel writes in place of a threaded comment", () => {
    expect(notesOf(note("A1", `<t>[Opmerkingenthread] Uw versie van Excel …</t>`, 2))).toEqual([]);
  });

  it("outside the grid make the file corrupt", () => {
    const comments = `<commentList>${note("XFE1", `<t>weg</t>`)}</commentList>`;
    expect(faultOf({ notes: comments })).toBe("file-corrupt");
  });
});

describe("what is printed above and below the cells", () => {
  it("is a text each, without the codes for how it looks", () => {
    const sheet =
      cells(`<c r="A1">${value}</c>`) +
      `<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;14Niet delen&amp;RBlad &amp;P</oddHeader><oddFooter>&amp;C&amp;KFF0000geheim</oddFooter></headerFooter>`;
    expect(sheetOf({ sheet }).printed).toEqual(["Niet delen\nBlad", "geheim"]);
    expect(cellsOf({ sheet })).toEqual([{ row: 0, column: 0, value: 1 }]);
    expect(sheetOf({ sheet: cells(`<c r="A1">${value}</c>`) })).not.toHaveProperty("printed");
  });
});

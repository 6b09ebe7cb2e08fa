import { describe, expect, it } from "@jest/globals";
import { cells, cellsOf, faultOf, rows, valueOf } from "./raw-book";

describe("the value of a cell", () => {
  it.each([
    ["a number", `<c r="A1"><v>2.75</v></c>`, 2.75],
    ["a number that says so", `<c r="A1" t="n"><v>3</v></c>`, 3],
    ["a number in scientific notation", `<c r="A1"><v>1.5E-3</v></c>`, 0.0015],
    ["a negative number", `<c r="A1"><v>-0.5</v></c>`, -0.5],
    ["a number with white space around it", `<c r="A1"><v> 4\n</v></c>`, 4],
    ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["an error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }],
    ["text that a formula gave", `<c r="A1" t="str"><v>Gent</v></c>`, "Gent"],
    ["the empty text that a formula gave", `<c r="A1" t="str"><f>""</f><v></v></c>`, ""],
    ["text in the cell itself", `<c r="A1" t="inlineStr"><is><t>Gent</t></is></c>`, "Gent"],
    ["text in the cell itself, where the type was forgotten", `<c r="A1"><is><t>Gent</t></is></c>`, "Gent"],
    ["text in CDATA", `<c r="A1" t="inlineStr"><is><t><![CDATA[3 < 4 & 5]]></t></is></c>`, "3 < 4 & 5"],
    [
      "text with entities",
      `<c r="A1" t="str"><v>HR &amp; cultuur &#233;&#xe9; &lt;&gt;&quot;&apos;</v></c>`,
      "HR & cultuur éé <>\"'",
    ],
  ])("is %s", (_, cell, value) => {
    expect(valueOf(cell)).toEqual(value);
  });

  it.each(["1e400", "-1e400", "NaN", "INF", "1,5", "drie"])(
    "is an error, and not infinity, for the number %s",
    (raw) => {
      expect(valueOf(`<c r="A1"><v>${raw}</v></c>`)).toEqual({ error: "#NUM!" });
    },
  );

  it.each([
    ["a number", `<c r="A1"><v/></c>`],
    ["a number of white space", `<c r="A1"><v> </v></c>`],
    ["a shared text", `<c r="A1" t="s"><v></v></c>`],
    ["a truth value", `<c r="A1" t="b"><v></v></c>`],
    ["anything", `<c r="A1"/>`],
  ])("is absent for %s that was never written", (_, cell) => {
    expect(cellsOf({ sheet: cells(cell) })).toEqual([]);
  });
});

describe("shared texts", () => {
  const strings =
    `<si><t>Strategie</t></si><si><t>Aanpak</t></si>` +
    `<si><r><rPr><b/></rPr><t xml:space="preserve">Tussen </t></r><r><t>geel</t></r><r><t xml:space="preserve"> en groen</t></r></si>` +
    `<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></si><si/>`;

  it.each([
    [0, "Strategie"],
    [1, "Aanpak"],
    [2, "Tussen geel en groen"],
    [3, "東京"],
    [4, ""],
  ])("number %i is found by its place: %s", (index, text) => {
    expect(valueOf(`<c r="A1" t="s"><v>${index}</v></c>`, { strings })).toBe(text);
  });

  it.each(["5", "-1", "1.5", "eerste"])("number %s, which is not there, makes the file corrupt", (index) => {
    expect(faultOf({ strings, sheet: cells(`<c r="A1" t="s"><v>${index}</v></c>`) })).toBe("file-corrupt");
  });
});

describe("white space around a text", () => {
  it.each([
    ["is dropped, as Excel drops it", `<t>  twee  woorden\n</t>`, "twee  woorden"],
    ["stays where the writer asks for it", `<t xml:space="preserve">  twee </t>`, "  twee "],
    ["stays when it is a no-break space", `<t>\u00a0twee\u00a0</t>`, "\u00a0twee\u00a0"],
    ["is dropped when it is all there is", `<t> \t </t>`, ""],
  ])("%s", (_, text, value) => {
    expect(valueOf(`<c r="A1" t="inlineStr"><is>${text}</is></c>`)).toBe(value);
  });

  it("is dropped from the text that a formula gave", () => {
    expect(valueOf(`<c r="A1" t="str"><v> x </v></c>`)).toBe("x");
    expect(valueOf(`<c r="A1" t="str"><v xml:space="preserve"> x </v></c>`)).toBe(" x ");
  });
});

describe("characters that XML cannot hold", () => {
  it.each([
    ["a carriage return", "regel 1_x000D_\nregel 2", "regel 1\r\nregel 2"],
    ["an underscore that would begin one", "_x005F_x000D_", "_x000D_"],
    ["in lower case", "_x000d_", "\r"],
    ["none: what only looks like one", "_x00D_ _xyzzy_ _x", "_x00D_ _xyzzy_ _x"],
  ])("are unescaped: %s", (_, written, text) => {
    const strings = `<si><t xml:space="preserve">${written}</t></si>`;
    expect(valueOf(`<c r="A1" t="s"><v>0</v></c>`, { strings })).toBe(text);
    expect(valueOf(`<c r="A1" t="str"><v xml:space="preserve">${written}</v></c>`)).toBe(text);
  });
});

describe("dates of type d", () => {
  const dated = (written: string) => cells(`<c r="A1" t="d"><v>${written}</v></c>`);

  it.each([
    ["2024-05-02", 45414, "m/d/yyyy"],
    ["2024-05-02T18:00:00", 45414.75, "m/d/yyyy h:mm"],
    ["2024-05-02T18:00:00.000Z", 45414.75, "m/d/yyyy h:mm"],
    ["T06:00", 0.25, "h:mm:ss"],
    ["1900-01-01", 1, "m/d/yyyy"],
    ["1900-02-28", 59, "m/d/yyyy"],
    ["1900-03-01", 61, "m/d/yyyy"],
  ])("%s becomes a serial number with a date format", (written, value, numberFormat) => {
    expect(cellsOf({ sheet: dated(written) })).toEqual([{ row: 0, column: 0, value, numberFormat }]);
  });

  it.each([
    ["1904-01-01", 0],
    ["2024-05-02", 43952],
  ])("%s is counted from 1904 where the workbook counts from there", (written, value) => {
    expect(valueOf(`<c r="A1" t="d"><v>${written}</v></c>`, { settings: `<workbookPr date1904="1"/>` })).toBe(value);
  });

  it("keeps the date format of the cell", () => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="17"/></cellXfs>`;
    expect(cellsOf({ styles, sheet: cells(`<c r="A1" t="d" s="1"><v>2024-05-02</v></c>`) })[0]?.numberFormat).toBe(
      "mmm-yy",
    );
  });

  it.each(["2024-02-30", "2024-13-01", "1899-12-30", "2 mei", "T", "T24:00", ""])(
    "leaves %p as the text it is",
    (written) => {
      expect(valueOf(`<c r="A1" t="d"><v>${written}</v></c>`)).toBe(written);
    },
  );
});

describe("a formula", () => {
  it("comes with its cached value", () => {
    expect(cellsOf({ sheet: cells(`<c r="A1"><f>MEDIAN(B2:B14)</f><v>2.875</v></c>`) })).toEqual([
      { row: 0, column: 0, value: 2.875, formula: "=MEDIAN(B2:B14)" },
    ]);
  });

  it("without a cached value has none", () => {
    expect(cellsOf({ sheet: cells(`<c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>""</f></c>`) })).toEqual([
      { row: 0, column: 0, value: null, formula: "=1+1" },
      { row: 0, column: 1, value: null, formula: '=""' },
    ]);
  });

  it("keeps what stands between entities and pieces", () => {
    expect(cellsOf({ sheet: cells(`<c r="A1"><f>A2&amp;"&lt;"&amp;A3</f></c>`) })[0]?.formula).toBe('=A2&"<"&A3');
  });

  it("is given for the cell that holds an array formula or a data table", () => {
    const sheet = cells(
      `<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>` +
        `<c r="B1"><f t="dataTable" ref="B1:B2" dt2D="1" r1="C1" r2="C2"/><v>1</v></c>`,
    );
    expect(cellsOf({ sheet }).map((cell) => cell.formula)).toEqual(["=B1:B2*2", "=TABLE(C1,C2)"]);
  });

  it("is none where the element is empty", () => {
    expect(cellsOf({ sheet: cells(`<c r="A1"><f/><v>1</v></c>`) })).toEqual([{ row: 0, column: 0, value: 1 }]);
  });

  it("that is shared reads as it would in each cell", () => {
    const sheet = rows(
      `<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1*SUM(A$1:$A1)</f><v>1</v></c></row>` +
        `<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>` +
        `<row r="3"><c r="D3"><f t="shared" si="0"/><v>3</v></c></row>`,
    );
    expect(cellsOf({ sheet }).map((cell) => cell.formula)).toEqual([
      "=A1+$B$1*SUM(A$1:$A1)",
      "=A2+$B$1*SUM(A$1:$A2)",
      "=B3+$B$1*SUM(B$1:$A3)",
    ]);
  });

  it("that is shared and was never given still marks the cell", () => {
    expect(cellsOf({ sheet: cells(`<c r="A1"><f t="shared" si="7"/><v>2</v></c>`) })).toEqual([
      { row: 0, column: 0, value: 2, formula: "=#REF!" },
    ]);
  });
});

/** What a click in a cell leads to is read along with its text, and never followed. */
import { describe, expect, it } from "@jest/globals";
import { cellsOf, rows } from "./raw-book";

const TEXT = `<c r="A1" t="inlineStr"><is><t>Klimaatplan</t></is></c><c r="B1"><v>3</v></c>`;
const RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function book(hyperlinks: string, related = `Target="https://stad.gent/plan?a=1&amp;b=2" TargetMode="External"`) {
  return {
    sheet: `${rows(`<row r="1">${TEXT}</row>`)}<hyperlinks xmlns:r="${RELATED}">${hyperlinks}</hyperlinks>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels":
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="rId9" Type="${RELATED}/hyperlink" ${related}/></Relationships>`,
    },
  };
}

const linksIn = (...input: Parameters<typeof book>) => cellsOf(book(...input)).map(({ link }) => link);

describe("a link", () => {
  it("is told with the text that it is under", () => {
    expect(linksIn(`<hyperlink ref="A1" r:id="rId9"/>`)).toEqual(["https://stad.gent/plan?a=1&b=2", undefined]);
  });

  it("of several cells is that of the first", () => {
    expect(linksIn(`<hyperlink ref="A1:C5" r:id="rId9"/>`)).toEqual(["https://stad.gent/plan?a=1&b=2", undefined]);
  });

  it.each([
    ["under a number", `<hyperlink ref="B1" r:id="rId9"/>`],
    ["within the workbook", `<hyperlink ref="A1" location="Blad1!A3"/>`],
    ["that its sheet does not know", `<hyperlink ref="A1" r:id="rId7"/>`],
    ["without a cell", `<hyperlink r:id="rId9"/>`],
    ["under an empty cell", `<hyperlink ref="D9" r:id="rId9"/>`],
  ])("%s is none", (_, hyperlinks) => {
    expect(linksIn(hyperlinks)).toEqual([undefined, undefined]);
  });

  it("to another part of the package is none either", () => {
    expect(linksIn(`<hyperlink ref="A1" r:id="rId9"/>`, `Target="../workbook.xml"`)).toEqual([undefined, undefined]);
  });
});

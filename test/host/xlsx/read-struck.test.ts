/** What is struck through or raised, as Excel, LibreOffice and other programs write it. */
import { describe, expect, it } from "@jest/globals";
import type { Cell } from "../../../src/host/snapshot";
import { cells, cellsOf, type RawBook } from "./raw-book";

const STRIKE = "<strike/>";
const RAISED = `<vertAlign val="superscript"/>`;
const run = (text: string, font?: string) =>
  `<r>${font === undefined ? "" : `<rPr>${font}</rPr>`}<t xml:space="preserve">${text}</t></r>`;

const shared = (...runs: readonly string[]): RawBook => ({
  sheet: cells(`<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>`),
  strings: `<si><t>gewoon</t></si><si>${runs.join("")}</si>`,
});
const inline = (...runs: readonly string[]): RawBook => ({
  sheet: cells(`<c r="A1" t="inlineStr"><is>${runs.join("")}</is></c><c r="B1" t="str"><v>gewoon</v></c>`),
});

/** What is held in the first cell and what is read of it; the cell beside it must not suffer. */
function first(book: RawBook) {
  const [cell, ...others] = cellsOf(book);
  expect(others.filter(({ plain }) => plain !== undefined)).toEqual([]);
  return heldAndRead(cell);
}

function heldAndRead(cell: Cell | undefined) {
  return [cell?.value, cell?.plain];
}

describe.each([
  ["a shared text", shared],
  ["an inline text", inline],
])("of %s", (_, written) => {
  it.each<[string, readonly string[], readonly [held: string, read: string | undefined]]>([
    ["a struck-through beginning is not read", [run("2", STRIKE), run("-3")], ["2-3", "-3"]],
    ["a struck-through end is not read", [run("3"), run(" (was 2)", STRIKE)], ["3 (was 2)", "3"]],
    ["a struck-through middle is not read", [run("a"), run("b", STRIKE), run("c", "<b/>")], ["abc", "ac"]],
    ["a footnote mark is not read", [run("2,5"), run("1", RAISED)], ["2,51", "2,5"]],
    ["nothing is read where all is struck through", [run("4", STRIKE)], ["4", ""]],
    ["only a blank is read where the rest is struck through", [run("4", STRIKE), run(" ", "<b/>")], ["4 ", " "]],
    ["both ways of taking back count", [run("4", STRIKE), run("3"), run("*", RAISED)], ["43*", "3"]],
    ["a strike says that it is one", [run("4", `<strike val="1"/>`), run("3")], ["43", "3"]],
    ["a strike may say so in words", [run("4", `<b/><strike val="true"/><sz val="9"/>`), run("3")], ["43", "3"]],
    ["a strike may say that it is none", [run("4", `<strike val="0"/>`), run("3")], ["43", undefined]],
    ["a strike may say so in words that it is none", [run("4", `<strike val="false"/>`), run("3")], ["43", undefined]],
    ["what stands below the line is read", [run("CO"), run("2", `<vertAlign val="subscript"/>`)], ["CO2", undefined]],
    ["what stands on the line is read", [run("3"), run("1", `<vertAlign val="baseline"/>`)], ["31", undefined]],
    ["a raised fraction is read: it is no mark", [run("2 "), run("1/2", RAISED)], ["2 1/2", undefined]],
    ["a struck-through fraction is not", [run("2 "), run("1/2", STRIKE)], ["2 1/2", "2 "]],
    ["a struck-through blank takes nothing away", [run("3"), run(" ", STRIKE)], ["3 ", undefined]],
    ["bold and coloured runs are read", [run("3", "<b/>"), run("-4", `<color rgb="FFFF0000"/>`)], ["3-4", undefined]],
    ["an underscore of Excel's own is read", [run("x", STRIKE), run("_x0033_")], ["x3", "3"]],
    [
      "what helps to pronounce it was never there",
      [run("4", STRIKE), run("3"), `<rPh sb="0" eb="1"><t>san</t></rPh>`],
      ["43", "3"],
    ],
  ])("%s", (__, runs, heldAndLeft) => {
    expect(first(written(...runs))).toEqual(heldAndLeft);
  });
});

describe("of the texts that come after it", () => {
  it("none suffers", () => {
    const strings = `<si>${run("4", STRIKE)}</si><si><t>drie</t></si><si>${run("5")}${run("6", "<b/>")}</si>`;
    const sheet = cells([0, 1, 2, 0].map((index) => `<c t="s"><v>${index}</v></c>`).join(""));
    expect(cellsOf({ sheet, strings }).map(heldAndRead)).toEqual([
      ["4", ""],
      ["drie", undefined],
      ["56", undefined],
      ["4", ""],
    ]);
  });
});

describe("in a cell whose own font is struck through", () => {
  const fonts = (font: string) =>
    `<fonts count="2"><font><sz val="11"/></font><font><b/>${font}</font></fonts>` +
    `<fills/><cellXfs><xf fontId="0"/><xf fontId="1" numFmtId="2"/></cellXfs>` +
    `<dxfs><dxf><font>${STRIKE}</font></dxf></dxfs>`;
  const struck = (content: string, font = STRIKE, strings = "") =>
    first({ styles: fonts(font), strings, sheet: cells(`${content}<c r="Z1"><v>1</v></c>`) });

  it.each<[string, string, Cell["value"]]>([
    ["a number", `<c r="A1" s="1"><v>4</v></c>`, 4],
    ["a text", `<c r="A1" s="1" t="inlineStr"><is><t>geel</t></is></c>`, "geel"],
    ["a truth value", `<c r="A1" s="1" t="b"><v>1</v></c>`, true],
    ["an error", `<c r="A1" s="1" t="e"><v>#N/A</v></c>`, { error: "#N/A" }],
    ["a formula", `<c r="A1" s="1"><f>B9</f><v>4</v></c>`, 4],
    ["a formula without its result", `<c r="A1" s="1"><f>B9</f></c>`, null],
    ["a day", `<c r="A1" s="1" t="d"><v>2026-05-02</v></c>`, 46144],
  ])("%s is held, and not read", (_, content, value) => {
    expect(struck(content)).toEqual([value, ""]);
  });

  it("nothing is taken back where nothing stands", () => {
    const cellsIn = (content: string) => cellsOf({ styles: fonts(STRIKE), sheet: cells(content) });
    expect(cellsIn(`<c r="A1" s="1"/>`)).toEqual([]);
    expect(cellsIn(`<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> </t></is></c>`)).toEqual([
      { row: 0, column: 0, value: " ", numberFormat: "0.00" },
    ]);
  });

  it.each([
    ["a font that is raised", RAISED, ""],
    ["a strike that says so", `<strike val="true"/>`, ""],
    ["a strike that is none", `<strike val="0"/>`, undefined],
    ["a font below the line", `<vertAlign val="subscript"/>`, undefined],
  ])("or else: %s", (_, font, plain) => {
    expect(struck(`<c r="A1" s="1"><v>4</v></c>`, font)).toEqual([4, plain]);
  });

  it("only what has another font of its own is read", () => {
    const text = `<c r="A1" s="1" t="s"><v>0</v></c>`;
    const of = (...runs: readonly string[]) => struck(text, STRIKE, `<si>${runs.join("")}</si>`);
    expect(of(run("4 "), run("3", "<b/>"))).toEqual(["4 3", "3"]);
    expect(of(run("4 ", `<b/>${STRIKE}`), run("3", "<b/>"))).toEqual(["4 3", "3"]);
    expect(of(run("3", "<b/>"), run(" 2"))).toEqual(["3 2", "3"]);
    expect(of(run("3", "<b/>"), run("4", "<i/>"))).toEqual(["34", undefined]);
    expect(of(run("3"), run("4"))).toEqual(["34", ""]);
    const strings = `<si>${run("2", "<b/>")}</si><si><t>3</t></si>`;
    const both = cells(`<c s="1" t="s"><v>0</v></c><c s="1" t="s"><v>1</v></c>`);
    expect(cellsOf({ styles: fonts(STRIKE), strings, sheet: both }).map(heldAndRead)).toEqual([
      ["2", undefined],
      ["3", ""],
    ]);
  });

  it("is known in a workbook whose first font is struck through, for a style that names none", () => {
    const styles = `<fonts><font>${STRIKE}</font></fonts><cellXfs><xf/></cellXfs>`;
    expect(first({ styles, sheet: cells(`<c r="A1"><v>4</v></c>`) })).toEqual([4, ""]);
  });
});

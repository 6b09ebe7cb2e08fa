import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newXlsxHost, openXlsxHost, type XlsxHost } from "../../../src/host/xlsx/xlsx-host";
import { elementsOf } from "./inside";
import { CREATED, kitchenSink, LIST_SHEET, SCORE_SHEET } from "./kitchen-sink";
import { rawBook } from "./raw-book";
import { smallestWorkbook, workbookXml } from "./smallest-workbook";

const RICH = readFileSync(join(__dirname, "../../fixtures/rich.xlsm"));
const PROPERTIES = { title: "Proef", created: CREATED };

function open(bytes: Uint8Array): XlsxHost {
  const opened = openXlsxHost(bytes);
  if ("fault" in opened) throw new Error(opened.fault.code);
  return opened.host;
}

async function sheetNames(host: XlsxHost): Promise<readonly string[]> {
  return (await host.read()).sheets.map(({ name }) => name);
}

describe("openXlsxHost", () => {
  it("says what is wrong with a file as a code", () => {
    expect(openXlsxHost(new TextEncoder().encode("<html>"))).toEqual({ fault: { code: "file-not-xlsx" } });
  });

  it("gives back the very bytes that it was given, as long as nothing is applied", async () => {
    const host = open(RICH);
    await host.read();
    expect(host.bytes()).toBe(RICH);
  });

  it("reads what was applied", async () => {
    const host = open(RICH);
    const before = await host.read();
    await host.apply(kitchenSink());
    expect(await sheetNames(host)).toEqual([...before.sheets.map(({ name }) => name), SCORE_SHEET, LIST_SHEET]);
    expect(await sheetNames(open(host.bytes()))).toEqual(await sheetNames(host));
  });

  it.each([
    ["a cell", `<sheetData><row r="1"><c r="A1" s="4"><v>3</v></c></row></sheetData>`],
    ["a row", `<sheetData><row r="1" s="4" customFormat="1"><c r="A1"><v>3</v></c></row></sheetData>`],
    [
      "a column",
      `<cols><col min="1" max="1" style="4"/></cols><sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>`,
    ],
  ])("leaves %s plain whose style is not there, where one of ours would come", async (_, sheet) => {
    const host = open(rawBook({ sheet, styles: `<cellXfs count="1"><xf numFmtId="16"/></cellXfs>` }));
    const before = await host.read();
    await host.apply(kitchenSink());
    expect((await host.read()).sheets[0]).toEqual(before.sheets[0]);
    const format = elementsOf(host.bytes(), "xl/styles.xml", "cellXfs")[0]?.children[4];
    expect(format?.attributes.find(({ local }) => local === "numFmtId")?.value).toBe("0");
  });

  it("still leaves a cell plain whose style is not there, after cells were given a name", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1" s="4"><v>3</v></c></row></sheetData>`;
    const host = open(rawBook({ sheet, styles: `<cellXfs count="1"><xf numFmtId="16"/></cellXfs>` }));
    const before = await host.read();
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    await host.apply({ sheets: [], names: [{ name: "KP_TeltNietMee", sheet: before.sheets[0]?.name ?? "", area }] });
    await host.apply(kitchenSink());
    expect((await host.read()).sheets[0]).toEqual(before.sheets[0]);
  });

  it("gives a snapshot that does not follow later changes", async () => {
    const host = open(RICH);
    const before = await host.read();
    await host.apply(kitchenSink());
    expect(before.sheets).toHaveLength(4);
  });

  it("refuses with a reason, and leaves the workbook as it was", async () => {
    const locked = smallestWorkbook({ "xl/workbook.xml": workbookXml(`<workbookProtection lockStructure="1"/>`) });
    const host = open(locked);
    const refusal = { name: "XlsxRefused", reason: "workbook-structure-locked", taken: undefined };
    await expect(host.apply(kitchenSink())).rejects.toMatchObject(refusal);
    expect(host.bytes()).toBe(locked);
    expect(await sheetNames(host)).toEqual(["Blad1"]);
  });

  it("says which name is taken", async () => {
    const host = open(RICH);
    await host.apply(kitchenSink());
    const bytes = host.bytes();
    const refusal = { name: "XlsxRefused", reason: "sheet-name-taken", taken: SCORE_SHEET };
    await expect(host.apply(kitchenSink())).rejects.toMatchObject(refusal);
    expect(host.bytes()).toBe(bytes);
  });
});

describe("applying nothing", () => {
  const nothing = { sheets: [], names: [] };

  it("leaves a workbook the very bytes that it was", async () => {
    const host = open(RICH);
    await host.apply(nothing);
    expect(host.bytes()).toBe(RICH);
  });

  it("makes no workbook without sheets, which Excel could not open", async () => {
    const host = newXlsxHost(PROPERTIES);
    await host.apply(nothing);
    expect(() => host.bytes()).toThrow(expect.objectContaining({ name: "WorkbookEmpty" }));
  });
});

describe("newXlsxHost", () => {
  it("holds no sheets, and has no file to give", async () => {
    const host = newXlsxHost(PROPERTIES);
    expect(await host.read()).toEqual({ sheets: [], names: [], dateBase: 1900 });
    expect(() => host.bytes()).toThrow(expect.objectContaining({ name: "WorkbookEmpty" }));
  });

  it("makes a workbook of the first plan, and adds the next", async () => {
    const host = newXlsxHost(PROPERTIES);
    const { sheets } = kitchenSink();
    for (const sheet of [...sheets].reverse()) await host.apply({ sheets: [sheet], names: [] });
    expect(await sheetNames(host)).toEqual([LIST_SHEET, SCORE_SHEET]);
  });
});

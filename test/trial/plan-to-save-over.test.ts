/** What is saved on the trial page is what was opened, with what changed in it: nothing that the page does not show is lost. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeBundle } from "../../src/actions/write-bundle";
import { bundleOf } from "../../src/consolidation/bundle";
import { layOut } from "../../src/actions/lay-out";
import { parseCell } from "../../src/host/a1";
import { openOfficeHost } from "../../src/host/office/office-host";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { readXlsx } from "../../src/host/xlsx/read/read-xlsx";
import { najaar2024 } from "../../src/sample/najaar-2024";
import type { EngineContent } from "../../trial/engine";
import { giveLooks } from "../../trial/looks/give-looks";
import { openWorkbook, save } from "../../trial/page/workbook-files";
import { standing } from "../../trial/saving/changes";
import { inventory, lostBetween } from "../../trial/saving/inventory";
import { createEmbeddedExcel } from "../../trial/embedded-excel";
import { seed } from "../../trial/seed";
import { consolidated, rowsFile } from "../consolidation/consolidated";

const RICH = new Uint8Array(readFileSync(join(__dirname, "../fixtures/rich.xlsm")));

/** As the page does it. */
async function onThePage(bytes: Uint8Array) {
  const opened = await openWorkbook(bytes);
  if ("refusal" in opened) throw new Error(opened.refusal);
  const { Excel: excel, engine, world, isSetSupported } = createEmbeddedExcel({ requirementSet: "1.18" });
  seed(world, opened.workbook);
  giveLooks(world, opened.looks);
  // As someone who may write everywhere: what is refused is no matter of saving.
  engine.guard(() => true);
  const host = openOfficeHost({ excel, supports: (version) => isSetSupported("ExcelApi", version) });
  const now = async () => standing(world, await host.read());
  const began = { bytes, standing: await now() };
  const idOf = (sheet: string) => world.sheetNamed(sheet)?.sheet ?? "";
  return {
    engine,
    idOf,
    layOut: () => layOut(host, najaar2024),
    type: (sheet: string, cell: string, content: EngineContent) => {
      engine.write(idOf(sheet), [{ ...(parseCell(cell) ?? { row: 0, column: 0 }), content }]);
    },
    /** @param moved a sheet on which rows or columns moved */
    save: async (...moved: readonly string[]) => save(await now(), began, new Set(moved)),
  };
}

function cellsOf(bytes: Uint8Array, sheet: string) {
  const read = readXlsx(bytes);
  if ("fault" in read) throw new Error(read.fault.code);
  return (cell: string) => {
    const { row, column } = parseCell(cell) ?? { row: -1, column: -1 };
    return read.snapshot.sheets
      .find(({ name }) => name === sheet)
      ?.cells.find((held) => held.row === row && held.column === column);
  };
}

function differing(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [was, is] = [unzipSync(one), unzipSync(other)];
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].filter((name) => Buffer.compare(was[name] ?? NONE, is[name] ?? NONE) !== 0).sort();
}

function columnsOf(bytes: Uint8Array): readonly string[] {
  const table = strFromU8(unzipSync(bytes)["xl/tables/table1.xml"] ?? NONE);
  return [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
}

/** Without the formulas that go by the headings of its table. */
function withoutReferences(bytes: Uint8Array): Uint8Array {
  const sheets = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] =>
    name.startsWith("xl/worksheets/sheet")
      ? [name, strToU8(strFromU8(part).replaceAll("Orders[Qty]", "B2:B6"))]
      : [name, part],
  );
  return zipSync(Object.fromEntries(sheets));
}

const NONE = new Uint8Array();
const TABLE = "Tbl";

describe("a stranger's workbook, saved", () => {
  it("is the very file that was opened where nothing changed", async () => {
    const { bytes, lost, kept } = await (await onThePage(RICH)).save();
    expect([lost, kept]).toEqual([[], true]);
    expect(Buffer.compare(bytes, RICH)).toBe(0);
  });

  it("keeps its macros, notes, charts, names, hidden sheets and rules when a cell is typed in, and holds what was typed", async () => {
    const page = await onThePage(RICH);
    page.type("Indicators", "B2", 2031);
    page.type("Indicators", "A3", "Groen & <blauw>");
    page.type("Indicators", "J40", "ver weg");
    const { bytes, lost, kept } = await page.save();
    expect([lost, kept]).toEqual([[], true]);
    expect(differing(RICH, bytes)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(inventory(bytes)).toEqual(inventory(RICH));
    const cell = cellsOf(bytes, "Indicators");
    expect([cell("B2")?.value, cell("A3")?.value, cell("J40")?.value]).toEqual([2031, "Groen & <blauw>", "ver weg"]);
  });

  it("has truth values and errors as what they are, also on a sheet that came", async () => {
    const page = await onThePage(RICH);
    page.engine.addSheet("Nieuw");
    for (const sheet of ["Indicators", "Nieuw"]) {
      page.type(sheet, "B2", true);
      page.type(sheet, "B3", { formula: "=1/0" });
    }
    const { bytes, lost, kept } = await page.save();
    expect([lost, kept]).toEqual([[], true]);
    for (const sheet of ["Indicators", "Nieuw"]) {
      const cell = cellsOf(bytes, sheet);
      expect(cell("B2")).toMatchObject({ value: true });
      expect(cell("B3")).toMatchObject({ value: { error: "#DIV/0!" }, formula: "=1/0" });
    }
  });

  it("is not saved with a text that is too long for a cell: Excel would call it damaged", async () => {
    const page = await onThePage(RICH);
    page.type("Indicators", "B2", "a".repeat(32_768));
    await expect(page.save()).rejects.toMatchObject({ told: expect.stringContaining("Indicators!B2") });
  });

  it("has the new result of a formula, and the formula as it was written", async () => {
    const page = await onThePage(RICH);
    page.type("Indicators", "C21", 1000);
    const { bytes } = await page.save();
    expect(cellsOf(bytes, "Indicators")("H2")).toMatchObject({ formula: "=MEDIAN(C2:C21)", value: 99.75 });
    page.type("Indicators", "C2", 150);
    expect(cellsOf((await page.save()).bytes, "Indicators")("H2")?.value).toBe(110.25);
  });

  it("loses its calculation chain with a formula that is typed over, for Excel would find it in disorder", async () => {
    const page = await onThePage(RICH);
    page.type("Indicators", "H2", 5);
    const { bytes } = await page.save();
    expect(Object.keys(unzipSync(bytes))).not.toContain("xl/calcChain.xml");
    expect(cellsOf(bytes, "Indicators")("H2")).toEqual({ row: 1, column: 7, value: 5 });
  });

  it("has a heading of an Excel table in its cell and in the table alike, as Excel wants it: filled in, a text, and no twin", async () => {
    const page = await onThePage(withoutReferences(RICH));
    const headings: readonly (readonly [string, string | number, string])[] = [
      ["A1", "Wat & hoeveel\nper <stuk>", "Wat & hoeveel\nper <stuk>"],
      ["B1", 3.5, "3,5"],
      ["C1", "", "Kolom3"],
    ];
    for (const [cell, typed] of headings) page.type(TABLE, cell, typed);
    const { bytes, lost, kept } = await page.save();
    expect([lost, kept]).toEqual([[], true]);
    expect(headings.map(([cell]) => cellsOf(bytes, TABLE)(cell)?.value)).toEqual(headings.map(([, , held]) => held));
    expect(columnsOf(bytes)).toEqual(["Wat &amp; hoeveel_x000a_per &lt;stuk&gt;", "3,5", "Kolom3"]);
    page.type(TABLE, "B1", "kolom3");
    const twin = (await page.save()).bytes;
    expect(columnsOf(twin).slice(1)).toEqual(["kolom3", "Kolom32"]);
    expect(["B1", "C1"].map((cell) => cellsOf(twin, TABLE)(cell)?.value)).toEqual(["kolom3", "Kolom32"]);
  });

  it("keeps a heading that formulas go by, and says so before it is saved", async () => {
    const page = await onThePage(RICH);
    page.type(TABLE, "B1", "Aantal");
    page.type(TABLE, "A1", "Wat");
    const { bytes, lost } = await page.save();
    expect(lost).toEqual(["de nieuwe kop in plaats van Qty, waar formules naar verwijzen"]);
    expect(columnsOf(bytes)).toEqual(["Wat", "Qty", "Price"]);
    expect(["A1", "B1"].map((cell) => cellsOf(bytes, TABLE)(cell)?.value)).toEqual(["Wat", "Qty"]);
  });

  it("says what is lost where it must be made anew, as after a row was put in", async () => {
    const { lost, kept } = await (await onThePage(RICH)).save("Indicators");
    expect(kept).toBe(false);
    expect(lost).toEqual(expect.arrayContaining(["1 grafiek", "1 reeks macro's", "1 verborgen blad"]));
  });

  it("says so where the looks of a cell were changed, which are not saved", async () => {
    const page = await onThePage(RICH);
    page.engine.style(page.idOf("Indicators"), { row: 1, column: 1, rows: 1, columns: 1 }, { bold: true });
    expect((await page.save()).lost).toEqual(["wat u veranderde aan opmaak"]);
  });
});

describe("sheets that came since a workbook was opened", () => {
  it("are saved behind its own as they look, and of what a person drew there it is said what is not", async () => {
    const page = await onThePage(RICH);
    await page.layOut();
    const { bytes, lost, kept } = await page.save();
    expect([lost, kept]).toEqual([[], true]);
    expect(cellsOf(bytes, "Maturiteit")("A1")?.value).toBe("Maturiteit klimaatgovernance");
    expect(lostBetween(RICH, bytes)).toEqual([]);
    const scratch = page.engine.addSheet("Kladblad");
    expect((await page.save()).lost).toEqual([]);
    page.engine.merge(scratch, { row: 0, column: 0, rows: 2, columns: 2 });
    page.engine.hide(scratch, "row", [4]);
    expect((await page.save()).lost).toEqual([
      "samengevoegde cellen op het blad Kladblad",
      "verborgen rijen op het blad Kladblad",
    ]);
  });
});

describe("our own bundle, saved", () => {
  it("keeps the rules, colours and protection of every sheet, of the analyst's too", async () => {
    const rows = rowsFile("gent.xlsx", ["Stad", "Strategie"], ["Gent", 3]);
    const host = newXlsxHost({ title: "Bundel", created: new Date(0) });
    await writeBundle(host, bundleOf(consolidated([rows])));
    const bundle = host.bytes();
    const page = await onThePage(bundle);
    page.type("Maturiteit", "B11", 4);
    const { bytes, lost } = await page.save();
    expect(lost).toEqual([]);
    const kept = new Map([...inventory(bytes)].map(([[one], count]) => [one, count]));
    expect(inventory(bytes)).toEqual(inventory(bundle));
    for (const word of ["invoerregel", "kleurregel", "bladbeveiliging"]) expect(kept.get(word)).toBeGreaterThan(7);
  });
});

describe("our own template, saved", () => {
  let template: Uint8Array;
  beforeAll(async () => {
    const host = newXlsxHost({ title: "Maturiteit", created: new Date(0) });
    await layOut(host, najaar2024);
    template = host.bytes();
  });

  it("keeps every validation, colour and protection, and has the score that was typed", async () => {
    const page = await onThePage(template);
    page.type("Maturiteit", "B11", 5);
    const { bytes, lost } = await page.save();
    expect(lost).toEqual([]);
    expect(inventory(bytes)).toEqual(inventory(template));
    expect(cellsOf(bytes, "Maturiteit")("B11")?.value).toBe(5);
  });
});

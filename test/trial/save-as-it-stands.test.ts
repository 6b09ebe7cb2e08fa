/** What was made on the trial page itself, and comes from no file, is saved as it stands there; what cannot be is told in one sentence. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { layOut } from "../../src/actions/lay-out";
import { writeBundle } from "../../src/actions/write-bundle";
import { bundleOf } from "../../src/consolidation/bundle";
import type { Area } from "../../src/host/area";
import type { Host } from "../../src/host/host";
import { positionKey } from "../../src/host/area";
import { openOfficeHost } from "../../src/host/office/office-host";
import { readXlsx } from "../../src/host/xlsx/read/read-xlsx";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { createEmbeddedExcel } from "../../trial/embedded-excel";
import type { SheetLooks } from "../../trial/looks/looks";
import { readLooks } from "../../trial/looks/read-looks";
import { standing } from "../../trial/saving/changes";
import { inventory } from "../../trial/saving/inventory";
import { save } from "../../trial/saving/save";
import { consolidated, rowsFile } from "../consolidation/consolidated";

const AREA: Area = { row: 0, column: 0, rows: 2, columns: 2 };
const gent = { ...najaar2024, cities: najaar2024.cities.filter(({ city }) => city.id === "gent") };

/** As the page does it, in a workbook with the one empty sheet that each begins with. */
async function inAnEmptyWorkbook(fill: (host: Host) => Promise<unknown>) {
  const { Excel: excel, engine, world, isSetSupported } = createEmbeddedExcel({ requirementSet: "1.18" });
  const host = openOfficeHost({ excel, supports: (version) => isSetSupported("ExcelApi", version) });
  await fill(host);
  return {
    engine,
    idOf: (sheet: string) => world.sheetNamed(sheet)?.sheet ?? "",
    world,
    save: async (...moved: readonly string[]) => save(standing(world, await host.read()), undefined, new Set(moved)),
  };
}

async function inAFile(fill: (host: Host) => Promise<unknown>): Promise<Uint8Array> {
  const host = newXlsxHost({ title: "Bundel", created: new Date(0) });
  await fill(host);
  return host.bytes();
}

const bundled = (host: Host) => {
  const rows = rowsFile("gent.xlsx", ["Stad", "Strategie"], ["Gent", 3]);
  return writeBundle(host, bundleOf(consolidated([rows])));
};

/** By sheet, all that it looks like and lets one do. */
function looksOf(bytes: Uint8Array) {
  const read = readLooks(bytes);
  if ("fault" in read) throw new Error(read.fault.code);
  return new Map([...read.looks].map(([name, looks]) => [name, byCell(looks)]));
}

/** The same, however its cells were taken together. */
function byCell({ formats, validations, ...looks }: SheetLooks) {
  const cells = new Map<string, object>();
  for (const { areas, style, unlocked } of formats)
    for (const { row, column, rows, columns } of areas)
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++)
          cells.set(positionKey({ row: r, column: c }), { ...style, unlocked });
  return {
    ...looks,
    cells: Object.fromEntries([...cells].sort(([one], [other]) => (one < other ? -1 : 1))),
    validations: validations.map((each) => JSON.stringify(each)).sort(),
  };
}

/** By sheet, how it prints. */
function pagesOf(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const names = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
  return new Map(
    names.map((name, index) => {
      const sheet = text(`xl/worksheets/sheet${index + 1}.xml`);
      return [name, sheet.match(/<(pageSetup|pageMargins|printOptions|headerFooter|rowBreaks)\b[^]*?(\/>|<\/\1>)/g)];
    }),
  );
}

function chartsIn(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/charts/"));
  return parts.map(([, part]) => strFromU8(part)).sort();
}

function definedNames(bytes: Uint8Array): readonly string[] {
  const book = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  const named = [...book.matchAll(/<definedName ([^>]*)>([^<]*)</g)];
  return named.map(([, name = "", refersTo = ""]) => `${/name="[^"]*"/.exec(name)?.[0] ?? ""} ${refersTo}`).sort();
}

describe.each([
  ["a bundle", bundled],
  ["the sheets of one city", (host: Host) => layOut(host, gent)],
])("%s that was made on the page", (_, fill) => {
  let direct: Uint8Array;
  let saved: Awaited<ReturnType<typeof save>>;
  beforeAll(async () => {
    direct = await inAFile(fill);
    const page = await inAnEmptyWorkbook(fill);
    // The one that every workbook begins with is not ours.
    page.engine.removeSheet(page.idOf("Blad1"));
    saved = await page.save();
  });

  it("loses nothing, and says nothing", () => {
    expect([saved.lost, saved.kept]).toEqual([[], false]);
    expect(inventory(saved.bytes)).toEqual(inventory(direct));
  });

  it("looks, refuses, draws and prints as the command writes it", () => {
    expect(looksOf(saved.bytes)).toEqual(looksOf(direct));
    expect(chartsIn(saved.bytes)).toEqual(chartsIn(direct));
    expect(pagesOf(saved.bytes)).toEqual(pagesOf(direct));
    expect(definedNames(saved.bytes)).toEqual(definedNames(direct));
  });
});

describe("what a person typed on the page", () => {
  const CONTENTS = [true, false, { formula: "=1/0" }, { formula: "=1=1" }, { formula: '="a"' }, "TRUE"];

  it("is in the file as what it is: a truth value, and an error with its formula", async () => {
    const page = await inAnEmptyWorkbook(() => Promise.resolve());
    page.engine.write(
      page.idOf("Blad1"),
      CONTENTS.map((content, row) => ({ row, column: 1, content })),
    );
    page.engine.style(page.idOf("Blad1"), AREA, { fill: "#FAE27C" });
    const read = readXlsx((await page.save()).bytes);
    if ("fault" in read) throw new Error(read.fault.code);
    const cells = read.snapshot.sheets[0]?.cells.filter(({ column }) => column === 1);
    expect(cells?.map(({ value, formula, fill }) => [value, formula, fill])).toEqual([
      [true, undefined, "#FAE27C"],
      [false, undefined, "#FAE27C"],
      [{ error: "#DIV/0!" }, "=1/0", undefined],
      [true, "=1=1", undefined],
      ["a", '="a"', undefined],
      ["TRUE", undefined, undefined],
    ]);
  });

  it("is not saved where it is longer than a cell may hold, and that is said with the place of each", async () => {
    const page = await inAnEmptyWorkbook(() => Promise.resolve());
    const write = (row: number, length: number) => {
      page.engine.write(page.idOf("Blad1"), [{ row, column: 1, content: "a".repeat(length) }]);
    };
    write(0, 32_767);
    expect((await page.save()).lost).toEqual([]);
    write(2, 32_768);
    write(4, 40_000);
    await expect(page.save()).rejects.toMatchObject({
      told: "Excel bewaart ten hoogste 32.767 tekens in een cel. Te lang is wat er staat in Blad1!B3 (32.768 tekens) en Blad1!B5 (40.000 tekens).",
    });
  });
});

describe("what a person did on the page", () => {
  it("is told where no file of ours can hold it, once for all sheets", async () => {
    const page = await inAnEmptyWorkbook((host) => layOut(host, gent));
    for (const sheet of ["Kladblad", "Nota", "Weg"]) page.engine.merge(page.engine.addSheet(sheet), AREA);
    page.engine.setVisible(page.idOf("Weg"), false);
    const { lost } = await page.save();
    expect(lost).toEqual(["het verborgen blad Weg", "samengevoegde cellen op de bladen Kladblad en Nota"]);
  });

  it("keeps the colours and the lines around every cell of a sheet of her own, and tells of other lines", async () => {
    const page = await inAnEmptyWorkbook(() => Promise.resolve());
    page.engine.style(page.idOf("Blad1"), AREA, { fill: "#FAE27C", bold: true, border: "#C5D2D5" });
    const whole = await page.save();
    expect(whole.lost).toEqual([]);
    expect(looksOf(whole.bytes).get("Blad1")?.cells["1,1"]).toMatchObject({ fill: "#FAE27C", bold: true });
    page.engine.style(page.idOf("Blad1"), AREA, { edges: { top: { line: "thick", colour: "#000000" } } });
    expect((await page.save()).lost).toEqual(["randen op het blad Blad1"]);
  });

  it("is told of the sheets on which rows moved: what they refuse is known of where the cells were", async () => {
    const page = await inAnEmptyWorkbook(bundled);
    expect((await page.save("Globaal", "Blad1")).lost).toEqual(["de opmaak, regels en grafieken van het blad Globaal"]);
  });
});

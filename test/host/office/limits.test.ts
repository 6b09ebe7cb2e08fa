/** What Excel hands over at once, and what it does not tell at all: more than that is read in parts, and what stays unknown is said. */
import { describe, expect, it } from "@jest/globals";
import type { EmbeddedExcel } from "../../../trial/embedded-excel";
import type { LiveHost } from "../../../src/host/host";
import { openOfficeHost } from "../../../src/host/office/office-host";
import { live, liveWith, sheetIn, smallPlan } from "./live";

const MB = 1024 * 1024;
const AT_ONCE = 40_000;

/** A list of so many rows and columns, each cell another text of that length, under a name as our own lists have. */
function withList(rows: number, columns: number, length: number) {
  const made = live({ timeout: 30_000 });
  const { engine } = made.embedded;
  const id = engine.addSheet("Herkomst");
  const cells = Array.from({ length: rows * columns }, (_, index) => ({
    ...{ row: Math.floor(index / columns), column: index % columns },
    content: `${index} `.padEnd(length, "x"),
  }));
  // More at once is more than the engine's stack takes.
  for (let from = 0; from < cells.length; from += AT_ONCE) engine.write(id, cells.slice(from, from + AT_ONCE));
  engine.addName({ name: "KP_Herkomst", sheet: id, area: { row: 0, column: 0, rows, columns } });
  return made;
}

/** As many cells as there are, each in its place. */
function mustHold(snapshot: Awaited<ReturnType<LiveHost["read"]>>, rows: number, columns: number): void {
  const { cells, untold } = sheetIn(snapshot, "Herkomst");
  expect([cells.length, untold]).toEqual([rows * columns, undefined]);
  const wrong = cells.filter(
    ({ row, column, value }, index) =>
      index !== row * columns + column || typeof value !== "string" || !value.startsWith(`${index} `),
  );
  expect(wrong).toEqual([]);
}

const undo = ({ engine }: EmbeddedExcel) => engine.model.dispatch("REQUEST_UNDO", {});

describe("a workbook that is larger than one answer", () => {
  it("is read in parts, each within what Excel for the web sends: the 15,000 rows of 300 cities and 50 themes", async () => {
    const { host, embedded } = withList(15_000, 5, 12);
    embedded.controls.reset();
    mustHold(await host.read(), 15_000, 5);
    const { answers, syncs } = embedded.controls;
    expect(Math.max(...answers)).toBeLessThan(4.5 * MB);
    // The two of any workbook, and one more for each 4 MB.
    expect(syncs).toBeLessThanOrEqual(2 + Math.ceil(answers.reduce((sum, each) => sum + each) / (3 * MB)));
  });

  it("is asked for less at once where its texts are so long that an answer is too large after all", async () => {
    expect.hasAssertions();
    const { host } = withList(1_500, 9, 900);
    mustHold(await host.read(), 1_500, 9);
  });

  it("is read again from the start where a row is inserted between two parts", async () => {
    const { host, embedded } = withList(5_000, 9, 12);
    embedded.controls.reset();
    embedded.controls.beforeSync(2, () => {
      const { engine } = embedded;
      const sheetId = engine.sheets()[1]?.id ?? "";
      engine.model.dispatch("ADD_COLUMNS_ROWS", {
        ...{ sheetId, sheetName: "Herkomst", dimension: "ROW", base: 0, quantity: 1, position: "before" },
      });
    });
    const { cells } = sheetIn(await host.read(), "Herkomst");
    expect(cells).toHaveLength(45_000);
    expect(cells[0]).toMatchObject({ row: 1, column: 0, value: "0 ".padEnd(12, "x") });
  });
});

describe("what Excel does not tell", () => {
  const area = (row: number) => ({ row, column: 0, rows: 1, columns: 2 });
  const cells = [
    { row: 0, column: 0, value: "Stad" },
    { row: 700, column: 1, value: "Einde", fill: "#FFC000" },
  ];
  const merged = (count: number) => ({ cells, merges: Array.from({ length: count }, (_, row) => area(row)) });

  it("of 600 merges, is said of that sheet, and the rest is read", async () => {
    const { host } = liveWith([
      { name: "Een", ...merged(1) },
      { name: "Te veel", ...merged(600) },
      { name: "Twee", ...merged(2) },
      { name: "Geen", cells },
    ]);
    const { sheets } = await host.read();
    expect(sheets.map(({ name, merges, untold, cells }) => [name, merges.length, untold, cells.length])).toEqual([
      ["Een", 1, undefined, 2],
      ["Te veel", 0, ["merges"], 2],
      ["Twee", 2, undefined, 2],
      ["Geen", 0, undefined, 2],
    ]);
  });

  it("of looks, is said, and values and merges are read", async () => {
    const { host, embedded } = liveWith([{ name: "Een", ...merged(1) }]);
    embedded.controls.refused.add("Range.getCellProperties");
    expect(sheetIn(await host.read(), "Een")).toMatchObject({
      ...{ untold: ["looks"], merges: [area(0)] },
      cells: cells.map(({ row, column, value }) => ({ row, column, value })),
    });
  });

  it("is told together with the rest where it is refused once only", async () => {
    const { host, embedded } = liveWith([{ name: "Een", ...merged(1) }]);
    embedded.controls.failAt(1);
    expect(sheetIn(await host.read(), "Een")).toEqual({
      ...{ name: "Een", visibility: "visible", cells, merges: [area(0)], hiddenRows: [], hiddenColumns: [] },
    });
  });

  it("of a fill's pattern, makes a colour of it unless that is white", async () => {
    const { host, embedded } = liveWith([
      {
        name: "Een",
        cells: [
          { row: 0, column: 0, value: null, fill: "#FFC000" },
          { row: 1, column: 0, value: 2 },
        ],
      },
    ]);
    embedded.controls.withoutPatterns = true;
    expect(sheetIn(await host.read(), "Een").cells).toEqual([
      { row: 0, column: 0, value: null, fill: "#FFC000" },
      { row: 1, column: 0, value: 2 },
    ]);
  });
});

describe("while someone works in a workbook that is listened to", () => {
  async function followed() {
    const made = withList(600, 9, 12);
    const told = { changed: 0 };
    await made.host.watch({ changed: () => told.changed++, selected: () => undefined });
    await made.host.read();
    made.embedded.controls.reset();
    const [first = { id: "" }] = made.embedded.engine.sheets();
    return { ...made, told, first: first.id };
  }

  const heard = () => new Promise((resolve) => setTimeout(resolve, 5));

  it("only the sheet of an edit is read again, and what was typed can be undone", async () => {
    const { host, embedded, first } = await followed();
    embedded.engine.model.dispatch("UPDATE_CELL", { sheetId: first, row: 0, col: 0, content: "3" });
    await heard();
    const snapshot = await host.read();
    expect(sheetIn(snapshot, "Blad1").cells).toEqual([{ row: 0, column: 0, value: 3 }]);
    mustHold(snapshot, 600, 9);
    const { answers, syncs } = embedded.controls;
    expect(syncs).toBe(2);
    expect(answers.reduce((sum, each) => sum + each)).toBeLessThan(10_000);
    undo(embedded);
    await heard();
    expect(sheetIn(await host.read(), "Blad1").cells).toEqual([]);
  });

  it("a sheet with a formula is read again whatever was edited: it may come out otherwise", async () => {
    const { host, embedded, first } = await followed();
    const id = embedded.engine.addSheet("Som");
    embedded.engine.write(id, [{ row: 0, column: 0, content: { formula: "=Blad1!A1+1" } }]);
    await host.read();
    embedded.engine.model.dispatch("UPDATE_CELL", { sheetId: first, row: 0, col: 0, content: "3" });
    await heard();
    expect(sheetIn(await host.read(), "Som").cells[0]?.value).toBe(4);
  });

  it("what we wrote ourselves is read again", async () => {
    const { host } = await followed();
    await host.write([{ sheet: "Herkomst", row: 1, column: 1, value: 7 }], await host.read());
    expect(sheetIn(await host.read(), "Herkomst").cells[10]?.value).toBe(7);
  });

  it("nobody is told of the sheets and the looks that we made ourselves", async () => {
    const { host, told } = await followed();
    await host.apply(smallPlan());
    await heard();
    expect(told.changed).toBe(0);
  });

  it("merges are where they are after a row was inserted above", async () => {
    const { host, embedded, first } = await followed();
    embedded.engine.write(first, [{ row: 0, column: 0, content: "Stad" }]);
    embedded.engine.merge(first, { row: 0, column: 0, rows: 1, columns: 2 });
    const insert = { dimension: "ROW", base: 0, quantity: 1, position: "before" } as const;
    embedded.engine.model.dispatch("ADD_COLUMNS_ROWS", { sheetId: first, sheetName: "Blad1", ...insert });
    await heard();
    expect(sheetIn(await host.read(), "Blad1").merges).toEqual([{ row: 1, column: 0, rows: 1, columns: 2 }]);
  });

  it.each<readonly [string, (excel: EmbeddedExcel, first: string) => unknown]>([
    ["a sheet is added, or moved in", ({ engine }) => engine.addSheet("Nieuw")],
    [
      "a sheet is removed",
      ({ engine }) => {
        engine.removeSheet(engine.sheets()[1]?.id ?? "");
      },
    ],
    [
      "a cell gets another colour",
      ({ engine }, sheet) => {
        engine.style(sheet, { row: 3, column: 3, rows: 1, columns: 1 }, { fill: "#FF0000" });
      },
    ],
    [
      "rows are hidden",
      ({ engine }, sheet) => {
        engine.hide(sheet, "row", [2]);
      },
    ],
  ])("is seen when %s", async (_, change) => {
    const { host, embedded, told, first } = await followed();
    change(embedded, first);
    await heard();
    expect(told.changed).toBeGreaterThan(0);
    // As someone finds it who opens it now.
    const { sheets } = await host.read();
    const opened = openOfficeHost({ excel: embedded.Excel, supports: () => false });
    expect(sheets).toEqual((await opened.read()).sheets);
  });
});

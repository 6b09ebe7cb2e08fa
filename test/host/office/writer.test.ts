import { describe, expect, it, jest } from "@jest/globals";
import { layOut } from "../../../src/actions/lay-out";
import { check } from "../../../src/actions/check";
import type { Measurement } from "../../../src/domain/measurement/measurement";
import { maturiteit } from "../../../src/layout/sheets/maturiteit";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { columnOf } from "../contract";
import { live, liveWith, sheetIn } from "./live";

/** As many cities as one likes, each with a name of its own. */
function measurementOf(count: number): Measurement {
  const [first] = najaar2024.cities;
  if (!first) throw new Error("The sample has no cities.");
  const cities = Array.from({ length: count }, (_, index) => ({
    ...first,
    city: { id: `stad-${index}`, name: `Stad ${index}`, aliases: [] },
  }));
  return { ...najaar2024, cities, goodPractices: [] };
}

describe("laying out", () => {
  it.each([13, 300])(
    "takes three round trips for %i cities, the reading included",
    async (count) => {
      const { host, embedded } = live({ timeout: 60_000 });
      await layOut(host, measurementOf(count));
      expect(embedded.controls.syncs).toBe(3);
    },
    60_000,
  );

  it("leaves a workbook that can be checked in two", async () => {
    const { host, embedded } = live({ timeout: 60_000 });
    await layOut(host, najaar2024);
    embedded.controls.reset();
    const reading = await check(host, { definition: najaar2024.definition });
    expect(embedded.controls.syncs).toBe(2);
    expect(reading.period).toBe("najaar 2024");
    expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("splits what is too heavy for one request", async () => {
    const { host, embedded } = live({ timeout: 60_000 });
    await host.apply(columnOf(Array.from({ length: 4500 }, () => "x".repeat(1000))));
    expect(embedded.controls.syncs).toBeGreaterThan(1);
    expect(sheetIn(await host.read(), "Teksten").cells).toHaveLength(4500);
  });
});

describe("a sheet that was laid out", () => {
  const laidOut = async () => {
    const made = live({ timeout: 60_000 });
    await layOut(made.host, najaar2024);
    const { engine, world } = made.embedded;
    const sheet = engine.sheets().find(({ name }) => name === "Maturiteit")?.id ?? "";
    const type = (row: number, column: number, content: string) =>
      engine.model.dispatch("UPDATE_CELL", { sheetId: sheet, row, col: column, content }).reasons;
    return { ...made, engine, sheet, record: world.records.sheet(sheet), type };
  };

  /** B11 is the first score of the first city. */
  const SCORE = { row: 10, column: 1 };

  it("colours each score by the first format that fits", async () => {
    const { engine, sheet } = await laidOut();
    const shown = (column: number) => engine.fillShown({ sheet, row: SCORE.row, column });
    const [between, level] = [shown(1), shown(2)];
    const formats = engine.conditionalFormats(sheet).filter(({ area }) => area.row === SCORE.row);
    expect(formats).toHaveLength(9);
    expect(formats.map(({ fill }) => fill)).toEqual(expect.arrayContaining([between, level]));
    expect(between).not.toBe(level);
    // In the order of the plan: the first is on top.
    expect(formats[0]?.rule).toEqual({ kind: "formula", formula: "=AND(ISNUMBER(B11),B11=1)" });
    expect(formats.at(-1)?.rule).toEqual({ kind: "formula", formula: "=AND(ISNUMBER(B11),B11=5)" });
  });

  it("takes typing in the cells to fill in, and nowhere else", async () => {
    const { type } = await laidOut();
    expect(type(SCORE.row, SCORE.column, "4")).toEqual([]);
    expect(type(0, 0, "Andere titel")).toEqual(["KlimaatpeilLocked"]);
  });

  it("calculates again when a score is typed", async () => {
    const { engine, sheet, type } = await laidOut();
    const median = () => engine.cell({ sheet, row: 7, column: 5 }).value;
    expect(median()).toBe(2.875);
    type(SCORE.row, 5, "5");
    expect(median()).toBe(3);
  });

  it("tells in Dutch why input is refused", async () => {
    const { record } = await laidOut();
    const scores = record.validations.find(({ area }) => area.row === SCORE.row);
    expect(scores?.errorAlert).toEqual({
      title: "Deze score kan niet",
      message: maturiteit.errorMessage(1, 5, 2.5),
      showAlert: true,
      style: "Stop",
    });
    expect(scores?.prompt).toMatchObject({ showPrompt: true });
  });

  it("prints on A4, one page wide, with its titles on every page", async () => {
    const { record } = await laidOut();
    expect(record.page).toMatchObject({
      paperSize: "A4",
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { row: 5, rows: 1 },
      rightFooter: "&P/&N",
    });
    expect(record.tabColour).toBe("#17505E");
    expect(record.protection).toMatchObject({ allowFormatColumns: true, allowEditObjects: true });
  });

  it("begins a new page above the rows that say so, and prints all where no area is set", async () => {
    const { host, embedded } = live();
    const plan = columnOf(["een", "twee", "drie"]);
    const sheets = plan.sheets.map(({ print: { orientation, titleRows, footer }, ...sheet }) => ({
      ...sheet,
      print: { orientation, titleRows, footer, breaks: [1, 2] },
    }));
    await host.apply({ ...plan, sheets });
    const { page } = embedded.world.records.sheet(embedded.engine.sheets()[1]?.id ?? "");
    expect(page).toMatchObject({ breaks: [1, 2], titleRows: { row: 0, rows: 1 } });
    expect(page).not.toHaveProperty("printArea");
  });

  it("repeats the columns that say whose row it is, where a page goes on beside itself", async () => {
    const { host, embedded } = live();
    const plan = columnOf(["een"]);
    const print = { titleColumns: { first: 0, last: 1 }, pagesWide: 2 };
    const sheets = plan.sheets.map((sheet) => ({ ...sheet, print: { ...sheet.print, ...print } }));
    await host.apply({ ...plan, sheets });
    const { page } = embedded.world.records.sheet(embedded.engine.sheets()[1]?.id ?? "");
    expect(page).toMatchObject({ titleColumns: { column: 0, columns: 2 }, zoom: { horizontalFitToPages: 2 } });
  });

  it("doubles the ampersands in a footer, which are codes to Excel", async () => {
    const { host, embedded } = live();
    const plan = columnOf(["een"]);
    const sheets = plan.sheets.map((sheet) => ({ ...sheet, print: { ...sheet.print, footer: "Meten & weten" } }));
    await host.apply({ ...plan, sheets });
    const id = embedded.engine.sheets()[1]?.id ?? "";
    expect(embedded.world.records.sheet(id).page["leftFooter"]).toBe("Meten && weten");
  });

  it("gives a row the height of the plan, and fits to its text, without a height, one that grows", async () => {
    const { host, embedded } = live();
    const [resize, style] = [jest.spyOn(embedded.engine, "resize"), jest.spyOn(embedded.engine, "style")];
    const plan = columnOf(["een", "twee", "drie", "vier"]);
    const formats = [{ area: { row: 0, column: 0, rows: 4, columns: 1 }, format: { wrap: true } }];
    const rowHeights = [
      { row: 0, height: 30 },
      ...[1, 2].map((row) => ({ row, height: 60, grows: true as const })),
      { row: 3, height: 45 },
    ];
    await host.apply({ ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, formats, rowHeights })) });
    const rows = resize.mock.calls.flatMap(([, dimension, run]) => (dimension === "row" ? [run] : []));
    expect([...rows].sort((one, other) => one.from - other.from)).toEqual([
      { from: 0, count: 1, size: 40 },
      { from: 1, count: 2, size: "fitting" },
      { from: 3, count: 1, size: 60 },
    ]);
    // Before it wraps, a text is one line high.
    const [wrapped = Infinity] = style.mock.invocationCallOrder;
    expect(Math.min(...resize.mock.invocationCallOrder)).toBeGreaterThan(wrapped);
  });

  it("stands behind the sheets that were there, which keep what they have", async () => {
    const { host } = liveWith([
      { name: "Onze scores", cells: [{ row: 0, column: 0, value: "van ons", fill: "#FFC000" }] },
    ]);
    const before = await host.read();
    await host.apply(columnOf(["van KP"], "Onze scores (2)"));
    const after = await host.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(["Onze scores", "Onze scores (2)"]);
    expect(after.sheets[0]).toEqual(before.sheets[0]);
  });
});

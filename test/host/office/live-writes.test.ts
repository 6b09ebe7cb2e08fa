import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { CellWrite } from "../../../src/host/host";
import type { Cell } from "../../../src/host/snapshot";
import { scoreColours } from "../../../src/layout/sheets/score-cells";
import type { EmbeddedExcel } from "../../../trial/embedded-excel";
import { liveWith, sheetIn, UNREAD } from "./live";

const cells: readonly Cell[] = [
  { row: 0, column: 0, value: "Tussen geel en groen" },
  { row: 0, column: 1, value: 45_777, numberFormat: "d-mmm" },
  { row: 0, column: 2, value: 6, formula: "=2*3" },
];
const grid = () => liveWith([{ name: "Onze scores", cells }, { name: "Toelichting" }]);
const at = (column: number, value: CellWrite["value"], sheet = "Onze scores"): CellWrite => ({
  sheet,
  row: 0,
  column,
  value,
});

function protect({ world, engine }: EmbeddedExcel, name: string): void {
  world.records.sheet(engine.sheets().find((sheet) => sheet.name === name)?.id ?? "").protection = {};
}

describe("writing cells", () => {
  it("takes two round trips, for as many cells and sheets as there are", async () => {
    const { host, embedded } = grid();
    await host.write([at(0, 3.5), at(1, 2), at(0, "Tussen geel en groen", "Toelichting")], UNREAD);
    expect(embedded.controls.syncs).toBe(2);
    const { sheets } = await host.read();
    expect(sheets.map((sheet) => sheet.cells[0]?.value)).toEqual([3.5, "Tussen geel en groen"]);
  });

  it("takes the date out of a score that had become one", async () => {
    const { host } = grid();
    await host.write([{ ...at(1, 2.5), numberFormat: "General" }], UNREAD);
    expect(sheetIn(await host.read(), "Onze scores").cells[1]).toEqual({ row: 0, column: 1, value: 2.5 });
  });

  it.each(["=1+1", "+32", "-", "@x", "3-4", "2,5", "TRUE"])("writes the text %s as it is", async (text) => {
    const { host } = grid();
    await host.write([at(0, text)], UNREAD);
    expect(sheetIn(await host.read(), "Onze scores").cells[0]).toEqual({ row: 0, column: 0, value: text });
  });

  it("empties a cell", async () => {
    const { host } = grid();
    await host.write([at(0, null)], UNREAD);
    expect(sheetIn(await host.read(), "Onze scores").cells[0]?.column).toBe(1);
  });

  it("asks nothing of Excel when there is nothing to write", async () => {
    const { host, embedded } = grid();
    await host.write([], UNREAD);
    expect(embedded.controls.syncs).toBe(0);
  });

  it("says which sheet is protected, and then writes nothing at all", async () => {
    const { host, embedded } = grid();
    protect(embedded, "Toelichting");
    const before = await host.read();
    const writing = host.write([at(0, 3.5), at(0, "waarom", "Toelichting")], UNREAD);
    await expect(writing).rejects.toMatchObject({ name: "SheetProtected", sheet: "Toelichting" });
    expect(await host.read()).toEqual(before);
  });

  it("says when a sheet is gone", async () => {
    await expect(grid().host.write([at(0, 1, "Weg")], UNREAD)).rejects.toMatchObject({ name: "WorkbookChanged" });
  });

  it("puts back what was there when it breaks off at any step", async () => {
    const writes = [at(0, 3.5), { ...at(1, 2.5), numberFormat: "General" }, at(2, 4)];
    const whole = grid();
    await whole.host.write(writes, UNREAD);
    for (let step = 0; step < whole.embedded.controls.steps; step++) {
      const { host, embedded } = grid();
      const before = await host.read();
      embedded.controls.reset();
      embedded.controls.breakAt(1, step);
      await expect(host.write(writes, UNREAD)).rejects.toMatchObject({ name: "HostRefused" });
      expect(await host.read()).toEqual(before);
    }
  });

  const writes = [at(0, 1), at(2, 3)];

  /** Of the round trip that writes. */
  async function stepsOf(cells: readonly CellWrite[]): Promise<number> {
    const { host, embedded } = grid();
    await host.write(cells, UNREAD);
    return embedded.controls.steps;
  }

  it("takes back only what it wrote: what a colleague has typed since stays", async () => {
    const { host, embedded } = grid();
    const { controls, engine } = embedded;
    controls.breakAt(1, (await stepsOf(writes)) - 1);
    controls.beforeSync(2, () => {
      engine.write(engine.sheets()[0]?.id ?? "", [{ row: 0, column: 0, content: "van een collega" }]);
    });
    await expect(host.write(writes, UNREAD)).rejects.toMatchObject({ name: "HostRefused" });
    const [first, second] = sheetIn(await host.read(), "Onze scores").cells;
    expect([first?.value, second?.value]).toEqual(["van een collega", 45_777]);
  });

  it("says where it left something when that cannot be put back", async () => {
    const { host, embedded } = grid();
    embedded.controls.breakAt(1, (await stepsOf(writes)) - 1);
    embedded.controls.failAt(2);
    await expect(host.write(writes, UNREAD)).rejects.toMatchObject({
      name: "PlanHalfApplied",
      sheets: ["Onze scores"],
    });
  });
});

describe("colouring a table where it stands", () => {
  const area = { row: 2, column: 1, rows: 2, columns: 3 };
  const colours = [{ sheet: "Onze scores", formats: scoreColours(area, klimaatgovernance) }];
  const scores = [1, 2.5, 3, 4, 4.5, 5].map((value, index): Cell => {
    const [row, column] = [2 + Math.floor(index / 3), 1 + (index % 3)];
    return { row, column, value };
  });
  const table = () => liveWith([{ name: "Onze scores", cells: scores }]);

  it("shows each score in the colour of its band, in two round trips", async () => {
    const { host, embedded } = table();
    await host.colour(colours, UNREAD);
    expect(embedded.controls.syncs).toBe(2);
    const sheet = embedded.engine.sheets()[0]?.id ?? "";
    const shown = scores.map(({ row, column }) => embedded.engine.fillShown({ sheet, row, column }));
    expect(new Set(shown).size).toBe(6);
    expect(shown).not.toContain(undefined);
  });

  it("changes nothing else", async () => {
    const { host } = table();
    const before = await host.read();
    await host.colour(colours, UNREAD);
    expect(await host.read()).toEqual(before);
  });

  it("done twice is done once", async () => {
    const { host, embedded } = table();
    const formats = () => embedded.engine.conditionalFormats(embedded.engine.sheets()[0]?.id ?? "");
    await host.colour(colours, UNREAD);
    const once = formats();
    await host.colour(colours, UNREAD);
    expect(once).toHaveLength(9);
    expect(formats()).toEqual(once);
  });

  it("says which sheet is protected", async () => {
    const { host, embedded } = table();
    protect(embedded, "Onze scores");
    await expect(host.colour(colours, UNREAD)).rejects.toMatchObject({ name: "SheetProtected", sheet: "Onze scores" });
  });
});

describe("going somewhere", () => {
  it("selects the cell, on its sheet", async () => {
    const { host, embedded } = grid();
    await host.goTo({ sheet: "Toelichting", row: 4, column: 2 });
    expect(embedded.controls.syncs).toBe(2);
    expect(await host.selection()).toEqual({ sheet: "Toelichting", row: 4, column: 2 });
    expect(embedded.controls.syncs).toBe(3);
  });

  it.each(["hidden", "very-hidden"] as const)("says that a sheet is %s, and stays where it was", async (visibility) => {
    const { host } = liveWith([{ name: "Onze scores" }, { name: "Oud", visibility }]);
    const before = await host.selection();
    const going = host.goTo({ sheet: "Oud", row: 4, column: 2 });
    await expect(going).rejects.toMatchObject({ name: "SheetHidden", sheet: "Oud" });
    expect(await host.selection()).toEqual(before);
  });
});

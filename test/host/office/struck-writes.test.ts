/** What is written into a cell that is struck through is meant: the line goes with the writing, and comes back where that breaks off. */
import { describe, expect, it } from "@jest/globals";
import { fillIn } from "../../../src/actions/fill-in";
import type { CellWrite } from "../../../src/host/host";
import type { Cell } from "../../../src/host/snapshot";
import { book, HEADER, look } from "../../actions/own-table";
import { type Live, liveWith, sheetIn, UNREAD } from "./live";

const cells: readonly Cell[] = [
  { row: 0, column: 0, value: 2, plain: "" },
  { row: 0, column: 1, value: 3 },
  { row: 0, column: 2, value: "2 3", plain: "3" },
  { row: 1, column: 0, value: 4, plain: "" },
];
const grid = () => liveWith([{ name: "Scan", cells }]);
const at = (column: number, value: CellWrite["value"], row = 0): CellWrite => ({ sheet: "Scan", row, column, value });
/** What stands in each cell; between strokes where it is struck through. */
async function shown({ host }: Live): Promise<string> {
  const all = sheetIn(await host.read(), "Scan").cells.filter(({ value }) => value !== null);
  return all
    .map(({ value, plain }) => (plain === undefined ? JSON.stringify(value) : `-${JSON.stringify(value)}-`))
    .join(" ")
    .replaceAll('"', "");
}

describe("writing into a cell that is struck through", () => {
  it("takes the line away, of that cell alone and in as many round trips", async () => {
    const made = grid();
    expect(await shown(made)).toBe("-2- 3 -2 3- -4-");
    made.embedded.controls.reset();
    await made.host.write([at(0, 5), at(1, 1)], UNREAD);
    expect(made.embedded.controls.syncs).toBe(2);
    expect(await shown(made)).toBe("5 1 -2 3- -4-");
  });

  it("does so where only a part of it is, and where the same is written again", async () => {
    const made = grid();
    await made.host.write([at(2, "2 3"), at(0, 2)], UNREAD);
    expect(await shown(made)).toBe("2 3 2 3 -4-");
  });

  it("does so in each row of what is written at once", async () => {
    const made = grid();
    await made.host.write([at(0, 5), at(0, 1, 1)], UNREAD);
    expect(await shown(made)).toBe("5 3 -2 3- 1");
  });

  it("does so where it had been emptied first: the line was still there", async () => {
    const made = grid();
    await made.host.write([at(0, null)], UNREAD);
    made.embedded.engine.write(made.embedded.engine.sheets()[0]?.id ?? "", [{ row: 0, column: 0, content: 1 }]);
    expect(await shown(made)).toBe("-1- 3 -2 3- -4-");
    await made.host.write([at(0, null)], UNREAD);
    await made.host.write([at(0, 5)], UNREAD);
    expect(await shown(made)).toBe("5 3 -2 3- -4-");
  });

  it.each([
    ["other values", [at(0, 5), at(1, 1), at(2, 4), at(0, 4, 1)]],
    ["the same value", [at(0, 2)]],
  ])("is put back with its line when writing %s breaks off at any step", async (_, writes) => {
    const whole = grid();
    await whole.host.write(writes, UNREAD);
    const { steps } = whole.embedded.controls;
    expect(steps).toBeGreaterThan(1);
    for (let step = 0; step < steps; step++) {
      const made = grid();
      made.embedded.controls.breakAt(1, step);
      await expect(made.host.write(writes, UNREAD)).rejects.toMatchObject({ name: "HostRefused" });
      expect([step, await shown(made)]).toEqual([step, "-2- 3 -2 3- -4-"]);
    }
  });

  it("is put back with its line at a second try, where putting back broke off too", async () => {
    for (let step = 0; step < 4; step++) {
      const made = grid();
      made.embedded.controls.loseAnswerAt(1);
      made.embedded.controls.breakAt(4, step);
      await expect(made.host.write([at(0, 5)], UNREAD)).rejects.toThrow();
      await made.host.tidy();
      expect([step, await shown(made)]).toEqual([step, "-2- 3 -2 3- -4-"]);
    }
  });

  it("is refused as a whole on a sheet that is protected, as the line could not go", async () => {
    const made = grid();
    const record = made.embedded.world.records.sheet(made.embedded.engine.sheets()[0]?.id ?? "");
    record.locks.push({ area: { row: 0, column: 0, rows: 2, columns: 3 }, locked: false });
    record.protection = {};
    await expect(made.host.write([at(0, 5)], UNREAD)).rejects.toMatchObject({ name: "SheetProtected", sheet: "Scan" });
    expect(await shown(made)).toBe("-2- 3 -2 3- -4-");
    await made.host.write([at(1, 1)], UNREAD);
    expect(await shown(made)).toBe("-2- 1 -2 3- -4-");
  });
});

it("a score that is filled in over a struck-through one counts", async () => {
  const workbook = book(HEADER, ["Gent", { value: 2, plain: "" }, 3, 3]);
  const inspection = await look(workbook);
  const place = inspection.reading.places.find(({ themeId }) => themeId === "strategie");
  if (!place) throw new Error("There is no such place.");
  expect(inspection.reading.scores.map(({ score }) => score.value)).toEqual([3, 3]);
  await fillIn(workbook.host, { inspection, place, value: 4 });
  const { reading } = await look(workbook);
  expect(reading.scores.map(({ score }) => score.value)).toEqual([4, 3, 3]);
  expect(reading.findings.map(({ code }) => code)).not.toContain("score-struck");
});

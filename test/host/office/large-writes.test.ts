/** Above 1,500 cells Microsoft's client makes several requests of one: what breaks off among them is put back all the same. */
import { describe, expect, it } from "@jest/globals";
import type { CellWrite } from "../../../src/host/host";
import type { Cell } from "../../../src/host/snapshot";
import { columnOf } from "../contract";
import { live, liveWith, sheetIn, UNREAD } from "./live";

const SHEET = "Onze scores";
const [rows, columns] = [400, 4];
const places = Array.from({ length: rows * columns }, (_, index) => ({
  row: Math.floor(index / columns),
  column: index % columns,
}));
const held: readonly Cell[] = places.map((at) => ({ ...at, value: "was" }));
const writes: readonly CellWrite[] = places.map((at) => ({ ...at, sheet: SHEET, value: at.row }));
const book = () => liveWith([{ name: SHEET, cells: held }], { timeout: 5000 });

describe("writing more than 1,500 cells at once", () => {
  it("comes through whole", async () => {
    const { host } = book();
    await host.write(writes, UNREAD);
    expect(sheetIn(await host.read(), SHEET).cells.map(({ value }) => value)).toEqual(places.map(({ row }) => row));
  });

  it("is put back where it breaks off half-way", async () => {
    const whole = book();
    await whole.host.write(writes, UNREAD);
    const last = whole.embedded.controls.steps - 1;
    for (const step of [last, last - 1]) {
      const { host, embedded } = book();
      embedded.controls.breakAt(1, step);
      await expect(host.write(writes, UNREAD)).rejects.toMatchObject({ name: "HostRefused" });
      expect(sheetIn(await host.read(), SHEET).cells).toEqual(held);
    }
  });

  it("leaves nothing of a new sheet where it breaks off half-way", async () => {
    const [sheet] = columnOf(["een"]).sheets;
    const cells = places.map((at) => ({ ...at, value: "nieuw" }));
    const plan = { names: [], sheets: sheet ? [{ ...sheet, cells }] : [] };
    const whole = live({ timeout: 5000 });
    await whole.host.apply(plan);
    const { host, embedded } = live({ timeout: 5000 });
    embedded.controls.breakAt(0, Math.floor(whole.embedded.controls.steps / 4));
    await expect(host.apply(plan)).rejects.toMatchObject({ name: "HostRefused" });
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });
});

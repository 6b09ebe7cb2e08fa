/** The lists of a bundle are rewritten where they stand: each row stays as high as what it says by then. */
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { describeInChromium } from "../trial/chromium";
import { drop, openBundle } from "./bundle-files";
import { NEW, OLD, rowFile } from "./dated-files";
import type { PanePage } from "./pane-page";

jest.setTimeout(300_000);

/** Each step goes on where the one before stopped. */
describeInChromium("Inzendingen of a bundle", () => {
  let trial: PanePage;

  beforeAll(async () => {
    trial = await openBundle(await rowFile("Gent.xlsx", OLD, "Gent", 3, 4, 2, 3, 2.5, 3, 2, 4));
  });

  afterAll(() => trial.close());

  /** In pixels, by what the row says in its first column. */
  const heightOf = (city: string) =>
    trial.page.evaluate((wanted) => {
      const { engine } = (window as unknown as { trial: { engine: { model: { getters: Getters } } } }).trial;
      const { getters } = engine.model;
      const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === "Inzendingen") ?? "";
      const rows = Array.from({ length: 40 }, (_, row) => row);
      const row = rows.find((each) => getters.getEvaluatedCell({ sheetId, col: 0, row: each }).value === wanted) ?? 0;
      return getters.getRowSize(sheetId, row);
    }, city);

  interface Getters {
    getSheetIds(): readonly string[];
    getSheetName(id: string): string;
    getEvaluatedCell(at: { sheetId: string; col: number; row: number }): { readonly value: unknown };
    getRowSize(sheetId: string, row: number): number;
  }

  it("has room for a second file name where one came, and no more than that where there is one", async () => {
    const before = await heightOf("Gent");
    await drop(trial, [await rowFile("Gent_v2.xlsx", NEW, "Gent", 4)]);
    await trial.press("De bundel wegschrijven");
    const deadline = Date.now() + 30_000;
    while ((await heightOf("Gent")) === before && Date.now() < deadline) await trial.page.waitForTimeout(100);
    expect(await heightOf("Gent")).toBeGreaterThan(before * 1.4);
    expect(await heightOf("Genk")).toBe(before);
    expect(trial.errors).toEqual([]);
  });
});

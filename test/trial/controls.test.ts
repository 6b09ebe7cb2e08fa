import { describe, expect, it } from "@jest/globals";
import { OfficeError } from "../../trial/client/errors";
import type { EmbeddedExcel } from "../../trial/embedded-excel";
import { book, firstSheet, run, valuesIn } from "./batch";

/** Two round trips: one number, then another. */
const twoTrips = (embedded: EmbeddedExcel) =>
  run(embedded, async (context) => {
    const range = firstSheet(context).getRangeByIndexes(0, 0, 1, 1);
    range.formulas = [[1]];
    await context.sync();
    range.formulas = [[2]];
    await context.sync();
  });

const soon = (promise: Promise<unknown>) =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, 20, "still waiting"))]);

describe("a test", () => {
  it("counts round trips", async () => {
    const embedded = book();
    await twoTrips(embedded);
    expect(embedded.controls.syncs).toBe(2);
    embedded.controls.reset();
    expect(embedded.controls.syncs).toBe(0);
  });

  it.each([
    [0, ""],
    [1, 1],
  ])("lets round trip %i fail as a whole", async (trip, left) => {
    const embedded = book();
    embedded.controls.failAt(trip, new OfficeError("ServiceNotAvailable", "Even niet."));
    await expect(twoTrips(embedded)).rejects.toThrow("Even niet.");
    expect(await valuesIn(embedded, 1, 1)).toEqual([[left]]);
  });

  it("breaks a batch off between two of its steps", async () => {
    const embedded = book();
    embedded.controls.breakAt(0, 3);
    const batch = run(embedded, async (context) => {
      const sheet = firstSheet(context);
      const cells = [0, 1].map((column) => sheet.getRangeByIndexes(0, column, 1, 1));
      for (const cell of cells) cell.formulas = [[7]];
      await context.sync();
    });
    await expect(batch).rejects.toThrow("A planned failure.");
    // Steps: find the sheet, find two cells, write one, write the other.
    expect(embedded.controls.steps).toBe(3);
    expect(await valuesIn(embedded, 1, 2)).toEqual([["", ""]]);
  });

  it("lets a round trip hang, with nothing done", async () => {
    const embedded = book();
    embedded.controls.hangAt(1);
    expect(await soon(twoTrips(embedded))).toBe("still waiting");
    expect(await valuesIn(embedded, 1, 1)).toEqual([[1]]);
  });

  it("loses the answer, with everything done", async () => {
    const embedded = book();
    embedded.controls.loseAnswerAt(1);
    expect(await soon(twoTrips(embedded))).toBe("still waiting");
    expect(await valuesIn(embedded, 1, 1)).toEqual([[2]]);
  });

  it("lets a co-author come between two round trips", async () => {
    const embedded = book();
    const { engine, controls } = embedded;
    controls.beforeSync(1, () => {
      engine.addSheet("Van een ander");
      engine.removeSheet(engine.sheets()[0]?.id ?? "");
    });
    await expect(twoTrips(embedded)).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

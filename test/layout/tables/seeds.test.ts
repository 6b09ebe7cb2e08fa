/** A fixed number of tables that a seed makes; `npm run layouts` tries as many as you have time for. */
import { describe, expect, it } from "@jest/globals";
import { made } from "./generate/made";
import { judged, keptTables } from "./kept";
import { tallied } from "./tallied";

const SEEDS = 1000;
/** In per cent. */
const READ_WHERE_STATED = 85;

describe("a table whose truth is known", () => {
  const tally = tallied(0, SEEDS);

  it("is never read wrong and never passed over in silence", () => {
    const failed = tally.failed.map(({ made: { seed }, outcome, reasons }) => ({ seed, outcome, reasons }));
    expect(failed).toEqual([]);
  });

  it("is read without a question where its headings say where the scores are", () => {
    expect(tally.readWhereStated).toBeGreaterThanOrEqual(READ_WHERE_STATED);
  });

  it("comes in many kinds", () => {
    expect(Object.keys(tally.byOrientation).length).toBeGreaterThan(40);
    expect(Object.keys(tally.byCast).length).toBeGreaterThan(40);
    expect(Object.keys(tally.byCompanion).length).toBeGreaterThan(8);
  });

  it("is the same every time for one seed, and another for another", () => {
    expect(made(7)).toEqual(made(7));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => JSON.stringify(made(seed).workbook))).size).toBe(5);
  });
});

describe("a table that was once read wrong", () => {
  it.each(keptTables().map((kept) => [kept.because, kept] as const))("no longer is: %s", (_, kept) => {
    expect(judged(kept)).not.toMatchObject({ outcome: expect.stringMatching(/^(wrong|silent)$/) });
  });
});

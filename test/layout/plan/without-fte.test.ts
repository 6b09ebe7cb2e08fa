/** LEKP-VTE belongs to a scan that asks for it: one that does not lays out nothing of it, reads none and says of none that it is missing. */
import { describe, expect, it } from "@jest/globals";
import { bundleOf } from "../../../src/consolidation/bundle";
import { consolidate } from "../../../src/consolidation/consolidate";
import type { AssessmentDefinition } from "../../../src/domain/definition/definition";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { EMPTY_WORKBOOK, planBundle, planLayout } from "../../../src/layout/plan/plan-layout";
import { listWrites } from "../../../src/layout/plan/list-writes";
import { inzendingen } from "../../../src/layout/sheets/inzendingen";
import { dataMaturity } from "../../domain/other-scans";
import { book, sheet } from "../book";
import { applied } from "../laid-out";
import { read, told } from "../read";

const asking = dataMaturity;
const silent: AssessmentDefinition = { ...dataMaturity, withoutFte: true };
const SCORES = [
  ["Stad", "Kwaliteit", "Beheer en eigenaarschap", "Gebruik"],
  ["Lier", 0, 1, 2],
];
const FTE = [
  ["Stad", "VTE LEKP 1"],
  ["Lier", 2.5],
];

describe("a scan that does not ask for LEKP-VTE", () => {
  const bundle = bundleOf(
    consolidate([{ file: "lier.xlsx", reading: read(book(sheet("Blad1", SCORES)), { definition: silent }) }], silent),
  );
  const plan = planBundle(EMPTY_WORKBOOK, bundle);

  it("lays out no sheet of it, for who fills in nor in a bundle", () => {
    const names = (definition: AssessmentDefinition) =>
      planLayout(EMPTY_WORKBOOK, emptyMeasurement(definition, "")).sheets.map(({ name }) => name);
    expect(names(asking)).toContain("LEKP-VTE");
    expect(names(silent)).toEqual(names(asking).filter((name) => name !== "LEKP-VTE"));
    expect(plan.sheets.map(({ name }) => name)).not.toContain("LEKP-VTE");
  });

  it("speaks of it nowhere but on Legende, where it says so", () => {
    const speaking = plan.sheets
      .filter(({ cells }) => cells.some(({ value }) => /lekp|vte/i.test(String(value))))
      .map(({ name }) => name);
    expect(speaking).toEqual(["Legende"]);
  });

  it("brings its status board up to date column by column", () => {
    const { writes, unplaced } = listWrites(applied(plan), inzendingen, { bundle });
    expect([writes, unplaced]).toEqual([[], []]);
  });

  it("leaves figures that are handed in anyway where they are, and says so once", () => {
    const workbook = book(sheet("Blad1", SCORES), sheet("LEKP", FTE));
    expect(read(workbook, { definition: asking }).fte).toHaveLength(1);
    const reading = read(workbook, { definition: silent });
    expect(reading.fte).toEqual([]);
    expect(reading.scores).toHaveLength(3);
    expect(told(reading)).toEqual(['fte-not-asked LEKP!B2 "2.5"']);
  });
});

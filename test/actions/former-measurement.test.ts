/** Measuring again in the pane: the bundle of last time gives the previous score and the target, and the new score on request alone. */
import { describe, expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { measurementOf, takenFrom, type Wish } from "../../src/actions/preview";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement, type Measurement } from "../../src/domain/measurement/measurement";
import { DEFAULT_RULES } from "../../src/domain/publication/rules";
import { readScore } from "../../src/domain/score/read-score";
import type { Snapshot } from "../../src/host/snapshot";
import { EMPTY_WORKBOOK, planLayout } from "../../src/layout/plan/plan-layout";
import { dataMaturity } from "../domain/other-scans";
import { applied } from "../layout/laid-out";
import { bundleBook } from "../layout/published";

const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
const score = (value: unknown) => readScore({ value: value as number }, klimaatgovernance).score;
const then: Measurement = {
  ...emptyMeasurement(klimaatgovernance, "2024"),
  cities: klimaatgovernance.cities.map((city) => ({
    city,
    scores: new Map(city.id === "gent" ? [["aanpak", score(2.5)]] : [["aanpak", score(5)]]),
  })),
  explanations: [explained({ cityId: "gent", themeId: "aanpak", motivation: "Toen", target: "4" })],
};
const bundle = applied(planLayout(EMPTY_WORKBOOK, then));
const here = inspectionOf(EMPTY_WORKBOOK, { builtIn: klimaatgovernance });
const wishOf = (workbook: Snapshot, copyScores = false): Wish => ({
  ...{ period: "2026", cities: gent, carry: false },
  former: { file: "bundel.xlsx", workbook, copyScores },
});

describe("a former measurement", () => {
  it("stands beside what is to be filled in, for the cities that are laid out", () => {
    const { cities, explanations } = measurementOf(here, wishOf(bundle));
    expect(cities.map(({ city, scores }) => [city.id, scores.size])).toEqual([["gent", 0]]);
    expect(explanations).toMatchObject([{ themeId: "aanpak", previous: "2.5", target: "4", motivation: "" }]);
    expect(takenFrom(here, wishOf(bundle))).toMatchObject({ previous: 1, targets: 1, copied: 0 });
  });

  it("gives the new score too where that is asked for", () => {
    const [city] = measurementOf(here, wishOf(bundle, true)).cities;
    expect([...(city?.scores ?? [])]).toMatchObject([["aanpak", { value: 2.5 }]]);
  });

  it("gives nothing of a theme whose score is confidential: its mark would stay behind", () => {
    const marked: Snapshot = {
      ...bundle,
      sheets: bundle.sheets.map((each) =>
        each.name === "Maturiteit"
          ? {
              ...each,
              cells: each.cells.map((cell) => (cell.value === 2.5 ? { ...cell, note: "Vertrouwelijk" } : cell)),
            }
          : each,
      ),
    };
    const { cities, explanations } = measurementOf(here, wishOf(marked, true));
    expect(cities.map(({ scores }) => scores.size)).toEqual([0]);
    expect(explanations).toEqual([]);
    expect(takenFrom(here, wishOf(marked))).toMatchObject({ previous: 0, targets: 0, closed: 1 });
  });

  it.each(["Aanpak", "Maturiteit"])("gives nothing where its Publicatie says that %s is confidential", (what) => {
    const workbook = bundleBook({ ...then, rules: { ...DEFAULT_RULES, confidential: [{ what, confidential: true }] } });
    expect(measurementOf(here, wishOf(workbook, true))).toMatchObject({
      explanations: [],
      cities: [{ city: gent[0] }],
    });
    expect(takenFrom(here, wishOf(workbook, true))).toMatchObject({ previous: 0, targets: 0, copied: 0, closed: 1 });
  });

  it("gives nothing of a theme that is called confidential in the words beside it", () => {
    const said = [explained({ cityId: "gent", themeId: "aanpak", motivation: "Vertrouwelijk", target: "4" })];
    const marked = applied(planLayout(EMPTY_WORKBOOK, { ...then, explanations: said }));
    expect(measurementOf(here, wishOf(marked, true))).toMatchObject({ explanations: [], cities: [{ city: gent[0] }] });
    expect(takenFrom(here, wishOf(marked, true))).toMatchObject({ previous: 0, targets: 0, copied: 0, closed: 1 });
  });

  it("gives nothing where it follows another model", () => {
    const other = applied(planLayout(EMPTY_WORKBOOK, emptyMeasurement(dataMaturity, "2024")));
    expect(takenFrom(here, wishOf(other))).toBeUndefined();
    expect(measurementOf(here, wishOf(other))).toEqual(
      measurementOf(here, { period: "2026", cities: gent, carry: false }),
    );
  });
});

/** "Zet om": the former grid of one city becomes her form, with all that she said; what was there stays, and does not count twice. */
import { describe, expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { formFor } from "../../src/actions/rebuild";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement, type Measurement } from "../../src/domain/measurement/measurement";
import { readScore } from "../../src/domain/score/read-score";
import type { Snapshot } from "../../src/host/snapshot";
import { findTable, NAMES } from "../../src/layout/names";
import { EMPTY_WORKBOOK, planBundle, planLayout } from "../../src/layout/plan/plan-layout";
import { edited, loseNames, type } from "../layout/edits";
import { applied } from "../layout/laid-out";
import { gridIn, told } from "../layout/read";

const { themes } = klimaatgovernance;
const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
const measured: Measurement = {
  ...emptyMeasurement(klimaatgovernance, "najaar 2026"),
  cities: gent.map((city) => ({
    city,
    scores: new Map(
      themes.map(({ id }, at) => [id, readScore({ value: at === 0 ? "tussen 2 en 3" : 3 }, klimaatgovernance).score]),
    ),
  })),
  explanations: [
    explained({
      cityId: "gent",
      themeId: "aanpak",
      motivation: "Klimaatteam",
      strong: "Trekker",
      author: "Diensthoofd",
    }),
  ],
  goodPractices: [{ cityId: "gent", themeId: "aanpak", practice: "Klimaattafel" }],
};
const grid = applied(planLayout(EMPTY_WORKBOOK, measured, "grid"));
const inspected = (workbook: Snapshot) => inspectionOf(workbook, { builtIn: klimaatgovernance });

function turned(workbook: Snapshot): Snapshot {
  const built = formFor(inspected(workbook));
  if (!built) throw new Error("There is nothing to turn into a form.");
  return applied(built.plan, workbook);
}

describe("the former grid of one city", () => {
  const after = turned(grid);
  const { reading } = inspected(after);

  it("becomes a form that holds the same", () => {
    expect(after.sheets.map(({ name }) => name)).toEqual([...grid.sheets.map(({ name }) => name), "Zelfevaluatie"]);
    expect(gridIn(reading)).toEqual(gridIn(inspected(grid).reading));
    expect(reading.scores[0]?.score).toMatchObject({ status: "between", value: 2.5 });
    expect(new Set(reading.scores.map(({ source }) => source.sheet))).toEqual(new Set(["Zelfevaluatie"]));
    expect(reading.explanations.filter(({ motivation }) => motivation !== "")).toMatchObject([
      { themeId: "aanpak", motivation: "Klimaatteam", strong: "Trekker" },
    ]);
    expect(reading.goodPractices.map(({ practice, source }) => [practice, source.sheet])).toEqual([
      ["Klimaattafel", "Zelfevaluatie"],
    ]);
    expect(told(reading)).toEqual([]);
  });

  it("is shown before it is done, with what has no place on a form", () => {
    expect(formFor(inspected(grid))).toMatchObject({
      ...{ scores: 8, former: ["Maturiteit", "Toelichting", "Goede praktijken"], isOtherScale: false },
      withoutPlace: [{ sheet: "Toelichting", heading: "Ingevuld door", cells: 1 }],
    });
  });

  it("stays as it was, and changes nothing any more", () => {
    for (const sheet of grid.sheets) expect(after.sheets).toContainEqual(sheet);
    const typed = edited(after, type("Maturiteit", "B11", 5), type("Toelichting", "D6", "Iets anders"));
    expect(gridIn(inspected(typed).reading)).toEqual(gridIn(reading));
    const words = inspected(typed).reading.explanations.map(({ motivation }) => motivation);
    expect(words.filter(Boolean)).toEqual(["Klimaatteam"]);
  });

  it("says what is emptied on the form nowhere else", () => {
    const at = reading.explanations.find(({ motivation }) => motivation !== "")?.sources.motivation?.cell ?? "";
    const emptied = edited(after, type("Zelfevaluatie", at, null));
    expect(
      inspected(emptied)
        .reading.explanations.map(({ motivation }) => motivation)
        .filter(Boolean),
    ).toEqual([]);
  });

  it("is turned once", () => {
    expect(formFor(inspected(after))).toBeUndefined();
    expect(planLayout(after, measured).sheets).toEqual([]);
    expect(findTable(NAMES.maturity, after)).toBeUndefined();
  });

  it.each([
    ["of several cities", applied(planLayout(EMPTY_WORKBOOK, emptyMeasurement(klimaatgovernance, "")))],
    [
      "of a bundle",
      applied(planBundle(EMPTY_WORKBOOK, { measurement: measured, board: [], provenance: [], questions: [] })),
    ],
    ["whose name is lost", loseNames(grid)],
    ["that is a form", applied(planLayout(EMPTY_WORKBOOK, measured))],
  ])("is left alone where it is one %s", (_, workbook) => {
    expect(formFor(inspected(workbook))).toBeUndefined();
  });
});

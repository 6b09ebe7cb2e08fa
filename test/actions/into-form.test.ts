/** "Omzetten": the former grid of one city becomes her form, with all that she said; what was there stays, and does not count twice. */
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
import { book, sheet } from "../layout/book";
import { edited, loseNames, rename, type } from "../layout/edits";
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

  it("leaves what stands in a table of her own where it is, and nothing at all where that says otherwise", () => {
    const table = (value: number) => [
      ["Stad", "Strategie", "Aanpak", "Monitoring"],
      ["Gent", 2.5, value, 3],
    ];
    const beside = (value: number) => ({
      ...grid,
      sheets: [...grid.sheets, ...book(sheet("Eigen", table(value))).sheets],
    });
    const { reading: both } = inspected(turned(beside(3)));
    expect(both.scores.filter(({ source }) => source.sheet === "Eigen")).toHaveLength(3);
    expect(gridIn(both)).toEqual(gridIn(reading));
    expect(formFor(inspected(beside(5)))).toBeUndefined();
  });

  it.each([
    ["of several cities", applied(planLayout(EMPTY_WORKBOOK, emptyMeasurement(klimaatgovernance, "")))],
    [
      "of a bundle",
      applied(
        planBundle(EMPTY_WORKBOOK, {
          measurement: measured,
          board: [],
          provenance: [],
          questions: [],
          saved: new Map(),
        }),
      ),
    ],
    ["whose name is lost", loseNames(grid)],
    ["that is a form", applied(planLayout(EMPTY_WORKBOOK, measured))],
  ])("is left alone where it is one %s", (_, workbook) => {
    expect(formFor(inspected(workbook))).toBeUndefined();
  });
});

describe("what has no place on the form", () => {
  const lost = (workbook: Snapshot) =>
    formFor(inspected(workbook))
      ?.withoutPlace.filter(({ heading }) => heading !== "Ingevuld door")
      .map(({ sheet, heading, cells }) => `${sheet}!${heading} ${cells}`);
  const noted = (tab: string, row: number, column: number): Snapshot => ({
    ...grid,
    sheets: grid.sheets.map((each) => ({
      ...each,
      cells: each.cells.map((cell) =>
        each.name === tab && cell.row === row && cell.column === column ? { ...cell, note: "Met het college" } : cell,
      ),
    })),
  });

  it.each([
    [
      "words in a column of the city's own",
      type("Toelichting", "M4", "Budget"),
      type("Toelichting", "M6", "Veel"),
      "Toelichting!Budget 1",
    ],
    [
      "words about another theme",
      type("Toelichting", "A13", "Gent", "Biodiversiteit", null, "Zo"),
      "Toelichting!Gent 1",
    ],
    ["words of another city", type("Toelichting", "A13", "Genk", "Aanpak", null, "Zo"), "Toelichting!Motivatie 1"],
    ["a second reason", type("Toelichting", "A13", "Gent", "Aanpak", null, "Anders"), "Toelichting!Motivatie 1"],
    ["words that say another score", type("Toelichting", "C7", "tussen 4 en 5"), "Toelichting!Zoals ingediend 1"],
    [
      "a practice of another city",
      type("Goede praktijken", "A6", "Aanpak", "Genk", "Zo"),
      "Goede praktijken!Goede praktijk 1",
    ],
  ] as const)("is told: %s", (_, ...edits) => {
    const all = edits.filter((each) => typeof each !== "string");
    expect(lost(edited(grid, ...all))).toEqual(edits.filter((each) => typeof each === "string"));
  });

  it("is told: a note on what was said, but not one that becomes the reason", () => {
    expect(lost(noted("Toelichting", 5, 3))).toEqual(["Toelichting!Motivatie 1"]);
    expect(lost(noted("Maturiteit", 10, 1))).toEqual([]);
    expect(lost(grid)).toEqual([]);
  });

  it("is told: a score that Excel made a date of, which would be a text on the form", () => {
    const dated = {
      ...grid,
      sheets: grid.sheets.map((each) => ({
        ...each,
        cells: each.cells.map((cell) =>
          each.name === "Maturiteit" && cell.row === 10 && cell.column === 2
            ? { ...cell, value: 46144, numberFormat: "d-mmm" }
            : cell,
        ),
      })),
    };
    expect(lost(dated)).toEqual(["Maturiteit!Aanpak 1"]);
    expect(gridIn(inspected(turned(dated)).reading)).toEqual({ gent: "2.5 - 3 3 3 3 3 3" });
  });

  it.each([
    ["a note", noted("Maturiteit", 10, 2), 1],
    ["the heading", edited(grid, type("Maturiteit", "C6", "Aanpak (vertrouwelijk)")), 1],
    ["the name of the sheet", edited(grid, rename("Maturiteit", "Vertrouwelijk")), 8],
  ])("is told: a score that is confidential, which would have no mark on the form: %s", (_, workbook, cells) => {
    const marked = edited(
      workbook,
      (each) => JSON.parse(JSON.stringify(each).replaceAll("Met het college", "Vertrouwelijk")) as Snapshot,
    );
    const made = formFor(inspected(marked));
    expect(made?.scores).toBe(8 - cells);
    const held = made?.withoutPlace.filter(({ sheet }) => sheet === made.former[0]) ?? [];
    expect(held.reduce((sum, each) => sum + each.cells, 0)).toBe(cells);
  });

  it("takes nothing else along with it: the other words about that theme come along", () => {
    const after = inspected(turned(edited(grid, type("Toelichting", "A13", "Gent", "Aanpak", null, "Anders")))).reading;
    expect(after.explanations.filter(({ themeId }) => themeId === "aanpak")).toMatchObject([{ strong: "Trekker" }]);
  });
});

/** Zelfevaluatie: what one city says on its form comes back, each thing with its cell, whatever people do to the sheet. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { profiled } from "../../../src/domain/measurement/city-profile";
import { type Explanation, explained } from "../../../src/domain/measurement/explanation";
import { emptyMeasurement, type Measurement } from "../../../src/domain/measurement/measurement";
import type { Score } from "../../../src/domain/score/score";
import type { Snapshot } from "../../../src/host/snapshot";
import { cellName } from "../../../src/host/a1";
import { findTable, NAMES } from "../../../src/layout/names";
import { EMPTY_WORKBOOK, planLayout } from "../../../src/layout/plan/plan-layout";
import { levelFormula, levelName } from "../../../src/layout/sheets/level-name";
import { zelfevaluatie } from "../../../src/layout/sheets/zelfevaluatie";
import { edited, insertColumn, loseNames, rename, reorderColumns, type } from "../edits";
import { applied } from "../laid-out";
import { formatAt, sheetOf, unlocked } from "../plan/plans";
import { gridIn, read, told } from "../read";

const TAB = "Zelfevaluatie";
const { themes } = klimaatgovernance;
const HEADER = 10;

const empty = emptyMeasurement(
  klimaatgovernance,
  "najaar 2026",
  klimaatgovernance.cities.filter(({ id }) => id === "gent"),
);
const SAID = themes.map(({ id: themeId, name }, index) =>
  explained({
    ...{ cityId: "gent", themeId, motivation: `Waarom ${name}?\nDaarom: "zo" 🌱`, strong: `Sterk ${name}` },
    ...{ improve: `=Beter ${name}`, evidence: `https://stad.gent/${index}`, previous: "2", target: "4.5" },
  }),
);
const scored = (value: number, raw = String(value)): Score => ({ status: "scored", value, raw });
const FILLED: Measurement = {
  ...empty,
  cities: empty.cities.map((each) => ({
    ...each,
    scores: new Map(themes.map(({ id }, index) => [id, scored(1 + index / 2)])),
  })),
  explanations: SAID,
  goodPractices: [
    { cityId: "gent", themeId: "aanpak", practice: "Klimaatteam" },
    { cityId: "gent", themeId: "aanpak", practice: "Klimaattafels" },
  ],
  profiles: [
    profiled({
      ...{ cityId: "gent", filledInBy: "een team", participants: "Klimaatcoördinator; diensthoofd Leuven" },
      ...{ date: "2026-05-02", documents: "Klimaatplan van Antwerpen" },
    }),
  ],
};
const book = (measurement: Measurement): Snapshot => applied(planLayout(EMPTY_WORKBOOK, measurement));
const GRID = { gent: "1 1.5 2 2.5 3 3.5 4 4.5" };
const words = (explanations: readonly Explanation[]) =>
  explanations
    .map((each) => ({ ...each, sources: undefined }))
    .map((each) => JSON.parse(JSON.stringify(each)) as object);

describe("the form of one city", () => {
  it("is laid out with LEKP-VTE and Legende, and the grid where that is wished for", () => {
    const names = (shape?: "grid") => planLayout(EMPTY_WORKBOOK, empty, shape).sheets.map(({ name }) => name);
    expect(names()).toEqual([TAB, "LEKP-VTE", "Legende"]);
    expect(names("grid")).toEqual(["Maturiteit", "LEKP-VTE", "Legende", "Toelichting", "Goede praktijken"]);
  });

  it("is laid out once, and never beside a grid that is there, nor a grid beside it", () => {
    expect(planLayout(book(empty), empty).sheets).toEqual([]);
    expect(planLayout(book(empty), empty, "grid").sheets).toEqual([]);
    const grid = applied(planLayout(EMPTY_WORKBOOK, empty, "grid"));
    expect(planLayout(grid, empty).sheets).toEqual([]);
  });

  it("comes back whole: scores, words, practices, and who filled it in", () => {
    const reading = read(book(FILLED));
    expect(gridIn(reading)).toEqual(GRID);
    expect(words(reading.explanations)).toEqual(SAID);
    expect(reading.goodPractices.map(({ practice }) => practice)).toEqual(["Klimaatteam", "Klimaattafels"]);
    expect(reading.profiles).toMatchObject(FILLED.profiles ?? []);
    expect([reading.period, told(reading)]).toEqual(["najaar 2026", []]);
  });

  it("knows of each thing in which cell it stands", () => {
    const { explanations, goodPractices, scores } = read(book(FILLED));
    const row = HEADER + 1;
    const at = (column: keyof typeof zelfevaluatie.columns) =>
      cellName(row, Object.keys(zelfevaluatie.columns).indexOf(column));
    expect(explanations[0]?.sources).toMatchObject({
      motivation: { sheet: TAB, cell: at("motivation") },
      target: { sheet: TAB, cell: at("target") },
    });
    expect(goodPractices[0]?.source).toEqual({ sheet: TAB, cell: "K13" });
    expect(scores[0]?.source).toEqual({ sheet: TAB, cell: at("score") });
  });

  it.each([
    ["its sheet is called otherwise", rename(TAB, "Onze scores")],
    ["its names are lost", loseNames],
    ["its names are lost and its sheet is called otherwise", (book: Snapshot) => rename(TAB, "Blad1")(loseNames(book))],
    ["a column was inserted", insertColumn(TAB, 1)],
    ["its columns stand in another order", reorderColumns(TAB, HEADER, [0, 4, 3, 2, 1, 10, 9, 8, 7, 6, 5])],
    ["'Motivatie' is called 'Motivering'", type(TAB, "G11", "Motivering")],
    ["'Verbeterpunten' is called 'Werkpunten'", type(TAB, "I11", "Werkpunten")],
  ])("comes back where %s", (_, edit) => {
    const reading = read(edited(book(FILLED), edit));
    expect(gridIn(reading)).toEqual(GRID);
    expect(words(reading.explanations)).toEqual(SAID);
    expect(reading.goodPractices).toHaveLength(2);
    expect(told(reading)).toEqual([]);
  });

  it("takes the name of a level beside a score for no second score", () => {
    const between = edited(
      book(FILLED),
      type(TAB, "B12", 2.25),
      type(TAB, "E12", "tussen Ad hoc en Gestructureerde aanzet"),
    );
    expect(gridIn(read(between))).toEqual({ gent: "2.25 1.5 2 2.5 3 3.5 4 4.5" });
  });

  it("tells of words in a column of the city's own", () => {
    const strange = edited(book(FILLED), type(TAB, "M11", "Budget"), type(TAB, "M12", "Twee miljoen"));
    expect(read(strange).findings.map(({ code, raw }) => [code, raw])).toEqual([["text-not-taken", "Budget"]]);
  });

  it.each(["5+", "3 à 4", "zo hoog mogelijk"])("tells of a target that cannot be shown: %s", (target) => {
    expect(told(read(edited(book(FILLED), type(TAB, "C13", target))))).toEqual([
      `target-unreadable Zelfevaluatie!C13 "${target}"`,
    ]);
  });

  it.each([5, "4,5", "n.v.t.", "-"])("says nothing of %s as a target", (target) => {
    expect(told(read(edited(book(FILLED), type(TAB, "C13", target))))).toEqual([]);
  });

  it("tells of an unknown city, and reads nothing for another", () => {
    const other = read(edited(book(FILLED), type(TAB, "B4", "Vilvoorde")));
    expect(gridIn(other)).toEqual({});
    expect(told(other)).toContain('unknown-city Zelfevaluatie!B4 "Vilvoorde"');
    expect(other.explanations).toEqual([]);
  });

  it("keeps the words that a number came from, in a column that is there for them alone", () => {
    const spoken = { status: "between", value: 2.5, raw: "tussen oranje en geel" } as const;
    const measured: Measurement = {
      ...empty,
      cities: empty.cities.map((each) => ({ ...each, scores: new Map([["strategie", spoken]]) })),
    };
    expect(read(book(measured)).scores.map(({ score }) => score)).toEqual([spoken]);
    const heads = (of: Measurement) => sheetOf(planLayout(EMPTY_WORKBOOK, of), TAB).cells.map(({ value }) => value);
    expect(heads(measured)).toContain("Zoals ingediend");
    expect(heads(empty)).not.toContain("Zoals ingediend");
  });

  it("asks its questions where a score is filled in, within what Excel shows", () => {
    const { validations } = sheetOf(planLayout(EMPTY_WORKBOOK, empty), TAB);
    const prompts = validations
      .filter(({ area }) => area.column === 1 && area.row > HEADER)
      .map(({ prompt }) => prompt);
    expect(prompts).toHaveLength(themes.length);
    for (const [index, { message }] of prompts.entries()) {
      expect(message.length).toBeLessThanOrEqual(255);
      expect(message.startsWith(themes[index]?.questions[0]?.question ?? "?")).toBe(true);
    }
  });

  it("takes input where there is something to fill in, and nowhere else", () => {
    const sheet = sheetOf(planLayout(EMPTY_WORKBOOK, empty), TAB);
    const open = unlocked(sheet);
    for (const cell of ["B3", "B5", "B6", "B7", "B8", "B12", "C12", "D12", "G12", "H12", "I12", "J12", "K12", "K19"])
      expect([cell, open.has(cell)]).toEqual([cell, true]);
    for (const cell of ["A1", "B4", "A12", "E12", "F12", "A20"]) expect([cell, open.has(cell)]).toEqual([cell, false]);
    expect(formatAt(sheet, 6, 1).numberFormat).toBe("dd/mm/yyyy");
    expect(sheet.rowHeights.filter(({ grows }) => grows).map(({ row }) => row)).toEqual(
      themes.map((_, at) => HEADER + 1 + at),
    );
  });

  it("draws the city's profile from its own columns", () => {
    const [chart] = sheetOf(planLayout(EMPTY_WORKBOOK, empty), TAB).charts ?? [];
    expect(chart).toMatchObject({
      ...{ title: "Profiel per thema", apart: true, axis: { minimum: 0, maximum: 5, step: 1 } },
      source: { row: HEADER, column: 0, rows: 1 + themes.length, columns: 4 },
      // What is written above the table runs on to where it begins: as far to the right as there is place.
      area: { column: 7, columns: 4 },
    });
  });

  it("has a name that says where it is", () => {
    expect(findTable(NAMES.selfEvaluation, book(empty))).toMatchObject({
      sheet: TAB,
      area: { row: HEADER, column: 0, rows: 9 },
    });
  });
});

describe("the name of a level", () => {
  it.each([
    [1, "Niet matuur"],
    [2.25, "tussen Ad hoc en Gestructureerde aanzet"],
    [5, "Heel matuur"],
    [6, ""],
    [0, ""],
  ])("of %d is %j", (value, name) => {
    expect(levelName(value, klimaatgovernance)).toBe(name);
  });

  it("is in the formula too, quotes and all", () => {
    const [first, ...others] = klimaatgovernance.levels;
    const quoted = { ...klimaatgovernance, levels: [{ ...first, name: 'Niet "matuur"' }, ...others] } as const;
    expect(levelFormula("$B$9", quoted)).toContain('IF($B$9=1,"Niet ""matuur""",');
  });
});

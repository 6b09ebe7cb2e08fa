import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet, type Written } from "../book";
import { gridIn, read, told } from "../read";
import { AALST, GENT, GRID, LEUVEN, THEMES } from "../rows";

const [, ...SCORES] = GENT;
const CITIES = [GENT, LEUVEN, AALST] as const;
const ALL = { gent: GRID.gent, leuven: GRID.leuven, aalst: GRID.aalst };
/** Stands for the city's score in the columns of a theme. */
const SCORE = Symbol("score");

/** A sheet with as many columns per theme as there are sub-headings, and what a city has in each. */
function columnsPerTheme(subHeadings: readonly Written[], held: readonly (Written | typeof SCORE)[], merged: boolean) {
  const width = subHeadings.length;
  const rows: Rows = [
    [null, ...THEMES.flatMap((theme) => [theme, ...Array<null>(width - 1).fill(null)])],
    ["Stad", ...THEMES.flatMap(() => subHeadings)],
    ...CITIES.map(([city, ...scores]) => [
      city,
      ...scores.flatMap((score) => held.map((each) => (each === SCORE ? score : each))),
    ]),
  ];
  const letters = (column: number) =>
    column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
  const merges = THEMES.map((_, at) => `${letters(1 + at * width)}1:${letters((at + 1) * width)}1`);
  return read(book(sheet("Blad1", rows, { merges: merged ? merges : [] })));
}

describe.each([
  ["over merged cells", true],
  ["in the first of its columns", false],
])("a theme %s", (_, merged) => {
  it.each<[string, readonly string[], readonly (Written | typeof SCORE)[]]>([
    ["the score before a remark", ["Score", "Toelichting"], [SCORE, "omdat"]],
    ["the score behind the previous one", ["Vorige score", "Score"], [1, SCORE]],
    ["the score behind the target", ["Doel 2026", "Score", "Bron"], [5, SCORE, "workshop"]],
    ["the ambition and a heading that nobody knows", ["Ambitie", "Zelfbeeld"], [5, SCORE]],
    ["the scores of two years, of which the last counts", ["Score 2022", "Score 2024"], [5, SCORE]],
    ["the colour, and the score in figures", ["Kleur", "Score"], [null, SCORE]],
  ])("has its score where the heading below says so: %s", (_case, subHeadings, held) => {
    const reading = columnsPerTheme(subHeadings, held, merged);
    expect(gridIn(reading)).toEqual(ALL);
    expect(told(reading)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ["years", ["2022", "2024"]],
    ["years in words", ["najaar 2022", "najaar 2024"]],
    ["measurements", ["T0", "T1"]],
  ])("with two of them is asked about, once for all cities and themes: %s", (_case, subHeadings) => {
    const reading = columnsPerTheme(subHeadings, [5, SCORE], merged);
    expect(reading.scores).toEqual([]);
    expect(told(reading)).toEqual([`columns-compete Blad1!B3 "${subHeadings.join(" / ")}"`]);
  });

  it("has no score under what is none", () => {
    expect(told(columnsPerTheme(["Vorige score", "Doel"], [3, 4], merged))).toEqual([
      'scores-not-found Blad1!A1 "Blad1"',
    ]);
  });
});

it.each([
  ["Score Strategie", "Toelichting Strategie"],
  ["Strategie score", "Strategie - toelichting"],
  ["Strategie 2024", "Strategie doel 2030"],
  ["Strategie", "Strategie (toelichting)"],
  ["Strategie", "Strategie (vorige score)"],
])("a theme's heading may say what is below it: '%s', '%s'", (score, other) => {
  const rows = [
    ["Stad", ...THEMES.flatMap((theme) => [score, other].map((heading) => heading.replace("Strategie", theme)))],
    ["Gent", ...SCORES.flatMap((each) => [each, 1])],
  ];
  const reading = read(book(sheet("Blad1", rows)));
  expect(gridIn(reading)).toEqual({ gent: GRID.gent });
  expect(told(reading)).toEqual([]);
});

it("two years in the headings of a theme are asked about", () => {
  const rows = [
    ["Stad", ...THEMES.flatMap((theme) => [`${theme} 2022`, `${theme} 2024`])],
    ["Gent", ...SCORES.flatMap((score) => [1, score])],
  ];
  const reading = read(book(sheet("Blad1", rows)));
  expect(reading.scores).toEqual([]);
  expect(told(reading)).toEqual(['columns-compete Blad1!B2 "Strategie 2022 / Strategie 2024"']);
});

/** Lists of something else below, beside or instead of scores: services are called as themes are, and a small team is a number from 1 to 5. */
import { describe, expect, it } from "@jest/globals";
import type { WorkbookReading } from "../../../src/layout/parse/reading";
import { book, type Rows, sheet } from "../book";
import { gridIn, read } from "../read";
import { THEMES } from "../rows";

const FIVE: readonly (readonly [string, number])[] = [
  ["Strategie", 3],
  ["Aanpak", 2],
  ["Monitoring", 4],
  ["HR & cultuur", 2.5],
  ["Regelgeving", 3],
];
const STAFF: Rows = [
  ["Communicatie", 2],
  ["Middelen", 1.5],
  ["Risicobeheer", 3],
];
const OPEN = { gent: "3 2 4 2.5 3 - - -" };
const codes = (rows: Rows, name = "Blad1") => read(book(sheet(name, rows)), { file: "gent.xlsx" });

describe("below a list of which three themes are open", () => {
  it.each([
    ["an empty row, and headings", [[], ["Dienst", "VTE"]], "fte-head-count"],
    ["two empty rows, and headings", [[], [], ["Dienst", "VTE"]], "fte-head-count"],
    ["headings without an empty row", [["Dienst", "VTE"]], "fte-head-count"],
    ["headings of an amount without an empty row", [["Dienst", "Aantal"]], "missing-theme"],
    ["a title alone", [["Personeel per dienst"]], "fte-head-count"],
    ["a title with a colon", [[], ["Klimaatteam: aantal medewerkers per thema"]], "fte-head-count"],
    ["a budget", [[], ["Post", "Budget (x 100.000 euro)"]], "missing-theme"],
  ] as const)("figures under %s are none of its scores", (_, between, code) => {
    const reading = codes([["Stad: Gent"], ["Thema", "Score"], ...FIVE, ...between, ...STAFF]);
    expect(gridIn(reading)).toEqual(OPEN);
    expect(reading.findings.map((finding) => finding.code)).toContain(code);
  });

  it("the scores of the others are, under the same headings once more", () => {
    const reading = codes([["Stad: Gent"], ["Thema", "Score"], ...FIVE, [], ["Thema", "Score"], ...STAFF]);
    expect(gridIn(reading)).toEqual({ gent: "3 2 4 2.5 3 1.5 3 2" });
  });
});

it("services with their staff, in columns behind an empty one, are no themes", () => {
  const header = ["Stad", ...FIVE.map(([theme]) => theme), null, "Personeel (VTE)", "Middelen", "Risicobeheer"];
  const reading = codes([header, ["Gent", ...FIVE.map(([, score]) => score), null, null, 1.5, 3]]);
  expect(gridIn(reading)).toEqual(OPEN);
});

describe("a grid that counts people", () => {
  const GRID: Rows = [["Gent", 1.5, 2, 3, 1, 2, 4, 2, 1]];
  it.each([
    ["in its corner", [["Aantal VTE per thema", ...THEMES], ...GRID], "Blad1"],
    [
      "over its themes",
      [["Aantal VTE per thema", "Gent"], ...THEMES.map((theme, at) => [theme, 1 + (at % 4)])],
      "Blad1",
    ],
    [
      "over cities that stand apart",
      [
        ["Personeel", "Nr", ...THEMES],
        ["Gent", 1, 1.5, 2, 3, 1, 2, 4, 2, 1],
      ],
      "Blad1",
    ],
    ["in its corner, in a bare word", [["Personeelsbezetting", ...THEMES], ...GRID], "Blad1"],
    ["in its title", [["Personeelsinzet per dienst"], ["Stad", ...THEMES], ...GRID], "Blad1"],
    ["in the name of its sheet", [["Stad", ...THEMES], ...GRID], "Medewerkers"],
  ] as const)("is told of, and never read, where that stands %s", (_, rows, name) => {
    const reading = codes(rows, name);
    expect(reading.scores).toEqual([]);
    expect(reading.findings.map(({ code }) => code)).toContain("fte-head-count");
  });

  it("does not make one of whoever filled in the scores", () => {
    const reading = codes([
      ["Zelfevaluatie door 3 medewerkers"],
      ["Stad", ...THEMES],
      ["Gent", 3, 2, 4, 2.5, 3, 1, 5, 3.5],
    ]);
    expect(gridIn(reading)).toEqual({ gent: "3 2 4 2.5 3 1 5 3.5" });
  });
});

it("scores of an earlier year beside a score column that is still empty are asked about, whatever the order", () => {
  for (const heads of [
    ["Scores 2019", "Score"],
    ["Score", "Scores 2019"],
  ]) {
    const at = heads.indexOf("Scores 2019");
    const rows = THEMES.map((theme) => [theme, ...heads.map((_, column) => (column === at ? 3 : null))]);
    const reading = codes([["Stad: Gent"], ["Thema", ...heads], ...rows]);
    expect(reading.scores).toEqual([]);
    expect(reading.findings.map(({ code }) => code)).toContain("columns-compete");
  }
});

it("a welfare service is not the city in whose grid it stands, and does not compete with it", () => {
  const reading = codes([
    ["Stad", ...THEMES],
    ["Gent", 3, 2, 4, 2.5, 3, 1, 5, 3.5],
    ["OCMW Gent", 1, 1, 1, 1, 1, 1, 1, 1],
  ]);
  expect(gridIn(reading)).toEqual({ gent: "3 2 4 2.5 3 1 5 3.5" });
  expect(reading.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["unknown-city A3"]);
});

describe("several tables of one city", () => {
  const of = (name: string, scores: readonly number[]) =>
    sheet(name, [
      ["Stad", ...THEMES],
      ["Gent", ...scores],
    ]);
  /** A grid shows one score where two contradict each other: each must come from one sheet alone. */
  const sheetsOf = ({ scores }: WorkbookReading) => [...new Set(scores.map(({ source }) => source.sheet))];
  const FIRST = [1, 2, 1.5, 2, 1, 2, 1, 3];
  const THEN = [2, 3, 2.5, 3, 2, 3, 2, 4];

  it("are one, where a sheet says that it is what was agreed upon", () => {
    const reading = read(book(of("Zelfscore", FIRST), of("Na consensus", THEN)));
    expect(gridIn(reading)).toEqual({ gent: "2 3 2.5 3 2 3 2 4" });
    expect(sheetsOf(reading)).toEqual(["Na consensus"]);
  });

  it("are one, where a person pointed at the score", () => {
    const choices = [{ sheet: "Gent (2)", areas: [{ row: 1, column: 1, rows: 1, columns: 8 }], use: "score" as const }];
    const reading = read(book(of("Gent", FIRST), of("Gent (2)", THEN)), { choices });
    expect(gridIn(reading)).toEqual({ gent: "2 3 2.5 3 2 3 2 4" });
    expect(sheetsOf(reading)).toEqual(["Gent (2)"]);
  });
});

import { describe, expect, it } from "@jest/globals";
import { NOT_PUBLISHED } from "../../../src/layout/parse/reading";
import { book, type Rows, sheet } from "../book";
import { gridIn, read, told } from "../read";
import { GENT, GRID, HEADER, THEMES } from "../rows";
import { ATTENDANCE, PRACTICES, PROJECTS, RECOMMENDATIONS, WORK_PACKAGES } from "./lists";
import { NO_RECORDS } from "../../../src/domain/measurement/records";

const LISTS: readonly (readonly [string, Rows])[] = [
  ["recommendations", RECOMMENDATIONS],
  ["work packages, with their priorities from 1 to 4", WORK_PACKAGES],
  ["good practices", PRACTICES],
  ["who was there", ATTENDANCE],
  ["projects with several themes in a row", PROJECTS],
  ["how many recommendations a theme has", [["Thema", "Aantal"], ...THEMES.map((theme) => [theme, 3])]],
  [
    "actions with a score each, where themes keep coming back",
    [["Thema", "Actie", "Score"], ...[...THEMES, ...THEMES, ...THEMES].map((theme) => [theme, "doen", 3])],
  ],
  [
    "what each level means for each theme",
    [
      ["Niveau", ...THEMES],
      ...["1 Niet matuur", "2 Ad hoc", "3 Aanzet"].map((level) => [
        level,
        ...THEMES.map((theme) => `uitleg bij ${theme}`),
      ]),
    ],
  ],
  [
    "which theme a work package is about",
    [
      ["Werkpakket", ...THEMES],
      ["Warmtenet", "x", null, "x"],
      ["Klimaatraad", null, "x"],
    ],
  ],
  [
    "two themes",
    [
      ["Stad", "Strategie", "Aanpak"],
      ["Gent", 3, 4],
    ],
  ],
  [
    "a staff list with the word VTE in a sentence",
    [
      ["Stad", "Opmerking"],
      ["Gent", "14 VTE (incl. LEKP2)"],
    ],
  ],
];

describe("a table that names themes or cities is no grid and no LEKP table:", () => {
  it.each(LISTS)("%s", (_, rows) => {
    const reading = read(book(sheet("Blad1", rows)), { file: "gent.xlsx" });
    expect(told(reading)).toEqual(['file-no-grid ""']);
    expect({ ...reading, goodPractices: [], findings: [], ways: [] }).toEqual({
      period: "",
      scores: [],
      places: [],
      statements: [],
      fte: [],
      ways: [],
      staffValues: [],
      ...NO_RECORDS,
      publication: NOT_PUBLISHED,
      findings: [],
    });
  });

  it.each(LISTS)("%s, nor does it disturb a grid on another sheet", (_, rows) => {
    const reading = read(book(sheet("Lijst", rows), sheet("Scores", [HEADER, GENT])), { file: "gent.xlsx" });
    expect(told(reading)).toEqual([]);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent });
  });

  it.each(LISTS)("%s, nor below a grid", (_, rows) => {
    const reading = read(book(sheet("Blad1", [HEADER, GENT, [], ...rows])), { file: "gent.xlsx" });
    expect(told(reading)).toEqual([]);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent });
  });
});

it.each([
  ["without sheets", book()],
  ["with an empty sheet", book(sheet("Blad1", []))],
  ["with themes alone", book(sheet("Blad1", [THEMES]))],
])("a workbook %s has no grid, and that is said of the file as a whole", (_, workbook) => {
  expect(read(workbook, { file: "leeg.xlsx" }).findings).toEqual([
    { code: "file-no-grid", severity: "error", file: "leeg.xlsx", sheet: "", cell: "", raw: "" },
  ]);
});

it("a grid in which nothing was filled in yet is a grid, and there is nothing to say of it", () => {
  const reading = read(book(sheet("Blad1", [HEADER, ["Gent"], ["Leuven"]])));
  expect(reading).toMatchObject({ scores: [], findings: [] });
});

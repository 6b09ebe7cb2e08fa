/** What a title or the name of a sheet says of a whole table: under it, figures from 1 to 5 may be no scores. */
import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { gridIn, read } from "../read";
import { GENT, GRID, HEADER, LEUVEN, THEMES } from "../rows";

const [, ...SCORES] = GENT;
const list = (heading: string): Rows => [
  ["Thema", heading],
  ...THEMES.map((theme, index) => [theme, SCORES[index] ?? null]),
];
const GRIDS: Rows = [HEADER, GENT, LEUVEN];
const readAs = (title: string, rows: Rows, tab = "Blad1") =>
  read(book(sheet(tab, [[title], [], ...rows])), { file: "gent.xlsx" });

describe("a table of what a city aims at", () => {
  it.each([
    ...["Streefdoelen 2030", "Streefdoelen", "Targets", "Targets 2030", "Wensbeeld", "Eindbeeld", "Toekomstbeeld"],
    ...["Streefniveaus", "Ambitieniveau", "Ambitieniveaus 2030", "Doelwaarden", "Ambities", "Doelstellingen"],
  ])("is not read as its scores: %s", (title) => {
    for (const reading of [
      readAs(title, GRIDS),
      readAs("", GRIDS, title),
      readAs(title, list("Niveau")),
      readAs("", list("Score"), title),
    ])
      expect(gridIn(reading)).toEqual({});
  });
});

it("a title of scores leaves them scores", () => {
  for (const title of ["Scores", "Resultaten per thema", "Antwoorden", "Zelfevaluaties"])
    expect(gridIn(readAs(title, GRIDS))).toEqual({ gent: GRID.gent, leuven: GRID.leuven });
});

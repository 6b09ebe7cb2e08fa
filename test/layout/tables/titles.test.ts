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

describe("a table of something else than scores", () => {
  it.each([
    ...["Evolutie t.o.v. 2022 (in punten)", "Toename sinds 2022", "Groei t.o.v. 2022", "Standaardafwijking per stad"],
    ...["Spreiding", "Aantal deelnemers aan de bevraging", "Aantal respondenten", "Aantal betrokken diensten"],
    ...["Aantal punten per thema", "Budget per thema (miljoen euro)", "Tijdsbesteding in dagen per week"],
    ...["Minimumnorm", "Kwartaal waarin we starten", "Planning: jaar 1 tot 5"],
    ...["Zelfvertrouwen van de invuller (1-5)"],
  ])("is not read as such: %s", (title) => {
    for (const rows of [GRIDS, list("Score")]) {
      const reading = readAs(title, rows);
      expect(gridIn(reading)).toEqual({});
      expect(reading.findings.filter(({ severity }) => severity === "error")).not.toEqual([]);
    }
  });

  it("is not by the name of its sheet either", () => {
    expect(gridIn(readAs("", GRIDS, "Respondenten"))).toEqual({});
    expect(gridIn(readAs("", GRIDS, "Evolutie"))).toEqual({});
  });
});

it.each<[string, Rows]>([
  ["how many people live there", [["Aantal inwoners", 267709]]],
  ["who took part", [["Deelnemers", "An en Piet"]]],
  ["how many took part", [["Aantal deelnemers", "12"]]],
  ["the quarter", [["Kwartaal 4, 2025"]]],
  ["in how many days", [["Aantal dagen: 3"]]],
])("a line above the table that tells %s leaves it scores", (_, rows) => {
  const reading = read(book(sheet("Blad1", [...rows, [], ...GRIDS])));
  expect(gridIn(reading)).toEqual({ gent: GRID.gent, leuven: GRID.leuven });
});

describe("a table that says it is no score of the city's of now", () => {
  it.each([
    ...["Resultaten vorige ronde", "Vorige editie", "VERVALLEN", "Fout - niet meer geldig", "Geschrapt", "Kladversie"],
    ...["Fictief", "Dummy", "Test", "Oefening", "Gentbrugge", "Onze buurgemeente Melle", "Risico's per thema"],
    ...["Stemmen per thema", "Punten van de jury", "Minimumeis VVSG", "Score volgens burgers", "Uitgewerkt voorbeeld"],
    ...["Waar we willen staan", "Belang van de thema's", "Gemiddelde van de 13 centrumsteden", "Niet gebruiken"],
    ...["Provincie", "Oost-Vlaanderen", "Inschatting door consultant", "Maximaal haalbare score"],
  ])("is not read as such, by its title or its sheet, and is told: %s", (title) => {
    for (const reading of [readAs(title, list("Score")), readAs("", list("Score"), title.slice(0, 31))]) {
      expect(gridIn(reading)).toEqual({});
      expect(reading.findings.filter(({ severity }) => severity !== "info")).not.toEqual([]);
    }
  });

  it.each([
    ...["Gentse scan", "Gents klimaatteam", "Testament van het klimaatplan", "Oefenen met scores"],
    ...["Niet vergeten: terugsturen", "Zelfscan (vergeleken met vorige ronde)", "Doel van deze oefening"],
  ])("may be spoken of otherwise: %s", (title) => {
    expect(gridIn(readAs(title, list("Score")))).toEqual({ gent: GRID.gent });
  });
});

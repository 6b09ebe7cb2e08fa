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

describe("a title beside the name of a city", () => {
  it.each([
    ...["Centrumsteden behalve Gent", "Gemiddelde zonder Gent", "Burgers van Gent", "Jeugdraad Gent", "Gecoro Gent"],
    ...["Autonoom gemeentebedrijf Gent", "AGB Kortrijk", "IOK Turnhout", "De Lijn Antwerpen", "Leiedal (Kortrijk)"],
    ...["Zelfscan digitale maturiteit Gent", "Zelfevaluatie interne controle Gent", "Zelfscan personeelsbeleid"],
    ...["Gent binnen 5 jaar", "Gent in 2035", "Gent: maximumscores", "Gent - scenario 2", "Gent - foutieve versie"],
    ...["Gent - rapport op 10", "Gent: oefening workshop", "Mobiliteitsplan Gent - zelfscan"],
    ...["Gent - draft", "Gent CONCEPT", "Ontwerp Gent", "Gent - werkversie", "Gent - voorlopig", "Gent - kladversie"],
  ])("is asked about where it makes them of another, of another scan or of another moment: %s", (title) => {
    for (const reading of [readAs(title, list("Score")), readAs("", list("Score"), title.replace(":", " -"))]) {
      expect(gridIn(reading)).toEqual({});
      expect(reading.findings.filter(({ severity }) => severity === "error")).not.toEqual([]);
    }
  });

  it.each([
    ...["Gent", "Stad Gent", "Zelfevaluatie klimaatgovernance Gent", "Maturiteitsthermometer Gent", "Gent v2"],
    ...[
      "Gent (ingevuld door An Peeters)",
      "Stad Gent - Departement Leefmilieu",
      "Dienst Klimaat Gent",
      "Klimaatteam Gent",
    ],
    ...[
      "Bijlage 1: zelfevaluatie Gent",
      "Benchmark centrumsteden 2024 - Gent",
      "Gent, 12 oktober 2024",
      "Waar staat Gent?",
    ],
    ...["Lokaal Energie- en Klimaatpact Gent", "Klimaatplan Gent 2030", "Gentse klimaatscan", "Stad Gent en OCMW Gent"],
    ...["Inzending stad Gent - oktober 2024", "Gent - definitieve versie", "Antwoordformulier Gent", "Scorekaart Gent"],
    ...["Gent eindversie", "Gent (verbeterde versie)", "Gent - afgestemd met collega's", "Gent, zoals besproken"],
    ...["Klimaatdienst Gent", "Gent (Oost-Vlaanderen)", "Stadsfiche Gent", "Zelfevaluatieformulier Gent"],
    ...["Tussentijdse meting Gent", "Puntenlijst Gent", "Gent - besproken op MAT 12/11"],
  ])("leaves the scores its own where it belongs to them: %s", (title) => {
    expect(gridIn(readAs(title, list("Score")))).toEqual({ gent: GRID.gent });
    expect(readAs(title, list("Score")).findings).toEqual([]);
  });
});

describe("a title that names another city than the sheet or the only row does", () => {
  it("leaves open whose scores they are", () => {
    const scored = (tab: string, ...rows: Rows) => read(book(sheet(tab, rows)));
    for (const reading of [
      scored("Gent", ["Stad Genk"], ...list("Score")),
      scored("Blad1", ["Stad Genk"], HEADER, GENT),
    ]) {
      expect(gridIn(reading)).toEqual({});
      expect(reading.findings.map(({ code }) => code)).toContain("columns-compete");
    }
    expect(gridIn(scored("Gent", ["Stad Gent"], ...list("Score")))).toEqual({ gent: GRID.gent });
    expect(gridIn(scored("Blad1", ["Stad Genk"], HEADER, GENT, LEUVEN))).toEqual({
      gent: GRID.gent,
      leuven: GRID.leuven,
    });
  });

  it("tells of a city that stands in the file of another to look at", () => {
    const [, ...scores] = LEUVEN;
    const reading = readAs("", [HEADER, GENT, ["Leuven (ter info)", ...scores]]);
    expect(reading.findings.map(({ code }) => code)).toEqual(["city-file-mismatch"]);
  });
});

describe("a line that says that the scores are not the city's own, or not to be used", () => {
  it.each([
    ...[
      "Fictieve cijfers",
      "Voorbeeld",
      "Deze scores niet gebruiken aub",
      "geschrapt",
      "DRAFT",
      "kolom B is de ambitie",
    ],
    ...["Dit is de score van het OCMW", "Scores volgens Leuven", "max. = 4", "N.B. 3 betekent hier: geen mening"],
  ])("is heard above and below the table: %s", (line) => {
    for (const rows of [
      [["Stad Gent"], [line], ...list("Score")],
      [["Stad Gent"], ...list("Score"), [], [line]],
    ]) {
      const reading = read(book(sheet("Blad1", rows)));
      expect(gridIn(reading)).toEqual({});
      expect(reading.findings.filter(({ severity }) => severity === "error")).not.toEqual([]);
    }
  });

  it.each(["Voorbeeld: een 3 is een gestructureerde aanzet", "Maximum: 4", "Scores van de stad", "5 = heel matuur"])(
    "says no such thing below it: %s",
    (line) => {
      const reading = read(book(sheet("Blad1", [["Stad Gent"], ...list("Score"), [], [line]])));
      expect(gridIn(reading)).toEqual({ gent: GRID.gent });
    },
  );
});

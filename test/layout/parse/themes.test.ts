import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { book, type Rows, sheet } from "../book";
import { gridIn, read, scoresIn, told } from "../read";
import { GENT, GRID, HEADER, LEUVEN, THEMES } from "../rows";

const [, ...SCORES] = GENT;
const LIST: Rows = THEMES.map((theme, index) => [theme, SCORES[index] ?? null]);
const readRows = (rows: Rows) => read(book(sheet("Blad1", rows)));

describe("a theme that nobody knows", () => {
  it.each(["Mobiliteit", "Strategi", "Strategie en aanpak", "Klimaat"])("is told where it has scores: '%s'", (name) => {
    const reading = readRows([
      [...HEADER, name],
      [...GENT, 4],
      [...LEUVEN, "tussen 2 en 3"],
    ]);
    expect(told(reading)).toEqual([`unknown-theme Blad1!J1 "${name}"`]);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent, leuven: GRID.leuven });
  });

  it("is never taken for the one that it resembles: the other is missing", () => {
    const reading = readRows([["Stad", "Strategi", ...THEMES.slice(1)], GENT]);
    expect(told(reading)).toEqual(['missing-theme Blad1!A1 "Strategie"', 'unknown-theme Blad1!B1 "Strategi"']);
    expect(scoresIn(reading)["gent"]).not.toHaveProperty("strategie");
  });

  it("is told also where a word or a mistake stands among its scores", () => {
    const rows = [
      [...HEADER, "Mobiliteit"],
      [...GENT, 4],
      [...LEUVEN, 3],
      ["Aalst", ...SCORES, "bezorgd"],
    ];
    expect(told(readRows(rows))).toEqual(['unknown-theme Blad1!J1 "Mobiliteit"']);
  });

  it.each([
    ["among the themes", 3],
    ["above them", 1],
    ["right below them", 9],
  ])("is told in a list: %s", (_, row) => {
    const rows = [...LIST.slice(0, row - 1), ["Mobiliteit", 3, "een opmerking"], ...LIST.slice(row - 1)];
    const reading = readRows([["Gent"], ["Thema", "Score", "Nog te doen"], ...rows]);
    expect(told(reading)).toEqual([`unknown-theme Blad1!A${row + 2} "Mobiliteit"`]);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent });
  });

  it("is not told of a column that numbers the cities, though some of its numbers are on the scale", () => {
    const numbered = klimaatgovernance.cities.map(({ name }, index) => [name, ...SCORES, index + 1]);
    expect(told(readRows([[...HEADER, "Rij"], ...numbered]))).toEqual([]);
  });

  it("is not told of what stands below a list, after an empty row", () => {
    expect(told(readRows([["Gent"], ["Thema", "Score"], ...LIST, [], ["Aantal projecten", 3]]))).toEqual([]);
  });

  it.each<[string, string, Rows[number]]>([
    ["empty", "Mobiliteit", [null, null]],
    ["in words", "Contact bij de dienst", ["An", "n.v.t."]],
    ["full of other numbers", "Budget", [25_000, 100]],
    ["full of ticks", "Nagekeken", [true, false]],
    ["known by its heading", "Prioriteit", [1, 3]],
    ["without words", "…", [1, 3]],
  ])("is not told of a column that is %s", (_, heading, [gent = null, leuven = null]) => {
    expect(
      told(
        readRows([
          [...HEADER, heading],
          [...GENT, gent],
          [...LEUVEN, leuven],
        ]),
      ),
    ).toEqual([]);
  });
});

describe("a theme that is missing", () => {
  it("is told of the header, for each", () => {
    const reading = readRows([["Titel"], ["Stad", "Strategie", "Aanpak", "Monitoring"], ["Gent", 3, 4, 2]]);
    expect(told(reading)).toEqual([
      'missing-theme Blad1!A2 "HR & cultuur"',
      'missing-theme Blad1!A2 "Regelgeving"',
      'missing-theme Blad1!A2 "Middelen"',
      'missing-theme Blad1!A2 "Risicobeheer"',
      'missing-theme Blad1!A2 "Communicatie & participatie"',
    ]);
    expect(gridIn(reading)).toEqual({ gent: "3 4 2 - - - - -" });
  });

  it("is told of a list", () => {
    const reading = readRows([["Gent"], ["Thema", "Score"], ...LIST.slice(1)]);
    expect(told(reading)).toEqual(['missing-theme Blad1!A3 "Strategie"']);
  });

  it("is told once where a city has two tables without it", () => {
    const reading = readRows([
      ["Stad", ...THEMES.slice(1, 4)],
      ["Gent", ...SCORES.slice(1, 4)],
      [],
      ["Stad", ...THEMES.slice(4)],
      ["Gent", ...SCORES.slice(4)],
    ]);
    expect(told(reading)).toEqual(['missing-theme Blad1!A1 "Strategie"']);
  });

  it("is told of each city's own sheet, though others have it", () => {
    const without = [
      ["Stad", ...THEMES.slice(1)],
      ["Leuven", ...SCORES.slice(1)],
    ];
    const reading = read(book(sheet("Gent", [HEADER, GENT]), sheet("Leuven", without)));
    expect(told(reading)).toEqual(['missing-theme Leuven!A1 "Strategie"']);
  });

  it("is not told while nothing is filled in", () => {
    expect(told(readRows([["Stad", "Strategie", "Aanpak", "Monitoring"], ["Gent"]]))).toEqual([]);
  });
});

describe("a theme that comes twice", () => {
  it("is told at the second, and both are read", () => {
    const reading = readRows([
      [...HEADER, "Klimaatstrategie"],
      [...GENT, 5],
    ]);
    expect(told(reading)).toEqual(['duplicate-theme Blad1!J1 "Klimaatstrategie"']);
    expect(reading.scores).toHaveLength(9);
  });

  it("is told of two columns that are one theme of ours: HR and Cultuur", () => {
    const reading = readRows([
      ["Stad", ...THEMES.slice(0, 3), "HR", "Cultuur", ...THEMES.slice(4)],
      ["Gent", 3, 4, 2, 3, 4, ...SCORES.slice(4)],
    ]);
    expect(told(reading)).toEqual(['duplicate-theme Blad1!F1 "Cultuur"']);
  });

  it("is not told while nothing is filled in", () => {
    expect(told(readRows([[...HEADER, "Strategie"], ["Gent"]]))).toEqual([]);
  });

  it("is told in a list", () => {
    const reading = readRows([["Gent"], ["Thema", "Score"], ...LIST, ["Strategie", 5]]);
    expect(told(reading)).toEqual(['duplicate-theme Blad1!A11 "Strategie"']);
    expect(reading.scores).toHaveLength(9);
  });

  it("is told, though a column with cities stands between: there are no two grids in it", () => {
    const reading = readRows([
      [...HEADER, "Peter", "Strategie"],
      [...GENT, "Leuven", 5],
    ]);
    expect(told(reading)).toEqual(['duplicate-theme Blad1!K1 "Strategie"']);
    expect(scoresIn(reading)).toHaveProperty("gent");
    expect(scoresIn(reading)).not.toHaveProperty("leuven");
  });
});

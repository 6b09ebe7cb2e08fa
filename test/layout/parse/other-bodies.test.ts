/** What is called after a city is not the city, wherever its name stands: who it is, is asked. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { book, type Rows, sheet } from "../book";
import { fteIn, gridIn, read, told } from "../read";
import { GENT, GRID, HEADER, THEMES } from "../rows";

const [, ...SCORES] = GENT;
const LIST: Rows = [["Thema", "Score"], ...THEMES.map((theme, index) => [theme, SCORES[index] ?? null])];
const longOf = (...cities: readonly string[]): Rows => [
  ["Gemeente", "Thema", "Score"],
  ...cities.flatMap((city) => THEMES.map((theme, index) => [city, theme, SCORES[index] ?? null])),
];

const OTHERS: readonly (readonly [string, string])[] = [
  ["Oud-Turnhout", "turnhout"],
  ["gemeente Oud-Turnhout", "turnhout"],
  ["Groot-Hasselt", "hasselt"],
  ["Provincie Antwerpen", "antwerpen"],
  ["Prov. Antwerpen", "antwerpen"],
  ["Antwerpen (provincie)", "antwerpen"],
  ["Regio Kortrijk", "kortrijk"],
  ["Vervoerregio Kortrijk", "kortrijk"],
  ["Politiezone Gent", "gent"],
  ["Hulpverleningszone Gent", "gent"],
  ["OCMW Gent", "gent"],
  ["Haven van Antwerpen", "antwerpen"],
  ["Arrondissement Leuven", "leuven"],
  ["AZ Sint-Niklaas", "sint-niklaas"],
  ["Intercommunale Kortrijk", "kortrijk"],
  ["Brugge-Oostkamp", "brugge"],
  ["Gent Zuid", "gent"],
  ["Gent (deelgemeente Drongen)", "gent"],
];

describe.each(OTHERS)("“%s” is not %s", (name) => {
  it("in a grid", () => {
    const reading = read(book(sheet("Blad1", [HEADER, ["Genk", ...SCORES], [name, ...SCORES]])));
    expect(told(reading)).toEqual([`unknown-city Blad1!A3 "${name}"`]);
    expect(gridIn(reading)).toEqual({ genk: GRID.gent });
  });

  it("in a long table, beside one city or two", () => {
    for (const cities of [["Genk"], ["Genk", "Aalst"]]) {
      const reading = read(book(sheet("Blad1", longOf(...cities, name))));
      expect(told(reading)).toEqual([`unknown-city Blad1!A${String(cities.length * 8 + 2)} "${name}"`]);
      expect(Object.keys(gridIn(reading)).length).toBe(cities.length);
    }
  });

  it("in a sheet per theme", () => {
    const rows: Rows = [
      ["Stad", "Score"],
      ["Genk", 3],
      [name, 2],
    ];
    const reading = read(book(...THEMES.map((theme) => sheet(theme, rows))));
    expect(told(reading)).toEqual(THEMES.map((theme) => `unknown-city ${theme}!A3 "${name}"`));
    expect(Object.keys(gridIn(reading))).toEqual(["genk"]);
  });

  it("in a table of LEKP", () => {
    const reading = read(
      book(
        sheet("LEKP", [
          ["Stad", "VTE LEKP 1"],
          ["Genk", 2],
          [name, 7],
        ]),
      ),
    );
    expect(told(reading)).toContain(`unknown-city LEKP!A3 "${name}"`);
    expect(fteIn(reading)).toEqual({ genk: 2 });
  });

  it.each<[string, Rows, { tab?: string; file?: string }]>([
    ["in a title", [["Zelfevaluatie " + name], ...LIST], {}],
    ["in the name of a sheet", LIST, { tab: name }],
    ["in the name of a file", LIST, { file: `Klimaatscan ${name}.xlsx` }],
    ["in the name of a file with underscores", LIST, { file: `2025_${name}_v2.xlsx` }],
  ])("%s", (_, rows, { tab = "Blad1", file = "scan.xlsx" }) => {
    const reading = read(book(sheet(tab, rows)), { file });
    expect(told(reading)).toEqual([expect.stringMatching(/^unknown-city /)]);
    expect(gridIn(reading)).toEqual({});
  });
});

describe("a city is itself", () => {
  it.each([
    ["Stad Gent", "gent"],
    ["gemeente Genk", "genk"],
    ["Gent (zie nota)", "gent"],
    ["Gent (prov. Oost-Vlaanderen)", "gent"],
    ["Stadsbestuur Leuven", "leuven"],
    ["St-Niklaas", "sint-niklaas"],
  ])("called %s in a row", (name, city) => {
    const reading = read(book(sheet("Blad1", [HEADER, [name, ...SCORES]])));
    expect(gridIn(reading)).toEqual({ [city]: GRID.gent });
  });

  it.each([
    ["Gent definitief v2.xlsx", "gent"],
    ["Klimaatscan_Gent_2025.xlsx", "gent"],
    ["Kortrijk-def.xlsx", "kortrijk"],
    ["Kortrijk-Definitief.xlsx", "kortrijk"],
    ["Gent-Najaar-2025.xlsx", "gent"],
    ["Zelfevaluatie-Gent.xlsx", "gent"],
    ["2025-Gent-scores.xlsx", "gent"],
    ["Stad en OCMW Gent.xlsx", "gent"],
    ["Sint-Niklaas.xlsx", "sint-niklaas"],
    ["Gent, Oost-Vlaanderen.xlsx", "gent"],
  ])("in the file name %s", (file, city) => {
    expect(gridIn(read(book(sheet("Blad1", LIST)), { file }))).toEqual({ [city]: GRID.gent });
  });

  it("where those who are scored are such bodies, called so by name or by what they are", () => {
    const cities = ["Politiezone Gent", "Gent", "Berchem"].map((name) => ({ id: name, name, aliases: [] }));
    const definition = { ...klimaatgovernance, id: "andere", unit: "District", cities };
    const cityOf = (file: string) => Object.keys(gridIn(read(book(sheet("Blad1", LIST)), { definition, file })));
    expect(["Politiezone Gent.xlsx", "District Berchem.xlsx"].map(cityOf)).toEqual([["Politiezone Gent"], ["Berchem"]]);
  });
});

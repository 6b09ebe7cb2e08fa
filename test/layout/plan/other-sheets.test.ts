import { describe, expect, it } from "@jest/globals";
import { parseArea } from "../../../src/host/a1";
import type { SheetPlan } from "../../../src/host/plan";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { contrast } from "../../../src/domain/legend/colour";
import { explained } from "../../../src/domain/measurement/explanation";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { bundleOf } from "../../../src/consolidation/bundle";
import { EMPTY_WORKBOOK, planBundle } from "../../../src/layout/plan/plan-layout";
import { consolidated } from "../../consolidation/consolidated";
import { bundleWith } from "../published";
import { GOOD_PRACTICES } from "../../../src/sample/good-practices-2025";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { addresses, areaNames, at, formatAt, planOf, sheetOf, unlocked, valuesIn } from "./plans";

const plan = planOf(najaar2024);
const empty = planOf(emptyMeasurement(klimaatgovernance, ""));
const onlyGent = planOf({ ...najaar2024, cities: najaar2024.cities.filter(({ city }) => city.id === "gent") });
const area = (reference: string) => parseArea(reference) ?? { row: 0, column: 0, rows: 0, columns: 0 };

describe("the sheet LEKP-VTE", () => {
  const sheet = sheetOf(plan, "LEKP-VTE");

  it("has its total right under the header, over the cities and the spare rows", () => {
    expect(valuesIn(sheet, 4)).toEqual(["Stad", "VTE LEKP 1", "Opmerkingen", "Geïmpacteerde domeinen of taken"]);
    expect(at(sheet, "A5")?.value).toBe("Totaal");
    expect(at(sheet, "B5")).toEqual({ value: 45.5, formula: '=IF(COUNT(B6:B28)=0,"",SUM(B6:B28))' });
    expect(at(sheetOf(empty, "LEKP-VTE"), "B5")?.value).toBe("");
  });

  it("holds what every city handed in", () => {
    expect(valuesIn(sheet, 7).slice(0, 3)).toEqual(["Antwerpen", 11, "14 VTE (incl. LEKP2)"]);
    expect(valuesIn(sheet, 9)).toEqual(["Genk", 0]);
  });

  it("keeps words that stand in the place of a number", () => {
    const [first, ...others] = najaar2024.cities;
    const fte = { value: null, raw: "2 à 3", remark: "", domains: "" };
    const cities = first ? [{ ...first, fte }, ...others] : [];
    expect(at(sheetOf(planOf({ ...najaar2024, cities }), "LEKP-VTE"), "B6")).toEqual({ value: "2 à 3" });
  });

  it("takes input in every figure, remark and domain, and in the names of spare rows", () => {
    expect(unlocked(sheet)).toEqual(addresses(area("B6:D28"), area("A19:A28")));
    expect(areaNames(sheet.validations)).toEqual(["B6:B28"]);
    expect(sheet.validations[0]?.rule).toEqual({ kind: "number", minimum: 0 });
    expect(sheet.freeze).toEqual({ rows: 5, columns: 1 });
    expect(sheet.print).toMatchObject({ area: area("A1:D18"), titleRows: { first: 3, last: 3 } });
  });
});

describe("the sheet Legende", () => {
  const sheet = sheetOf(plan, "Legende");

  it("is the definition, in cells that everyone can read", () => {
    expect([5, 6, 7, 8, 9, 10, 11].map((row) => valuesIn(sheet, row))).toEqual([
      ["Code", "klimaatgovernance"],
      ["Naam", "Klimaatgovernance"],
      ["Versie", klimaatgovernance.version],
      ["Stap", 0.25],
      ["Meting", "najaar 2024"],
      ["Eenheid", "Stad"],
      ["LEKP-VTE", "ja"],
    ]);
    expect(valuesIn(sheet, 15)).toEqual([1, "rood", "Niet matuur", klimaatgovernance.levels[0].meaning]);
    expect(valuesIn(sheet, 16)).toEqual(["1 – 2", "tussen rood en oranje"]);
    expect(valuesIn(sheet, 23)[0]).toBe(5);
    expect(valuesIn(sheet, 27).slice(0, 3)).toEqual(["strategie", "Strategie", "Klimaatstrategie"]);
    const { questions } = klimaatgovernance.themes[0];
    expect(valuesIn(sheet, 27)[3]).toBe(questions.map(({ question }) => question).join("\n"));
    expect(valuesIn(sheet, 27)[4]).toBe(questions.map(({ attention }) => attention).join("\n"));
    expect(valuesIn(sheet, 38)).toEqual(["aalst", "Aalst", "Alost", 41002]);
    expect(valuesIn(sheet, 39)[2]).toBe("Antwerp; Anvers");
  });

  it("shows each colour under its number, with a contrast of 4.5 at least", () => {
    for (let row = 14; row < 23; row++) {
      const { fill = "", fontColour = "" } = formatAt(sheet, row, 0);
      expect(contrast(fill, fontColour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("takes no input", () => {
    expect(unlocked(sheet).size).toBe(0);
    expect(sheet.validations).toEqual([]);
  });
});

describe("the sheet Toelichting", () => {
  const sheet = sheetOf(plan, "Toelichting");

  it("has a row per city and theme, with the words that a number came from", () => {
    expect(valuesIn(sheet, 4)).toEqual([
      ...["Stad", "Thema", "Zoals ingediend", "Motivatie", "Sterke punten", "Verbeterpunten", "Bewijs (link)"],
      ...["Vorige score", "Streefscore", "Ingevuld door", "Datum"],
    ]);
    expect(sheet.cells.filter(({ column, row }) => column === 1 && row > 3)).toHaveLength(104);
    expect(valuesIn(sheet, 37)).toEqual(["Gent", "Strategie", "Tussen geel en groen"]);
    expect(valuesIn(sheet, 5)).toEqual(["Aalst", "Strategie"]);
  });

  it("repeats no words that stand in the grid itself", () => {
    const words = sheet.cells.filter(({ column, row }) => column === 2 && row > 3).map(({ value }) => value);
    expect(words).toHaveLength(12);
    expect(words).not.toContain("Bij benadering");
  });

  it("takes input beside every city and theme and in the rows below, and only scores as scores", () => {
    expect(unlocked(sheet)).toEqual(addresses(area("C5:K128"), area("A109:B128")));
    expect(areaNames(sheet.validations)).toEqual(["H5:H128", "I5:I128"]);
    // As the prompt says, a theme that does not apply has no target.
    const onScale = '=OR(AND(ISNUMBER(I5),I5>=1,I5<=5),I5="n.v.t.")';
    expect(sheet.validations[1]?.rule).toEqual({ kind: "formula", formula: onScale });
    expect(formatAt(sheet, 4, 10).numberFormat).toBe("dd/mm/yyyy");
    expect(sheet.freeze).toEqual({ rows: 4, columns: 2 });
  });

  it("has rows in a bundle for what is said alone, a page for each city, and prints what is added below", () => {
    const said = (cityId: string, themeId: string, motivation: string) => explained({ cityId, themeId, motivation });
    const none = emptyMeasurement(klimaatgovernance, "");
    const explanations = [said("aalst", "aanpak", "a"), said("gent", "aanpak", "b"), said("gent", "aanpak", "c")];
    const bundle = { ...bundleWith({ ...none, explanations }), board: bundleOf(consolidated([])).board };
    const own = sheetOf(planBundle(EMPTY_WORKBOOK, bundle), "Toelichting");
    expect([5, 6, 7, 8].map((row) => valuesIn(own, row).filter((value) => value !== undefined))).toEqual([
      ...[
        ["Aalst", "Aanpak", "a"],
        ["Gent", "Aanpak", "b"],
        ["Gent", "Aanpak", "c"],
      ],
      [],
    ]);
    expect(own.print).toMatchObject({ breaks: [5] });
    expect(own.print.area).toBeUndefined();
  });
});

describe("the sheet Goede praktijken", () => {
  it("holds those of its cities, and has room for twenty more", () => {
    const sheet = sheetOf(plan, "Goede praktijken");
    expect(valuesIn(sheet, 4)).toEqual(["Thema", "Stad", "Goede praktijk"]);
    expect(valuesIn(sheet, 5)).toEqual(["Strategie", "Antwerpen", "Klimaatplan (actualisering loopt)"]);
    expect(sheet.cells.filter(({ column, row }) => column === 2 && row > 3)).toHaveLength(GOOD_PRACTICES.length);
    expect(unlocked(sheet)).toEqual(addresses(area(`A5:C${GOOD_PRACTICES.length + 24}`)));
    const ofGent = GOOD_PRACTICES.filter(([, city]) => city === "Gent").length;
    expect(unlocked(sheetOf(onlyGent, "Goede praktijken")).size).toBe(3 * (ofGent + 20));
  });

  it("are by theme, and within a theme by city", () => {
    const sheet = sheetOf(plan, "Goede praktijken");
    const places = GOOD_PRACTICES.map((_, index) => {
      const [theme, city] = valuesIn(sheet, 5 + index);
      const at = [klimaatgovernance.themes, klimaatgovernance.cities].map((all, which) =>
        all.findIndex(({ name }) => name === [theme, city][which]),
      );
      return (at[0] ?? 0) * klimaatgovernance.cities.length + (at[1] ?? 0);
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBeGreaterThan(30);
  });

  it("prints those that are there and whatever is added, and lines to fill in only where there are none", () => {
    const lined = (sheet: SheetPlan) =>
      sheet.formats
        .filter(({ format }) => format.border !== undefined)
        .reduce((end, { area: { row, rows } }) => Math.max(end, row + rows), 0);
    const sheet = sheetOf(plan, "Goede praktijken");
    expect(sheet.print.area).toBeUndefined();
    expect(lined(sheet)).toBe(4 + GOOD_PRACTICES.length);
    expect(lined(sheetOf(empty, "Goede praktijken"))).toBe(4 + 20);
  });

  it("has its themes and cities chosen from the lists on Legende", () => {
    const { validations } = sheetOf(empty, "Goede praktijken");
    expect(areaNames(validations)).toEqual(["A5:A24", "B5:B24"]);
    expect(validations.map(({ rule }) => rule)).toEqual([
      { kind: "list", sheet: "Legende", area: area("B27:B34") },
      { kind: "list", sheet: "Legende", area: area("B38:B50") },
    ]);
    const names = sheetOf(empty, "Legende").cells.filter(({ row, column }) => column === 1 && row >= 26 && row < 34);
    expect(names.map(({ value }) => value)).toEqual(klimaatgovernance.themes.map(({ name }) => name));
  });
});

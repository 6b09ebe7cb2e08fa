/** Before a text leaves the house, it is asked whether it tells how many people work somewhere. */
import { describe, expect, it } from "@jest/globals";
import { tellsHeadCount, tellsHeadCountBesideFte } from "../../../src/layout/words/told-counts";
import { summary2025, points2025 } from "../../../src/sample/summary-2025";
import { FTE } from "../../../src/sample/najaar-2024-tables";
import { GOOD_PRACTICES } from "../../../src/sample/good-practices-2025";

const TOLD = [
  ...["Klimaatteam van 12 medewerkers", "Wij zijn met 23,4 VTE", "60 personeelsleden werken aan klimaat"],
  ...["83 % gesubsidieerd", "23,4 VTE, waarvan 11 LEKP 1", "LEKP 1 betaalt 11 VTE van 60 in totaal"],
  ...["Twaalf medewerkers volgen dit op", "Onze dienst telt 8,3 fulltime collega's", "Drie voltijdse krachten"],
  ...["Het klimaatteam (7,5) leidt dit.", "Een lange zin vooraf. Daarna: 23,4 VTE klimaat.", "9 ambtenaren"],
];
const OPEN = [
  ...["14 VTE (incl. LEKP2)", "7 VTE (incl. LEKP 2)", "VTE sinds 2024", "Medewerkers opleiden tegen 31/12/2026"],
  ...["Energiehuis", "Dashboards, KPI's: 3-30-300", "LEKP 1 en 2", "Meer klimaatkennis bij medewerkers", ""],
];

describe("a text that may leave", () => {
  it.each(TOLD)("does not: %s", (text) => {
    expect(tellsHeadCount(text)).toBe(true);
    expect(tellsHeadCountBesideFte(text)).toBe(true);
  });

  it.each(OPEN)("does: %s", (text) => {
    expect(tellsHeadCount(text)).toBe(false);
    expect(tellsHeadCountBesideFte(text)).toBe(false);
  });

  it.each(["11 op 60", "60", "van de 60", "60 mensen, waarvan 11 hier"])("does not beside FTE: %s", (text) => {
    expect(tellsHeadCountBesideFte(text)).toBe(true);
  });

  it("does, of all that the report of 2025 says itself", () => {
    const texts = [
      ...summary2025.recommendations.map(({ text }) => text),
      ...summary2025.workPackages.flatMap(({ name, partners, leads }) => [name, partners, ...leads]),
      ...points2025.points.flatMap(({ text, nuance }) => [text, nuance]),
      ...GOOD_PRACTICES.map(([, , practice]) => practice),
    ];
    expect(texts.filter(tellsHeadCount)).toEqual([]);
    expect(FTE.flatMap(([, , remark = "", domains = ""]) => [remark, domains]).filter(tellsHeadCountBesideFte)).toEqual(
      [],
    );
  });
});

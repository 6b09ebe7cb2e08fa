/** Who leads the work, beside how the cities score: counted by hand in the published tables. */
import { expect, it } from "@jest/globals";
import { leadingCities, outscoredLeads, packagesLedBy } from "../../../src/domain/twinning/leads";
import { input2024 } from "./input-2024";

it("knows the cities that lead a package, and no one who is still to be found", () => {
  const [, , third, , , sixth] = input2024.workPackages;
  expect(sixth && leadingCities(sixth, input2024.definition)).toEqual(["gent", "sint-niklaas"]);
  expect(third && leadingCities({ leads: ["Nog te bepalen"] }, input2024.definition)).toEqual([]);
});

it("says which packages of a theme a city leads", () => {
  const led = (cityId: string, themeId: string) =>
    packagesLedBy({ cityId, themeId }, input2024).map(({ number }) => number);
  expect(led("antwerpen", "strategie")).toEqual(["1", "2"]);
  expect(led("antwerpen", "risicobeheer")).toEqual([]);
});

it("says in which themes every lead of a package scores lower than another city", () => {
  expect(
    outscoredLeads(input2024).map(
      ({ workPackage, themeId, lead, best }) =>
        `${workPackage.number} ${themeId}: ${lead.cityIds.join(" en ")} ${lead.value}, ${best.cityIds.join(" en ")} ${best.value}`,
    ),
  ).toEqual([
    "1 strategie: antwerpen en mechelen 4, roeselare 5",
    "2 strategie: antwerpen 4, roeselare 5",
    "2 monitoring: antwerpen 3, roeselare 4.5",
    "3 regelgeving: oostende 2, mechelen 4",
    "5 middelen: antwerpen en gent 3, oostende en roeselare 4",
    "6 risicobeheer: gent en sint-niklaas 2.5, antwerpen en mechelen 4",
  ]);
});

import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { totalFte } from "../../src/domain/fte/fte";
import { themeStatistics } from "../../src/domain/statistics/theme-statistics";
import { BLANK } from "../../src/domain/score/score";
import { najaar2024 } from "../../src/sample/najaar-2024";

const { cities, goodPractices } = najaar2024;
const ofCity = (id: string) => cities.find(({ city }) => city.id === id);

describe("the sample measurement", () => {
  it("is the first one, of all the cities in the order of the definition", () => {
    expect(najaar2024.period).toBe("najaar 2024");
    expect(cities.map(({ city }) => city)).toEqual(klimaatgovernance.cities);
  });

  it("gives the published medians, and how many cities stand behind each", () => {
    const statistics = klimaatgovernance.themes.map(({ id }) =>
      themeStatistics(
        cities.map(({ scores }) => scores.get(id) ?? BLANK),
        klimaatgovernance,
      ),
    );
    expect(statistics.map(({ median }) => median)).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
    expect(statistics.map(({ n }) => n)).toEqual([12, 12, 12, 12, 12, 12, 11, 12]);
  });

  it("gives 45.5 FTE in all", () => {
    expect(totalFte(cities.flatMap(({ fte }) => fte ?? []))).toBe(45.5);
    expect(cities.filter(({ fte }) => fte?.value === 0).map(({ city }) => city.id)).toEqual([
      "genk",
      "oostende",
      "turnhout",
    ]);
  });

  it("keeps Gent and Genk apart: the report puts Gent first, the alphabet puts Genk first", () => {
    expect([...(ofCity("gent")?.scores.values() ?? [])].map(({ value }) => value)).toEqual([
      3.5, 2.5, 2.5, 3.5, 3.5, 3, 2.5, 3.5,
    ]);
    expect([...(ofCity("genk")?.scores.values() ?? [])].map(({ value }) => value)).toEqual([
      3, 2, 1.5, 3, 3.5, 3, 3, 4,
    ]);
    expect([ofCity("gent")?.fte?.value, ofCity("genk")?.fte?.value]).toEqual([8.4, 0]);
  });

  it("keeps the words of those who gave no number", () => {
    expect(ofCity("aalst")?.scores.get("risicobeheer")).toEqual({
      status: "approximate",
      value: null,
      raw: "Bij benadering",
    });
    expect(ofCity("turnhout")?.scores.get("strategie")).toEqual({
      status: "text",
      value: null,
      raw: "Bezorgd, maar zonder kleuren",
    });
    expect(ofCity("antwerpen")?.fte?.remark).toBe("14 VTE (incl. LEKP2)");
  });

  it("names all good practices of the report, with what it says of them besides", () => {
    expect(goodPractices).toHaveLength(133);
    const all = goodPractices.map(({ practice }) => practice);
    expect(all).toContain("Klimaatplan (actualisering loopt)");
    expect(all).toContain("Gedeeld eigenaarschap, al ontbreekt een regierol");
  });

  it("names good practices of every theme, each of a city that the definition knows", () => {
    expect(new Set(goodPractices.map(({ themeId }) => themeId))).toEqual(
      new Set(klimaatgovernance.themes.map(({ id }) => id)),
    );
    expect(new Set(goodPractices.map(({ cityId }) => cityId)).size).toBe(11);
    expect(new Set(goodPractices.map(({ cityId, themeId, practice }) => [cityId, themeId, practice].join())).size).toBe(
      goodPractices.length,
    );
  });
});

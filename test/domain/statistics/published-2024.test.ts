import { describe, expect, it } from "@jest/globals";
import { isTotal, totalFte } from "../../../src/domain/fte/fte";
import { cityStatus } from "../../../src/domain/measurement/city-status";
import { BLANK } from "../../../src/domain/score/score";
import { themeStatistics } from "../../../src/domain/statistics/theme-statistics";
import { najaar2024 } from "../../../src/sample/najaar-2024";

const { definition, cities } = najaar2024;
const statisticsOf = (theme: string) =>
  themeStatistics(
    cities.map(({ scores }) => scores.get(theme) ?? BLANK),
    definition,
  );

describe("the measurement of najaar 2024, as published", () => {
  it.each([
    { theme: "strategie", n: 12, median: 3, lowest: 2.5, highest: 5, sensitivity: { low: 3, high: 3 } },
    { theme: "aanpak", n: 12, median: 3, lowest: 2, highest: 4, sensitivity: { low: 3, high: 3 } },
    { theme: "monitoring", n: 12, median: 2.75, lowest: 1, highest: 4.5, sensitivity: { low: 2.5, high: 3 } },
    { theme: "hr-cultuur", n: 12, median: 3, lowest: 2, highest: 4, sensitivity: { low: 3, high: 3 } },
    { theme: "regelgeving", n: 12, median: 2.875, lowest: 2, highest: 4, sensitivity: { low: 2.75, high: 3 } },
    { theme: "middelen", n: 12, median: 3, lowest: 2, highest: 4, sensitivity: { low: 3, high: 3 } },
    { theme: "risicobeheer", n: 11, median: 3, lowest: 2, highest: 4, sensitivity: { low: 2.5, high: 3 } },
    { theme: "communicatie-participatie", n: 12, median: 3, lowest: 2, highest: 4, sensitivity: { low: 3, high: 3 } },
  ])("has median $median for $theme, over $n cities", ({ theme, ...expected }) => {
    expect(statisticsOf(theme)).toEqual(expected);
  });

  it("covers every theme", () => {
    expect(definition.themes).toHaveLength(8);
    expect(definition.themes.every(({ id }) => statisticsOf(id).n > 0)).toBe(true);
  });

  it("is partial for Aalst, without scores for Turnhout, and complete for the eleven others", () => {
    const statuses = cities.map(({ city, scores }) => `${city.id} ${cityStatus(scores, definition)}`);
    expect(statuses.filter((status) => !status.endsWith("complete"))).toEqual(["aalst partial", "turnhout no-scores"]);
    expect(statuses).toHaveLength(13);
  });

  it("has 45,5 VTE in all", () => {
    const entries = cities.flatMap(({ fte }) => fte ?? []);
    expect(totalFte(entries)).toBe(45.5);
    expect(isTotal(45.5, entries)).toBe(true);
  });
});

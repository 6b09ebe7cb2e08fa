import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";

describe("an empty measurement", () => {
  it("names every city of the definition, in its order, with nothing filled in", () => {
    const { period, cities, goodPractices } = emptyMeasurement(klimaatgovernance, "najaar 2026");
    expect(period).toBe("najaar 2026");
    expect(cities.map(({ city }) => city)).toEqual(klimaatgovernance.cities);
    expect(cities.every(({ scores, fte }) => scores.size === 0 && fte === undefined)).toBe(true);
    expect(goodPractices).toEqual([]);
  });

  it("is for one city where one is asked", () => {
    const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
    expect(emptyMeasurement(klimaatgovernance, "najaar 2026", gent).cities.map(({ city }) => city.id)).toEqual([
      "gent",
    ]);
  });
});

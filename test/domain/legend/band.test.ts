import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { bandOf, bandsOf, levelWithFill } from "../../../src/domain/legend/band";
import { contrast } from "../../../src/domain/legend/colour";
import { dataMaturity } from "../other-scans";

const nameOf = (value: number) => {
  const band = bandOf(value, klimaatgovernance);
  return band && [...new Set([band.lower.colour, band.upper.colour])].join("–");
};

describe("the band of a number", () => {
  it.each([
    [1, "rood"],
    [2, "oranje"],
    [3, "geel"],
    [4, "lichtgroen"],
    [5, "donkergroen"],
  ])("is the level's own colour exactly on it: %d is %s", (value, colour) => {
    expect(nameOf(value)).toBe(colour);
  });

  it.each([
    [1.25, "rood–oranje"],
    [2.5, "oranje–geel"],
    [2.875, "oranje–geel"],
    [3.001, "geel–lichtgroen"],
    [4.75, "lichtgroen–donkergroen"],
  ])("is the 'tussen' colour strictly between two levels: %d is %s", (value, colours) => {
    expect(nameOf(value)).toBe(colours);
  });

  it.each([0, 0.99, 5.01, -3, Infinity, NaN])("is none off the scale: %d", (value) => {
    expect(bandOf(value, klimaatgovernance)).toBeUndefined();
  });

  it("is exactly one of the nine for every value on the scale", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (value) => {
        const fitting = bandsOf(klimaatgovernance).filter(({ lower, upper }) =>
          lower.value === upper.value ? value === lower.value : lower.value < value && value < upper.value,
        );
        expect(fitting).toEqual([bandOf(value, klimaatgovernance)]);
      }),
      { examples: [[1], [2], [3], [4], [5]] },
    );
  });
});

describe("the bands of a legend", () => {
  it.each([
    ["five levels give nine", klimaatgovernance, 9],
    ["three levels give five", dataMaturity, 5],
  ] as const)("%s, each with a fill of its own", (_, definition, count) => {
    const bands = bandsOf(definition);
    expect(bands).toHaveLength(count);
    expect(new Set(bands.map(({ fill }) => fill)).size).toBe(count);
  });

  it("rise from the lowest level to the highest", () => {
    const middles = bandsOf(klimaatgovernance).map(({ lower, upper }) => (lower.value + upper.value) / 2);
    expect(middles).toEqual([1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]);
  });

  it.each([klimaatgovernance, dataMaturity])("keep the number readable on every fill of $name", (definition) => {
    for (const { ink, fill } of bandsOf(definition)) expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("a fill in a cell", () => {
  it("stands for the score of its band", () => {
    const scores = bandsOf(klimaatgovernance).map(({ fill }) => levelWithFill(fill, klimaatgovernance));
    expect(scores).toEqual([1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]);
  });

  it.each([
    ["Excel's standard red", "#FF0000", 1],
    ["Excel's standard orange", "#FFC000", 2],
    ["Excel's standard yellow", "#FFFF00", 3],
    ["Excel's standard light green", "#92D050", 4],
    ["Excel's standard green", "#00B050", 5],
  ])("stands for a level in a city's own table too: %s", (_, fill, value) => {
    expect(levelWithFill(fill, klimaatgovernance)).toBe(value);
  });

  it.each(["#FFFFFF", "#4472C4", "", "__proto__"])("stands for nothing when no level has it: '%s'", (fill) => {
    expect(levelWithFill(fill, klimaatgovernance)).toBeUndefined();
  });
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { median } from "../../../src/domain/statistics/median";
import { sensitivity } from "../../../src/domain/statistics/sensitivity";
import { dataMaturity } from "../other-scans";

const score = fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4);
const someScores = fc.array(score, { minLength: 1, maxLength: 20 });
const missingCities = fc.nat({ max: 20 });

describe("sensitivity", () => {
  it.each([
    { is: "the median with every missing city lowest, and highest", values: [2, 3], missing: 1, low: 2, high: 3 },
    { is: "firm when nobody is missing", values: [2, 3], missing: 0, low: 2.5, high: 2.5 },
    { is: "firm when the missing cannot move the middle", values: [3, 3, 3, 3], missing: 2, low: 3, high: 3 },
    { is: "the whole scale when nobody handed in", values: [], missing: 13, low: 1, high: 5 },
    { is: "the whole scale when more are missing than handed in", values: [3], missing: 2, low: 1, high: 5 },
  ])("is $is", ({ values, missing, low, high }) => {
    expect(sensitivity(values, missing, klimaatgovernance)).toEqual({ low, high });
  });

  it("takes the ends of the scale from the definition", () => {
    expect(sensitivity([1], 2, dataMaturity)).toEqual({ low: 0, high: 2 });
  });

  it("is nothing when there is nobody at all", () => {
    expect(sensitivity([], 0, klimaatgovernance)).toBeUndefined();
  });

  it("brackets the median", () => {
    fc.assert(
      fc.property(someScores, missingCities, (values, missing) => {
        const { low, high } = sensitivity(values, missing, klimaatgovernance) ?? { low: NaN, high: NaN };
        expect(low).toBeLessThanOrEqual(median(values) ?? NaN);
        expect(high).toBeGreaterThanOrEqual(median(values) ?? NaN);
      }),
    );
  });

  it("only widens when one more city is missing", () => {
    fc.assert(
      fc.property(someScores, missingCities, (values, missing) => {
        const now = sensitivity(values, missing, klimaatgovernance) ?? { low: NaN, high: NaN };
        const then = sensitivity(values, missing + 1, klimaatgovernance) ?? { low: NaN, high: NaN };
        expect(then.low).toBeLessThanOrEqual(now.low);
        expect(then.high).toBeGreaterThanOrEqual(now.high);
      }),
    );
  });

  it("holds whatever the missing city hands in: the new median lies within it", () => {
    fc.assert(
      fc.property(someScores, score, (values, late) => {
        const { low, high } = sensitivity(values, 1, klimaatgovernance) ?? { low: NaN, high: NaN };
        const then = median([...values, late]) ?? NaN;
        expect(then).toBeGreaterThanOrEqual(low);
        expect(then).toBeLessThanOrEqual(high);
      }),
    );
  });
});

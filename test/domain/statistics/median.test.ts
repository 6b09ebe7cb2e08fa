import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { median } from "../../../src/domain/statistics/median";

const scores = fc.array(fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4));
const someScores = fc.array(
  fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4),
  { minLength: 1 },
);

describe("the median", () => {
  it.each([
    ["the one in the middle of an odd number", [5, 1, 3], 3],
    ["half-way between the two in the middle of an even number", [2, 3, 4, 3.5], 3.25],
    ["the value itself when there is only one", [2.75], 2.75],
    ["not the average: one city that runs ahead does not move it", [2, 2, 5], 2],
    ["of numbers, not of their spelling: 10 comes after 9", [10, 9, 1], 9],
  ])("is %s", (_, values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it("of nothing is nothing, not zero", () => {
    expect(median([])).toBeUndefined();
  });

  it("leaves the values as it found them", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it("does not depend on the order of the cities", () => {
    const shuffled = someScores.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([values, other]) => {
        expect(median(other)).toBe(median(values));
      }),
    );
  });

  it("lies between the lowest and the highest, with as many values above it as below", () => {
    fc.assert(
      fc.property(someScores, (values) => {
        const middle = median(values) ?? Number.NaN;
        expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
        expect(middle).toBeLessThanOrEqual(Math.max(...values));
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it("stays the same when every value is there twice", () => {
    fc.assert(
      fc.property(scores, (values) => {
        expect(median([...values, ...values])).toBe(median(values));
      }),
    );
  });
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { changeParts, difference, sameCities } from "../../../src/domain/statistics/change";

const by = (values: Readonly<Record<string, number>>) => new Map(Object.entries(values));

describe("the change of a median", () => {
  it("is real where the same cities say something else by the same rule", () => {
    const [before, now] = [by({ gent: 2, genk: 3, aalst: 4 }), by({ gent: 3, genk: 3.5, aalst: 4 })];
    expect(changeParts({ published: 3, before, now })).toEqual({ real: 0.5, otherCities: 0, otherRule: 0 });
  });

  it("is that of other cities where those who were there say the same", () => {
    const [before, now] = [by({ gent: 2, genk: 3 }), by({ gent: 2, genk: 3, aalst: 5 })];
    expect(changeParts({ published: 2.5, before, now })).toEqual({ real: 0, otherCities: 0.5, otherRule: 0 });
    const gone = by({ gent: 2 });
    expect(changeParts({ published: 2.5, before, now: gone })).toEqual({ real: 0, otherCities: -0.5, otherRule: 0 });
  });

  it("is that of another rule where the old scores by the present rule give another median than was published", () => {
    const values = by({ gent: 2, genk: 3 });
    expect(changeParts({ published: 3, before: values, now: values })).toEqual({
      real: 0,
      otherCities: 0,
      otherRule: -0.5,
    });
  });

  it("is split by hand: published 3, by the present rule 2.5, the same cities from 2.5 to 3.25, all of them 3", () => {
    const before = by({ gent: 2, genk: 2.5, brugge: 4 });
    const now = by({ gent: 2.5, genk: 3.5, brugge: 3.25, aalst: 2.75 });
    // S0 = 2.5, S1 = 3.25, M0' = 2.5, M1 = 3.
    expect(changeParts({ published: 3, before, now })).toEqual({ real: 0.75, otherCities: -0.25, otherRule: -0.5 });
  });

  it("is none without a median, or without a city in both", () => {
    const some = by({ gent: 3 });
    expect(changeParts({ published: undefined, before: some, now: some })).toBeNull();
    expect(changeParts({ published: 3, before: by({}), now: some })).toBeNull();
    expect(changeParts({ published: 3, before: some, now: by({}) })).toBeNull();
    expect(changeParts({ published: 3, before: some, now: by({ genk: 3 }) })).toBeNull();
  });

  it("adds up, whatever the scores", () => {
    const score = fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4);
    const scores = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e", "f"), score, { minKeys: 1 });
    fc.assert(
      fc.property(scores, scores, score, (then, present, published) => {
        const [before, now] = [by(then), by(present)];
        const parts = changeParts({ published, before, now });
        fc.pre(parts !== null);
        const values = Object.values(present).sort((a, b) => a - b);
        const half = values.length / 2;
        const middle = ((values[Math.ceil(half) - 1] ?? NaN) + (values[Math.floor(half)] ?? NaN)) / 2;
        expect(parts.real + parts.otherCities + parts.otherRule).toBe(middle - published);
      }),
    );
  });
});

describe("the same cities", () => {
  it("have a value in both; their difference has no binary dust", () => {
    expect(sameCities(by({ gent: 1, genk: 2 }), by({ genk: 3, aalst: 2 }))).toEqual(["genk"]);
    expect(difference(2.1, 2.4)).toBe(0.3);
  });
});

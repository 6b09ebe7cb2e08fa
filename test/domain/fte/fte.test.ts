import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isTotal, totalFte } from "../../../src/domain/fte/fte";

const city = (value: number | null) => ({ value, raw: value === null ? "" : String(value) });

describe("the total of the VTE", () => {
  it("is the sum of what is there: a blank is not zero", () => {
    expect(totalFte([city(1), city(null), city(2.5)])).toBe(3.5);
  });

  it("is nothing when nothing is there, and zero when every city has zero", () => {
    expect(totalFte([])).toBeUndefined();
    expect(totalFte([city(null)])).toBeUndefined();
    expect(totalFte([city(0), city(0)])).toBe(0);
  });

  it("carries no binary dust", () => {
    expect(totalFte([city(0.1), city(0.2)])).toBe(0.3);
    expect(totalFte([city(8.4), city(7.1), city(30)])).toBe(45.5);
  });

  it("does not depend on the order of the cities", () => {
    const tenths = fc.array(fc.nat({ max: 500 }).map((value) => city(value / 10)));
    fc.assert(
      fc.property(tenths, (cities) => {
        expect(totalFte([...cities].reverse())).toBe(totalFte(cities));
      }),
    );
  });
});

describe("a total that a city wrote down", () => {
  it.each([
    { total: 3.5, values: [1, 2.5], agrees: true, because: "it is the sum" },
    { total: 0.1 + 0.2, values: [0.3], agrees: true, because: "it is the sum, but for binary dust" },
    { total: 45, values: [45.5], agrees: false, because: "it is not the sum" },
    { total: 0, values: [null], agrees: true, because: "nothing was filled in, and nothing is what it says" },
    { total: 45.5, values: [null], agrees: false, because: "nothing was filled in" },
  ])("agrees: $agrees, because $because", ({ total, values, agrees }) => {
    expect(isTotal(total, values.map(city))).toBe(agrees);
  });
});

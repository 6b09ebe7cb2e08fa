import { describe, expect, it } from "@jest/globals";
import { benchmarkFor, STEERING, strategies } from "./benchmarks";

describe("a median that changed after it was published", () => {
  const benchmark = (median: number) =>
    benchmarkFor(STEERING, {
      ...{ measured: strategies(median, median), published: new Map([["strategie", 3]]) },
      changedSince: new Set(["strategie"]),
    }).themes[0];

  it("is told where both are seen", () => {
    expect(benchmark(4)).toMatchObject({ published: 3, changedSince: true });
  });

  it("is not told to who sees twice the same: what is confidential alone makes the difference", () => {
    expect(benchmark(3)).toMatchObject({ published: 3 });
    expect(benchmark(3)).not.toHaveProperty("changedSince");
  });
});

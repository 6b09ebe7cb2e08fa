import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { readScore } from "../../../src/domain/score/read-score";
import { BLANK, type Score, type Status } from "../../../src/domain/score/score";
import { themeStatistics } from "../../../src/domain/statistics/theme-statistics";

const scored = (value: number): Score => ({ status: "scored", value, raw: String(value) });
const without = (status: Status): Score => ({ status, value: null, raw: "" });
const statisticsOf = (...scores: Score[]) => themeStatistics(scores, klimaatgovernance);

describe("the statistics of a theme", () => {
  it("show the median with n, the lowest and the highest", () => {
    expect(statisticsOf(scored(2), scored(4), scored(3.5))).toMatchObject({ n: 3, median: 3.5, lowest: 2, highest: 4 });
  });

  it("count what is scored, between, or approximate with a value", () => {
    const between: Score = { status: "between", value: 2.5, raw: "tussen oranje en geel" };
    const approximate: Score = { status: "approximate", value: 4, raw: "ca. 4" };
    expect(statisticsOf(scored(3), between, approximate)).toMatchObject({ n: 3, median: 3, lowest: 2.5, highest: 4 });
  });

  it.each(["blank", "text", "unreadable", "approximate", "not-applicable"] as const)(
    "never count a score that is '%s' without a value",
    (status) => {
      expect(statisticsOf(scored(3), without(status))).toMatchObject({ n: 1, median: 3, lowest: 3, highest: 3 });
    },
  );

  it("of nobody are empty, not zero", () => {
    const nothing = { n: 0, median: null, lowest: null, highest: null };
    expect(statisticsOf()).toEqual({ ...nothing, sensitivity: null });
    expect(statisticsOf(BLANK, BLANK)).toEqual({ ...nothing, sensitivity: { low: 1, high: 5 } });
  });

  it.each(["blank", "text", "unreadable", "approximate"] as const)(
    "are sensitive to a city whose score is '%s': it may still hand in a value",
    (status) => {
      expect(statisticsOf(scored(3), without(status)).sensitivity).toEqual({ low: 2, high: 4 });
    },
  );

  it("are not sensitive to a city for which the theme is not applicable: it has answered", () => {
    expect(statisticsOf(scored(3), without("not-applicable")).sensitivity).toEqual({ low: 3, high: 3 });
  });

  it("stay what they are when a blank is added, but for the sensitivity", () => {
    const cells = fc.array(
      fc.constantFrom<number | string | null>(2, 3.5, 4, "tussen 2 en 3", "n.v.t.", "later", null),
    );
    fc.assert(
      fc.property(cells, (values) => {
        const scores = values.map((value) => readScore({ value }, klimaatgovernance).score);
        const { n, median, lowest, highest } = themeStatistics(scores, klimaatgovernance);
        expect(statisticsOf(...scores, BLANK)).toMatchObject({ n, median, lowest, highest });
      }),
    );
  });
});

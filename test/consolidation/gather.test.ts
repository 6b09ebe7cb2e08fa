/** What is kept of a city from one bundling to the next. */
import { describe, expect, it } from "@jest/globals";
import { consolidate } from "../../src/consolidation/consolidate";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { scores, submission } from "./submissions";

describe("a city of which one cell says something else now", () => {
  it("is bundled by what it says now, though all else is the very same", () => {
    const one = submission("gent.xlsx", scores("gent", 3, 3, 3, 3, 3, 3, 3, 3));
    const [first, second, ...others] = one.reading.scores;
    const changed = second ? [{ ...second, score: { ...second.score, value: 4, raw: "4" } }] : [];
    const now = { ...one, reading: { ...one.reading, scores: first ? [first, ...changed, ...others] : [] } };
    consolidate([one], klimaatgovernance);
    expect(consolidate([now], klimaatgovernance)).toEqual(consolidate([structuredClone(now)], klimaatgovernance));
  });
});

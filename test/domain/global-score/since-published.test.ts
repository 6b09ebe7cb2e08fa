import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { sincePublished, unpublished } from "../../../src/domain/global-score/since-published";
import { entry } from "../../layout/published";

const [strategie] = klimaatgovernance.themes;
const now = (median: number | null) => [{ theme: strategie, median }];
const names = ({ changed, unknown }: ReturnType<typeof sincePublished>) => [
  changed.map(({ published, median }) => [published, median]),
  unknown.map(({ published, median }) => [published, median]),
];

describe("a median that is not published", () => {
  it.each([
    ["nothing is written", [], ["Strategie"]],
    ["its reason alone is left", [entry("strategie", "published", { value: null, raw: "" })], ["Strategie"]],
    ["words stand in its place", [entry("strategie", "published", { value: null, raw: "n.v.t." })], ["Strategie"]],
    ["an adjustment is all there is", [entry("strategie", "workshop", { value: 3 })], ["Strategie"]],
    ["a score is", [entry("strategie", "published", { value: 3 })], []],
  ])("is told where %s", (_, ledger, themes) => {
    expect(unpublished(now(3), ledger).map(({ name }) => name)).toEqual(themes);
    expect(unpublished(now(null), ledger)).toEqual([]);
  });
});

describe("a median that was published", () => {
  it("has changed where it was the median of then, and is not the median of now", () => {
    const ledger = [entry("strategie", "published", { value: 2.75, median: 2.75 })];
    expect(names(sincePublished(now(3), ledger))).toEqual([[[2.75, 3]], []]);
    expect(names(sincePublished(now(2.75), ledger))).toEqual([[], []]);
  });

  it("has changed where no city has a score any more", () => {
    expect(names(sincePublished(now(null), [entry("strategie", "published", { value: 3, median: 3 })]))).toEqual([
      [[3, null]],
      [],
    ]);
  });

  it("is nobody's mistake where another value was published on purpose, or an adjustment says why", () => {
    const otherwise = [entry("strategie", "published", { value: 3, median: 2.75 })];
    expect(names(sincePublished(now(2.5), otherwise))).toEqual([[], []]);
    const adjusted = [entry("strategie", "estimate", { value: 3 }), entry("strategie", "published", { value: 3 })];
    expect(names(sincePublished(now(2.5), adjusted))).toEqual([[], []]);
    const agreed = [
      entry("strategie", "workshop", { value: 3 }),
      entry("strategie", "published", { value: 3, median: 3 }),
    ];
    expect(names(sincePublished(now(2.5), agreed))).toEqual([[], []]);
  });

  it("may or may not have changed where nobody kept which median there was", () => {
    const ledger = [entry("strategie", "published", { value: 2.75 })];
    expect(names(sincePublished(now(3), ledger))).toEqual([[], [[2.75, 3]]]);
    expect(names(sincePublished(now(2.75), ledger))).toEqual([[], []]);
  });

  it("is none where nothing is published, or words that are no score", () => {
    expect(names(sincePublished(now(3), []))).toEqual([[], []]);
    expect(names(sincePublished(now(3), [entry("strategie", "published", { raw: "later" })]))).toEqual([[], []]);
  });
});

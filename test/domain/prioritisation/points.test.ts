import { describe, expect, it } from "@jest/globals";
import { pointsOf, rankOf } from "../../../src/domain/prioritisation/points";
import { DEFAULT_VOTING, type VoteKind } from "../../../src/domain/prioritisation/prioritisation";

const cities = ["aalst", "brugge", "gent"];
const voted = (impact: readonly number[], importance: readonly number[]) => {
  const votes = (given: readonly number[]) => new Map(given.map((vote, at) => [cities[at] ?? "", vote]));
  return { votes: { impact: votes(impact), importance: votes(importance) } satisfies Record<VoteKind, unknown> };
};

describe("the points of a recommendation", () => {
  const each = voted([5, 3], [1, 2, 3]);

  it("are all votes together, each kind by its weight", () => {
    expect(pointsOf(each, DEFAULT_VOTING)).toBe(14);
    expect(pointsOf(each, { ...DEFAULT_VOTING, weights: { impact: 2, importance: 0.5 } })).toBe(19);
  });

  it("are those of impact alone, or the product of both means, where that is the setting", () => {
    expect(pointsOf(each, { ...DEFAULT_VOTING, formula: "impact" })).toBe(8);
    expect(pointsOf(each, { ...DEFAULT_VOTING, formula: "means" })).toBe(8);
    expect(pointsOf(voted([1, 1, 2], [1]), { ...DEFAULT_VOTING, formula: "means" })).toBe(1.333333);
  });

  it("are none where nobody voted on what counts, and 0 where somebody gave a 0", () => {
    expect(pointsOf(voted([], []), DEFAULT_VOTING)).toBeNull();
    expect(pointsOf(voted([], [4]), { ...DEFAULT_VOTING, formula: "impact" })).toBeNull();
    expect(pointsOf(voted([4], []), { ...DEFAULT_VOTING, formula: "means" })).toBeNull();
    expect(pointsOf(voted([0], []), DEFAULT_VOTING)).toBe(0);
  });
});

describe("a rank", () => {
  it("is the same for as many points, and the next one is left out", () => {
    const all = [9, 7, null, 7, 3];
    expect([9, 7, 3].map((points) => rankOf(points, all))).toEqual([1, 2, 4]);
  });
});

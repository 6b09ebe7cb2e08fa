import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { DEFAULT_VOTING, type Candidate } from "../../../src/domain/prioritisation/prioritisation";
import { isReserved } from "../../../src/domain/prioritisation/reserved";
import { topOf } from "../../../src/domain/prioritisation/top";
import { candidate } from "./candidates";

function placed(candidates: readonly Candidate[], { top = 3, reserved = [] as readonly string[] } = {}) {
  const all = topOf({ candidates, settings: { ...DEFAULT_VOTING, top } }, new Set(reserved));
  return all.map(({ candidate: { number }, verdict, why: { code, ...more } }) =>
    [number, verdict, code, ...("others" in more ? [more.others.join(" ")] : [])].join(" ").trim(),
  );
}

const FOUR = [
  candidate("1", "strategie", 9),
  candidate("2", "strategie", 8),
  candidate("3", "middelen", 7),
  candidate("4", "aanpak", 2),
];

describe("the top", () => {
  it("is those with the most points", () => {
    expect(placed(FOUR)).toEqual(["1 in votes", "2 in votes", "3 in votes", "4 out too-few-votes"]);
  });

  it("always has one of a red or orange theme, which pushes out the lowest, and says whom", () => {
    expect(placed(FOUR, { reserved: ["aanpak"] })).toEqual([
      ...["1 in votes", "2 in votes", "3 out pushed-out 4", "4 in kept 3"],
    ]);
  });

  it("pushes out nobody who is there for a theme too", () => {
    expect(placed(FOUR, { reserved: ["aanpak", "middelen"] })).toEqual([
      ...["1 in votes", "2 out pushed-out 4 3", "3 in kept 2", "4 in kept 2"],
    ]);
  });

  it("leaves to a person what is equal at the border, with whom", () => {
    const tied = [...FOUR, candidate("5", "monitoring", 7), candidate("6", "monitoring", 7)];
    expect(placed(tied).slice(2)).toEqual([
      ...["3 open tie 5 6", "4 out too-few-votes", "5 open tie 3 6", "6 open tie 3 5"],
    ]);
  });

  it("is settled once a person has decided, and the others make room", () => {
    const [first, second, third, fourth] = FOUR;
    if (!first || !second || !third || !fourth) throw new Error("Four");
    const tied = [first, second, third, fourth, candidate("5", "monitoring", 7, { decision: true })];
    expect(placed(tied)).toEqual([
      ...["1 in votes", "2 in votes", "3 out too-few-votes", "4 out too-few-votes", "5 in decided"],
    ]);
    const refused = [first, second, { ...third, decision: false }, fourth];
    expect(placed(refused).slice(2)).toEqual(["3 out decided", "4 in votes"]);
  });

  it("holds the seat of a theme whose best are equal, until a person decides between them", () => {
    const two = [...FOUR, candidate("5", "aanpak", 2)];
    expect(placed(two, { reserved: ["aanpak"] })).toEqual([
      ...["1 in votes", "2 in votes", "3 out pushed-out", "4 open theme-tie 5", "5 open theme-tie 4"],
    ]);
    const decided = [...FOUR, candidate("5", "aanpak", 2, { decision: true })];
    expect(placed(decided, { reserved: ["aanpak"] })).toEqual([
      ...["1 in votes", "2 in votes", "3 out too-few-votes", "4 out too-few-votes", "5 in decided"],
    ]);
  });

  it("has nothing of which nobody voted, and no seat for it", () => {
    const silent = [...FOUR.slice(0, 2), candidate("3", "aanpak", null)];
    expect(placed(silent, { reserved: ["aanpak"] })).toEqual(["1 in votes", "2 in votes", "3 out not-voted"]);
  });

  it("grows where more themes always have one than it has seats", () => {
    expect(placed(FOUR, { top: 1, reserved: ["aanpak", "middelen"] })).toEqual([
      ...["1 out pushed-out 4 3", "2 out too-few-votes", "3 in kept 1", "4 in kept 1"],
    ]);
  });
});

describe("a theme that always has one", () => {
  it.each([
    [1, true],
    [1.5, true],
    [2, true],
    [2.25, false],
    [2.875, false],
    [3, false],
    [null, false],
  ])("is red or orange as published: %s", (published, is) => {
    expect(isReserved(published, klimaatgovernance)).toBe(is);
  });
});

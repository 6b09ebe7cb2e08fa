import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_VOTING, type Candidate } from "../../../src/domain/prioritisation/prioritisation";
import { type Placed, topOf } from "../../../src/domain/prioritisation/top";
import { candidate } from "./candidates";

const THEMES = ["strategie", "aanpak", "monitoring", "middelen"];
const race = fc.record({
  top: fc.integer({ min: 0, max: 8 }),
  reserved: fc.subarray(THEMES),
  candidates: fc
    .array(
      fc.record({
        theme: fc.constantFrom(...THEMES),
        points: fc.option(fc.integer({ min: 0, max: 6 })),
        decision: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.boolean() }),
      }),
      { maxLength: 14 },
    )
    .map((all) => all.map(({ theme, points, decision }, at) => candidate(String(at + 1), theme, points, { decision }))),
});

function run(
  candidates: readonly Candidate[],
  { top, reserved }: { readonly top: number; readonly reserved: readonly string[] },
) {
  return topOf({ candidates, settings: { ...DEFAULT_VOTING, top } }, new Set(reserved));
}

function undecided(all: readonly Placed[]): readonly Placed[] {
  return all.filter(({ candidate: { decision } }) => decision === undefined);
}

describe("a top", () => {
  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(race, fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), ({ candidates, ...rules }, keys) => {
        const shuffled = [...candidates].sort(
          (a, b) => (keys[Number(a.number) - 1] ?? 0) - (keys[Number(b.number) - 1] ?? 0),
        );
        const outcomes = (all: readonly Placed[]) =>
          new Map(all.map(({ candidate: { number }, verdict, why, rank }) => [number, [verdict, why.code, rank]]));
        expect(outcomes(run(shuffled, rules))).toEqual(outcomes(run(candidates, rules)));
      }),
    );
  });

  it("has one of each theme that always has one, or leaves it to a person which", () => {
    fc.assert(
      fc.property(race, ({ candidates, ...rules }) => {
        const all = run(candidates, rules);
        const without = rules.reserved.filter((themeId) => {
          const own = all.filter((each) => each.candidate.themeId === themeId);
          return undecided(own).some(({ points }) => points !== null) && own.every(({ verdict }) => verdict === "out");
        });
        expect(without).toEqual([]);
      }),
    );
  });

  it("is never larger than it should be, unless for a theme or a person", () => {
    fc.assert(
      fc.property(race, ({ candidates, ...rules }) => {
        const all = run(candidates, rules);
        const forced = all.filter(({ candidate: { decision }, share }) => decision === true || share > 0).length;
        const taken = all.filter(({ verdict }) => verdict === "in").length;
        expect(taken).toBeLessThanOrEqual(Math.max(rules.top, forced));
      }),
    );
  });

  it("lets in by votes nobody who has fewer points than who is left out, but for a theme", () => {
    fc.assert(
      fc.property(race, ({ candidates, ...rules }) => {
        const all = undecided(run(candidates, rules));
        const byVotes = all.filter(({ why }) => why.code === "votes").map(({ points }) => points ?? 0);
        const left = all.filter(({ verdict, points }) => verdict === "out" && points !== null);
        for (const { points } of left) expect(Math.min(...byVotes, Infinity)).toBeGreaterThan(points ?? 0);
      }),
    );
  });

  it("comes to as many as there is room for, however a person breaks the ties", () => {
    fc.assert(
      fc.property(race, fc.infiniteStream(fc.nat({ max: 20 })), ({ candidates, ...rules }, picks) => {
        let now: readonly Candidate[] = candidates.map((each) => ({ ...each, decision: undefined }));
        for (let step = 0; step <= candidates.length; step++) {
          const open = run(now, rules).filter(({ verdict }) => verdict === "open");
          if (open.length === 0) break;
          const chosen = open[(picks.next().value ?? 0) % open.length]?.candidate;
          now = now.map((each) => (each === chosen ? { ...each, decision: true } : each));
        }
        const all = run(now, rules);
        const voted = all.filter(({ points }) => points !== null).length;
        const themes = new Set(all.filter(({ points }) => points !== null).map((each) => each.candidate.themeId));
        const rights = rules.reserved.filter((themeId) => themes.has(themeId)).length;
        expect(all.filter(({ verdict }) => verdict === "open")).toEqual([]);
        expect(all.filter(({ verdict }) => verdict === "in")).toHaveLength(
          Math.max(Math.min(rules.top, voted), rights),
        );
      }),
    );
  });
});

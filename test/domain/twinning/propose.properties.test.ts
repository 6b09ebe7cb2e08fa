/** Whatever the scores, practices, packages, groups, pins and bans: the proposal is the best by DESIGN's rules, and the only one. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { Hit } from "../../../src/domain/twinning/hits";
import { pairingKey } from "../../../src/domain/twinning/pairing";
import { propose, type TwinningInput } from "../../../src/domain/twinning/propose";
import type { Priority } from "../../../src/domain/summary/summary";
import { allowed, canBeBettered, eligible, isBetter, worthOf } from "./rules";

const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id, aliases: [] }));

interface Size {
  readonly cities: number;
  readonly themes: number;
  readonly perDonor: number;
  readonly perLearner: number;
}

/** What a few numbers make of so many cities and themes; of what else can be chosen, the numbers decide too. */
function inputOf(numbers: readonly number[], size: Size): TwinningInput {
  let next = 0;
  const number = (below: number) => (numbers[next++ % numbers.length] ?? 0) % below;
  const [cities, themes] = [
    named(Array.from({ length: size.cities }, (_, index) => `c${index}`)),
    named(Array.from({ length: size.themes }, (_, index) => `t${index}`)),
  ];
  const definition = { ...klimaatgovernance, cities, themes };
  const pairings = themes.flatMap(({ id: themeId }) =>
    cities.flatMap(({ id: learner }) => cities.map(({ id: donor }) => ({ themeId, learner, donor, reason: "" }))),
  );
  const pick = (among: typeof pairings) => among.slice(number(among.length)).slice(0, 1);
  const learning = pairings.filter(({ learner, donor }) => learner !== donor);
  const pins = number(3) === 0 ? pick(learning) : [];
  return {
    definition,
    cities: cities.map((city) => ({
      city,
      scores: new Map(
        themes.flatMap(({ id }) => {
          const value = 1 + number(18) / 4;
          return value > 5 ? [] : [[id, { status: "scored" as const, value, raw: "" }] as const];
        }),
      ),
    })),
    goodPractices: learning
      .filter(() => number(4) === 0)
      .map(({ themeId, donor }) => ({ themeId, cityId: donor, practice: "x" })),
    workPackages: Array.from({ length: number(4) }, (_, index) => ({
      ...{
        number: String(index),
        name: "",
        recommendations: [],
        leads: [],
        partners: "",
        rawPriority: "",
        start: "",
        subtopics: "",
      },
      themeIds: themes.filter(() => number(2) === 0).map(({ id }) => id),
      priority: ([1, 2, 3, 4, null] as const)[number(5)] as Priority | null,
    })),
    groupOf: (id) => (number(1) === 0 && Number(id.slice(1)) % 3 > 0 ? `group ${Number(id.slice(1)) % 3}` : undefined),
    settings: { minimum: 4, difference: 1.5, perDonor: size.perDonor, perLearner: size.perLearner },
    pins,
    bans:
      number(2) === 0 ? pick(learning).filter((ban) => pins.every((pin) => pairingKey(pin) !== pairingKey(ban))) : [],
  };
}

const numbers = fc.array(fc.nat(9999), { minLength: 60, maxLength: 60 });
const small = fc
  .record({
    ...{ cities: fc.integer({ min: 2, max: 5 }), themes: fc.integer({ min: 1, max: 4 }) },
    ...{ perDonor: fc.integer({ min: 0, max: 3 }), perLearner: fc.integer({ min: 0, max: 2 }) },
  })
  .chain((size) => numbers.map((all) => inputOf(all, size)))
  .filter((input) => eligible(input).length <= 14);

const hitsOfMatches = (input: TwinningInput): readonly Hit[] =>
  propose(input).matches.flatMap(({ hit, why }) => (hit && why.kind === "proposed" ? [hit] : []));

describe("the proposal", () => {
  it("is the best of all that could be made, and no other is as good", () => {
    fc.assert(
      fc.property(small, (input) => {
        let best: readonly number[] | undefined;
        for (const set of allowed(input)) {
          const worth = worthOf(set, input);
          if (!best || isBetter(worth, best)) best = worth;
        }
        expect(worthOf(hitsOfMatches(input), input)).toEqual(best);
      }),
      { numRuns: 500, seed: 2024 },
    );
  });

  it("cannot be made better among as many cities as there are", () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (all, perDonor, perLearner) => {
          const input = inputOf(all, { cities: 13, themes: 8, perDonor, perLearner });
          expect(canBeBettered(hitsOfMatches(input), input)).toBe(false);
        },
      ),
      { numRuns: 25, seed: 2024 },
    );
  });

  it("is the same in whatever order cities, practices, packages and pins are given", () => {
    fc.assert(
      fc.property(numbers, (all) => {
        const input = inputOf(all, { cities: 9, themes: 5, perDonor: 2, perLearner: 2 });
        const turned: TwinningInput = {
          ...input,
          cities: [...input.cities].reverse(),
          goodPractices: [...input.goodPractices].reverse(),
          workPackages: [...input.workPackages].reverse(),
          ...{ pins: [...input.pins].reverse(), bans: [...input.bans].reverse() },
        };
        expect(propose(turned)).toEqual(propose(input));
      }),
      { numRuns: 100 },
    );
  });
});

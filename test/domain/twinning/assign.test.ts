/** The best assignment, against every other one that could be made; and no way to make it better. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { assign } from "../../../src/domain/twinning/assign";
import type { Hit } from "../../../src/domain/twinning/hits";
import { inOrder, needKey, type Pairing, pairingKey } from "../../../src/domain/twinning/pairing";

const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id, aliases: [] }));
const THEMES = named(["t1", "t2", "t3"]);
const CITIES = named(["a", "b", "c", "d", "e"]);
const definition = { themes: THEMES, cities: CITIES };

interface Case {
  readonly hits: readonly Hit[];
  readonly merits: ReadonlyMap<string, readonly number[]>;
  readonly pins: readonly Pairing[];
  readonly bans: readonly Pairing[];
  readonly settings: { readonly perDonor: number; readonly perLearner: number };
}

const PAIRINGS = THEMES.flatMap(({ id: themeId }) =>
  CITIES.flatMap(({ id: learner }) =>
    CITIES.filter(({ id }) => id !== learner).map(({ id: donor }) => ({ themeId, learner, donor })),
  ),
);

const cases: fc.Arbitrary<Case> = fc
  .record({
    picked: fc.shuffledSubarray(PAIRINGS, { minLength: 1, maxLength: 11 }),
    merits: fc.array(fc.tuple(fc.nat(1), fc.nat(2)), { minLength: 11, maxLength: 11 }),
    pinned: fc.nat(2),
    banned: fc.nat(1),
    settings: fc.record({ perDonor: fc.integer({ min: 1, max: 3 }), perLearner: fc.integer({ min: 1, max: 2 }) }),
  })
  .map(({ picked, merits, pinned, banned, settings }) => {
    const hits = picked.map((each) => ({ ...each, learnerValue: 1, donorValue: 4, rough: undefined }));
    const oneForEachNeed = new Map(picked.slice(0, pinned).map((each) => [needKey(each), each]));
    return {
      hits,
      merits: new Map(hits.map((hit, index) => [pairingKey(hit), merits[index] ?? [0, 0]])),
      pins: [...oneForEachNeed.values()],
      bans: picked.slice(picked.length - banned),
      settings,
    };
  });

const assigned = ({ merits, ...given }: Case, hits = given.hits) =>
  assign({ ...given, hits, definition, merits: (hit) => merits.get(pairingKey(hit)) ?? [] });

const pairsOf = (given: Case, hits = given.hits) => assigned(given, hits).map(({ hit }) => hit);

/** How many of the numbers of `worth` are objectives: after these comes the order. */
const OBJECTIVES = 5;

/** What an answer is worth, in order, with the pins: more is better, and then the earliest match. */
function worth(matches: readonly Pairing[], { merits, pins }: Case): readonly number[] {
  const all = [...matches, ...pins];
  const loads = CITIES.map(({ id }) => all.filter(({ donor }) => donor === id).length);
  const sums = [0, 1].map((nth) => matches.reduce((sum, each) => sum + (merits.get(pairingKey(each))?.[nth] ?? 0), 0));
  return [
    new Set(all.map(({ learner }) => learner)).size,
    all.length,
    ...sums,
    -loads.reduce((sum, load) => sum + load * load, 0),
    ...inOrder(PAIRINGS, definition).map((each) => Number(matches.some((one) => pairingKey(one) === pairingKey(each)))),
  ];
}

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((each, place) => each !== other[place]);
  return index >= 0 && (one[index] ?? 0) > (other[index] ?? 0);
}

/** Every set of matches that keeps to what each city can bear. */
function allowed({ hits, pins, bans, settings }: Case): readonly (readonly Hit[])[] {
  const banned = new Set(bans.map(pairingKey));
  const free = hits.filter((hit) => !banned.has(pairingKey(hit)) && !pins.some((pin) => needKey(pin) === needKey(hit)));
  const begun = (pick: (each: Pairing) => string, id: string) => pins.filter((pin) => pick(pin) === id).length;
  const subsets = free.reduce<readonly (readonly Hit[])[]>(
    (sets, hit) => [...sets, ...sets.map((set) => [...set, hit])],
    [[]],
  );
  return subsets.filter((set) => {
    const over = (pick: (each: Pairing) => string, most: number) =>
      CITIES.some(({ id }) => {
        const added = set.filter((each) => pick(each) === id).length;
        return added > 0 && added + begun(pick, id) > most;
      });
    return (
      new Set(set.map(needKey)).size === set.length &&
      !over(({ donor }) => donor, settings.perDonor) &&
      !over(({ learner }) => learner, settings.perLearner)
    );
  });
}

describe("the assignment", () => {
  it("is the best of all that can be made, objective after objective", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const answers = allowed(given);
        const best = answers.reduce((one, other) => (isBetter(worth(other, given), worth(one, given)) ? other : one));
        expect(pairsOf(given).map(pairingKey)).toEqual(inOrder(best, definition).map(pairingKey));
      }),
      { numRuns: 400 },
    );
  });

  it("tells of each match which objective would be reached less well without it", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const answers = allowed(given);
        const made = assigned(given);
        const reached = worth(
          made.map(({ hit }) => hit),
          given,
        );
        for (const { hit, decidedBy } of made) {
          const without = answers.filter((set) => set.every((each) => pairingKey(each) !== pairingKey(hit)));
          const best = without
            .map((set) => worth(set, given))
            .reduce((one, other) => (isBetter(other, one) ? other : one));
          const lost = best.slice(0, OBJECTIVES).findIndex((each, place) => each !== reached[place]);
          expect(decidedBy).toBe(lost < 0 ? undefined : lost);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is the same whatever the order of the hits", () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(), { minLength: 11, maxLength: 11 }), (given, numbers) => {
        const shuffled = given.hits
          .map((hit, index) => ({ hit, at: numbers[index] ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ hit }) => hit);
        expect(assigned(given, shuffled)).toEqual(assigned(given));
      }),
    );
  });

  it.each([1e10, Number.MAX_SAFE_INTEGER])(
    "takes a limit of %d for no limit at all: nobody is asked more than there is to ask",
    (most) => {
      fc.assert(
        fc.property(cases, (given) => {
          const limited = (settings: Case["settings"]) => pairsOf({ ...given, settings }).map(pairingKey);
          expect(limited({ perDonor: most, perLearner: most })).toEqual(limited({ perDonor: 11, perLearner: 11 }));
        }),
        { numRuns: 20 },
      );
    },
  );
});

/** Who could learn, who takes no part, and which limits make a need wait. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { absentIn } from "../../../src/domain/twinning/absent";
import { hitsOf, needKeysOf, needsOf } from "../../../src/domain/twinning/hits";
import { needKey } from "../../../src/domain/twinning/pairing";
import { propose } from "../../../src/domain/twinning/propose";
import { USUAL_SETTINGS } from "../../../src/domain/twinning/settings";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { input2024 } from "./input-2024";

describe("the needs that there are", () => {
  const { themes, cities } = klimaatgovernance;

  it("are those of 2024, found without a look at every pair", () => {
    expect(needKeysOf(najaar2024.cities, klimaatgovernance, USUAL_SETTINGS).size).toBe(38);
  });

  it("are the same as those of the pairs, whatever the scores and the settings", () => {
    const quarter = fc.option(fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4));
    fc.assert(
      fc.property(
        fc.array(fc.array(quarter, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 4, max: 20 }),
        fc.integer({ min: 0, max: 8 }),
        (grid, least, apart) => {
          const model = { themes: themes.slice(0, 2), cities: cities.slice(0, grid.length) };
          const settings = { minimum: least / 4, difference: apart / 4 };
          const scored = model.cities.map((city, row) => ({
            city,
            scores: new Map(
              model.themes.map(({ id }, column) => [
                id,
                { status: "scored" as const, value: grid[row]?.[column] ?? null, raw: "" },
              ]),
            ),
          }));
          const ofPairs = needsOf(hitsOf(scored, model, settings)).map(needKey);
          expect([...needKeysOf(scored, model, settings)].sort()).toEqual([...ofPairs].sort());
        },
      ),
      { numRuns: 500 },
    );
  });
});

it("has Turnhout take no part at all, and Aalst not in Risicobeheer, with what it wrote instead", () => {
  expect(absentIn(najaar2024)).toEqual([
    { cityId: "aalst", themeId: "risicobeheer", raw: "Bij benadering" },
    { cityId: "turnhout", themeId: undefined, raw: "" },
  ]);
});

it("says of a need that waits every limit that would have to go", () => {
  const reasons = (settings: Partial<typeof USUAL_SETTINGS>) =>
    new Set(
      propose({ ...input2024, settings: { ...USUAL_SETTINGS, ...settings } }).waiting.map(({ because }) => because),
    );
  const { waiting } = propose(input2024);
  const freed = propose({ ...input2024, settings: { ...USUAL_SETTINGS, perLearner: 8 } });
  // A learner that may have more gets no more, where every donor is asked enough.
  expect(freed.matches).toHaveLength(20);
  expect(waiting.filter(({ because }) => because === "learner-full")).toEqual([]);
  expect(reasons({ perDonor: 100 })).toEqual(new Set(["learner-full"]));
  expect(reasons({ perLearner: 100 })).toEqual(new Set(["donors-full"]));
});

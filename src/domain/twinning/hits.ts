/** Who could learn what from whom: a theme in which one city scores well, and another a good deal lower. */
import type { AssessmentDefinition } from "../definition/definition";
import { grouped } from "../grouped";
import type { CityAssessment } from "../measurement/measurement";
import type { Score } from "../score/score";
import { inOrder, needKey, type Pairing } from "./pairing";
import type { TwinningSettings } from "./settings";

export interface Hit extends Pairing {
  readonly learnerValue: number;
  readonly donorValue: number;
  /** Whose value stands between two levels, or is given by approximation. */
  readonly rough: Rough | undefined;
}

export type Rough = "learner" | "donor" | "both";

/** @param learner is the learner's value no exact one? @param donor and the donor's? */
export function roughOf(learner: boolean, donor: boolean): Rough | undefined {
  if (learner && donor) return "both";
  return learner ? "learner" : donor ? "donor" : undefined;
}

export type Scored = Pick<CityAssessment, "city" | "scores">;

/** In order of theme, learner and donor, as the definition has them. A city without a value takes no part in that theme. */
export function hitsOf(
  cities: readonly Scored[],
  definition: Pick<AssessmentDefinition, "themes" | "cities">,
  { minimum, difference }: Pick<TwinningSettings, "minimum" | "difference">,
): readonly Hit[] {
  const hits = definition.themes.flatMap(({ id: themeId }) => {
    const valued = cities.flatMap(({ city, scores }) => {
      const score = scores.get(themeId);
      return hasValue(score) ? [{ id: city.id, ...score }] : [];
    });
    const donors = valued.filter(({ value }) => exact(value) >= exact(minimum));
    return valued.flatMap((learner) =>
      donors
        .filter((donor) => exact(donor.value) - exact(learner.value) >= exact(difference) && donor.id !== learner.id)
        .map((donor) => ({
          ...{ themeId, learner: learner.id, donor: donor.id },
          ...{ learnerValue: learner.value, donorValue: donor.value },
          rough: roughOf(learner.status !== "scored", donor.status !== "scored"),
        })),
    );
  });
  return inOrder(hits, definition);
}

/** Two cities of which each can learn something from the other, whatever it is. */
export function twoWayPairs(hits: readonly Hit[]): (pair: Pick<Pairing, "learner" | "donor">) => boolean {
  const directed = new Set(hits.map(({ learner, donor }) => `${learner}\n${donor}`));
  return ({ learner, donor }) => directed.has(`${learner}\n${donor}`) && directed.has(`${donor}\n${learner}`);
}

/** In billionths: sums of these are the same in whatever order they are made, and 4,1 less 2,6 is 1,5. */
export function exact(value: number): number {
  return Math.round(value * 1e9);
}

/** A theme in which a city can learn, with everyone it can learn from: in order, as the hits are. */
export interface Need {
  readonly themeId: string;
  readonly learner: string;
  readonly hits: readonly [Hit, ...Hit[]];
}

export function needsOf(hits: readonly Hit[]): readonly Need[] {
  return [...grouped(hits, needKey)].flatMap(([, own]) => {
    const [{ themeId, learner }] = own;
    return [{ themeId, learner, hits: own }];
  });
}

function hasValue(score: Score | undefined): score is Score & { readonly value: number } {
  return score !== undefined && score.value !== null;
}

/** The needs that there are, as `needKey` says them, without a look at every pair: of 300 cities there are a hundred thousand. */
export function needKeysOf(
  cities: readonly Scored[],
  { themes }: Pick<AssessmentDefinition, "themes">,
  { minimum, difference }: Pick<TwinningSettings, "minimum" | "difference">,
): ReadonlySet<string> {
  return new Set(
    themes.flatMap(({ id: themeId }) => {
      const valued = cities.flatMap(({ city, scores }) => {
        const value = scores.get(themeId)?.value ?? null;
        return value === null ? [] : [{ learner: city.id, value: exact(value) }];
      });
      const [best = -Infinity, next = -Infinity] = valued.map(({ value }) => value).sort((one, other) => other - one);
      // Nobody teaches itself: whoever scores highest could learn of the next alone.
      const othersBest = (value: number) => (value === best ? next : best);
      return valued
        .filter(({ value }) => othersBest(value) >= Math.max(exact(minimum), value + exact(difference)))
        .map(({ learner }) => needKey({ themeId, learner }));
    }),
  );
}

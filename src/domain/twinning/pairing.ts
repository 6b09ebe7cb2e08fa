/** Who could learn what from whom, before anything is known of their scores. */
import type { AssessmentDefinition } from "../definition/definition";

/** One theme in which a city can learn from another; cities and themes by id. */
export interface Pairing {
  readonly themeId: string;
  readonly learner: string;
  readonly donor: string;
}

/** A pair that someone pinned or banned, and why, as written. */
export interface Decision extends Pairing {
  readonly reason: string;
}

/** What somebody wrote about a pair without pinning or banning it. */
export interface Remark extends Decision {
  /** What stands where yes or no is expected; empty for nothing. */
  readonly said: string;
}

/** A pairing as one word, to look it up by. */
export function pairingKey({ themeId, learner, donor }: Pairing): string {
  return `${themeId}\n${learner}\n${donor}`;
}

/** A need as one word: a theme in which a city can learn. One donor is enough for it. */
export function needKey({ themeId, learner }: Pick<Pairing, "themeId" | "learner">): string {
  return `${themeId}\n${learner}`;
}

/** In order of theme, learner and donor, as the definition has them. */
export function inOrder<Each extends Pairing>(
  pairings: readonly Each[],
  { themes, cities }: Pick<AssessmentDefinition, "themes" | "cities">,
): readonly Each[] {
  const places = (named: readonly { readonly id: string }[]) => new Map(named.map(({ id }, index) => [id, index]));
  const [theme, city] = [places(themes), places(cities)];
  return pairings
    .map((each) => ({
      each,
      at: [theme.get(each.themeId), city.get(each.learner), city.get(each.donor)].map((place = Infinity) => place),
    }))
    .sort(({ at: one }, { at: other }) => {
      const index = one.findIndex((place, nth) => place !== other[nth]);
      return (one[index] ?? 0) - (other[index] ?? 0);
    })
    .map(({ each }) => each);
}

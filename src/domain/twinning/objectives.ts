/**
 * By what one proposal is better than another: strictly one after the other, so that no number of the later ones makes up for
 * one of the former. What DESIGN's _Twinning_ counts match by match is here; learners, needs and loads are of the whole.
 */
import { middleOf, type AssessmentDefinition } from "../definition/definition";
import type { GoodPractice } from "../measurement/records";
import type { WorkPackage } from "../summary/summary";
import { exact, type Hit, twoWayPairs } from "./hits";

/** In this order. `order`: equally good by all the others, and the order of themes and cities decides. */
export const OBJECTIVES = [
  "learners",
  "needs",
  "low",
  "priority",
  "two-way",
  "practice",
  "group",
  "difference",
  "load",
  "order",
] as const;

export type Objective = (typeof OBJECTIVES)[number];

export interface MeritInput {
  readonly definition: AssessmentDefinition;
  readonly goodPractices: readonly GoodPractice[];
  readonly workPackages: readonly WorkPackage[];
  /** The group of a city, where the definition has any. */
  readonly groupOf: (cityId: string) => string | undefined;
}

/**
 * After the learners and the needs: a learner below the middle of the scale, the priority of the theme's work package, two
 * cities that can learn from each other, a practice that the donor can show, the same group, the difference.
 */
export function meritsOf(
  { definition, goodPractices, workPackages, groupOf }: MeritInput,
  hits: readonly Hit[],
): (hit: Hit) => readonly number[] {
  const middle = middleOf(definition);
  const isTwoWay = twoWayPairs(hits);
  const shown = new Set(goodPractices.map(({ cityId, themeId }) => `${cityId}\n${themeId}`));
  const weights = new Map(definition.themes.map(({ id }) => [id, priorityWeight(id, workPackages)]));
  return ({ themeId, learner, donor, learnerValue, donorValue }) => [
    Number(learnerValue < middle),
    weights.get(themeId) ?? 0,
    Number(isTwoWay({ learner, donor })),
    Number(shown.has(`${donor}\n${themeId}`)),
    Number(groupOf(learner) !== undefined && groupOf(learner) === groupOf(donor)),
    exact(donorValue) - exact(learnerValue),
  ];
}

/** Priority 1 counts 4, and 4 counts 1; of several packages the best, and of none nothing. */
export function priorityWeight(themeId: string, workPackages: readonly WorkPackage[]): number {
  const priorities = workPackages.filter(({ themeIds }) => themeIds.includes(themeId)).map(({ priority }) => priority);
  return Math.max(0, ...priorities.map((priority) => (priority === null ? 0 : 5 - priority)));
}

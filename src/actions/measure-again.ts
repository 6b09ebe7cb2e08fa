/**
 * Measuring again: what a former measurement gives a new one. The former score stands beside the new one, as the previous score,
 * and the target stays; a score is taken along as the new one on request alone. Pure.
 */
import { consolidate } from "../consolidation/consolidate";
import type { Consolidation } from "../consolidation/consolidation";
import { highestLevel, lowestLevel, type AssessmentDefinition } from "../domain/definition/definition";
import { cellKey } from "../domain/definition/subject";
import { type Explanation, explained } from "../domain/measurement/explanation";
import type { Measurement } from "../domain/measurement/measurement";
import { isConfidential } from "../domain/publication/confidential-text";
import { closedByRule, DEFAULT_RULES } from "../domain/publication/rules";
import { isAnswered, type Score } from "../domain/score/score";
import type { PreviousBundle } from "./read-previous";

export interface Again {
  readonly measurement: Measurement;
  readonly taken: Taken;
}

/** How much was taken along, for the cities of the new measurement. */
export interface Taken {
  readonly previous: number;
  readonly targets: number;
  /** As new scores. */
  readonly copied: number;
  /** Of which the former measurement says two things: of these nothing is taken along but what is certain. */
  readonly open: number;
  /** That are confidential: of these nothing is taken along. */
  readonly closed: number;
}

/** Is a score of the one a score of the other? Otherwise the same number says something else. */
export function measuresTheSame(one: AssessmentDefinition, other: AssessmentDefinition): boolean {
  const scale = (each: AssessmentDefinition) => [lowestLevel(each).value, highestLevel(each).value].join();
  return one.id === other.id && scale(one) === scale(other);
}

/** @param former of a definition that measures the same */
export function measuredAgain(
  measurement: Measurement,
  former: PreviousBundle,
  { copyScores }: { readonly copyScores: boolean },
): Again {
  const { definition } = measurement;
  const then = consolidate([], definition, { previous: former.previous });
  const scoresThen = new Map(then.cities.map(({ city, scores }) => [city.id, scores]));
  const targets = targetsIn(then);
  const confidential = confidentialIn(then);
  const closedThemes = closedByRule(former.previous.rules ?? DEFAULT_RULES, former.definition);
  const own = new Map((measurement.explanations ?? []).map((each) => [cellKey(each.cityId, each.themeId), each]));
  const taken = { previous: 0, targets: 0, copied: 0, open: 0, closed: 0 };

  const explanations: Explanation[] = [];
  const cities = measurement.cities.map((each) => {
    const before = scoresThen.get(each.city.id);
    const scores = new Map(each.scores);
    for (const { id: themeId } of definition.themes) {
      const key = cellKey(each.city.id, themeId);
      const score = before?.get(themeId);
      const said = own.get(key) ?? explained({ cityId: each.city.id, themeId });
      const isThere = score !== undefined || targets.has(key);
      const isClosed =
        confidential.has(key) || (score !== undefined && isMarked(score)) || (isThere && closedThemes.has(themeId));
      if (isClosed) taken.closed++;
      const previous = said.previous || (isClosed ? "" : String(score?.value ?? ""));
      const target = said.target || (isClosed ? "" : (targets.get(key) ?? ""));
      const isOpen = then.conflicts.some(({ cityId, subjectId }) => cityId === each.city.id && subjectId === themeId);
      if (isOpen || (targets.has(key) && targets.get(key) === undefined)) taken.open++;
      if (previous !== "") taken.previous++;
      if (target !== "") taken.targets++;
      if (copyScores && score && isAnswered(score) && !isClosed && !scores.has(themeId)) {
        scores.set(themeId, { status: score.status, value: score.value, raw: score.raw });
        taken.copied++;
      }
      if (own.has(key) || previous !== "" || target !== "") explanations.push({ ...said, previous, target });
    }
    return { ...each, scores };
  });
  return { measurement: { ...measurement, cities, explanations }, taken };
}

/** The mark stays behind on the sheet where it stands, so what is confidential does too, and what the city aims at with it. */
function isMarked({ confidential, raw }: Score): boolean {
  return confidential === true || isConfidential(raw);
}

/** By `cellKey`: what is marked in the words beside it. */
function confidentialIn({ explanations }: Pick<Consolidation, "explanations">): ReadonlySet<string> {
  const marked = explanations.filter((each) => Object.values(each).some((text) => isConfidential(text)));
  return new Set(marked.map(({ cityId, themeId }) => cellKey(cityId, themeId)));
}

/** By `cellKey`; where there are two, `undefined`. */
function targetsIn({ explanations }: Pick<Consolidation, "explanations">): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { cityId, themeId, target } of explanations.filter((each) => each.target !== "")) {
    const key = cellKey(cityId, themeId);
    found.set(key, found.has(key) && found.get(key) !== target ? undefined : target);
  }
  return found;
}

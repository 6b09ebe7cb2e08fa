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
  const own = new Map((measurement.explanations ?? []).map((each) => [cellKey(each.cityId, each.themeId), each]));
  const taken = { previous: 0, targets: 0, copied: 0, open: 0 };

  const explanations: Explanation[] = [];
  const cities = measurement.cities.map((each) => {
    const before = scoresThen.get(each.city.id);
    const scores = new Map(each.scores);
    for (const { id: themeId } of definition.themes) {
      const key = cellKey(each.city.id, themeId);
      const score = before?.get(themeId);
      const said = own.get(key) ?? explained({ cityId: each.city.id, themeId });
      const previous = said.previous || String((score && mayLeave(score) ? score.value : null) ?? "");
      const target = said.target || (targets.get(key) ?? "");
      const isOpen = then.conflicts.some(({ cityId, subjectId }) => cityId === each.city.id && subjectId === themeId);
      if (isOpen || (targets.has(key) && targets.get(key) === undefined)) taken.open++;
      if (previous !== "") taken.previous++;
      if (target !== "") taken.targets++;
      if (copyScores && score && isAnswered(score) && mayLeave(score) && !scores.has(themeId)) {
        scores.set(themeId, { status: score.status, value: score.value, raw: score.raw });
        taken.copied++;
      }
      if (own.has(key) || previous !== "" || target !== "") explanations.push({ ...said, previous, target });
    }
    return { ...each, scores };
  });
  return { measurement: { ...measurement, cities, explanations }, taken };
}

/** The mark stays behind on the sheet where it stands, so what is confidential does too. */
function mayLeave({ confidential, raw }: Score): boolean {
  return confidential !== true && !isConfidential(raw);
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

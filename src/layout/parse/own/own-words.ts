/** Our grid holds the numbers; Toelichting keeps the words that they came from. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { cellKey } from "../../../domain/definition/subject";
import { readScore } from "../../../domain/score/read-score";
import type { Explanation, LocatedScore } from "../reading";

/** Where the words still say the number, they are what the city handed in. */
export function inOwnWords(
  scores: readonly LocatedScore[],
  explanations: readonly Explanation[],
  definition: AssessmentDefinition,
): readonly LocatedScore[] {
  const told = explanations.filter(({ raw }) => raw !== "");
  if (told.length === 0) return scores;
  const words = new Map(told.map(({ cityId, themeId, raw }) => [cellKey(cityId, themeId), raw]));
  return scores.map((located) => {
    const value = words.get(cellKey(located.cityId, located.themeId));
    if (value === undefined) return located;
    const { score } = readScore({ value }, definition);
    return score.value !== null && score.value === located.score.value ? { ...located, score } : located;
  });
}

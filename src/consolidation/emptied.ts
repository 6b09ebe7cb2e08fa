/** What a city leaves empty now, or fills with what is no score, and the previous bundle holds: nothing takes its place, and that is told. Pure. */
import { cellKey } from "../domain/definition/subject";
import { isAnswered, isUncounted } from "../domain/score/score";
import { sourceAt } from "../layout/source-at";
import type { ConsolidatedCity, Emptied } from "./consolidation";
import { scoreHeld } from "./held";
import { isOlderThanHeld } from "./older";
import type { Previous } from "./previous";
import type { Submission } from "./submission";

/**
 * Of a file that says other scores of the city: a grid of all cities leaves most of them empty. Not of one that is older than what
 * is held, nor of one in which someone must choose what its scores are.
 */
export function emptiedIn(
  submissions: readonly Submission[],
  { previous, cities }: { readonly previous: Previous; readonly cities: readonly ConsolidatedCity[] },
): readonly Emptied[] {
  const said = new Set(
    submissions.flatMap(({ reading }) =>
      reading.scores.flatMap(({ cityId, themeId, score }) => (isUncounted(score) ? [] : cellKey(cityId, themeId))),
    ),
  );
  const settled = new Map(cities.map(({ city, settledScores }) => [city.id, settledScores]));
  const found = new Map<string, Emptied>();
  for (const { file, reading, saved } of submissions) {
    const telling = new Set(reading.scores.map(({ cityId }) => cityId));
    const asked = reading.ways.flatMap(({ candidates }) => candidates.filter(({ verdict }) => verdict === "asked"));
    for (const cityId of asked.flatMap(({ cityIds }) => cityIds)) telling.delete(cityId);
    const words = reading.scores.flatMap(({ cityId, themeId, score, source }) =>
      isUncounted(score) ? { cityId, themeId, raw: score.raw, source } : [],
    );
    const places = reading.places.map((place) => {
      const { cityId, themeId } = place;
      return { cityId, themeId, raw: "", source: sourceAt(place) };
    });
    for (const { cityId, themeId, raw, source } of [...words, ...places]) {
      const key = cellKey(cityId, themeId);
      if (!telling.has(cityId) || said.has(key) || found.has(key)) continue;
      const counted = previous.scores.get(key)?.counted;
      const now = settled.get(cityId)?.get(themeId);
      if (!counted || counted.said.status === "blank" || !now?.counted) continue;
      if (raw !== "" && !isAnswered(now.counted.said)) continue;
      if (isOlderThanHeld({ saved }, cityId, previous)) continue;
      found.set(key, { cityId, subjectId: themeId, raw, held: scoreHeld(now), source: { file, ...source } });
    }
  }
  return [...found.values()];
}

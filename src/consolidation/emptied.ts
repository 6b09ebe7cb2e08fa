/** What a city leaves empty now, or fills with what is no score, and the previous bundle holds: nothing takes its place, and that is told. Pure. */
import { cellKey } from "../domain/definition/subject";
import { type AssessmentDefinition, nameIn } from "../domain/definition/definition";
import { type Finding, SEVERITY } from "../domain/finding";
import { begun } from "../domain/plain-text";
import { isAnswered, isUncounted } from "../domain/score/score";
import { sourceAt } from "../layout/source-at";
import type { ConsolidatedCity, Emptied } from "./consolidation";
import { placeKey } from "./candidates";
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
  const [said, inWords] = [false, true].map((uncounted) => {
    const all = submissions.flatMap(({ reading }) => reading.scores);
    const those = all.filter(({ score }) => isUncounted(score) === uncounted);
    return new Set(those.map(({ cityId, themeId }) => cellKey(cityId, themeId)));
  });
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
      if (!telling.has(cityId) || said?.has(key) || found.has(key)) continue;
      const counted = previous.scores.get(key)?.counted;
      const now = settled.get(cityId)?.get(themeId);
      if (!counted || counted.said.status === "blank" || !now?.counted) continue;
      // Words stay where words are said: of the same file that is given again, nothing was emptied.
      if (!isAnswered(now.counted.said) && inWords?.has(key)) continue;
      if (isOlderThanHeld({ saved }, cityId, previous)) continue;
      found.set(key, { cityId, subjectId: themeId, raw, held: scoreHeld(now), source: { file, ...source } });
    }
  }
  return [...found.values()];
}

/**
 * Of what is no score and was to take the place of one, so that it is on the bundle's list of questions once it is written: nothing else
 * there says what is kept. Of a file that the bundle knows, where it said the score itself, or it is asked already: what came together
 * with the score is no news. Of a cell that is empty nothing is asked: a file of one service leaves empty what another fills in.
 */
export function keptFindings(
  emptied: readonly Emptied[],
  { definition, previous }: { readonly definition: AssessmentDefinition; readonly previous: Previous },
): readonly Finding[] {
  const asked = new Set(previous.findings.flatMap((each) => (each.code === KEPT ? placeKey(each) : [])));
  return emptied.flatMap(({ cityId, subjectId, raw, held, source }) => {
    const said = previous.scores.get(cellKey(cityId, subjectId))?.counted?.source;
    const place = placeKey(source);
    const isKnown = previous.files.get(cityId)?.includes(source.file ?? "") === true;
    const isNews = !isKnown || asked.has(place) || (said !== undefined && placeKey(said) === place);
    // Words that are kept are no score that could be lost.
    const kept = held.value === null && held.status === "not-applicable" ? held.raw : held.value;
    if (raw === "" || !isNews || kept === null) return [];
    const told = [nameIn(definition.themes, subjectId), String(kept), begun(raw)].join("\n");
    return [{ code: KEPT, severity: SEVERITY[KEPT], ...source, raw: told }];
  });
}

const KEPT = "score-kept";

/** Which of them are answered: those of themes whose score comes from another place since. */
export function answeredKept(
  { findings, files }: Pick<Previous, "findings" | "files">,
  { cityId, theme }: { readonly cityId: string; readonly theme: string },
): readonly Finding[] {
  return findings.filter(
    ({ code, file = "", raw }) =>
      code === KEPT && raw.startsWith(`${theme}\n`) && files.get(cityId)?.includes(file) === true,
  );
}

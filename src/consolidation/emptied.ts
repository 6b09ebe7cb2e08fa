/** What a city leaves empty now, or fills with what is no score, and the previous bundle holds: nothing takes its place, and that is told. Pure. */
import { cellKey } from "../domain/definition/subject";
import { type AssessmentDefinition, nameIn } from "../domain/definition/definition";
import { type Finding, SEVERITY } from "../domain/finding";
import { begun } from "../domain/plain-text";
import { isAnswered, isUncounted } from "../domain/score/score";
import { sourceAt } from "../layout/source-at";
import type { ConsolidatedCity, Emptied, Held } from "./consolidation";
import { type Candidate, placeKey } from "./candidates";
import { isScore, scoreHeld } from "./held";
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
  const scores = submissions.flatMap(({ reading }) => reading.scores);
  const keysOf = (those: typeof scores) => new Set(those.map(({ cityId, themeId }) => cellKey(cityId, themeId)));
  const said = keysOf(scores.filter(({ score }) => !isUncounted(score)));
  const inWords = keysOf(scores.filter(({ score }) => isUncounted(score)));
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
      // Words stay where words are said: of the same file that is given again, nothing was emptied.
      if (!isAnswered(now.counted.said) && inWords.has(key)) continue;
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
    const kept = keptText(held);
    if (raw === "" || !isNews || kept === undefined) return [];
    const told = [nameIn(definition.themes, subjectId), kept, begun(raw)].join("\n");
    return [{ code: KEPT, severity: SEVERITY[KEPT], ...source, raw: told }];
  });
}

const KEPT = "score-kept";

export interface KeptInput {
  /** By city id: the files that say something of it. */
  readonly files: Previous["files"];
  readonly definition: Pick<AssessmentDefinition, "themes">;
  /** What the bundle holds. */
  readonly held: (cityId: string, themeId: string) => Held;
}

/**
 * What these questions are about, and all else that is asked of the same cell, where the bundle holds another score than they say. Of a
 * file of several cities, where it holds that one for none of them.
 */
export function keptNoMore(
  findings: readonly Finding[],
  { files, definition, held }: KeptInput,
): readonly Candidate<{ readonly raw: string }>[] {
  return findings.flatMap(({ code, raw, file = "", sheet, cell }) => {
    const [name, kept, said = ""] = raw.split("\n");
    const theme = code === KEPT ? definition.themes.find((each) => each.name === name) : undefined;
    const cities = theme ? [...files].flatMap(([cityId, all]) => (all.includes(file) ? cityId : [])) : [];
    if (!theme || cities.length === 0 || cities.some((cityId) => keptText(held(cityId, theme.id)) === kept)) return [];
    return [raw, said].map((text) => ({ said: { raw: text }, source: { file, sheet, cell } }));
  });
}

/** `undefined` where no score is held: words that are kept are none that could be lost. */
function keptText(held: Held): string | undefined {
  return isScore(held) ? String(held.value ?? held.raw) : undefined;
}

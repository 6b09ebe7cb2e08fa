/**
 * What there is to ask, and whom: each finding, each contradiction, and of each city that handed in the scores that are not
 * there. A city that handed in nothing is on Inzendingen; there is nothing in particular to ask it.
 */
import { type Named, nameIn } from "../domain/definition/definition";
import { mentioned } from "../domain/definition/identity";
import { cellKey, FTE } from "../domain/definition/subject";
import type { Finding } from "../domain/finding";
import { BLANK, isAnswered } from "../domain/score/score";
import type { ProvenanceRow, Question } from "../layout/bundle";
import type { Source } from "../layout/located";
import { OVER_FTE } from "../layout/sheets/herkomst";
import { OF_CITY } from "../domain/measurement/words";
import { columnTitle } from "../layout/sheets/said-words";
import { placeKey } from "./candidates";
import type { Conflict, ConsolidatedCity, Consolidation } from "./consolidation";

/** By city in the order of the definition; what nobody can be asked stands first. */
export function questionsOf(
  { definition, findings, conflicts, wordConflicts, cities }: Consolidation,
  provenance: readonly ProvenanceRow[],
): readonly Question[] {
  const asked = new Set(findings.map(placeKey));
  const whose = askedOf(cities, { provenance, asked });
  const cityOf = byId(definition.cities);
  const questions: readonly Question[] = [
    ...findings.map((finding): Question => ({ kind: "finding", finding, city: whose(finding) })),
    ...conflicts.map(({ cityId, subjectId, candidates }: Conflict): Question => ({
      kind: "conflict",
      city: cityOf.get(cityId),
      over: subjectId === FTE.id ? OVER_FTE : nameIn(definition.themes, subjectId),
      candidates,
    })),
    ...wordConflicts.map(({ cityId, subjectId, fields }): Question => ({
      kind: "words",
      city: cityOf.get(cityId),
      ...(subjectId !== OF_CITY && { over: nameIn(definition.themes, subjectId) }),
      fields: fields.map(({ field, candidates }) => ({ title: columnTitle({ subjectId, field }), candidates })),
    })),
    ...missingQuestions({ definition, conflicts, cities }, asked),
  ];
  const ranks = new Map(definition.cities.map(({ id }, index) => [id, index]));
  const rank = ({ city }: Question): number => ranks.get(city?.id ?? "") ?? -1;
  return [...questions].sort((a, b) => rank(a) - rank(b));
}

/** A cell about which something is asked already is not asked about twice. */
function missingQuestions(
  { definition, conflicts, cities }: Pick<Consolidation, "definition" | "conflicts" | "cities">,
  asked: ReadonlySet<string>,
): readonly Question[] {
  const contested = new Set(conflicts.map(({ cityId, subjectId }) => cellKey(cityId, subjectId)));
  return cities.flatMap(({ city, files, scores, statements, settledScores }): readonly Question[] => {
    const isHandedIn = files.length > 0 || scores.size > 0 || statements.length > 0;
    const themes = definition.themes.flatMap((theme) => {
      const source = settledScores.get(theme.id)?.counted?.source;
      const isAsked =
        contested.has(cellKey(city.id, theme.id)) || (source !== undefined && asked.has(placeKey(source)));
      const score = scores.get(theme.id) ?? BLANK;
      return isAsked || isAnswered(score) ? [] : [{ ...theme, raw: score.raw }];
    });
    return isHandedIn && themes.length > 0 ? [{ kind: "missing", city, themes, of: definition.themes.length }] : [];
  });
}

/** Whom to ask: whose cell it is, else the only city of the file, else the city that the file is named after. */
function askedOf(
  cities: readonly ConsolidatedCity[],
  { provenance, asked }: { readonly provenance: readonly ProvenanceRow[]; readonly asked: ReadonlySet<string> },
): (finding: Finding) => Named | undefined {
  const all = cities.map(({ city }) => city);
  const cityOf = byId(all);
  const byPlace = new Map<string, Named>();
  // Of all the places of ten thousand files, few are asked about.
  const standsIn = (place: Source, city: Named) => {
    const key = placeKey(place);
    if (asked.has(key)) byPlace.set(key, city);
  };
  /** `undefined` for a file of several cities. */
  const byFile = new Map<string, Named | undefined>();
  for (const { city, places, files } of cities) {
    for (const place of places) standsIn(place, city);
    for (const file of files) byFile.set(file, byFile.has(file) ? undefined : city);
  }
  for (const { cityId, source } of provenance) {
    const city = cityOf.get(cityId);
    if (source && city) standsIn(source, city);
  }
  return (finding) => {
    if (finding.code === "unknown-city") return undefined;
    const { file = "" } = finding;
    if (!byFile.has(file)) byFile.set(file, onlyOne(mentioned(file, all)));
    return byPlace.get(placeKey(finding)) ?? byFile.get(file);
  };
}

function onlyOne([only, ...others]: readonly Named[]): Named | undefined {
  return others.length === 0 ? only : undefined;
}

function byId<T extends Named>(among: readonly T[]): ReadonlyMap<string, T> {
  return new Map(among.map((each) => [each.id, each]));
}

/** What is still open in a consolidation: decided here alone, for the pane and the command alike. Pure. */
import { cellKey, type CitySubject, FTE } from "../domain/definition/subject";
import type { Finding, Severity } from "../domain/finding";
import type { StillOpen } from "../domain/measurement/still-open";
import { BLANK, isAnswered } from "../domain/score/score";
import type { ConsolidatedCity, Consolidation } from "./consolidation";
import { isUnread } from "./findings";

export interface StillOpenOptions {
  /**
   * In a bundle every city of the definition should be there. Elsewhere a workbook of one city should have hers alone; two
   * cities are a group, and then all are missed who are not there.
   */
  readonly isBundle?: boolean;
  /** What bundles that were read have open. */
  readonly remembered?: readonly Remembered[];
}

/** What a bundle has open, as its Herkomst and Bevindingen tell. */
export interface Remembered {
  readonly conflicts: readonly CitySubject[];
  /** Of what words differ. */
  readonly words: readonly CitySubject[];
  readonly findings: readonly Finding[];
}

export function stillOpen(
  consolidation: Consolidation,
  { isBundle = false, remembered = [] }: StillOpenOptions = {},
): StillOpen {
  const { definition, cities, conflicts, wordConflicts, findings } = consolidation;
  const keys = (all: readonly CitySubject[]) => new Set(all.map(({ cityId, subjectId }) => cellKey(cityId, subjectId)));
  const contested = keys([...conflicts, ...remembered.flatMap((each) => each.conflicts)]);
  const words = keys([...wordConflicts, ...remembered.flatMap((each) => each.words)]);
  const ofFte = cities.filter(({ city }) => contested.has(cellKey(city.id, FTE.id))).length;
  const expected = isBundle ? cities : expectedOf(cities);
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && !isUnread(finding)).length;
  return {
    cities: expected.length,
    themes: definition.themes.length,
    missing: expected.flatMap(({ city, scores }) => {
      const themes = definition.themes.filter(
        ({ id }) => !isAnswered(scores.get(id) ?? BLANK) && !contested.has(cellKey(city.id, id)),
      );
      return themes.length === 0 ? [] : [{ city, themes }];
    }),
    contested: { scores: contested.size - ofFte, fte: ofFte, words: words.size },
    unread: findings.filter(isUnread).length,
    silent: consolidation.silentFiles,
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    remembered: remembered.reduce((sum, each) => sum + each.findings.length, 0),
  };
}

function expectedOf(cities: readonly ConsolidatedCity[]): readonly ConsolidatedCity[] {
  const scored = cities.filter(({ named }) => named === "scores");
  const [only, ...others] = scored.length > 0 ? scored : cities.filter(({ named }) => named === "fte");
  return only && others.length === 0 ? [only] : cities;
}

/** What is still open in a consolidation: decided here alone, for the pane and the command alike. Pure. */
import { cellKey, type CitySubject, FTE } from "../domain/definition/subject";
import type { Named } from "../domain/definition/definition";
import type { Finding, Severity } from "../domain/finding";
import type { StillOpen } from "../domain/measurement/still-open";
import { OF_CITY } from "../domain/measurement/words";
import { BLANK, isAnswered } from "../domain/score/score";
import type { Source } from "../layout/parse/reading";
import { placeKey } from "./candidates";
import type { ConsolidatedCity, Consolidation } from "./consolidation";
import { isAsked, isUnread } from "./findings";
import { isScore } from "./held";

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
  readonly findings: readonly RememberedFinding[];
}

export interface RememberedFinding {
  readonly finding: Finding;
  /** Whose cell it is about; absent where Herkomst does not have that cell. */
  readonly about?: CitySubject;
}

export function stillOpen(
  consolidation: Consolidation,
  { isBundle = false, remembered = [] }: StillOpenOptions = {},
): StillOpen {
  const { definition, cities, conflicts, wordConflicts, findings, emptied = [], returned = [] } = consolidation;
  const keys = (all: readonly CitySubject[]) => new Set(all.map(({ cityId, subjectId }) => cellKey(cityId, subjectId)));
  const contested = contestedIn(conflicts, remembered);
  const words = keys([...wordConflicts, ...remembered.flatMap((each) => each.words)]);
  const ofFte = cities.filter(({ city }) => contested.has(cellKey(city.id, FTE.id))).length;
  const expected = isBundle ? cities : expectedOf(cities);
  const isRemembered = remembered.some((each) => each.findings.length > 0);
  const here = isRemembered ? findingsAbout(consolidation) : new Set<string>();
  const places = new Set(findings.map((each) => placedKey(each)));
  // What it was found in may be among what was read, or stand in the same workbook, which does not know its own name.
  const isHere = (finding: Finding) => [finding.file, ""].some((file) => places.has(placedKey({ ...finding, file })));
  const incomplete = expected.flatMap(({ city, scores }) => {
    const isContested = ({ id }: Named) => contested.size > 0 && contested.has(cellKey(city.id, id));
    const themes = definition.themes.filter(
      (theme) => !isAnswered(scores.get(theme.id) ?? BLANK) && !isContested(theme),
    );
    const against = [...definition.themes, FTE].filter(isContested);
    return themes.length + against.length === 0 ? [] : [{ city, themes, contested: against }];
  });
  const kept = remembered
    .flatMap((each) => each.findings)
    .flatMap(({ finding, about }) =>
      isHere(finding) || (about && here.has(findingKey(finding, about))) ? [] : finding,
    );
  const emptiedAt = new Set(emptied.map(({ source }) => placeKey(source)));
  const isCounted = (finding: Finding) => finding.code === "score-kept" && emptiedAt.has(placeKey(finding));
  return {
    cities: expected.length,
    themes: definition.themes.length,
    missing: incomplete.flatMap(({ city, themes }) => (themes.length === 0 ? [] : [{ city, themes }])),
    incomplete,
    contested: { scores: contested.size - ofFte, fte: ofFte, words: words.size },
    unread: [...findings, ...kept].filter(isUnread).length,
    unreadBefore: consolidation.unreadBefore + kept.filter(isUnread).length,
    silent: consolidation.silentFiles,
    // Words that stay are told with the others, and are no score.
    emptied: emptied.filter(({ held }) => isScore(held)).length,
    returned: returned.length,
    asked: findings.filter(isAsked).length,
    findings: bySeverity(findings.filter((each) => !isAsked(each) && !isCounted(each))),
    remembered: bySeverity(kept),
  };
}

/** By `cellKey`: over what cells contradict each other, here or in what a bundle remembers. */
export function contestedIn(
  conflicts: readonly CitySubject[],
  remembered: readonly Pick<Remembered, "conflicts">[],
): ReadonlySet<string> {
  const all = [...conflicts, ...remembered.flatMap((each) => each.conflicts)];
  return new Set(all.map(({ cityId, subjectId }) => cellKey(cityId, subjectId)));
}

/** Files that were not read are counted as files. */
function bySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && !isUnread(finding)).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** By `findingKey`: a bundle holds what the files said, and what was found of it there is found in the bundle once more. */
function findingsAbout({ cities, findings }: Pick<Consolidation, "cities" | "findings">): ReadonlySet<string> {
  const subjects = new Map<string, CitySubject>();
  const add = (source: Source | undefined, about: CitySubject) => source && subjects.set(placeKey(source), about);
  for (const { city, scores, fte, statements } of cities) {
    for (const { source } of statements) add(source, { cityId: city.id, subjectId: OF_CITY });
    // Words that stand in the cell of a score are of that score, on Herkomst as well.
    for (const [subjectId, { source }] of scores) add(source, { cityId: city.id, subjectId });
    add(fte?.source, { cityId: city.id, subjectId: FTE.id });
  }
  return new Set(
    findings.flatMap((finding) => {
      const about = subjects.get(placeKey(finding));
      return about ? findingKey(finding, about) : [];
    }),
  );
}

function findingKey({ code, raw }: Finding, { cityId, subjectId }: CitySubject): string {
  return [code, cellKey(cityId, subjectId), raw].join("\n");
}

function placedKey({
  code,
  raw,
  file = "",
  sheet,
  cell,
}: Omit<Finding, "file"> & { readonly file?: string | undefined }): string {
  return [code, raw, file, sheet, cell].join("\n");
}

function expectedOf(cities: readonly ConsolidatedCity[]): readonly ConsolidatedCity[] {
  const scored = cities.filter(({ named }) => named === "scores");
  const [only, ...others] = scored.length > 0 ? scored : cities.filter(({ named }) => named === "fte");
  return only && others.length === 0 ? [only] : cities;
}

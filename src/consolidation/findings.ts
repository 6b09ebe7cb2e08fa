/** The findings of a bundle: those of the files that were given now, and what is still open of those that were not. */
import { cellKey } from "../domain/definition/subject";
import { type AssessmentDefinition, nameIn } from "../domain/definition/definition";
import { type Finding, SEVERITY } from "../domain/finding";
import { begun } from "../domain/plain-text";
import type { Source } from "../layout/parse/reading";
import { compare, placeKey } from "./candidates";
import type { ConsolidatedCity } from "./consolidation";
import { answeredKept } from "./emptied";
import type { Gathered } from "./gather";
import type { Previous } from "./previous";
import type { Settlement } from "./settle";

export interface OpenFindingsInput {
  /** The files that were read now. */
  readonly given: readonly string[];
  readonly cities: readonly ConsolidatedCity[];
  readonly previous: Previous | undefined;
  readonly definition: AssessmentDefinition;
}

export function openFindings(
  now: readonly Finding[],
  { given, cities, previous, definition }: OpenFindingsInput,
): readonly Finding[] {
  if (!previous) return inOrder(now);
  const renewed = new Set([...given, ...now.map(({ file }) => file)]);
  const settled = new Set(answered(previous, { cities, definition }).map(placeKey));
  // What was given twice then is no question any more.
  const open = previous.findings.filter(
    (finding) => finding.code !== "same-file" && !renewed.has(finding.file) && !settled.has(placeKey(finding)),
  );
  return inOrder([...open, ...now]);
}

/** A row of the LEKP table goes with its number: of files that agree on that, the remarks of one are kept, and the others told. */
export function remarksLeft(cities: readonly ConsolidatedCity[], said: Gathered): readonly Finding[] {
  const code = "text-not-taken";
  return cities.flatMap(({ city, settledFte: { counted } }) => {
    const kept = [counted?.said.remark, counted?.said.domains];
    return (said.get(city.id)?.fte ?? []).flatMap(({ said: { remark, domains }, source }) =>
      [remark, domains]
        .filter((text) => text !== "" && !kept.includes(text))
        .map((text) => ({ code, severity: SEVERITY[code], ...source, raw: begun(text) }) as const),
    );
  });
}

/** Files that could not be read first; then file by file, and within a file in the order in which they were read. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) => (isUnread(finding) ? 0 : 1);
  return [...findings].sort((a, b) => rank(a) - rank(b) || compare(a.file ?? "", b.file ?? ""));
}

/** Is it about a file that was not read at all? */
export function isUnread({ code }: Finding): boolean {
  return code.startsWith("file-") && code !== "file-no-grid";
}

/** Is it that someone must choose what the score is? */
export function isAsked({ code }: Pick<Finding, "code">): boolean {
  return code === "columns-compete" || code === "scale-unknown";
}

/** Cells that no longer count, because a later file says something else: what was asked about them has been answered. */
function answered(
  previous: Previous,
  { cities, definition }: Pick<OpenFindingsInput, "cities" | "definition">,
): readonly Source[] {
  return cities.flatMap(({ city, settledScores, settledFte }) => [
    ...[...settledScores].flatMap(([themeId, after]): readonly Source[] => {
      const before = replaced(previous.scores.get(cellKey(city.id, themeId)), after);
      const theme = nameIn(definition.themes, themeId);
      return before.length === 0 ? before : [...before, ...answeredKept(previous, { cityId: city.id, theme })];
    }),
    ...replaced(previous.fte.get(city.id), settledFte),
  ]);
}

function replaced<T>(before: Settlement<T> | undefined, after: Settlement<T>): readonly Source[] {
  const { source } = before?.counted ?? {};
  const { source: now } = after.counted ?? {};
  return source && !(now && placeKey(source) === placeKey(now)) ? [source] : [];
}

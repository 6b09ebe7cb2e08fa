/** The findings of a bundle: those of the files that were given now, and what is still open of those that were not. */
import { cellKey } from "../domain/definition/subject";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { type Finding, SEVERITY } from "../domain/finding";
import type { FteEntry } from "../domain/fte/fte";
import { begun } from "../domain/plain-text";
import { type Score, scoreOutcome } from "../domain/score/score";
import { isAboutThese, overruled } from "./answered";
import { type Candidate, compare } from "./candidates";
import type { ConsolidatedCity } from "./consolidation";
import { keptNoMore } from "./emptied";
import type { Gathered } from "./gather";
import { scoreHeld } from "./held";
import { fteOutcome } from "./outcomes";
import type { Previous } from "./previous";
import { everyone, type Settlement } from "./settle";

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
  const isRejected = isAboutThese(cities.flatMap((city) => overruledOf(city)));
  const told = now.filter((finding) => !isRejected(finding));
  if (!previous) return inOrder(told);
  const renewed = new Set([...given, ...now.map(({ file }) => file)]);
  const { files } = previous;
  const settled = new Map(cities.map(({ city, settledScores }) => [city.id, settledScores]));
  const held = (cityId: string, themeId: string) => scoreHeld(settled.get(cityId)?.get(themeId));
  const isAnswered = isAboutThese([
    ...cities.flatMap((city) => overruledOf(city, previous)),
    ...keptNoMore(previous.findings, { files, definition, held }),
  ]);
  // What was given twice then is no question any more.
  const open = previous.findings.filter(
    (finding) => finding.code !== "same-file" && !renewed.has(finding.file) && !isAnswered(finding),
  );
  return inOrder([...open, ...told]);
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

/** Of what is said of a city, and was said before, what does not count because something else does. */
function overruledOf(
  { city, settledScores, settledFte }: ConsolidatedCity,
  before?: Pick<Previous, "scores" | "fte">,
): readonly Candidate<Score | FteEntry>[] {
  return [
    ...[...settledScores].flatMap(([themeId, now]) =>
      overruled(saidIn(before?.scores.get(cellKey(city.id, themeId)), now), now, scoreOutcome),
    ),
    ...overruled(saidIn(before?.fte.get(city.id), settledFte), settledFte, fteOutcome),
  ];
}

function saidIn<T>(before: Settlement<T> | undefined, { others }: Settlement<T>): readonly Candidate<T>[] {
  return before ? [...everyone(before), ...others] : others;
}

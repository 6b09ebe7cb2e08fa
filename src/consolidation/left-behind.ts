/**
 * What stands on the sheets of a former bundle and goes no further: a value that cannot be read, a row of a city that its Legende no
 * longer has, a score that was emptied and that Herkomst remembers. The next bundle is another file, and without a word of it these
 * would be gone, or back, unseen. Pure.
 */
import { cellKey, FTE } from "../domain/definition/subject";
import type { Finding, FindingCode } from "../domain/finding";
import type { FteEntry } from "../domain/fte/fte";
import { type Score, scoreOutcome } from "../domain/score/score";
import type { Source, WorkbookReading } from "../layout/parse/reading";
import { sourceAt } from "../layout/source-at";
import { placeKey } from "./candidates";
import type { Emptied } from "./consolidation";
import { fteHeld, scoreHeld } from "./held";
import { fteOutcome } from "./outcomes";
import type { Settlement } from "./settle";

export interface LeftBehind {
  /** What is wrong there, at the bundle's own cells. Not what was wrong in the files already: that is remembered. */
  readonly findings: readonly Finding[];
  /** What is empty there, and is kept. */
  readonly emptied: readonly Emptied[];
}

export interface LeftBehindInput {
  /** The name of the bundle's file. */
  readonly file: string;
  readonly reading: WorkbookReading;
  /** What was found in the files, as Bevindingen has it. */
  readonly findings: readonly Finding[];
  /** By `cellKey`, as Herkomst remembers them. */
  readonly scores: ReadonlyMap<string, Settlement<Score>>;
  /** By city id, as well. */
  readonly fte: ReadonlyMap<string, Settlement<FteEntry>>;
}

export function leftBehind({ file, reading, findings, scores, fte }: LeftBehindInput): LeftBehind {
  const isAsSubmitted = new Map([
    ...reading.scores.map(({ cityId, themeId, score: { raw }, source }) => {
      return [cellOf(source), raw === scores.get(cellKey(cityId, themeId))?.counted?.said.raw] as const;
    }),
    ...reading.fte.map(({ cityId, fte: { raw }, source }) => {
      return [cellOf(source), raw === fte.get(cityId)?.counted?.said.raw] as const;
    }),
  ]);
  const remembered = new Set(findings.map(saying));
  const isRemembered = (finding: Finding) =>
    (finding.code === IN_WORDS ? undefined : isAsSubmitted.get(cellOf(finding))) ?? remembered.has(saying(finding));
  // What is on the sheets that the Kenniscentrum fills in goes along, with what is wrong with it.
  const goesAlong = new Set(reading.publication.findings.map(cellOf));
  const isOfNote = ({ severity, code }: Finding) => severity !== "info" || code === IN_WORDS;
  const isLeft = (finding: Finding) => isOfNote(finding) && !isRemembered(finding) && !goesAlong.has(cellOf(finding));
  const said = new Set(reading.scores.map(({ cityId, themeId }) => cellKey(cityId, themeId)));
  const emptiedScores = reading.places.flatMap((place): readonly Emptied[] => {
    const { cityId, themeId } = place;
    const before = scores.get(cellKey(cityId, themeId));
    const isEmptied = before?.counted && scoreOutcome(before.counted.said) !== undefined;
    return isEmptied && !said.has(cellKey(cityId, themeId))
      ? [{ cityId, subjectId: themeId, raw: "", held: scoreHeld(before), source: { file, ...sourceAt(place) } }]
      : [];
  });
  const emptiedFte = reading.fte.flatMap(({ cityId, fte: { raw }, source }): readonly Emptied[] => {
    const before = fte.get(cityId);
    const isEmptied = raw === "" && before?.counted && fteOutcome(before.counted.said) !== undefined;
    return isEmptied ? [{ cityId, subjectId: FTE.id, raw, held: fteHeld(before), source: { file, ...source } }] : [];
  });
  return {
    findings: reading.findings.filter(isLeft).map((finding) => ({ ...finding, file })),
    emptied: [...emptiedScores, ...emptiedFte],
  };
}

/** Words over the scores of a city are no error of anyone, and they are lost with the sheet. */
const IN_WORDS: FindingCode = "no-scores-submitted";

/** Within the bundle. */
function cellOf({ sheet, cell }: Source): string {
  return placeKey({ sheet, cell });
}

/** Words have a cell in the bundle that is not the one they came from, and Herkomst does not say what each was. */
function saying({ code, raw }: Finding): string {
  return `${code}\n${raw}`;
}

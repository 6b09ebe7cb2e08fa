/**
 * What stands on the sheets of a former bundle and goes no further: a value that cannot be read, a row of a city that its Legende no
 * longer has, a value that was emptied or taken out with its row and that Herkomst remembers. The next bundle is another file, and without a word of it these
 * would be gone, or back, unseen. Pure.
 */
import { cellKey, type CitySubject, FTE, subjectOf } from "../domain/definition/subject";
import type { Finding, FindingCode } from "../domain/finding";
import type { FteEntry } from "../domain/fte/fte";
import { grouped } from "../domain/grouped";
import { BLANK, type Score, scoreOutcome } from "../domain/score/score";
import type { Source, WorkbookReading } from "../layout/parse/reading";
import { sourceAt } from "../layout/source-at";
import { type Outcome, placeKey } from "./candidates";
import type { Change, Held } from "./consolidation";
import { fteHeld, scoreHeld } from "./held";
import { fteOutcome } from "./outcomes";
import type { Settlement } from "./settle";

export interface LeftBehind {
  /** What is wrong there, at the bundle's own cells. Not what was wrong in the files already: that is remembered. */
  readonly findings: readonly Finding[];
  /** What has no value there any more, with what stands in its place, and comes back from Herkomst. */
  readonly returning: readonly Change[];
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
  const cells: readonly Standing[] = [
    ...reading.scores.map(({ cityId, themeId: subjectId, score, source }) => {
      return { cityId, subjectId, raw: score.raw, isValue: scoreOutcome(score) !== undefined, source };
    }),
    ...reading.places.map((place) => {
      return { cityId: place.cityId, subjectId: place.themeId, raw: "", isValue: false, source: sourceAt(place) };
    }),
    ...reading.fte.map(({ cityId, fte: said, source }) => {
      return { cityId, subjectId: FTE.id, raw: said.raw, isValue: fteOutcome(said) !== undefined, source };
    }),
  ];
  const standing = grouped(cells, ({ cityId, subjectId }) => cellKey(cityId, subjectId));
  const isGone = (key: string) => standing.get(key)?.every(({ isValue }) => !isValue) !== false;
  const returning = (key: string, to: Held): readonly Change[] =>
    isGone(key) ? [{ ...subjectOf(key), from: fromOf(standing.get(key), file), to }] : [];
  return {
    findings: reading.findings.filter(isLeft).map((finding) => ({ ...finding, file })),
    returning: [
      ...[...scores].flatMap(([key, settlement]) =>
        counts(settlement, scoreOutcome) ? returning(key, scoreHeld(settlement)) : [],
      ),
      ...[...fte].flatMap(([cityId, settlement]) =>
        counts(settlement, fteOutcome) ? returning(cellKey(cityId, FTE.id), fteHeld(settlement)) : [],
      ),
    ],
  };
}

/** A cell of the bundle's own tables. */
interface Standing extends CitySubject {
  readonly raw: string;
  readonly isValue: boolean;
  readonly source: Source;
}

function counts<T>({ counted }: Settlement<T>, outcome: Outcome<T>): boolean {
  return counted !== undefined && outcome(counted.said) !== undefined;
}

/** What stands there in the place of a value; without a source where its row is gone too. */
function fromOf([first, ...others]: readonly Standing[] = [], file: string): Held {
  if (!first) return BLANK;
  const { raw, source } = [first, ...others].find((each) => each.raw !== "") ?? first;
  return { status: raw === "" ? "blank" : "text", value: null, raw, source: { file, ...source } };
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

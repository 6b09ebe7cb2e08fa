/** What the previous bundle remembers: per city and theme what was settled, with its original source, and what was asked. */
import type { Finding } from "../domain/finding";
import { grouped } from "../domain/grouped";
import type { FteEntry } from "../domain/fte/fte";
import type { OwnRecords } from "../domain/measurement/records";
import type { PublicationRules } from "../domain/publication/rules";
import { type Score, scoreOutcome } from "../domain/score/score";
import type { ProvenanceRow } from "../layout/bundle";
import type { BundleReading } from "../layout/parse/own/read-bundle";
import type { LocatedStatement, Source, WorkbookReading } from "../layout/parse/reading";
import type { Headed } from "../layout/way";
import type { Candidate, Outcome } from "./candidates";
import { cellKey } from "../domain/definition/subject";
import { type LeftBehind, leftBehind } from "./left-behind";
import { fteOutcome } from "./outcomes";
import { wordsKey } from "../domain/measurement/words";
import { takeOverWords } from "./previous-words";
import { wordsIn } from "./words";
import { choosable, guarded, settle, type Settlement } from "./settle";

export interface Previous extends Pick<OwnRecords, "goodPractices">, Pick<WorkbookReading, "period" | "publication"> {
  /** By `cellKey`. */
  readonly scores: ReadonlyMap<string, Settlement<Score>>;
  /** By city id. */
  readonly fte: ReadonlyMap<string, Settlement<FteEntry>>;
  /** By `wordsKey`. */
  readonly words: ReadonlyMap<string, Settlement<string>>;
  readonly statements: readonly LocatedStatement[];
  /** By city id: the files that its row on Inzendingen names. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** By file: when it was saved, as far as its row on Inzendingen says so. */
  readonly saved: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
  readonly rules: PublicationRules | undefined;
  readonly left: LeftBehind;
}

export interface PreviousInput {
  /** The name of the bundle's file. */
  readonly file: string;
  /** Its sheets, read as those of any workbook. */
  readonly reading: WorkbookReading;
  /** Its memory; a workbook without one is the source of its values itself. */
  readonly memory: BundleReading | undefined;
  /** As its Publicatie says, also where its memory is lost. */
  readonly rules: PublicationRules | undefined;
  /** How Herkomst says that a value was filled in on the bundle's own sheets. */
  readonly filledIn: (place: string) => string;
  /** Who writes the next bundle is asked, cell by cell, before what was typed there goes. */
  readonly asksAtCells?: boolean;
}

/** A value that someone typed into the bundle since it was made counts: that is a choice too. */
export function previousOf({ file, reading, memory, rules, filledIn, asksAtCells }: PreviousInput): Previous {
  const rows = memory?.provenance ?? [];
  const written = writtenFte(reading);
  const scores = settlements(rows, ({ cityId, about }) =>
    about.kind === "score" ? { key: cellKey(cityId, about.themeId), said: about.score } : undefined,
  );
  const fte = settlements(rows, ({ cityId, about, ruling }) => {
    if (about.kind !== "fte") return undefined;
    const { remark = "", domains = "" } = ruling === "only" || ruling === "chosen" ? (written.get(cityId) ?? {}) : {};
    return { key: cityId, said: { ...about.fte, remark, domains } };
  });
  const left = leftBehind({ file, reading, findings: memory?.findings ?? [], scores, fte });
  const now = { file, isBundle: memory !== undefined, filledIn, asksAtCells };
  for (const { cityId, themeId, score, source, headed } of reading.scores)
    takeOver(scores, {
      ...{ ...now, key: cellKey(cityId, themeId), said: score, source, outcome: scoreOutcome },
      ...(headed && { headed }),
    });
  for (const { cityId, fte: said, source } of reading.fte)
    takeOver(fte, { ...now, key: cityId, said, source, outcome: fteOutcome });
  const words = settlements(rows, ({ cityId, about }) =>
    about.kind === "words" ? { key: wordsKey({ cityId, ...about }), said: about.text } : undefined,
  );
  takeOverWords(words, { file, filledIn, said: wordsIn(reading), places: memory?.places });
  const { period, publication, goodPractices } = reading;
  return {
    ...{ scores, fte, words, period, publication, goodPractices },
    statements: memory
      ? rows.flatMap(statementIn)
      : reading.statements.map((each) => ({ ...each, source: { file, ...each.source } })),
    ...{ files: memory?.files ?? new Map(), saved: memory?.saved ?? new Map() },
    findings: memory?.findings ?? [],
    ...{ rules, left },
  };
}

function settlements<T>(
  rows: readonly ProvenanceRow[],
  read: (row: ProvenanceRow) => { readonly key: string; readonly said: T } | undefined,
): Map<string, Settlement<T>> {
  const all = rows.flatMap((row) => {
    const about = read(row);
    return about ? [{ row, ...about }] : [];
  });
  const found = new Map<string, Settlement<T>>();
  for (const [key, own] of grouped(all, (each) => each.key)) {
    const candidates = own.flatMap(({ row: { source, ruling, headed }, said }) =>
      source && !COUNTING.has(ruling) ? [{ ruling, candidate: { said, source, ...(headed && { headed }) } }] : [],
    );
    const candidatesOf = (isOpen: boolean) =>
      candidates.flatMap(({ ruling, candidate }) => ((ruling === "open") === isOpen ? [candidate] : []));
    const [open, rejected] = [candidatesOf(true), candidatesOf(false)];
    const counted = own.filter(({ row }) => COUNTING.has(row.ruling)).at(-1);
    if (counted) {
      const { said, row } = counted;
      found.set(key, {
        counted: { said, source: row.source, ...(row.headed && { headed: row.headed }) },
        ...{ chosenBy: row.chosenBy, others: [...open, ...rejected] },
      });
    } else if (open.length > 0) {
      const asked = { counted: undefined, chosenBy: "", others: open };
      found.set(key, rejected.length > 0 ? { ...asked, rejected } : asked);
    } else if (rejected.length > 0) {
      // Where somebody removed the row of what counts, what did not is all there is.
      found.set(key, { counted: undefined, chosenBy: "", others: rejected });
    }
  }
  return found;
}

const COUNTING: ReadonlySet<ProvenanceRow["ruling"]> = new Set(["only", "chosen"] as const);

interface TakeOver<T> {
  readonly key: string;
  readonly said: T;
  readonly source: Source;
  readonly headed?: Headed;
  readonly file: string;
  readonly isBundle: boolean;
  readonly outcome: Outcome<T>;
  readonly filledIn: (place: string) => string;
  readonly asksAtCells: boolean | undefined;
}

/** What stands on the bundle's own sheet, where Herkomst knows nothing of it or something else. */
function takeOver<T extends Score | FteEntry>(
  into: Map<string, Settlement<T>>,
  { key, said, source, headed, file, isBundle, outcome, filledIn, asksAtCells = false }: TakeOver<T>,
): void {
  const before = into.get(key);
  const candidate: Candidate<T> = { said, source: { file, ...source }, ...(headed && { headed }) };
  if (!isBundle) {
    into.set(key, settle({ now: [...(before ? choosable([], before) : []), candidate], before: undefined, outcome }));
    return;
  }
  if (outcome(said) === undefined) return;
  if (before?.counted && outcome(before.counted.said) === outcome(said)) {
    const { source: heldIn } = candidate;
    into.set(key, guarded({ ...before, counted: { ...before.counted, heldIn } }, [candidate]));
    return;
  }
  const chosenBy = filledIn(`${file}, ${source.sheet}!${source.cell}`);
  into.set(key, {
    counted: { ...candidate, ...(asksAtCells && { isTyped: true }) },
    chosenBy,
    others: choosable([], before),
  });
}

function writtenFte({ fte }: WorkbookReading): ReadonlyMap<string, FteEntry> {
  return new Map(fte.map((each) => [each.cityId, each.fte]));
}

function statementIn({ cityId, about, source }: ProvenanceRow): readonly LocatedStatement[] {
  return about.kind === "statement" && source ? [{ cityId, raw: about.raw, source }] : [];
}

/** Every file that the bundle names as a source. */
export function knownFiles(previous: Previous | undefined): readonly string[] {
  if (!previous) return [];
  const { scores, fte, words } = previous;
  const settlements: readonly Settlement<unknown>[] = [...scores.values(), ...fte.values(), ...words.values()];
  const sources = settlements.flatMap(({ counted, others }) => [
    counted?.source,
    ...others.map(({ source }) => source),
  ]);
  return [...new Set(sources.flatMap((source) => source?.file ?? []))];
}

/**
 * The newest of the files that contradict each other over a city, for all that they contradict at once. Never guessed: only
 * dates of one kind are compared, all files must have one, and the last must be later than the others to the minute, which is
 * what a person sees of it. Pure.
 */
import type { Choice } from "./choice";
import type { Conflict } from "./consolidation";
import { dated, minuteOf } from "./saved";

/** Of a file, in milliseconds since 1970. What nobody knows is absent. */
export interface FileDates {
  /** When the workbook was last saved, as it says itself: it goes along wherever the file is copied to. */
  readonly saved?: number;
  /** When the file was last changed on this device; of one that was taken out of a mail, that is often when it was. */
  readonly modified?: number;
  /** When the file was given here: what is dated later comes from a clock that is wrong. */
  readonly given?: number;
}

export type DateKind = "saved" | "modified";

export type Newest =
  | ({ readonly kind: "known"; readonly file: string; readonly by: DateKind; readonly at: number } & Taken)
  /** By their dates it cannot be told: one of them has none that could be compared, or the last two are equal. */
  | { readonly kind: "unknown" };

/** What one file says of what is contradicted. */
export interface Taken {
  readonly takes: readonly Omit<Choice, "by">[];
  /** Of what it says nothing, or several things. */
  readonly left: readonly Conflict[];
}

/** @returns `undefined` where no two files contradict each other over the city */
export function newestFor(
  cityId: string,
  conflicts: readonly Conflict[],
  dates: ReadonlyMap<string, FileDates>,
): Newest | undefined {
  const own = conflicts.filter((conflict) => conflict.cityId === cityId);
  const files = [...new Set(own.flatMap(filesOf))];
  if (files.length < 2) return undefined;
  const by = KINDS.find((kind) => files.every((file) => dateOf(dates.get(file), kind) !== undefined));
  if (!by) return { kind: "unknown" };
  const dated = files.map((file) => ({ file, at: dateOf(dates.get(file), by) ?? 0 }));
  const last = Math.max(...dated.map(({ at }) => minuteOf(at)));
  const [newest, ...others] = dated.filter(({ at }) => minuteOf(at) === last);
  if (!newest || others.length > 0) return { kind: "unknown" };
  return { kind: "known", by, ...newest, ...takenFrom(newest.file, own) };
}

/** What is chosen where all is taken from one file, each from its own cell. */
export function takenFrom(file: string, conflicts: readonly Conflict[]): Taken {
  const takes: Omit<Choice, "by">[] = [];
  const left: Conflict[] = [];
  for (const conflict of conflicts) {
    const { cityId, subjectId } = conflict;
    const said = conflict.candidates.filter(({ source }) => source.file === file);
    const [first] = said;
    if (!first || said.some(({ value }) => value !== first.value)) left.push(conflict);
    else takes.push({ cityId, subjectId, take: { kind: "candidate", ...first.source, file } });
  }
  return { takes, left };
}

/** Each file that settles several things of one city at once, in the order in which they are contradicted: someone may choose it, whatever its date. */
export function atOnceBy(conflicts: readonly Conflict[]): readonly ({ readonly file: string } & Taken)[] {
  const files = [...new Set(conflicts.flatMap(filesOf))].filter((file) => file !== "");
  return files.map((file) => ({ file, ...takenFrom(file, conflicts) })).filter(({ takes }) => takes.length > 1);
}

/** A file's date that can be one; of two, what the workbook says itself. */
export function knownDate(dates: FileDates | undefined): { readonly kind: DateKind; readonly at: number } | undefined {
  for (const kind of KINDS) {
    const at = dateOf(dates, kind);
    if (at !== undefined) return { kind, at };
  }
  return undefined;
}

const KINDS: readonly DateKind[] = ["saved", "modified"];

function dateOf(dates: FileDates | undefined, kind: DateKind): number | undefined {
  return dated(dates?.[kind], dates?.given);
}

/** A value that was remembered without the name of its file has no date either. */
function filesOf({ candidates }: Conflict): readonly string[] {
  return candidates.map(({ source: { file = "" } }) => file);
}

/** A consolidation (bundeling): many submissions as one set, each value with the cell that it came from. */
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import type { CitySubject } from "../domain/definition/subject";
import type { Finding } from "../domain/finding";
import type { FteEntry } from "../domain/fte/fte";
import type { CityStatus } from "../domain/measurement/city-status";
import type { CityAssessment } from "../domain/measurement/measurement";
import type { OwnRecords } from "../domain/measurement/records";
import type { PublicationRules } from "../domain/publication/rules";
import type { Score, Status } from "../domain/score/score";
import type { ThemeStatistics } from "../domain/statistics/theme-statistics";
import type { LocatedPractice, LocatedStatement, Publication, Source } from "../layout/parse/reading";
import type { RefusedChoice } from "./choice";
import type { WordsField } from "../domain/measurement/words";
import type { Settlement } from "./settle";
import type { SettledWords, WordConflict } from "./words";

export interface Consolidation extends OwnRecords {
  readonly definition: AssessmentDefinition;
  /** What the previous bundle says; else what the files agree on; empty when they say nothing, or different things. */
  readonly period: string;
  /** Every city of the definition, in its order, those that handed in nothing too. */
  readonly cities: readonly ConsolidatedCity[];
  readonly themes: readonly ConsolidatedTheme[];
  /** The sum of all FTE; `null` when there is none. */
  readonly fteTotal: number | null;
  readonly conflicts: readonly Conflict[];
  /** Everything that was said in words beside the figures, with where it came from. */
  readonly words: readonly SettledWords[];
  /** Words that differ: all of them are kept, until someone chooses. */
  readonly wordConflicts: readonly WordConflict[];
  readonly findings: readonly Finding[];
  /** How many files of the previous bundle could not be read then, and were not given since. */
  readonly unreadBefore: number;
  /** The files in which no score was found, whatever else was: a file is never fine because another table of it was read. */
  readonly silentFiles: readonly string[];
  /** By file, those that the previous bundle was made of too: when it was saved, where that is known. */
  readonly saved: ReadonlyMap<string, number>;
  /** What was given now and changes or contradicts something, though it was saved before the newest that the previous bundle has. */
  readonly older: readonly OlderFile[];
  /** By which it is published, as the previous bundle has them; absent when it has none. */
  readonly rules?: PublicationRules;
  /**
   * What the previous bundle published: cities hand in no global scores, whatever stands in their files. Its summary is that of a file
   * where the previous bundle had none.
   */
  readonly publication: Publication;
  /** What is not as it was in the previous bundle; absent when there was none. */
  readonly changes?: readonly Change[];
  /** Of these changes, what its tables did not hold any more: somebody emptied it or took its row out, and its Herkomst remembers it. */
  readonly returned?: readonly Change[];
  /** What cities leave empty now and it holds; absent when there was none. */
  readonly emptied?: readonly Emptied[];
  /** Good practices that were not in it. */
  readonly addedPractices?: readonly LocatedPractice[];
  /** Choices that fit nothing; they changed nothing. */
  readonly refusedChoices: readonly RefusedChoice[];
}

export interface ConsolidatedCity extends CityAssessment {
  readonly status: CityStatus;
  /** Do the files have a place for its scores, though it may be empty, or else for its FTE? */
  readonly named: "scores" | "fte" | undefined;
  /** Every file that says something of this city, sorted. */
  readonly files: readonly string[];
  /** By theme id; absent where nothing was handed in. In a conflict the value is `null`. */
  readonly scores: ReadonlyMap<string, SourcedScore>;
  readonly fte: SourcedFte | undefined;
  /** Every cell in which something of this city was read now. */
  readonly places: readonly Source[];
  /** Words that it handed in instead of scores. */
  readonly statements: readonly LocatedStatement[];
  /** How each score came to be what it is, by theme id. */
  readonly settledScores: ReadonlyMap<string, Settlement<Score>>;
  readonly settledFte: Settlement<FteEntry>;
}

export interface SourcedScore extends Score {
  /** Absent in a conflict, where there is no one source, and for a value that was agreed upon. */
  readonly source?: Source;
}

export interface SourcedFte extends FteEntry {
  /** Absent for a value that was agreed upon. */
  readonly source?: Source;
}

export interface ConsolidatedTheme extends ThemeStatistics {
  readonly theme: Named;
}

/** Cells that contradict each other, over one theme of one city or over its FTE. */
export interface Conflict extends CitySubject {
  readonly candidates: readonly { readonly value: number | null; readonly source: Source }[];
}

/** A file that comes later than the bundle was made, and was saved before the newest that the bundle has of a city. */
export interface OlderFile {
  readonly file: string;
  readonly cityId: string;
  readonly at: number;
  readonly than: number;
}

/** Something that is not as it was in the previous bundle. */
export interface Change extends CitySubject {
  /** Of words: the column in which they stand. */
  readonly field?: WordsField;
  readonly from: Held;
  readonly to: Held;
}

/** A score that the file has a place for and does not say, of a city of which it says others. */
export interface Emptied extends CitySubject {
  /** What stands there now in its place and is no score; empty where nothing does. */
  readonly raw: string;
  /** What the bundle held, and holds still. */
  readonly held: Held;
  /** The cell that holds no score now. */
  readonly source: Source;
}

/** What a bundle holds for one cell: a value or words with their source, nothing, or a conflict. */
export interface Held {
  readonly status: Status | "conflict";
  readonly value: number | null;
  readonly raw: string;
  readonly source?: Source;
}

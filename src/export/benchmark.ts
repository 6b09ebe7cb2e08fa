/**
 * A benchmark: exactly what one audience may see of a measurement, and nothing besides. Whatever is exported (sheet, CSV,
 * long format) is made from this alone, so that what is not in here cannot leave.
 */
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import type { CityAssessment } from "../domain/measurement/measurement";
import type { ThemeStatistics } from "../domain/statistics/theme-statistics";
import type { InWords } from "./in-words";
import type { Audience } from "./audience";
import type { ThemeChange } from "./change";
import type { ShownSummary } from "./open-summary";

export interface Benchmark {
  /** Of it, only what may be shown: themes that are confidential and cities that are not named are not listed. */
  readonly definition: AssessmentDefinition;
  readonly period: string;
  /** The measurement that the published scores are of, where that is another. */
  readonly globalPeriod?: string;
  readonly audience: Audience;
  readonly stage: Stage;
  /** The day that stands on it, ISO. */
  readonly date: string;
  /**
   * The cities that are named, in the order of the definition; none where group figures alone are shown. Statuses stay: what is
   * approximate shows as such.
   */
  readonly cities: readonly BenchmarkCity[];
  readonly themes: readonly BenchmarkTheme[];
  /** `undefined` where no city handed in FTE. */
  readonly fte: BenchmarkFte | undefined;
  /** Since the previous measurement; absent where there was none. */
  readonly changes?: readonly ThemeChange[];
  /** Where the one city that it is for wants to get, by theme id; absent for anyone else. */
  readonly targets?: ReadonlyMap<string, number>;
  readonly summary?: ShownSummary;
  /** Who learns from whom; absent where nobody asked, or this audience sees none. */
  readonly pairs?: readonly BenchmarkPair[];
  /** Whether some were excluded by hand; told to the steering group alone. */
  readonly excludes?: boolean;
  readonly inWords?: Omit<InWords, "closed" | "naming">;
  /** What is left out, and why: for who makes the export, never part of it. */
  readonly withheld: readonly Withheld[];
}

export type Stage = "draft" | "final";

export interface BenchmarkCity extends CityAssessment {
  /**
   * The ids of the themes, or of `FTE`, of which its cells contradict each other: it has no value there until someone chooses, and did not
   * leave it empty. Absent where nothing does, and for the public.
   */
  readonly contradicted?: ReadonlySet<string>;
}

export interface BenchmarkTheme {
  readonly theme: Named;
  /** The global score as published; `null` where nothing was published, or it or the figures are withheld. */
  readonly published: number | null;
  /** Something is published, and is not shown: a confidential score would follow from it. */
  readonly isPublishedWithheld?: true;
  /** Published as the median of then, while the median is another now; both stand here. */
  readonly changedSince?: true;
  /** `withheld`: the figures of this theme come from too few cities to be shown. */
  readonly figures: ShownStatistics | "withheld";
}

export interface ShownStatistics extends ThemeStatistics {
  /**
   * The lowest and the highest are not shown, and are `null`: each is a score that too few cities gave, and says of those what it is.
   */
  readonly range?: "withheld";
}

/** What the median would be otherwise: left out with the ends, and not because there is none. */
export function isSensitivityWithheld({ range, sensitivity }: ShownStatistics): boolean {
  return range === "withheld" && sensitivity === null;
}

export interface BenchmarkFte {
  /** The sum over all cities that handed in FTE. */
  readonly total: number | "withheld";
  /** How many cities it is the sum of. */
  readonly n: number;
}

export interface BenchmarkPair {
  readonly theme: Named;
  readonly learner: PairSide;
  readonly donor: PairSide;
  /** Somebody pinned it: with the scores, or beside them. For the steering group alone. */
  readonly pinned?: "with-scores" | "beside-scores";
}

/** One of the two; without what this audience does not see of it. */
export interface PairSide {
  readonly city?: Named;
  readonly value?: number;
}

/** Something that this audience does not get to see. */
export interface Withheld {
  readonly reason: WithheldReason;
  /** What it is, as the workbook names it: a sheet with a cell, a theme, a city, a city with a theme. Never a value. */
  readonly where: string;
}

export type WithheldReason =
  /** Confidential by rule, or marked so. */
  | "confidential"
  /** A median that counts what is confidential, which would follow from it. */
  | "tells-confidential"
  /** A figure that comes from too few cities. */
  | "small-group"
  /** A figure from which that of too few cities would follow. */
  | "subtraction"
  /** A city that this audience does not see by its name. */
  | "not-named";

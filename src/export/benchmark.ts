/**
 * A benchmark: exactly what one audience may see of a measurement, and nothing besides. Whatever is exported (sheet, CSV,
 * long format) is made from this alone, so that what is not in here cannot leave.
 */
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import type { FteEntry } from "../domain/fte/fte";
import type { Score } from "../domain/score/score";
import type { Summary } from "../domain/summary/summary";
import type { ThemeStatistics } from "../domain/statistics/theme-statistics";
import type { Audience } from "./audience";
import type { ThemeChange } from "./change";

export interface Benchmark {
  /** Of it, only what may be shown: themes and cities that are withheld are not listed. */
  readonly definition: AssessmentDefinition;
  readonly period: string;
  readonly audience: Audience;
  readonly stage: Stage;
  /** The day that stands on it, ISO. */
  readonly date: string;
  /** The cities that are named, in the order of the definition; none where group figures alone are shown. */
  readonly cities: readonly BenchmarkCity[];
  readonly themes: readonly BenchmarkTheme[];
  readonly fte: BenchmarkFte | undefined;
  /** Since the previous measurement; absent where there was none. */
  readonly changes?: readonly ThemeChange[];
  readonly summary?: Summary;
  /** What is left out, and why: for who makes the export, never part of it. */
  readonly withheld: readonly Withheld[];
}

export type Stage = "draft" | "final";

export interface BenchmarkCity {
  readonly city: Named;
  /** By theme id; a theme that is absent is blank. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly fte?: FteEntry;
}

export interface BenchmarkTheme {
  readonly theme: Named;
  /** The global score as published; `null` where nothing was published. */
  readonly published: number | null;
  /** `withheld`: the figures of this theme come from too few cities to be shown. */
  readonly figures: ThemeStatistics | "withheld";
}

export interface BenchmarkFte {
  /** The sum over all cities that handed in FTE. */
  readonly total: number | "withheld";
  /** How many cities it is the sum of. */
  readonly n: number;
}

/** Something that this audience does not get to see. `where` names it: a sheet, a theme, a column, a city's cell. */
export interface Withheld {
  readonly reason: "confidential" | "small-group" | "subtraction" | "not-named";
  readonly where: string;
}

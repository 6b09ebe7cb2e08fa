/** A consolidation (bundeling): many submissions as one set, each value with the cell that it came from. */
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import type { Finding } from "../domain/finding";
import type { FteEntry } from "../domain/fte/fte";
import type { CityStatus } from "../domain/measurement/city-status";
import type { Score } from "../domain/score/score";
import type { ThemeStatistics } from "../domain/statistics/theme-statistics";
import type { Source } from "../layout/parse/reading";

export interface Consolidation {
  readonly definition: AssessmentDefinition;
  /** What the files agree on; empty when they say nothing, or different things. */
  readonly period: string;
  /** Every city of the definition, in its order, those that handed in nothing too. */
  readonly cities: readonly ConsolidatedCity[];
  readonly themes: readonly ConsolidatedTheme[];
  /** The sum of all FTE; `null` when there is none. */
  readonly fteTotal: number | null;
  readonly conflicts: readonly Conflict[];
  readonly findings: readonly Finding[];
}

export interface ConsolidatedCity {
  readonly city: Named;
  readonly status: CityStatus;
  /** Every file that says something of this city, sorted. */
  readonly files: readonly string[];
  /** By theme id; absent where nothing was handed in. In a conflict the value is `null`. */
  readonly scores: ReadonlyMap<string, SourcedScore>;
  readonly fte: SourcedFte | undefined;
}

export interface SourcedScore extends Score {
  /** Absent in a conflict: there is no one source. */
  readonly source?: Source;
}

export interface SourcedFte extends FteEntry {
  readonly source: Source;
}

export interface ConsolidatedTheme extends ThemeStatistics {
  readonly theme: Named;
}

/** Cells that contradict each other, over one theme of one city or over its FTE. */
export interface Conflict {
  readonly cityId: string;
  /** A theme's id, or `FTE_CONFLICT`. */
  readonly themeId: string;
  readonly candidates: readonly { readonly value: number | null; readonly source: Source }[];
}

/** Stands for the theme in a conflict over LEKP 1 FTE. */
export const FTE_CONFLICT = "lekp1";

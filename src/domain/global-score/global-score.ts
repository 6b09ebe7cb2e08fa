/** Global scores (globale scores): what is published per theme, beside the median that it came from. Pure view of both. */
import type { AssessmentDefinition, Named } from "../definition/definition";
import { type Band, bandOf } from "../legend/band";
import { entryOf, type LedgerEntry, type LedgerStep, publishedIn } from "./ledger";

export interface GlobalScore {
  readonly theme: Named;
  /** Of the cities, as it is: no step changes it. */
  readonly median: number | null;
  readonly n: number;
  /** What was written in the ledger; absent where nothing was. */
  readonly steps: Readonly<Partial<Record<LedgerStep, LedgerEntry>>>;
  readonly published: number | null;
  /** The colour that is published; `undefined` where nothing is, or off the scale: never invented. */
  readonly band: Band | undefined;
}

/** The median of one theme, however it was come by. */
export interface ThemeMedian {
  readonly theme: Named;
  readonly median: number | null;
  readonly n: number;
}

/** What would be published, theme by theme. */
export function globalScores(
  themes: readonly ThemeMedian[],
  ledger: readonly LedgerEntry[],
  definition: AssessmentDefinition,
): readonly GlobalScore[] {
  return themes.map(({ theme, median, n }) => {
    const step = (name: LedgerStep) => {
      const entry = entryOf(ledger, { themeId: theme.id, step: name });
      return entry && { [name]: entry };
    };
    const published = publishedIn(ledger, theme.id);
    return {
      ...{ theme, median, n, published },
      steps: { ...step("workshop"), ...step("estimate"), ...step("published") },
      band: published === null ? undefined : bandOf(published, definition),
    };
  });
}

/** Where a theme stands (AS IS): its global score, else its median. */
export function standingOf({ published, median }: Pick<GlobalScore, "published" | "median">): number | null {
  return published ?? median;
}

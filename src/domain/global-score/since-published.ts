/**
 * What became of a median since it was published. A theme whose score was decided otherwise (an adjustment was recorded, or another
 * value was published than the median of then) says nothing of it: nobody meant to follow the median there. Pure.
 */
import type { Named } from "../definition/definition";
import { adjustmentOf, entryOf, type LedgerEntry, publishedIn } from "./ledger";
import type { ThemeMedian } from "./global-score";

export interface ChangedMedian {
  readonly theme: Named;
  /** As it was published: the median of then. */
  readonly published: number;
  /** As it is now; `null` where no city has a score any more. */
  readonly median: number | null;
}

export interface SincePublished {
  /** Published as the median of then, while the median is another now. */
  readonly changed: readonly ChangedMedian[];
  /** Not the median of now, while nothing says whether it ever was: it was typed, or published before that was kept. */
  readonly unknown: readonly ChangedMedian[];
}

/** The themes that have a median, and no score that is published: a reason alone, or words in its place, are none. */
export function unpublished(
  themes: readonly Omit<ThemeMedian, "n">[],
  ledger: readonly LedgerEntry[],
): readonly Named[] {
  return themes
    .filter(({ theme, median }) => median !== null && publishedIn(ledger, theme.id) === null)
    .map(({ theme }) => theme);
}

/** Was it published as the median of then? An adjustment says of a score why it is what it is. */
export function isMedianOfThen({ themeId, value, median }: LedgerEntry, ledger: readonly LedgerEntry[]): boolean {
  return value !== null && value === median && !adjustmentOf(ledger, themeId);
}

export function sincePublished(
  themes: readonly Omit<ThemeMedian, "n">[],
  ledger: readonly LedgerEntry[],
): SincePublished {
  const changed: ChangedMedian[] = [];
  const unknown: ChangedMedian[] = [];
  for (const { theme, median } of themes) {
    const entry = entryOf(ledger, { themeId: theme.id, step: "published" });
    const published = entry?.value ?? null;
    if (!entry || published === null || published === median) continue;
    if (isMedianOfThen(entry, ledger)) changed.push({ theme, published, median });
    else if (entry.median === undefined && !adjustmentOf(ledger, theme.id)) unknown.push({ theme, published, median });
  }
  return { changed, unknown };
}

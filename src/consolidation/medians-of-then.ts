/**
 * What was published by hand as the median, of which the ledger does not say so: the bundle before still knows what the median was, and the
 * next one does not. It is kept where late files make it another, so that this is told. Pure.
 */
import type { AssessmentDefinition } from "../domain/definition/definition";
import { cellKey } from "../domain/definition/subject";
import type { ThemeMedian } from "../domain/global-score/global-score";
import { adjustmentOf, type LedgerEntry } from "../domain/global-score/ledger";
import { BLANK } from "../domain/score/score";
import { themeStatistics } from "../domain/statistics/theme-statistics";
import type { Previous } from "./previous";

/** @param now what the themes come to after this */
export function withMediansOfThen(
  ledger: readonly LedgerEntry[],
  { scores }: Pick<Previous, "scores">,
  now: { readonly definition: AssessmentDefinition; readonly themes: readonly Omit<ThemeMedian, "n">[] },
): readonly LedgerEntry[] {
  const { definition, themes } = now;
  const medianOf = (themeId: string) => themes.find(({ theme }) => theme.id === themeId)?.median;
  const medianBefore = (themeId: string) =>
    themeStatistics(
      definition.cities.map(({ id }) => scores.get(cellKey(id, themeId))?.counted?.said ?? BLANK),
      definition,
    ).median;
  return ledger.map((entry) => {
    const { themeId, step, value, median } = entry;
    const isOpen = step === "published" && value !== null && median === undefined && !adjustmentOf(ledger, themeId);
    return isOpen && value !== medianOf(themeId) && value === medianBefore(themeId)
      ? { ...entry, median: value }
      : entry;
  });
}

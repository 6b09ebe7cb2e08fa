/**
 * Medians that count what is left out. Beside the other scores such a median tells the one that is confidential: of seven scores of which
 * six are shown, the median over all is the seventh, or says between which two it lies. Pure.
 */
import type { Named } from "../domain/definition/definition";
import { adjustmentOf, entryOf, type LedgerEntry } from "../domain/global-score/ledger";
import { themeStatistics } from "../domain/statistics/theme-statistics";
import { type Measured, scoresOf, valuesOf } from "./measured";

/** All that was handed in, with what is confidential. */
export interface Whole {
  readonly measured: Measured;
  readonly ledger: readonly LedgerEntry[];
}

export interface TellingInput {
  readonly themes: readonly Named[];
  /** What is published, by theme id. */
  readonly published: ReadonlyMap<string, number>;
  readonly whole: Whole;
  /** What is open of it. */
  readonly open: Measured;
}

/** The ids of the themes of which the published score is a median that counts what is left out, and not the one that is shown. */
export function tellingMedians({ themes, published, whole, open }: TellingInput): ReadonlySet<string> {
  const telling = themes.filter(({ id }) => {
    const value = published.get(id);
    if (value === undefined || !isSomeLeftOut(id, { whole: whole.measured, open })) return false;
    const shown = medianOf(id, open);
    const then = entryOf(whole.ledger, { themeId: id, step: "published" })?.median ?? null;
    const isAdjusted = adjustmentOf(whole.ledger, id) !== undefined;
    // A step that decided for the median adjusted nothing, and who reads it cannot tell the two apart.
    return (
      value !== shown &&
      [medianOf(id, whole.measured), then].some(
        (median) => median !== null && median !== shown && (isAdjusted ? value === median : isRounded(value, median)),
      )
    );
  });
  return new Set(telling.map(({ id }) => id));
}

/** Is a score of this theme in the whole and not in what is open of it? */
export function isSomeLeftOut(themeId: string, { whole, open }: Record<"whole" | "open", Measured>): boolean {
  const shown = valuesOf(themeId, open);
  return [...valuesOf(themeId, whole).keys()].some((cityId) => !shown.has(cityId));
}

function medianOf(themeId: string, measured: Measured): number | null {
  return themeStatistics(scoresOf(themeId, measured), measured.definition).median;
}

/** As people write a median: 3.3 for 3.25. */
const ROUNDED = 0.05;

function isRounded(value: number, median: number): boolean {
  return Math.abs(value - median) <= ROUNDED + 1e-9;
}

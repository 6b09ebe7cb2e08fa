/**
 * The ledger (Globaal): how the published score of a theme came to be. Each step stands beside the ones before it and
 * changes none of them, nor the median, nor the score of a city.
 */

/** In the order in which they are taken, after the median. */
export const LEDGER_STEPS = ["workshop", "estimate", "published"] as const;
export type LedgerStep = (typeof LEDGER_STEPS)[number];

export interface LedgerEntry {
  readonly themeId: string;
  readonly step: LedgerStep;
  /** `null` where the cell holds no score; `raw` says what it does hold. */
  readonly value: number | null;
  readonly raw: string;
  readonly reason: string;
  readonly person: string;
  /** As written; a date cell as an ISO day. */
  readonly date: string;
}

/**
 * The ledger (Globaal): how the published score of a theme came to be. Each step stands beside the ones before it and
 * changes none of them, nor the median, nor the score of a city.
 */

import { oncePer } from "../kept";

/** In the order in which they are taken, after the median. */
export const LEDGER_STEPS = ["workshop", "estimate", "published"] as const;
export type LedgerStep = (typeof LEDGER_STEPS)[number];

/** A step between the median and what is published. */
export type Adjustment = Exclude<LedgerStep, "published">;

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
  /** Of what is published: the median when it was; absent where the ledger does not say. */
  readonly median?: number;
}

/** Does it say anything at all? */
export function isWritten({ raw, reason, person, date }: LedgerEntry): boolean {
  return [raw, reason, person, date].some((text) => text !== "");
}

/** The step of a theme; `undefined` where nothing was written. */
export function entryOf(
  ledger: readonly LedgerEntry[],
  step: Pick<LedgerEntry, "themeId" | "step">,
): LedgerEntry | undefined {
  return indexOf(ledger).get(stepKey(step));
}

/** Equal for the same step of the same theme, different for others: a line feed stands in no id. */
export function stepKey({ themeId, step }: Pick<LedgerEntry, "themeId" | "step">): string {
  return `${themeId}\n${step}`;
}

/** Asked for every theme and step: each ledger is gone through once. */
const indexOf = oncePer((ledger: readonly LedgerEntry[]): ReadonlyMap<string, LedgerEntry> => {
  const entries = new Map<string, LedgerEntry>();
  // Of two that are the same, the first counts.
  for (const entry of [...ledger].reverse()) entries.set(stepKey(entry), entry);
  return entries;
});

/** The last step that was taken before publishing, which the median as it is would pass by; `undefined` where there is none. */
export function adjustmentOf(ledger: readonly LedgerEntry[], themeId: string): Adjustment | undefined {
  return (["estimate", "workshop"] as const).find((step) => entryOf(ledger, { themeId, step }));
}

/** What is published for a theme; `null` where nothing is. Never the median in its place. */
export function publishedIn(ledger: readonly LedgerEntry[], themeId: string): number | null {
  return entryOf(ledger, { themeId, step: "published" })?.value ?? null;
}

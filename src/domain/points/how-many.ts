/**
 * How many cities say so, in the words of the report: alle, de meeste, ongeveer de helft, verschillende, enkele. The report gives no
 * figures for them, so they are thresholds that stand on the sheet: shares of the cities, from which on a word holds.
 */

/** From many to few. */
export const HOW_MANY = ["all", "most", "half", "several", "some"] as const;
export type HowMany = (typeof HOW_MANY)[number];

export interface CountingRule {
  /** The share from which on each word holds, 0 to 1, no lower one above a higher one. `some` begins at one city. */
  readonly from: Readonly<Record<Exclude<HowMany, "some">, number>>;
  /** The cities that "alle" is of. */
  readonly of: number;
}

/** Our own: the words are those of the report, the figures are not. */
export const DEFAULT_SHARES: CountingRule["from"] = { all: 1, most: 0.6, half: 0.4, several: 0.2 };

/** @returns `undefined` of no cities */
export function howManyOf(cities: number, { from, of }: CountingRule): HowMany | undefined {
  if (cities <= 0 || of <= 0) return undefined;
  return HOW_MANY.find((word) => word === "some" || cities / of >= from[word]);
}

/** Shares that run from many to few, within 0 to 1: otherwise a word could never be said. */
export function areShares({ all, most, half, several }: CountingRule["from"]): boolean {
  const shares = [1, all, most, half, several, 0];
  return shares.every((share, index) => index === 0 || share <= (shares[index - 1] ?? 0)) && several > 0;
}

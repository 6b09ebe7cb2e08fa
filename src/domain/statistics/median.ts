/**
 * The middle of the values present: half of them lie below it, half above.
 * @returns `undefined` for no values: the median of nothing is nothing, not zero.
 * @example median([2, 3, 4, 3.5]) // 3.25
 */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

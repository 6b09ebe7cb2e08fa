/**
 * How many of some are not beyond a limit: the place of the first that is.
 * @param sorted by `placeOf`, rising.
 */
export function countUpTo<T>(sorted: readonly T[], placeOf: (one: T) => number, limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const one = sorted[middle];
    if (one !== undefined && placeOf(one) <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

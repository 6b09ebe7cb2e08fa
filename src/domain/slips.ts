/**
 * How many letters were typed otherwise, left out, put in or swapped with the next (Damerau and Levenshtein, each letter moved at most
 * once); anything above `most` where it is more.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let down = 1; down <= one.length; down++) {
    const next = [down];
    for (let right = 1; right <= other.length; right++) {
      const [a, b] = [one[down - 1], other[right - 1]];
      const swapped = down > 1 && right > 1 && a === other[right - 2] && b === one[down - 2];
      next[right] = Math.min(
        (last[right] ?? 0) + 1,
        (next[right - 1] ?? 0) + 1,
        (last[right - 1] ?? 0) + (a === b ? 0 : 1),
        swapped ? (before[right - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

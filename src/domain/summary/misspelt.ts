/**
 * Does a text look like a name that was mistyped? Closeness is asked for a warning alone and never to match: Genk and Gent differ by
 * one letter, so whoever took the nearest one would sooner or later take the wrong one. Here nothing is taken: a lead may be any
 * organisation, which no list can know, and without this "Gnet" would pass for one of them in silence.
 */
import type { Named } from "../definition/definition";
import { fold } from "../definition/identity";

/** What is shorter resembles everything. */
const SHORTEST = 4;
/** From this many letters on, two slips are a slip of the pen; in shorter names they make another word: Geel is not Gent. */
const LONG = 6;

/**
 * Of a text that is none of the names.
 * @example isMisspelt("Antwerpn", cities) // true
 */
export function isMisspelt(text: string, among: readonly Named[]): boolean {
  const typed = fold(text);
  if (typed.length < SHORTEST) return false;
  return among
    .flatMap(({ name, aliases }) => [name, ...aliases].map(fold))
    .some((name) => {
      const most = name.length < LONG ? 1 : 2;
      return slipsBetween(typed, name, most) <= most;
    });
}

/**
 * How many letters were typed otherwise, left out, put in or swapped with the next (Damerau and Levenshtein, each letter moved at most
 * once); anything above `most` where it is more.
 */
function slipsBetween(one: string, other: string, most: number): number {
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

/**
 * Does a text look like a name that was mistyped? Closeness is asked for a warning alone and never to match: Genk and Gent differ by
 * one letter, so whoever took the nearest one would sooner or later take the wrong one. Here nothing is taken: a lead may be any
 * organisation, which no list can know, and without this "Gnet" would pass for one of them in silence.
 */
import type { Named } from "../definition/definition";
import { fold } from "../definition/identity";
import { slipsBetween } from "../slips";

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

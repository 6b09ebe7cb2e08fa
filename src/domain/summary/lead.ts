/** Who leads a work package: a city by its name or alias, or nobody yet. */
import type { Named } from "../definition/definition";
import { fold, identify } from "../definition/identity";
import { decidedPart } from "./undecided";

/** Words that say that there is a lead, not who. */
const ANYONE = new Set(["stad", "steden", "trekker", "trekkers", "eerste", "tweede", "derde", "vierde", "andere"]);

/**
 * @returns `undefined` for a name that nobody has.
 * @example leadOf("Gent (nog te bepalen)", cities) // Gent
 * @example leadOf("Nog te bepalen", cities) // "nobody"
 */
export function leadOf(text: string, cities: readonly Named[]): Named | "nobody" | undefined {
  const known = identify(text, cities);
  if (known || fold(text) === "") return known ?? "nobody";
  const named = decidedPart(text);
  if (named === undefined) return undefined;
  return named.split(" ").every((word) => word === "" || ANYONE.has(word)) ? "nobody" : identify(named, cities);
}

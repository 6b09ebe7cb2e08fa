/** Who leads a work package: a city by its name or alias, or nobody yet. */
import type { Named } from "../definition/definition";
import { identify, words } from "../definition/identity";

/** What is still open is written so: "nog te bepalen", "later vast te leggen". */
const OPEN = /(?:^| )(?:(?:nog|later) )?(?:te bepalen|vast te leggen|niet bekend)$/;

/** Words that say that there is a lead, not who. */
const ANYONE = new Set(["stad", "steden", "trekker", "trekkers", "eerste", "tweede", "derde", "vierde", "andere"]);

/**
 * @returns `undefined` for a name that nobody has.
 * @example leadOf("Gent (nog te bepalen)", cities) // Gent
 * @example leadOf("Nog te bepalen", cities) // "nobody"
 */
export function leadOf(text: string, cities: readonly Named[]): Named | "nobody" | undefined {
  const known = identify(text, cities);
  if (known) return known;
  const all = words(text).join(" ");
  const named = all.replace(OPEN, "");
  if (named === all) return all === "" ? "nobody" : undefined;
  return named.split(" ").every((word) => word === "" || ANYONE.has(word)) ? "nobody" : identify(named, cities);
}

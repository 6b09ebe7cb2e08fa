/**
 * Who leads a work package: a city by its name or alias, another organisation (Netwerk Klimaat, VGC, whoever it is), or nobody yet.
 * Which organisations there are, no definition says: whatever is no city is one, unless it looks like a city that was mistyped.
 */
import type { Named } from "../definition/definition";
import { fold, identify } from "../definition/identity";
import { isMisspelt } from "./misspelt";
import { decidedPart } from "./undecided";

/** `unclear`: a city that was probably mistyped, or several of them as one. */
export type Lead = Named | "nobody" | "organisation" | "unclear";

/** Words that say that there is a lead, not who. */
const ANYONE = new Set(["stad", "steden", "trekker", "trekkers", "eerste", "tweede", "derde", "vierde", "andere"]);

/** What people set between two cities where a semicolon would make them two leads. */
const BETWEEN = /[,/&+]|\s(?:of|en)\s/i;

/**
 * @example leadOf("Gent (nog te bepalen)", cities) // Gent
 * @example leadOf("Tweede stad nog te bepalen", cities) // "nobody"
 * @example leadOf("Smart Flanders", cities) // "organisation"
 * @example leadOf("Gnet", cities) // "unclear"
 */
export function leadOf(text: string, cities: readonly Named[]): Lead {
  const known = identify(text, cities);
  if (known || fold(text) === "") return known ?? "nobody";
  const named = decidedPart(text) ?? text;
  if (named.split(" ").every((word) => word === "" || ANYONE.has(word))) return "nobody";
  const parts = named.split(BETWEEN).filter((part) => fold(part) !== "");
  const areCities = parts.length > 1 && parts.every((part) => identify(part, cities));
  return identify(named, cities) ?? (areCities || isMisspelt(named, cities) ? "unclear" : "organisation");
}

/** Is it still to be decided who leads, for certain? */
export function isOpenLead(text: string): boolean {
  return decidedPart(text) !== undefined;
}

/** How people mark the level that a theme has: a tick, a word, a sign. Pure. */
import { fold } from "../../../domain/definition/identity";

const TICKS = new Set(["x", "v", "1", "ja", "ok", "true", "oui", "yes", "waar", "xx"]);
/** A box that is not ticked. */
const OPEN = new Set(["false", "onwaar", "faux", "nee", "no", "non", ""]);
const SIGNS = /^[✓✔☑✗✘×●•■◼⬤*]+\uFE0F?$/u;

/** @param raw as it is shown. */
export function isTick(raw: string): boolean {
  return TICKS.has(fold(raw)) || SIGNS.test(raw);
}

export function isUnticked(raw: string): boolean {
  return OPEN.has(fold(raw)) && !SIGNS.test(raw);
}

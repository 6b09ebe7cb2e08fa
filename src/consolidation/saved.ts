/** When files were saved, as they say themselves, and which of two is older. Nothing is guessed: only what is known is compared. Pure. */
import type { Submission } from "./submission";

/** Before, there were no .xlsx files: a date from then is that of a clock that was never set, or of a program that sets none. */
const FIRST_XLSX = Date.UTC(2006, 0);

const MINUTE = 60_000;

/**
 * @param at in milliseconds since 1970
 * @param until what is later comes from a clock that is wrong
 * @returns `undefined` where it is no date that a file can have
 */
export function dated(at: number | undefined, until = Infinity): number | undefined {
  return at !== undefined && at >= FIRST_XLSX && at <= until ? at : undefined;
}

/** To the minute, which is what a person sees of a date. */
export function minuteOf(at: number): number {
  return Math.floor(at / MINUTE);
}

/** By file, as far as it is known: of several versions by one name, that of the one that was given last. */
export function savedIn(
  before: ReadonlyMap<string, number> | undefined,
  submissions: readonly Submission[],
): ReadonlyMap<string, number> {
  const all = new Map(before);
  for (const { file, saved } of submissions)
    if (saved === undefined) all.delete(file);
    else all.set(file, saved);
  return all;
}

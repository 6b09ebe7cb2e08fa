/** What is still to be decided is written so, and is no mistake: "nog te bepalen", "later vast te leggen". */
import { words } from "../definition/identity";

const UNDECIDED = /(?:^| )(?:(?:nog|later) )?(?:te bepalen|vast te leggen|niet bekend)$/;

/**
 * The words without those that leave it open; `undefined` when there are none of those.
 * @example decidedPart("Gent nog te bepalen") // "gent"
 */
export function decidedPart(text: string): string | undefined {
  const all = words(text).join(" ");
  return UNDECIDED.test(all) ? all.replace(UNDECIDED, "") : undefined;
}

/** @example isUndecided("Later te bepalen") // true */
export function isUndecided(text: string): boolean {
  return decidedPart(text) === "";
}

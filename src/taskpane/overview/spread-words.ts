/** What is said beside a spread. Pure. */
import type { ConsolidatedTheme } from "../../consolidation/consolidation";
import type { Locale } from "../../locales/locale";
import { overviewTexts } from "../../locales/overview";
import type { Stack } from "./spread-layout";

/** @example sensitivityText({ low: 2.75, high: 3 }, nl) // "2,75 – 3 als iedereen indient"; "stabiel" where nothing would change */
export function sensitivityText({ sensitivity }: Pick<ConsolidatedTheme, "sensitivity">, locale: Locale): string {
  const { firm, loose } = overviewTexts(locale).spread;
  if (!sensitivity) return "";
  const { low, high } = sensitivity;
  return low === high ? firm : loose(locale.number(low), locale.number(high));
}

/** Beyond these names, a list tells how many. */
const NAMED = 60;

/** @example stacksText(stacks, nl) // "2: Brugge; 2,5: Gent, Hasselt" */
export function stacksText(stacks: readonly Stack[], locale: Locale): string {
  const { stack, stackOf } = overviewTexts(locale).spread;
  const all = stacks.reduce((sum, { cities }) => sum + cities.length, 0);
  return stacks
    .map(({ value, cities }) =>
      all > NAMED
        ? stackOf(locale.number(value), cities.length)
        : stack(
            locale.number(value),
            cities.map(({ name }) => name),
          ),
    )
    .join("; ");
}

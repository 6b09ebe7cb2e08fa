/** What is said beside a spread. Pure. */
import type { Locale } from "../../locales/locale";
import { overviewTexts } from "../../locales/overview";
import type { Spread, Stack } from "./spread-layout";

/**
 * What the median would be once all is there; whose scores contradict each other, is named apart.
 * @example sensitivityText(spread, nl) // "2,75 – 3 als iedereen indient"; "stabiel" where nothing would change
 */
export function sensitivityText(
  { theme: { sensitivity }, contested, isAwaited }: Pick<Spread, "theme" | "contested" | "isAwaited">,
  locale: Locale,
): string {
  const words = overviewTexts(locale).spread;
  if (!sensitivity) return "";
  const { low, high } = sensitivity;
  const isContested = contested.length > 0;
  return [
    low === high ? words.firm : words.loose(locale.number(low), locale.number(high), { isAwaited, isContested }),
    ...(isContested
      ? [
          words.contested(
            contested.slice(0, FEW).map(({ name }) => name),
            contested.length,
          ),
        ]
      : []),
  ].join(" · ");
}

/** More that contradict themselves are counted. */
const FEW = 3;

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

/** Do candidates say the same, as far as they say anything? */
import type { Held } from "./held";

/**
 * @returns the same, the fullest first, and of these the one in numbers; `undefined` where two give a theme another value.
 */
export function agree(held: readonly Held[]): readonly Held[] | undefined {
  const values = new Map<string, number>();
  const unread = held.flatMap((each) => [...each.unread]);
  // A date beside a number may have been another number.
  if (held.length > 1 && unread.some((themeId) => says(held, themeId) > 1)) return undefined;
  for (const { values: own } of held)
    for (const [themeId, value] of own) {
      const known = values.get(themeId);
      if (known !== undefined && known !== value) return undefined;
      values.set(themeId, value);
    }
  return [...held].sort((a, b) => b.values.size - a.values.size || b.numbers - a.numbers);
}

function says(held: readonly Held[], themeId: string): number {
  return held.filter(({ values, unread }) => values.has(themeId) || unread.has(themeId)).length;
}

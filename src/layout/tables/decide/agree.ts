/** Do candidates say the same, as far as they say anything? */
import type { Held } from "./held";

/**
 * @returns the same, the fullest first, and of these the one in numbers; `undefined` where two give a theme another value.
 */
export function agree(held: readonly Held[]): readonly Held[] | undefined {
  const values = new Map<string, number>();
  for (const { values: own } of held)
    for (const [themeId, value] of own) {
      const known = values.get(themeId);
      if (known !== undefined && known !== value) return undefined;
      values.set(themeId, value);
    }
  return [...held].sort((a, b) => b.values.size - a.values.size || b.numbers - a.numbers);
}

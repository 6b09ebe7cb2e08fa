/** Do candidates say the same, as far as they say anything? */
import type { Candidate } from "../table";
import type { Held } from "./held";

/**
 * @returns the same, the fullest first, and of these the one in numbers; `undefined` where two give a theme another value.
 */
export function agree(held: readonly Held[]): readonly Held[] | undefined {
  const values = new Map<string, number>();
  const unread = held.flatMap((each) => [...each.unread]);
  // A date beside a number may have been another number.
  if (held.length > 1 && unread.some((themeId) => says(held, themeId) > 1)) return undefined;
  // What nobody knows may be anything where no score stands beside it, though elsewhere it says the same.
  const known = new Set(held.flatMap((each) => (isUnknown(each.candidate) ? [] : saidBy(each))));
  const isBeside = held.some(({ candidate }) => !isUnknown(candidate));
  const adds = (each: Held) =>
    isBeside && isUnknown(each.candidate) && saidBy(each).some((themeId) => !known.has(themeId));
  if (held.some(adds)) return undefined;
  for (const { values: own } of held)
    for (const [themeId, value] of own) {
      const known = values.get(themeId);
      if (known !== undefined && known !== value) return undefined;
      values.set(themeId, value);
    }
  const strange = ({ candidate }: Held) => Number(isUnknown(candidate));
  return [...held].sort((a, b) => strange(a) - strange(b) || b.values.size - a.values.size || b.numbers - a.numbers);
}

function saidBy({ values, unread }: Held): readonly string[] {
  return [...values.keys(), ...unread];
}

function isUnknown({ role }: Candidate): boolean {
  return role === "unknown";
}

function says(held: readonly Held[], themeId: string): number {
  return held.filter(({ values, unread }) => values.has(themeId) || unread.has(themeId)).length;
}

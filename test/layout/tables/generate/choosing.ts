/** Choices that a seed makes: the same seed, the same choices. */
import type { Random } from "../../../fuzz/random";

/** True once in so many times. */
export function once(random: Random, inTimes: number): boolean {
  return random.below(inTimes) === 0;
}

export function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(random.below(left.length), 1));
}

/** So many of them, in the order in which they stood. */
export function some<Item>(items: readonly Item[], count: number, random: Random): readonly Item[] {
  const chosen = new Set(shuffled(items, random).slice(0, count));
  return items.filter((item) => chosen.has(item));
}

/** Each as often as its weight says. */
export function weighed<Item>(items: readonly (readonly [weight: number, item: Item])[], random: Random): Item {
  return random.pick(items.flatMap(([weight, item]) => Array.from({ length: weight }, () => item)));
}

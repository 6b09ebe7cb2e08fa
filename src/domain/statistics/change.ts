/**
 * The change of a median between two measurements, split so that the parts add up. Only what the same cities say by the same
 * rule is a real change; the rest comes of other cities that handed in, or of another rule.
 */
import { median } from "./median";

export interface ChangeParts {
  /** The same cities by the present rule: their median now, less their median then. */
  readonly real: number;
  /** Because other cities handed in. */
  readonly otherCities: number;
  /** Because scores are read, or the median is taken, by another rule. */
  readonly otherRule: number;
}

export interface ChangeInput {
  /** The median of the previous measurement, as it was published then. */
  readonly published: number | undefined;
  /** By city id, by the present rule. */
  readonly before: ReadonlyMap<string, number>;
  readonly now: ReadonlyMap<string, number>;
}

/**
 * @returns `null` where a median is missing, or where no city has a value in both.
 * @example changeParts({ published: 3, before: new Map([["gent", 2.5]]), now: new Map([["gent", 3]]) })
 *   // { real: 0.5, otherCities: 0, otherRule: -0.5 }
 */
export function changeParts({ published, before, now }: ChangeInput): ChangeParts | null {
  const same = sameCities(before, now);
  const [then, present] = [median([...before.values()]), median([...now.values()])];
  const [sameThen, sameNow] = [before, now].map((values) => median(same.map((id) => values.get(id) ?? NaN)));
  if (published === undefined || then === undefined || present === undefined) return null;
  if (sameThen === undefined || sameNow === undefined) return null;
  return {
    real: rounded(sameNow - sameThen),
    otherCities: rounded(present - sameNow + (sameThen - then)),
    otherRule: rounded(then - published),
  };
}

/** The ids of the cities with a value in both. */
export function sameCities(before: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): readonly string[] {
  return [...before.keys()].filter((id) => now.has(id));
}

/** The difference of two scores, without binary dust. */
export function difference(from: number, to: number): number {
  return rounded(to - from);
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

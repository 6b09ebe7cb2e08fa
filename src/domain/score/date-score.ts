/**
 * The score behind a date. In nl-BE Excel a typed `2.5` becomes 2 May and a typed `2.75` becomes February 1975; the
 * number is gone, but what was typed can be told from the day. Only ever offered as a suggestion.
 */
import type { AssessmentDefinition } from "../definition/definition";
import { isScore } from "./scale";

/** Every number that Excel makes this date of: its day and month, and for the first of a month its month and year. */
export function numbersBehindDate(date: Date): readonly number[] {
  const day = date.getUTCDate();
  const month = date.getUTCMonth() + 1;
  const dayAndMonth = Number(`${day}.${month}`);
  return day === 1 ? [dayAndMonth, Number(`${month}.${String(date.getUTCFullYear()).slice(-2)}`)] : [dayAndMonth];
}

/**
 * The score that was typed, where only one can have been: 3 April may be a typed `3-4` as well as `3.4`, but neither is a
 * score in quarters.
 * @example scoreBehindDate(new Date("2026-05-02"), klimaatgovernance) // 2.5, from 2 May
 * @example scoreBehindDate(new Date("1975-02-01"), klimaatgovernance) // 2.75, from February 1975
 */
export function scoreBehindDate(date: Date, definition: AssessmentDefinition): number | undefined {
  const [score, ...others] = numbersBehindDate(date).filter((value) => isScore(value, definition));
  return others.length === 0 ? score : undefined;
}

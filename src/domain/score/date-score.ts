/**
 * The score behind a date. In nl-BE Excel a typed `2.5` becomes 2 May and a typed `2.75` becomes February 1975; the
 * number is gone, but what was typed can be told from the day. Only ever offered as a suggestion.
 */
import type { AssessmentDefinition } from "../definition/definition";
import { isInRange, isOnStep } from "./scale";

/**
 * The score that was probably typed, or `undefined`.
 * @example scoreBehindDate(new Date("2026-05-02"), klimaatgovernance) // 2.5, from 2 May
 * @example scoreBehindDate(new Date("1975-02-01"), klimaatgovernance) // 2.75, from February 1975
 */
export function scoreBehindDate(date: Date, definition: AssessmentDefinition): number | undefined {
  const day = date.getUTCDate();
  const month = date.getUTCMonth() + 1;
  const dayAndMonth = Number(`${day}.${month}`);
  // A month and a year give the first of the month.
  const monthAndYear = day === 1 ? [Number(`${month}.${String(date.getUTCFullYear()).slice(-2)}`)] : [];
  const possible = [dayAndMonth, ...monthAndYear].filter((value) => isInRange(value, definition));
  return possible.find((value) => isOnStep(value, definition)) ?? possible[0];
}

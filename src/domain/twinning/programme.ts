/**
 * The twinning programme in time: three modules one after the other, one visit each way, and the plan that comes of it. Days as
 * `2026-09-01`. Pure: what day it is, the caller says.
 */

import { daysBetween, daysLater, holdsMonthsLater, isDay, monthsLater } from "../day";

export { isDay, monthsLater } from "../day";

/** In order. Each takes a third of the time, in whole months; in days where there are fewer months than modules. */
export const MODULES = ["start", "co-create", "capitalise"] as const;
export type Module = (typeof MODULES)[number];

/** What each pair hands in: an action plan, or as the first edition had it a plan to replicate what the donor does. */
export const PLANS = ["action", "replication"] as const;
export type PlanKind = (typeof PLANS)[number];

export interface Programme {
  /** As written; a day gives a calendar, anything else none. */
  readonly start: string;
  /** How long it takes: 12 now, 20 in the first edition; whole. */
  readonly months: number;
  readonly plan: PlanKind;
  /** When the plan is to be there, as written; empty for the last day of the programme. What is no day gives no day. */
  readonly planDate: string;
}

export const USUAL_PROGRAMME: Programme = { start: "", months: 12, plan: "action", planDate: "" };

/** What happens from one day to another, or by a day. */
export type Milestone =
  | { readonly kind: "module"; readonly module: Module; readonly from: string; readonly until: string }
  /** `there`: the learner visits the donor, by the end of the first module. `back`: the donor visits the learner, by that of the second. */
  | { readonly kind: "visit"; readonly way: "there" | "back"; readonly until: string }
  | { readonly kind: "plan"; readonly plan: PlanKind; readonly until: string };

/** Does it take whole months, and does it end on a day that a date can say? */
export function isUsableLength(months: number, start: string): boolean {
  return Number.isInteger(months) && months >= 1 && holdsMonthsLater(isDay(start) ? start : "1900-01-01", months);
}

/** In order of their last day; none without a day to begin on, or one to end on. */
export function calendarOf({ start, months, plan, planDate }: Programme): readonly Milestone[] {
  if (!isDay(start) || !isUsableLength(months, start)) return [];
  const days = daysBetween(start, monthsLater(start, months));
  const begin = (nth: number) =>
    months < MODULES.length
      ? daysLater(start, Math.round((nth * days) / MODULES.length))
      : monthsLater(start, Math.round((nth * months) / MODULES.length));
  const end = (nth: number) => daysLater(begin(nth + 1), -1);
  const all: readonly Milestone[] = [
    ...MODULES.map((module, nth) => ({ kind: "module" as const, module, from: begin(nth), until: end(nth) })),
    { kind: "visit", way: "there", until: end(0) },
    { kind: "visit", way: "back", until: end(1) },
    ...(planDate === "" || isDay(planDate)
      ? [{ kind: "plan" as const, plan, until: planDate || end(MODULES.length - 1) }]
      : []),
  ];
  // Sorting keeps the order of what ends on the same day.
  return [...all].sort(({ until: one }, { until: other }) => (one < other ? -1 : one > other ? 1 : 0));
}

export interface Due {
  /** Under way on that day. */
  readonly now: readonly Milestone[];
  /** A visit or a plan that is to be there that day or soon after, the first of them first. */
  readonly soon: readonly Milestone[];
  /** A visit or a plan of which the day is past: whether it came, the calendar does not know. */
  readonly past: readonly Milestone[];
}

/** What is due on a day. @param ahead how many days count as soon */
export function dueOn(programme: Programme, day: string, ahead = 30): Due {
  const all = calendarOf(programme);
  const deadlines = all.filter(({ kind }) => kind !== "module");
  return {
    now: all.filter((each) => each.kind === "module" && each.from <= day && day <= each.until),
    soon: deadlines.filter(({ until }) => day <= until && until <= daysLater(day, ahead)),
    past: deadlines.filter(({ until }) => until < day),
  };
}

/**
 * The twinning programme in time: three modules one after the other, one visit each way, and the plan that comes of it. Days as
 * `2026-09-01`. Pure: what day it is, the caller says.
 */

/** In order. Each takes a third of the time, in whole months. */
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
  /** When the plan is to be there, as written; empty for the last day of the programme. */
  readonly planDate: string;
}

export const USUAL_PROGRAMME: Programme = { start: "", months: 12, plan: "action", planDate: "" };

/** What happens from one day to another, or by a day. */
export type Milestone =
  | { readonly kind: "module"; readonly module: Module; readonly from: string; readonly until: string }
  /** `there`: the learner visits the donor, by the end of the first module. `back`: the donor visits the learner, by that of the second. */
  | { readonly kind: "visit"; readonly way: "there" | "back"; readonly until: string }
  | { readonly kind: "plan"; readonly plan: PlanKind; readonly until: string };

/** In order of their last day; none without a day to begin on. */
export function calendarOf({ start, months, plan, planDate }: Programme): readonly Milestone[] {
  if (!isDay(start) || !Number.isInteger(months) || months < 1) return [];
  const begin = (nth: number) => monthsLater(start, Math.round((nth * months) / MODULES.length));
  const end = (nth: number) => daysLater(begin(nth + 1), -1);
  const all: readonly Milestone[] = [
    ...MODULES.map((module, nth) => ({ kind: "module" as const, module, from: begin(nth), until: end(nth) })),
    { kind: "visit", way: "there", until: end(0) },
    { kind: "visit", way: "back", until: end(1) },
    { kind: "plan", plan, until: isDay(planDate) ? planDate : end(MODULES.length - 1) },
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

/** One that there is: the thirtieth of February is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && daysLater(text, 0) === text;
}

/** The same day of a later month, or the last that it has. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

export function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return isoOf(Date.UTC(year, month - 1, date + days));
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

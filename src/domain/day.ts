/**
 * Days as `2026-09-01`, and what people write for one. The order is that of Belgium: day, month, year. Pure; nothing is guessed: a
 * year of two digits or a season is no day.
 */

/** The month of each name, as it is written in Dutch, and of what it is shortened to. */
const MONTHS: readonly (readonly string[])[] = [
  ["januari", "jan"],
  ["februari", "feb", "febr"],
  ["maart", "mrt"],
  ["april", "apr"],
  ["mei"],
  ["juni", "jun"],
  ["juli", "jul"],
  ["augustus", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["december", "dec"],
];
/** As they are written in full. */
export const MONTH_NAMES = MONTHS.map(([name = ""]) => name);
const WEEKDAY = "(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag |(?:ma|di|wo|do|vr|za|zo)\\.? )?";
const WHOLE = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})$/,
  /^(?<date>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/,
  new RegExp(`^${WEEKDAY}(?<date>\\d{1,2})(?:e|ste|de|\\.)? (?<name>[a-z]+)\\.? (?<year>\\d{4})$`),
  /^(?<year>\d{4})-(?<month>\d{2})$/,
  /^(?<month>\d{1,2})[/-](?<year>\d{4})$/,
  /^(?<name>[a-z]+)\.? (?<year>\d{4})$/,
  /^(?<year>\d{4})$/,
];
/** What Excel takes for a date. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 9999];

/** From one day to another, or one day. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/**
 * The day, month or year that a text says. `undefined` for anything else.
 * @param text plain
 * @example readSpan("mei 2024") // { from: "2024-05-01", until: "2024-05-31" }
 */
export function readSpan(text: string): Span | undefined {
  const said = WHOLE.map((pattern) => pattern.exec(text.toLowerCase())?.groups).find((groups) => groups !== undefined);
  if (!said) return undefined;
  const { year = "", name, date } = said;
  if (Number(year) < FIRST_YEAR) return undefined;
  const month = name === undefined ? said["month"] : MONTHS.findIndex((names) => names.includes(name)) + 1;
  if (month === undefined) return { from: `${year}-01-01`, until: `${year}-12-31` };
  const first = `${year}-${padded(month)}-01`;
  if (!isDay(first)) return undefined;
  if (date === undefined) return { from: first, until: daysLater(monthsLater(first, 1), -1) };
  const day = `${year}-${padded(month)}-${padded(date)}`;
  return isDay(day) ? { from: day, until: day } : undefined;
}

/** The one day that a text says. @example readDay("1 september 2026") // "2026-09-01" */
export function readDay(text: string): string | undefined {
  const span = readSpan(text);
  return span?.from === span?.until ? span?.from : undefined;
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

/** How many days it takes from one to another. */
export function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / DAY;
}

/** Can a date say the day that is so many months later? */
export function holdsMonthsLater(day: string, months: number): boolean {
  return Number(day.slice(0, 4)) + Math.ceil(months / 12) <= LAST_YEAR;
}

const DAY = 86_400_000;

function padded(number: string | number): string {
  return String(number).padStart(2, "0");
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

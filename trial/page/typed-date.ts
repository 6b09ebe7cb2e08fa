/**
 * A number that is typed with a dot, as an Excel in Dutch (Belgium) takes it: `2.5` is 2 May of this year, and `2.75` February
 * 1975. The engine takes both for numbers, and then nobody would see here what happens to cities there.
 * Limit: only these two; what Excel makes of `0.5` is not known to us, and stays what the engine makes of it.
 */

/** @returns the date as it is typed in Flanders, or nothing where it is none @example typedDate("2.5", 2026) // "2/5/2026" */
export function typedDate(typed: string, thisYear: number): string | undefined {
  const [, first, second] = /^\s*(\d{1,2})\.(\d{1,2})\s*$/.exec(typed) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [day, month] = [Number(first), Number(second)];
  if (isDate(day, month, thisYear)) return `${day}/${month}/${thisYear}`;
  // As Excel: from 30 on, a year of two digits is one of the last century.
  const year = Number(second) + (Number(second) < 30 ? 2000 : 1900);
  return second.length === 2 && isDate(1, day, year) ? `1/${day}/${year}` : undefined;
}

function isDate(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

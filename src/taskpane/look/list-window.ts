/** How much of a long list is in sight, counted in lines: an item that holds a list itself weighs as much as that is long. Pure. */

/** What one looks through at a time. */
export const FIRST = 40;
const MORE = 100;

export interface ListWindow {
  /** So many items are in sight: the first one always, however long it is. */
  readonly until: number;
  /** So many come with the next press, at least one as long as there is one. */
  readonly more: number;
  /** The lines that are in sight by then. */
  readonly next: number;
}

/** @param lines of each item @param shown so many lines are in sight */
export function windowOn(lines: readonly number[], shown: number): ListWindow {
  let end = 0;
  const ends = lines.map((each) => (end += each));
  const within = (most: number) => ends.filter((each) => each <= most).length;
  const until = Math.min(lines.length, Math.max(1, within(shown)));
  const added = Math.max(1, within((ends[until - 1] ?? 0) + MORE) - until);
  const more = Math.min(lines.length - until, added);
  return { until, more, next: ends[until + more - 1] ?? shown };
}

/**
 * When several cells speak of the same thing: agreement is no conflict, disagreement is one, and nobody's value is taken
 * until someone chooses. The order in which files come does not matter.
 */
import type { Source } from "../layout/parse/reading";
import type { Headed } from "../layout/way";

export interface Candidate<T> {
  readonly said: T;
  readonly source: Source;
  /** What headed it, and who decided that it counts as such. */
  readonly headed?: Headed;
}

/**
 * What a candidate comes down to: equal outcomes agree; `undefined` says nothing that another could contradict (a text, an
 * unreadable cell), and yields to anyone who does say something.
 */
export type Outcome<T> = (said: T) => string | number | undefined;

export interface Resolution<T> {
  /** What they agree on, with the first of its sources; `undefined` when nobody said anything, or in a conflict. */
  readonly agreed: Candidate<T> | undefined;
  /** Everyone who has something to say, when they disagree; empty otherwise. */
  readonly disagreeing: readonly Candidate<T>[];
}

export function resolve<T>(candidates: readonly Candidate<T>[], outcome: Outcome<T>): Resolution<T> {
  const sorted = inOrder(candidates);
  const telling = sorted.filter(({ said }) => outcome(said) !== undefined);
  const outcomes = new Set(telling.map(({ said }) => outcome(said)));
  return outcomes.size > 1
    ? { agreed: undefined, disagreeing: telling }
    : { agreed: telling[0] ?? sorted[0], disagreeing: [] };
}

/** By file, sheet and place: the same whatever the order in which they came. */
export function inOrder<T>(candidates: readonly Candidate<T>[]): readonly Candidate<T>[] {
  return [...candidates].sort((a, b) => compareSources(a.source, b.source));
}

function compareSources(a: Source, b: Source): number {
  return compare(a.file ?? "", b.file ?? "") || compare(a.sheet, b.sheet) || compare(a.cell, b.cell);
}

/** By code unit: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By what the places of values and findings are told apart. A line feed stands in no name of a file or sheet. */
export function placeKey({ file = "", sheet, cell }: Source): string {
  return `${file}\n${sheet}\n${cell}`;
}

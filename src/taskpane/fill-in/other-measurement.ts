/**
 * Are the scores that stand there of another measurement than the one that is laid out? By the years that their sheets speak of. Pure.
 * Limit: a year ahead is a target, and a sheet without a year says nothing.
 */
import type { LocatedScore } from "../../layout/parse/reading";
import type { Snapshot } from "../../host/snapshot";

const YEAR = /\b(?:19|20)\d\d\b/g;

/** @returns the years that stand beside the scores, in order, where none is that of the period; else nothing */
export function otherYears(
  { sheets }: Snapshot,
  scores: readonly Pick<LocatedScore, "source">[],
  period: string,
): readonly string[] {
  const wanted = period.match(YEAR) ?? [];
  const latest = wanted.at(-1);
  if (latest === undefined) return [];
  const own = new Set(scores.map(({ source }) => source.sheet));
  const texts = sheets
    .filter(({ name }) => own.has(name))
    .flatMap(({ name, cells }) => [name, ...cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []))]);
  const found = new Set(texts.flatMap((text) => text.match(YEAR) ?? []).filter((year) => year <= latest));
  return wanted.some((year) => found.has(year)) ? [] : [...found].sort();
}

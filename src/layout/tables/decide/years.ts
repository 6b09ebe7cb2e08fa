/**
 * Candidates of several years: that of the period counts, those before it are earlier scores, those after it targets. Where the
 * workbook does not say which year it is about, nobody can choose, but for years that are far ahead.
 */
import type { Candidate } from "../table";
import { mayBeScore } from "../words/role";
import { saysScore } from "../words/role-of";

/** The years that climate plans aim at: beside an earlier year nobody has measured in them. */
export const FIRST_AIM = 2030;
/** Measurements follow each other sooner; which of two that lie further apart is the present one is asked. */
const LONGEST_GAP = 4;

export interface Years {
  /** Of the period, as the workbook states it. */
  readonly period: ReadonlySet<number>;
  /** Those in which a title says that it measured: "Meting 2025". */
  readonly measured: ReadonlySet<number>;
  /** Those in its titles and names, which tell years apart and contradict none: a file may be named after the day it was sent. */
  readonly mentioned: ReadonlySet<number>;
}

export function byYear(candidates: readonly Candidate[], { period, measured, mentioned }: Years): readonly Candidate[] {
  const dated = new Set(candidates.filter(({ role }) => mayBeScore(role)).flatMap(({ saying }) => saying.years));
  if (dated.size === 0) return candidates;
  const measuring = period.size > 0 ? period : measured;
  // Nobody measures in 2030 yet, whatever title speaks of it.
  const stated = measuring.size > 0 ? measuring : new Set([...mentioned].filter((year) => year < FIRST_AIM));
  const now = [...dated].filter((year) => stated.has(year));
  // "Score 2022" under "Meting 2025" may be what was measured before.
  const isLatest = now.length === 0 && measured.size === 0;
  const present = now.length === 1 ? now[0] : isLatest ? latestMeasured(candidates, [...dated]) : undefined;
  return candidates.map((candidate) => {
    const [year, ...others] = candidate.saying.years;
    if (year === undefined || others.length > 0 || !mayBeScore(candidate.role)) return candidate;
    if (present === undefined)
      return isContradicted(year, { dated, period: measuring }) ? { ...candidate, role: "unknown" } : candidate;
    if (year === present) return candidate;
    return { ...candidate, role: year < present ? "previous" : "target" };
  });
}

/**
 * Where no title says which year it is about: the last one that is headed as a score in so many words. Bare years may be
 * anything, such as what is aimed at.
 */
function latestMeasured(candidates: readonly Candidate[], dated: readonly number[]): number | undefined {
  if (dated.length < 2) return undefined;
  const measured = dated.filter((year) => year < FIRST_AIM).sort((a, b) => a - b);
  if (measured.length === 1) return measured[0];
  const isFarApart = measured.some((year, position) => year - (measured[position - 1] ?? year) > LONGEST_GAP);
  if (isFarApart) return undefined;
  const inWords = candidates
    .filter(({ role, saying }) => mayBeScore(role) && saying.years.length > 0)
    .every(({ saying }) => saysScore(saying));
  return inWords ? measured.at(-1) : undefined;
}

/** One year alone, and not the year that the workbook speaks of; or one in which nobody has measured yet. */
function isContradicted(
  year: number,
  { dated, period }: { readonly dated: ReadonlySet<number>; readonly period: ReadonlySet<number> },
): boolean {
  return dated.size === 1 && (year >= FIRST_AIM || (period.size > 0 && !period.has(year)));
}

/**
 * Candidates of several years: that of the period counts, those before it are earlier scores, those after it targets. Where the
 * workbook does not say which year it is about, nobody can choose, but for years that are far ahead.
 */
import type { Candidate } from "../table";
import { mayBeScore } from "../words/role";

/** The years that climate plans aim at: beside an earlier year nobody has measured in them. */
const FIRST_AIM = 2030;

export interface Years {
  /** Of the period, as the workbook states it. */
  readonly period: ReadonlySet<number>;
  /** Those in its titles and names, which tell years apart and contradict none: a file may be named after the day it was sent. */
  readonly mentioned: ReadonlySet<number>;
}

export function byYear(candidates: readonly Candidate[], { period, mentioned }: Years): readonly Candidate[] {
  const dated = new Set(candidates.filter(({ role }) => mayBeScore(role)).flatMap(({ saying }) => saying.years));
  if (dated.size === 0) return candidates;
  const measured = [...dated].filter((year) => year < FIRST_AIM);
  const stated = period.size > 0 ? period : mentioned;
  const now = [...dated].filter((year) => stated.has(year));
  const present = now.length === 1 ? now[0] : measured.length === 1 && dated.size > 1 ? measured[0] : undefined;
  return candidates.map((candidate) => {
    const [year, ...others] = candidate.saying.years;
    if (year === undefined || others.length > 0 || !mayBeScore(candidate.role)) return candidate;
    if (present === undefined)
      return isContradicted(year, { dated, period }) ? { ...candidate, role: "unknown" } : candidate;
    if (year === present) return candidate;
    return { ...candidate, role: year < present ? "previous" : "target" };
  });
}

/** One year alone, and not the year that the workbook speaks of; or one in which nobody has measured yet. */
function isContradicted(
  year: number,
  { dated, period }: { readonly dated: ReadonlySet<number>; readonly period: ReadonlySet<number> },
): boolean {
  return dated.size === 1 && (year >= FIRST_AIM || (period.size > 0 && !period.has(year)));
}

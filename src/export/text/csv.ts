/**
 * The grid of the benchmark sheet as CSV for a spreadsheet in Dutch: `;`, decimal comma, UTF-8 with its mark. Numbers are
 * numbers. Text that a spreadsheet would turn into something else (a formula, a date, a number) begins with an apostrophe,
 * the one way to keep it that is not itself a formula.
 */
import type { Score } from "../../domain/score/score";
import type { Benchmark, BenchmarkTheme, ShownStatistics } from "../benchmark";
import { decimal, delimited, harmless } from "./delimited";

const MARK = "\uFEFF";

const words = {
  city: "Stad",
  global: "Globale score",
  median: "Mediaan",
  count: "n",
  lowest: "Laagste",
  highest: "Hoogste",
  sensitivityLow: "Als iedereen indient: laagst",
  sensitivityHigh: "Als iedereen indient: hoogst",
  notApplicable: "n.v.t.",
  contradicted: "tegenstrijdig",
  withheld: "niet getoond",
} as const;

export function csvOf(benchmark: Benchmark): string {
  const { cities, themes, definition } = benchmark;
  const figures = (label: string, of: (statistics: ShownStatistics) => number | null | "withheld") => [
    label,
    ...themes.map((theme) => figure(theme.figures === "withheld" ? theme.figures : of(theme.figures))),
  ];
  const lines = [
    [kept(definition.unit ?? words.city), ...themes.map(({ theme }) => kept(theme.name))],
    [global(benchmark), ...themes.map(globalOf)],
    figures(words.median, ({ median }) => median),
    figures(words.count, ({ n }) => n),
    figures(words.lowest, ({ lowest, range }) => range ?? lowest),
    figures(words.highest, ({ highest, range }) => range ?? highest),
    figures(words.sensitivityLow, ({ sensitivity }) => sensitivity?.low ?? null),
    figures(words.sensitivityHigh, ({ sensitivity }) => sensitivity?.high ?? null),
    ...cities.map(({ city, scores, contradicted }) => [
      kept(city.name),
      ...themes.map(({ theme }) => (contradicted?.has(theme.id) ? words.contradicted : shown(scores.get(theme.id)))),
    ]),
  ];
  return MARK + delimited(lines, ";");
}

function global({ globalPeriod }: Benchmark): string {
  return globalPeriod === undefined ? words.global : `${words.global} (${globalPeriod})`;
}

function globalOf({ published, isPublishedWithheld }: BenchmarkTheme): string {
  return figure(isPublishedWithheld ? "withheld" : published);
}

function figure(value: number | null | "withheld"): string {
  if (value === "withheld") return words.withheld;
  return value === null ? "" : decimal(value, ",");
}

/** The number, else the words that were handed in; a number that is no score may be anything, and head counts too. */
function shown(score: Score | undefined): string {
  if (!score) return "";
  if (score.status === "not-applicable") return words.notApplicable;
  if (score.status === "unreadable") return "";
  return score.value === null ? kept(score.raw) : decimal(score.value, ",");
}

/** Digits with signs around them, in any of the ways that a spreadsheet takes for a number, a date or a time. */
const NUMERIC = /^[\s\p{Sc}(+-]*[\d.,][\d\s.,:;/%eE½¼¾()\p{Sc}\p{Pd}\u2212]*(?:[ap]\.?m\.?)?\s*$/iu;
const MONTHS =
  /(?:^|[^\p{L}])(?:jan|feb|maa|mrt|mar|apr|avr|mei|may|mai|jun|juin|jul|juil|aug|aoû|sep|okt|oct|nov|dec|déc)\p{L}*/iu;
const LOGICAL = /^\s*(?:waar|onwaar|true|false|vrai|faux)\s*$/i;

function kept(text: string): string {
  const turnsInto = NUMERIC.test(text) || (/\d/.test(text) && MONTHS.test(text)) || LOGICAL.test(text);
  return turnsInto ? `'${text}` : harmless(text);
}

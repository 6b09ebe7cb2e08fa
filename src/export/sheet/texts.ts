/** The words of the benchmark sheets. Each locale has its own. */
import type { Audience } from "../audience";
import type { Stage } from "../benchmark";

export interface BenchmarkTexts {
  /** A number as this language writes it: `2,5`. */
  readonly number: (value: number) => string;
  /** With its sign: `+0,25`, and something of its own for no difference. */
  readonly difference: (value: number) => string;
  /** An ISO day in words: `22 november 2026`. */
  readonly day: (iso: string) => string;
  readonly tab: string;
  readonly title: (definition: string) => string;
  readonly period: (period: string) => string;
  /** What kind of figures these are. */
  readonly nature: string;
  readonly stages: Readonly<Record<Stage, string>>;
  /** @param city the name of the one city that it is for, if there is one */
  readonly audience: (kind: Audience["kind"], city: string) => string;
  readonly footer: (definition: string, period: string, stage: Stage) => string;

  readonly legend: string;
  readonly level: (value: number, name: string) => string;
  readonly between: string;
  readonly notApplicable: string;
  readonly missing: string;
  /** Around a number that is only about right, and alone where there is no number. */
  readonly approximate: (number: string) => string;
  readonly withheld: string;
  /** What the signs mean, a line each; only of those that occur. */
  readonly signs: Readonly<Record<Sign, string>>;

  readonly city: string;
  readonly theme: string;
  readonly global: string;
  readonly median: string;
  readonly count: string;
  readonly range: string;
  readonly sensitivity: string;
  readonly firm: string;
  readonly span: (low: string, high: string) => string;
  readonly change: string;
  /** Of the change: what the cities that stand in both measurements changed. */
  readonly realChange: string;
  readonly realChangeOf: (difference: string, cities: number) => string;

  readonly fte: string;
  readonly remark: string;
  /** Over so many cities. */
  readonly total: (n: number) => string;
  /** Where the cities themselves are not shown. */
  readonly fteSum: (total: string, n: number) => string;

  readonly charts: string;
  readonly spreadTitle: string;
  readonly spreadDescription: (themes: number) => string;
  readonly fromLowest: string;
  readonly toMedian: string;
  readonly toHighest: string;
  readonly fteTitle: string;
  readonly fteDescription: (cities: number) => string;

  readonly summary: {
    readonly tab: string;
    readonly title: (definition: string) => string;
    readonly recommendations: string;
    readonly workPackages: string;
    readonly number: string;
    readonly asIs: string;
    readonly toBe: string;
    readonly name: string;
    readonly themes: string;
    readonly leads: string;
    readonly partners: string;
    readonly priority: string;
    readonly start: string;
  };
}

export type Sign = "missing" | "notApplicable" | "approximate" | "sensitivity" | "change" | "withheld" | "spread";

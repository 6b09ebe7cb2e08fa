/** The figures of the group, per theme: a line each. As rows above the cities, or as columns where there are no cities. */
import type { ThemeStatistics } from "../../domain/statistics/theme-statistics";
import { type Benchmark, type BenchmarkTheme, isSensitivityWithheld, type ShownStatistics } from "../benchmark";
import type { ThemeChange } from "../change";
import type { Shown } from "../../layout/drawing/block";
import * as look from "./look";
import { shownFigure } from "./shown";
import { number } from "../../layout/dutch";
import { words } from "./words";

export interface FigureLine {
  readonly heading: string;
  /** Is it what the group scores, and not something about that? */
  readonly main: boolean;
  /** One per theme, in their order. */
  readonly shown: readonly Shown[];
}

export function figureLines(benchmark: Benchmark): readonly FigureLine[] {
  const { themes, definition, changes } = benchmark;
  const context = { definition };
  const changeOf = new Map(changes?.map((change) => [change.themeId, change]));
  const line = (heading: string, show: (theme: BenchmarkTheme) => Shown, main = false): FigureLine => ({
    heading,
    main,
    shown: themes.map(show),
  });
  const figure = (heading: string, show: (figures: ShownStatistics) => Shown, main = false): FigureLine =>
    line(heading, ({ figures }) => (figures === "withheld" ? withheld : show(figures)), main);
  const changed = (heading: string, show: (change: ThemeChange) => string): FigureLine =>
    line(heading, ({ theme }) => {
      const change = changeOf.get(theme.id);
      return (change && show(change)) ?? words.missing;
    });
  const withheld: Shown = { value: words.withheld, format: look.QUIET };

  return [
    ...(themes.some(({ published, isPublishedWithheld }) => published !== null || isPublishedWithheld)
      ? [
          line(
            words.global(benchmark.globalPeriod),
            ({ published, isPublishedWithheld, figures }) =>
              figures === "withheld" || isPublishedWithheld ? withheld : shownFigure(published, context),
            true,
          ),
        ]
      : []),
    figure(words.median, ({ median }) => shownFigure(median, context), true),
    figure(words.count(definition.unit), ({ n }) => n),
    // A line in which nothing is shown is none: what is left out is said under the table.
    ...(themes.every(({ figures }) => figures === "withheld" || figures.n === 0 || figures.range === "withheld")
      ? []
      : [figure(words.range, (shown) => (shown.range === "withheld" ? withheld : rangeText(shown)))]),
    figure(words.sensitivity, (shown) =>
      isSensitivityWithheld(shown) ? withheld : sensitivityText(shown.sensitivity),
    ),
    ...(changes
      ? [
          changed(words.change, ({ from, to }) =>
            from === null || to === null ? words.missing : words.difference(rounded(to - from)),
          ),
          changed(words.realChange, ({ parts, sameCities }) =>
            typeof parts !== "object" || parts === null
              ? words.missing
              : words.realChangeOf(words.difference(rounded(parts.real)), sameCities),
          ),
        ]
      : []),
  ];
}

function rangeText({ lowest, highest }: ShownStatistics): string {
  return lowest === null || highest === null ? words.missing : words.span(number(lowest), number(highest));
}

function sensitivityText(sensitivity: ThemeStatistics["sensitivity"]): string {
  if (!sensitivity) return words.missing;
  const { low, high } = sensitivity;
  return low === high ? words.firm : words.span(number(low), number(high));
}

/** Without binary dust: medians are sums of halves of steps. */
function rounded(difference: number): number {
  return Math.round(difference * 1e6) / 1e6;
}

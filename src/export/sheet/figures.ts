/** The figures of the group, per theme: a line each. As rows above the cities, or as columns where there are no cities. */
import type { ThemeStatistics } from "../../domain/statistics/theme-statistics";
import type { Benchmark, BenchmarkTheme } from "../benchmark";
import type { ThemeChange } from "../change";
import type { Shown } from "./block";
import * as look from "./look";
import { shownFigure } from "./shown";
import type { BenchmarkTexts } from "./texts";

export interface FigureLine {
  readonly heading: string;
  /** Is it what the group scores, and not something about that? */
  readonly main: boolean;
  /** One per theme, in their order. */
  readonly shown: readonly Shown[];
}

export function figureLines(benchmark: Benchmark, texts: BenchmarkTexts): readonly FigureLine[] {
  const { themes, definition, changes } = benchmark;
  const context = { definition, texts };
  const changeOf = new Map(changes?.map((change) => [change.themeId, change]));
  const line = (heading: string, show: (theme: BenchmarkTheme) => Shown, main = false): FigureLine => ({
    heading,
    main,
    shown: themes.map(show),
  });
  const figure = (heading: string, show: (figures: ThemeStatistics) => Shown, main = false): FigureLine =>
    line(heading, ({ figures }) => (figures === "withheld" ? withheld : show(figures)), main);
  const changed = (heading: string, show: (change: ThemeChange) => string): FigureLine =>
    line(heading, ({ theme }) => {
      const change = changeOf.get(theme.id);
      return { value: (change && show(change)) ?? texts.missing };
    });
  const withheld: Shown = { value: texts.withheld, format: look.QUIET };

  return [
    ...(themes.some(({ published }) => published !== null)
      ? [line(texts.global, ({ published }) => shownFigure(published, context), true)]
      : []),
    figure(texts.median, ({ median }) => shownFigure(median, context), true),
    figure(texts.count, ({ n }) => ({ value: n })),
    figure(texts.range, ({ lowest, highest }) => ({
      value:
        lowest === null || highest === null ? texts.missing : texts.span(texts.number(lowest), texts.number(highest)),
    })),
    figure(texts.sensitivity, ({ sensitivity }) => ({ value: sensitivityText(sensitivity, texts) })),
    ...(changes
      ? [
          changed(texts.change, ({ from, to }) =>
            from === null || to === null ? texts.missing : texts.difference(rounded(to - from)),
          ),
          changed(texts.realChange, ({ parts, sameCities }) =>
            typeof parts !== "object" || parts === null
              ? texts.missing
              : texts.realChangeOf(texts.difference(rounded(parts.real)), sameCities),
          ),
        ]
      : []),
  ];
}

function sensitivityText(sensitivity: ThemeStatistics["sensitivity"], texts: BenchmarkTexts): string {
  if (!sensitivity) return texts.missing;
  const { low, high } = sensitivity;
  return low === high ? texts.firm : texts.span(texts.number(low), texts.number(high));
}

/** Without binary dust: medians are sums of halves of steps. */
function rounded(difference: number): number {
  return Math.round(difference * 1e6) / 1e6;
}

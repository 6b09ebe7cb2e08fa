/** The figures over all cities together: what they are, what each gives away, and what is left when some may not be shown. */
import type { Named } from "../domain/definition/definition";
import { FTE } from "../domain/definition/subject";
import { totalFte } from "../domain/fte/fte";
import { themeStatistics, type ThemeStatistics } from "../domain/statistics/theme-statistics";
import {
  type BenchmarkFte,
  type BenchmarkTheme,
  isSensitivityWithheld,
  type ShownStatistics,
  type Withheld,
} from "./benchmark";
import { changeFigures, type ChangeFigures, type PreviousMeasurement, type ThemeChange } from "./change";
import { type Exposed, type Figure, sumOver } from "./disclosure/figure";
import { type FigureKind, figureNamed } from "./left-out";
import { fteOf, type Measured, scoresOf, valuesOf } from "./measured";

export interface GroupFigures {
  readonly themes: readonly {
    readonly theme: Named;
    readonly statistics: ThemeStatistics;
    /** How many cities gave the lowest score, or the highest if that are fewer. */
    readonly atEnds: number;
    readonly figure: Figure;
  }[];
  readonly fte: { readonly total: number; readonly n: number; readonly figure: Figure } | undefined;
  readonly changes: readonly (ChangeFigures & { readonly change: ThemeChange; readonly theme: Named })[];
}

export interface GroupInput {
  readonly themes: readonly Named[];
  readonly changes: readonly ThemeChange[];
  readonly previous: PreviousMeasurement | undefined;
}

export function groupFigures(now: Measured, { themes, changes, previous }: GroupInput): GroupFigures {
  const fte = fteOf(now);
  const changeOf = new Map(changes.map((change) => [change.themeId, change]));
  const total = totalFte([...fte.values()]);
  return {
    themes: themes.map((theme) => {
      const statistics = themeStatistics(scoresOf(theme.id, now), now.definition);
      const values = valuesOf(theme.id, now);
      const at = (end: number | null) => [...values.values()].filter((value) => value === end).length;
      return {
        theme,
        statistics,
        atEnds: Math.min(at(statistics.lowest), at(statistics.highest)),
        figure: figureOver([...values.keys()], theme),
      };
    }),
    fte: total === undefined ? undefined : { total, n: fte.size, figure: figureOver([...fte.keys()], FTE) },
    changes: themes.flatMap((theme) => {
      const change = changeOf.get(theme.id);
      if (!change || !previous) return [];
      return [{ change, theme, ...changeFigures(change, { now, previous, column: theme.name }) }];
    }),
  };
}

function figureOver(cityIds: readonly string[], { id: measure, name: column }: Named): Figure {
  return { measure, terms: sumOver(cityIds), place: { table: "figures", row: "", column } };
}

/** Everything that would be shown to those who see these cities by their names. The parts of a change matter least. */
export function exposedBy({ themes, fte, changes }: GroupFigures, named: readonly Named[]): Exposed {
  const measures = [...themes.map(({ theme }) => theme), FTE];
  return {
    figures: [
      ...themes.map(({ figure }) => figure),
      ...(fte ? [fte.figure] : []),
      ...changes.flatMap(({ from }) => from),
      ...changes.flatMap(({ parts }) => parts),
    ],
    named: named.flatMap(({ id: cityId, name: row }) =>
      measures.map(({ id: measure, name: column }) => ({
        measure,
        cityId,
        place: { table: "scores" as const, row, column },
      })),
    ),
  };
}

export interface ShownFigures {
  readonly themes: readonly BenchmarkTheme[];
  readonly fte: BenchmarkFte | undefined;
  readonly changes: readonly ThemeChange[];
  readonly withheld: readonly Withheld[];
}

export interface ShowInput {
  readonly left: ReadonlySet<Figure>;
  readonly published: ReadonlyMap<string, number>;
  /** Of which the published score would tell what is confidential: see `tellingMedians`. */
  readonly telling: ReadonlySet<string>;
  readonly changedSince: ReadonlySet<string> | undefined;
  readonly named: readonly Named[];
  readonly smallestGroup: number;
  /** May the lowest and the highest be the score of fewer cities than the smallest group? */
  readonly showsEnds: boolean;
}

/** The figures without those that were left out. A theme without figures has no published score either: it tells as much. */
export function shownFigures({ themes, fte, changes }: GroupFigures, input: ShowInput): ShownFigures {
  const { left, published, telling, changedSince, named, smallestGroup, showsEnds } = input;
  const hidden = new Set(themes.filter(({ figure }) => left.has(figure)).map(({ theme }) => theme));
  const isNamed = new Set(named.map(({ id }) => id));
  const shown = themes.map(({ theme, statistics, atEnds, figure }): BenchmarkTheme => {
    if (left.has(figure)) return { theme, published: null, figures: "withheld" };
    const figures = hidesEnds(atEnds, statistics) ? withoutEnds(statistics) : statistics;
    if (telling.has(theme.id)) return { theme, published: null, isPublishedWithheld: true, figures };
    const global = published.get(theme.id) ?? null;
    // Where what is confidential alone makes the difference, the two do not differ here.
    const isOther = global !== null && global !== statistics.median && changedSince?.has(theme.id);
    return { theme, published: global, ...(isOther && { changedSince: true }), figures };
  });
  const globals = shown.filter(({ isPublishedWithheld }) => isPublishedWithheld);
  const without = (kind: FigureKind, is: (figures: ShownStatistics) => boolean) =>
    shown.flatMap(({ theme, figures }): readonly Withheld[] =>
      figures !== "withheld" && is(figures) ? [{ reason: "small-group", where: figureNamed(kind, theme.name) }] : [],
    );
  return {
    themes: shown,
    fte: fte && { n: fte.n, total: left.has(fte.figure) ? "withheld" : fte.total },
    changes: changes
      .filter(({ from }) => !from.some((figure) => left.has(figure)))
      .map(({ change, theme, parts }) => {
        const hidesNow = hidden.has(theme);
        return {
          ...change,
          to: hidesNow ? null : change.to,
          parts: hidesNow || parts.some((figure) => left.has(figure)) ? "withheld" : change.parts,
        };
      }),
    withheld: [
      ...[...left].map(({ terms, place }): Withheld => {
        const others = new Set(terms.map(({ cityId }) => cityId).filter((id) => !isNamed.has(id)));
        return { reason: others.size < smallestGroup ? "small-group" : "subtraction", where: place.column };
      }),
      ...globals.map(({ theme }): Withheld => ({
        reason: "tells-confidential",
        where: figureNamed("globals", theme.name),
      })),
      ...without("ranges", ({ range }) => range === "withheld"),
      ...without("sensitivities", isSensitivityWithheld),
    ],
  };

  function hidesEnds(atEnds: number, { n }: ThemeStatistics): boolean {
    return !showsEnds && n > 0 && atEnds < smallestGroup;
  }
}

/**
 * Both or none: beside one end, the other is the rest of the story. Where about half of the cities handed in, what the median would be
 * otherwise is an end too; it stays only where it is the median.
 */
function withoutEnds(statistics: ThemeStatistics): ShownStatistics {
  const { sensitivity, median } = statistics;
  const isFirm = sensitivity?.low === median && sensitivity.high === median;
  return { ...statistics, lowest: null, highest: null, sensitivity: isFirm ? sensitivity : null, range: "withheld" };
}

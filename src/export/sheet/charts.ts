/**
 * The charts, and the cells that they draw: beside the page, since a stacked bar wants the steps from lowest to median to
 * highest, which nobody else does. The numbers are those of the table.
 */
import { highestLevel, lowestLevel, type Named } from "../../domain/definition/definition";
import type { Area, Position } from "../../host/area";
import type { ChartPlan } from "../../host/plan";
import type { Benchmark } from "../benchmark";
import { type Block, looks, shownAt, together } from "../../layout/drawing/block";
import * as look from "./look";
import { words } from "./words";

export interface Drawn {
  readonly data: Block;
  readonly chart: ChartPlan | undefined;
}

const NONE: Drawn = { data: together(), chart: undefined };

/** More bars than this say nothing. */
export const MOST_BARS = 40;

/** Where its numbers begin. */
export interface ChartPlace extends Position {
  /** The cells that the chart covers. */
  readonly area: Area;
}

/** A bar per theme, from the lowest score to the highest. */
export function spreadChart({ themes, definition }: Benchmark, place: ChartPlace): Drawn {
  const rows = themes.flatMap(({ theme, figures }) => {
    if (figures === "withheld") return [];
    const { lowest, median, highest } = figures;
    if (lowest === null || median === null || highest === null) return [];
    return [[theme.name, lowest, median - lowest, highest - median]];
  });
  if (rows.length === 0 || rows.length > MOST_BARS) return NONE;
  return drawn([words.theme, words.fromLowest, words.toMedian, words.toHighest], rows, {
    place,
    chart: {
      title: words.spreadTitle,
      description: words.spreadDescription(rows.length),
      series: [{ colour: "see-through" }, { colour: look.BARS.lower }, { colour: look.BARS.upper }],
      axis: { minimum: lowestLevel(definition).value, maximum: highestLevel(definition).value, step: 1 },
    },
  });
}

/** How much of the scale a marker covers: as thin as every host still draws. */
const MARKER = 0.06;

/**
 * A bar per theme with the city's own score, and a marker on what it aims at: pieces of one stack, which every host draws alike.
 * A marker lies within the scale, so that it is seen at both of its ends.
 */
export function profileChart({ cities, targets, definition }: Benchmark, place: ChartPlace): Drawn {
  const [one] = cities;
  if (!one || !targets) return NONE;
  const [minimum, maximum] = [lowestLevel(definition).value, highestLevel(definition).value];
  const rows = definition.themes.flatMap(({ id, name }) => {
    // A scale may begin at 0, which is a score like any other.
    const answer = one.scores.get(id)?.value ?? null;
    const score = answer ?? 0;
    const target = targets.get(id);
    if (target === undefined) return answer === null ? [] : [[name, score, 0, 0, 0]];
    const from = Math.min(maximum - MARKER, Math.max(minimum, target - MARKER / 2));
    const own = Math.min(score, from);
    return [[name, own, from - own, MARKER, Math.max(0, score - from - MARKER)]];
  });
  if (rows.length > MOST_BARS) return NONE;
  return drawn([words.theme, words.own, words.toTarget, words.marker, words.beyond], rows, {
    place,
    chart: {
      title: words.profileTitle,
      description: words.profileDescription(rows.length),
      series: [
        ...[{ colour: look.BARS.upper }, { colour: "see-through" }],
        ...[{ colour: look.MARKER }, { colour: look.BARS.upper }],
      ],
      axis: { minimum, maximum, step: 1 },
    },
  });
}

/** A bar per city with its score for one theme; beside one city alone, the median of the group. None where no city is named. */
export function scoresChart({ cities, themes, definition }: Benchmark, theme: Named, place: ChartPlace): Drawn {
  const bars = cities.flatMap(({ city, scores }): readonly (readonly [string, number])[] => {
    const value = scores.get(theme.id)?.value ?? null;
    return value === null ? [] : [[city.name, value]];
  });
  const figures = themes.find((each) => each.theme.id === theme.id)?.figures;
  const median = figures === undefined || figures === "withheld" ? null : figures.median;
  const rows = cities.length === 1 && median !== null ? [...bars, [words.median, median] as const] : bars;
  if (bars.length === 0 || rows.length > MOST_BARS) return NONE;
  return drawn([words.city, words.score], rows, {
    place,
    chart: {
      title: cities.length === 1 ? words.scoreTitle(theme.name) : words.scoresTitle(theme.name),
      description: words.scoresDescription(theme.name, bars.length),
      series: [{ colour: look.BARS.upper }],
      axis: { minimum: Math.min(0, lowestLevel(definition).value), maximum: highestLevel(definition).value, step: 1 },
    },
  });
}

/** A bar per city, in the order of the table. */
export function fteChart({ cities }: Benchmark, place: ChartPlace): Drawn {
  const rows = cities.flatMap(({ city, fte }) => {
    const value = fte?.value ?? null;
    return value === null ? [] : [[city.name, value]];
  });
  if (rows.length < 2 || rows.length > MOST_BARS) return NONE;
  return drawn([words.city, words.fte], rows, {
    place,
    chart: {
      title: words.fteTitle,
      description: words.fteDescription(rows.length),
      series: [{ colour: look.BARS.lower }],
    },
  });
}

function drawn(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  { place, chart }: { readonly place: ChartPlace; readonly chart: Omit<ChartPlan, "area" | "source"> },
): Drawn {
  const { area, row, column } = place;
  const source: Area = { row, column, rows: rows.length + 1, columns: headings.length };
  return {
    data: together(
      shownAt(row, column, [headings, ...rows]),
      looks([row, column, source.rows, source.columns], look.SMALL),
    ),
    chart: { ...chart, area, source },
  };
}

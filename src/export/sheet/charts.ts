/**
 * The charts, and the cells that they draw: beside the page, since a stacked bar wants the steps from lowest to median to
 * highest, which nobody else does. The numbers are those of the table.
 */
import { highestLevel, lowestLevel, type Named } from "../../domain/definition/definition";
import type { CityAssessment } from "../../domain/measurement/measurement";
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

/** How much of the scale a marker covers: as thin as every host still draws. */
const MARKER = 0.06;

/** A bar per theme, from the lowest score to the highest; for one city, with a marker on its own score. */
export function spreadChart({ themes, definition, audience, cities }: Benchmark, place: ChartPlace): Drawn {
  const own = audience.kind === "city" ? cities.find(hasScore) : undefined;
  const scale = { minimum: lowestLevel(definition).value, maximum: highestLevel(definition).value };
  const rows = themes.flatMap(({ theme, figures }) => {
    if (figures === "withheld") return [];
    const { lowest, median, highest } = figures;
    if (lowest === null || median === null || highest === null) return [];
    const spread = { lowest, median, highest };
    if (!own) return [[theme.name, lowest, median - lowest, highest - median]];
    return [[theme.name, ...markedSpread(spread, own.scores.get(theme.id)?.value ?? null, scale)]];
  });
  if (rows.length === 0 || rows.length > MOST_BARS) return NONE;
  const axis = { ...scale, step: 1 };
  if (!own)
    return drawn([words.theme, words.fromLowest, words.toMedian, words.toHighest], rows, {
      place,
      chart: {
        ...{ title: words.spreadTitle, description: words.spreadDescription(rows.length), axis },
        series: [{ colour: "see-through" }, { colour: look.BARS.lower }, { colour: look.BARS.upper }],
      },
    });
  const [lower, upper] = [{ colour: look.MARKED_BARS.lower }, { colour: look.MARKED_BARS.upper }] as const;
  const marker = { colour: look.OWN };
  const pieces = [words.beforeOwn, words.ownMarker];
  return drawn([words.theme, words.fromLowest, ...pieces, words.toMedian, ...pieces, words.toHighest], rows, {
    place,
    chart: {
      ...{ title: words.spreadOwnTitle, description: words.spreadOwnDescription(rows.length), axis },
      series: [{ colour: "see-through" }, lower, marker, lower, upper, marker, upper],
    },
  });
}

/** Is there anything of it to mark? */
export function hasScore({ scores }: CityAssessment): boolean {
  return [...scores.values()].some(({ value }) => value !== null);
}

interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * The pieces of one stack, from 0 on: up to the lowest; below the median one piece, the marker and another piece; above it the
 * same. One of the markers is nothing, and so is all that a marker lies over.
 */
function markedSpread(
  { lowest, median, highest }: Readonly<Record<"lowest" | "median" | "highest", number>>,
  own: number | null,
  { minimum, maximum }: Scale,
): readonly number[] {
  if (own === null) return [lowest, median - lowest, 0, 0, highest - median, 0, 0];
  const from = markerAt(own, { minimum, maximum });
  const to = from + MARKER;
  const piece = (begin: number, end: number) => Math.max(0, end - begin);
  const start = Math.min(lowest, from);
  if (own <= median)
    return [start, piece(lowest, from), MARKER, piece(to, median), piece(Math.max(median, to), highest), 0, 0];
  const before = Math.min(median, from);
  return [start, piece(lowest, before), 0, 0, piece(Math.max(median, before), from), MARKER, piece(to, highest)];
}

/** Where a marker begins: it lies within the scale, so that it is seen at both of its ends. */
function markerAt(value: number, { minimum, maximum }: Scale): number {
  return Math.min(maximum - MARKER, Math.max(minimum, value - MARKER / 2));
}

/** A bar per theme with the city's own score, and a marker on what it aims at: pieces of one stack, which every host draws alike. */
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
    const from = markerAt(target, { minimum, maximum });
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

/**
 * The map as an image for a slide: what stands on it, apart from where. Made of a benchmark for the steering group alone, so that
 * what may not leave the workbook is not in it, nor counted in its figures. Pure.
 */
import { benchmarkIn } from "../../actions/make-benchmark";
import type { Inspection } from "../../actions/inspect";
import { type Band, bandOf } from "../../domain/legend/band";
import { cellKey } from "../../domain/definition/subject";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import type { Benchmark } from "../../export/benchmark";
import type { Locale } from "../../locales/locale";
import { overviewTexts } from "../../locales/overview";
import { dayText } from "../view/day-text";
import { signOf } from "./cell-words";
import { type CellKind, mapCell } from "./map-cell";
import type { OverviewView } from "./overview-view";

export interface ImageCell {
  readonly text: string;
  readonly kind: CellKind | "count" | "closed";
  readonly band: Pick<Band, "fill" | "ink"> | undefined;
}

export interface ImageRow {
  readonly name: string;
  readonly isFigure: boolean;
  readonly cells: readonly ImageCell[];
}

export interface ImageModel {
  readonly title: string;
  readonly about: string;
  readonly corner: string;
  readonly themes: readonly string[];
  readonly rows: readonly ImageRow[];
  readonly legend: readonly { readonly cell: ImageCell; readonly meaning: string }[];
  readonly foot: readonly string[];
}

export interface ImageInput {
  readonly inspection: Inspection;
  /** What the pane shows, to tell what the image does not. */
  readonly view: Pick<OverviewView, "cities" | "themes" | "unit">;
  /** ISO. */
  readonly today: string;
  readonly locale: Locale;
}

/** @returns `undefined` where what is confidential cannot be taken out, or nothing is left */
export function imageModel({ inspection, view, today, locale }: ImageInput): ImageModel | undefined {
  const { result, conflicts } = benchmarkIn(inspection.workbook, {
    ...{ builtIn: inspection.definition, stage: "draft", date: today },
    audience: () => ({ kind: "steering-group" }),
  });
  if (!("benchmark" in result)) return undefined;
  const contested = new Set(conflicts.map(({ cityId, subjectId }) => cellKey(cityId, subjectId)));
  return modelOf(result.benchmark, { view, today, locale, contested, all: inspection.definition });
}

interface Beside extends Omit<ImageInput, "inspection"> {
  readonly contested: ReadonlySet<string>;
  /** With the themes that are confidential as a whole. */
  readonly all: AssessmentDefinition;
}

function modelOf(benchmark: Benchmark, { view, today, locale, contested, all }: Beside): ImageModel {
  const words = overviewTexts(locale);
  const { definition, themes, period, globalPeriod } = benchmark;
  const shown = (value: number | null): ImageCell => ({
    ...{ text: value === null ? "–" : locale.number(value), kind: "score" },
    band: value === null ? undefined : bandOf(value, definition),
  });
  const inPane = new Map(
    view.cities.flatMap(({ city, cells }) =>
      cells.map((cell, index) => [cellKey(city.id, all.themes[index]?.id ?? ""), cell] as const),
    ),
  );
  /** In how many places the image says something else than the pane, for what is confidential does not count here. */
  let different = 0;
  const cities = benchmark.cities.map(({ city, scores }): ImageRow => ({
    ...{ name: city.name, isFigure: false },
    cells: themes.map(({ theme }) => {
      const key = cellKey(city.id, theme.id);
      const cell = mapCell({
        ...{ score: scores.get(theme.id), isContested: contested.has(key), candidates: [] },
        ...{ previous: undefined, target: undefined, at: undefined },
      });
      const { kind = "blank", value = null } = inPane.get(key) ?? {};
      if (kind !== "blank" && cell.kind === "blank") return closed(words.image.closed.sign);
      if (kind !== cell.kind || value !== cell.value) different++;
      return {
        ...{ text: signOf(cell, locale), kind: cell.kind },
        band: cell.value === null ? undefined : bandOf(cell.value, definition),
      };
    }),
  }));
  const figures = themes.map((each) => (each.figures === "withheld" ? undefined : each.figures));
  const paneOf = new Map(view.themes.map((each) => [each.theme.id, each]));
  themes.forEach(({ theme }, index) => {
    const { median = null, n = 0 } = figures[index] ?? {};
    const inSight = paneOf.get(theme.id);
    if (inSight && (inSight.median !== median || inSight.n !== n)) different++;
  });
  const medians = figures.map((each) => shown(each?.median ?? null));
  const counts = figures.map((each): ImageCell => ({ text: String(each?.n ?? 0), kind: "count", band: undefined }));
  const hasGlobal = [...themes, ...view.themes].some(({ published }) => published !== null);
  const figure = (name: string, cells: readonly ImageCell[]): ImageRow => ({ name, isFigure: true, cells });
  const global = globalPeriod === undefined ? words.map.global : words.map.globalOf(globalPeriod);
  const rows = [
    ...(hasGlobal
      ? [
          figure(
            global,
            themes.map(({ theme, published }) =>
              published === null && (paneOf.get(theme.id)?.published ?? null) !== null
                ? closed(words.image.closed.sign)
                : shown(published),
            ),
          ),
        ]
      : []),
    ...[figure(words.map.median, medians), figure(words.map.count, counts), ...cities],
  ];
  const kept = new Set(themes.map(({ theme }) => theme.id));
  const closedThemes = all.themes.filter(({ id }) => !kept.has(id)).length;
  const left = closedThemes + rows.flatMap(({ cells }) => cells.filter(({ kind }) => kind === "closed")).length;
  return {
    ...{ rows, corner: view.unit ?? words.map.city, themes: themes.map(({ theme }) => theme.name) },
    title:
      view.unit === undefined ? words.image.title(definition.name) : words.image.titleOf(definition.name, view.unit),
    about: [...(period === "" ? [] : [words.image.period(period)]), words.image.draft(dayText(today))].join("  ·  "),
    legend: [...levelLegend(definition, locale), ...signLegend(rows, locale)],
    foot: [
      words.image.source(definition.name),
      left + different === 0 ? words.image.everything : words.image.without(left, different),
    ],
  };
}

function closed(text: string): ImageCell {
  return { text, kind: "closed", band: undefined };
}

function levelLegend(definition: AssessmentDefinition, { number }: Locale): ImageModel["legend"] {
  return definition.levels.map(({ value, name }) => ({
    cell: { text: number(value), kind: "score", band: bandOf(value, definition) },
    meaning: name,
  }));
}

/** Those that occur. */
function signLegend(rows: readonly ImageRow[], locale: Locale): ImageModel["legend"] {
  const { kinds, image } = overviewTexts(locale);
  const signs = { ...kinds, closed: image.closed };
  const occurring = new Set(rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  return [...occurring].flatMap((kind) => {
    if (kind === "score" || kind === "count") return [];
    const { sign, meaning } = signs[kind];
    return [{ cell: { text: sign, kind, band: undefined }, meaning }];
  });
}

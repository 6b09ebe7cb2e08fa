/**
 * A page for each theme, as the report has them: a figure, what goes well, what may become better, good practices and recommendations. To be
 * pasted into a report, so values and formats alone.
 */
import { nameIn, type Named } from "../../domain/definition/definition";
import { begun } from "../../domain/plain-text";
import type { PointKind } from "../../domain/points/point";
import type { Plan, SheetPlan } from "../../host/plan";
import { below, type Block, heights, lineAt, looks, type Shown, shownAt, together } from "../../layout/drawing/block";
import { freeSheetName, sheetNameOf } from "../../layout/names";
import type { Benchmark } from "../benchmark";
import { type Drawn, scoresChart } from "./charts";
import { figureLines } from "./figures";
import { titleBlock } from "./heading";
import { wordsOf } from "./said";
import * as look from "./look";
import { pageWords as own, summaryWords, words } from "./words";

/** What is said, how many say so, what is said besides, who they are. */
const WIDTHS = [56, 24, 44, 34] as const;
const FIRST_ROW = 3;
/** So many rows a chart takes at least, and for each bar. */
const CHART = { least: 9, perBar: 0.85 };

/** @param benchmark of one audience: of what it may not see, nothing comes on a page */
export function planThemePages(benchmark: Benchmark): Plan {
  const sheets: SheetPlan[] = [];
  for (const { theme } of benchmark.themes) {
    const taken = sheets.map(({ name }) => name);
    sheets.push(themePage(benchmark, theme, freeSheetName(sheetNameOf(theme.name) || own.unnamed, taken)));
  }
  return { sheets, names: [] };
}

function themePage(benchmark: Benchmark, theme: Named, name: string): SheetPlan {
  const { definition, period, stage } = benchmark;
  const figures = figuresOf(benchmark, theme, FIRST_ROW);
  const chart = scoresChart(benchmark, theme, {
    area: { row: FIRST_ROW, column: 1, rows: CHART.least, columns: WIDTHS.length - 1 },
    ...{ row: FIRST_ROW, column: WIDTHS.length + 1 },
  });
  const rows = chartRows(chart);
  const parts: Block[] = [];
  let next = Math.max(below(figures), FIRST_ROW + rows) + 1;
  for (const part of [
    points(benchmark, theme, "strong"),
    points(benchmark, theme, "improve"),
    practices(benchmark, theme),
    recommendations(benchmark, theme),
  ])
    if (part.rows.length > 0) {
      const drawn = section(part, next);
      parts.push(drawn);
      next = below(drawn) + 1;
    }
  const all = together(
    titleBlock(own.title(theme.name), WIDTHS.length - 1, benchmark),
    figures,
    heights(below(figures), Math.max(0, FIRST_ROW + rows - below(figures)), look.HEIGHT.row),
    ...parts,
    ...(parts.length === 0 ? [lineAt(next, own.nothing, look.NOTE)] : []),
    chart.data,
  );
  return {
    ...{ name, tabColour: look.TAB_COLOUR, columnWidths: WIDTHS, ...all },
    freeze: { rows: 2, columns: 0 },
    protection: "open",
    ...(chart.chart && { charts: [{ ...chart.chart, area: { ...chart.chart.area, rows } }] }),
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: next, columns: WIDTHS.length },
      titleRows: { first: 0, last: 1 },
      footer: words.footer(`${begun(definition.name)} · ${begun(theme.name)}`, period, stage),
      margin: look.MARGIN,
    },
  };
}

function chartRows({ chart }: Drawn): number {
  return chart ? Math.max(CHART.least, Math.ceil((chart.source.rows - 1) * CHART.perBar)) : 0;
}

/** The figures of the group for this theme, one under the other. */
function figuresOf(benchmark: Benchmark, theme: Named, row: number): Block {
  const one = { ...benchmark, themes: benchmark.themes.filter((each) => each.theme.id === theme.id) };
  const lines: readonly (readonly Shown[])[] = [
    ...figureLines(one).map(({ heading, shown }) => [heading, shown[0] ?? ""]),
    ...ownScore(benchmark, theme),
    ...(one.themes.some(({ changedSince }) => changedSince) ? [[words.median, own.changedSince]] : []),
  ];
  // In one column, so that a chart has the room beside it.
  const texts = lines.map(([heading = "", shown = ""]) => [own.figure(textOf(heading), textOf(shown))]);
  return together(
    shownAt(row, 0, texts),
    looks([row, 0, texts.length, 1], look.LEFT, { vertical: "center" }),
    heights(row, texts.length, look.HEIGHT.figure),
  );
}

function textOf(shown: Shown): string {
  const value = typeof shown === "object" && shown !== null ? shown.value : shown;
  return value === null ? "" : typeof value === "number" ? own.number(value) : value;
}

/** Of the one city that it is for. */
function ownScore({ audience, cities, targets }: Benchmark, theme: Named): readonly (readonly Shown[])[] {
  const [city] = cities;
  if (audience.kind !== "city" || !city) return [];
  const score = city.scores.get(theme.id);
  const target = targets?.get(theme.id);
  const isContradicted = city.contradicted?.has(theme.id);
  return [
    // Who wrote words reads them here too.
    [city.city.name, score?.value ?? (wordsOf(score) || (isContradicted ? words.contradictedInWords : words.missing))],
    ...(target === undefined ? [] : [[own.target, target]]),
  ];
}

interface Section {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Shown[])[];
}

function points({ inWords }: Benchmark, theme: Named, kind: PointKind): Section {
  const of = (inWords?.points ?? []).filter((point) => point.themeId === theme.id && point.kind === kind);
  const [title, heading] = own.points[kind];
  const named = of.some(({ cities }) => cities.length > 0);
  return {
    title,
    headings: [heading, own.howMany, own.nuance, named ? own.cities : ""],
    rows: of.map(({ text, howMany, nuance, cities }, index) => [
      ...[own.numbered(index + 1, text), howMany],
      ...[nuance, cities.join(", ")],
    ]),
  };
}

function practices({ inWords, definition }: Benchmark, theme: Named): Section {
  const of = (inWords?.practices ?? []).filter(({ themeId }) => themeId === theme.id);
  return {
    title: own.practices,
    headings: [own.practice, definition.unit ?? words.city, "", ""],
    rows: of.map(({ practice, cityId }) => [practice, nameIn(definition.cities, cityId), "", ""]),
  };
}

function recommendations({ summary }: Benchmark, theme: Named): Section {
  const of = (summary?.recommendations ?? []).filter(({ themeId }) => themeId === theme.id);
  const shown = of.map(({ number, text }) => (number === "" ? text : own.numbered(number, text)));
  const isSomeClosed = summary?.closedFor?.includes(theme.id) === true;
  const withheld = of.length === 0 ? words.withheld : summaryWords.othersWithheld;
  return {
    title: own.recommendations,
    headings: [own.recommendation, "", "", ""],
    rows: [...shown, ...(isSomeClosed ? [withheld] : [])].map((text) => [text, "", "", ""]),
  };
}

function section({ title, headings, rows }: Section, row: number): Block {
  const first = row + 2;
  // Columns without a heading are part of no table.
  const columns = headings.filter((heading) => heading !== "").length;
  const heightOf = (line: readonly Shown[]) =>
    look.heightOf(line.map((shown, column) => [textOf(shown), WIDTHS[column] ?? WIDTHS[0]]));
  return together(
    lineAt(row, title, look.LABEL),
    shownAt(row + 1, 0, [headings]),
    looks([row + 1, 0, 1, columns], look.HEADING, look.LEFT),
    looks([first, 0, rows.length, columns], look.TABLE, look.LEFT, { wrap: true }),
    shownAt(first, 0, rows),
    heights(row, 1, look.HEIGHT.figure),
    heights(row + 1, 1, look.HEIGHT.legend),
    ...rows.map((line, index) => heights(first + index, 1, heightOf(line))),
  );
}

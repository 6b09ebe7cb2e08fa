/** The summary: where each theme stands (AS IS), where it should get to (TO BE), and the work packages. One page. */
import { nameIn } from "../../domain/definition/definition";
import type { Summary, WorkPackage } from "../../domain/summary/summary";
import type { SheetPlan } from "../../host/plan";
import { below, type Block, heights, lineAt, looks, shownAt, together } from "../../layout/drawing/block";
import { aanbevelingen } from "../../layout/sheets/aanbevelingen";
import { asNumber } from "../../layout/sheets/fields";
import type { Column, Drawing } from "../../layout/sheets/sheet";
import { justMeasured } from "../../layout/bundle";
import { werkpakketten } from "../../layout/sheets/werkpakketten";
import type { Benchmark } from "../benchmark";
import { titleBlock } from "./heading";
import * as look from "./look";
import { shownFigure } from "./shown";
import { summaryWords as words, words as shared } from "./words";

const { theme, number, recommendation } = aanbevelingen.columns;
const { columns } = werkpakketten;

/** As on Werkpakketten, for who reads: without what tells how to fill it in. */
const PACKAGE: readonly Pick<Column<WorkPackage>, "title" | "write">[] = [
  { ...columns.number, title: words.number },
  columns.package,
  { ...columns.priority, title: words.priority },
  columns.start,
  {
    title: theme.title,
    write: ({ themeIds }, { bundle: { measurement } }) =>
      themeIds.map((id) => nameIn(measurement.definition.themes, id)).join(", "),
  },
  { ...columns.recommendation, write: ({ recommendations: numbers }) => asNumber(numbers.join(", ")) },
  { title: words.leads, write: ({ leads }) => leads.join(", ") },
  columns.partners,
];

/** Number, name, priority, start, theme, recommendations, leads, partners. */
const WIDTHS = [6, 46, 13, 20, 28, 17, 36, 36] as const;
const FIRST_ROW = 3;

export type Summarised = Benchmark & { readonly summary: Summary };

/** @param name free in the workbook. */
export function summarySheet(benchmark: Summarised, name: string): SheetPlan {
  const { definition, summary, period, stage } = benchmark;
  const advice = recommendations(benchmark, FIRST_ROW);
  const work = workPackages(benchmark, below(advice) + 1);
  const all = together(
    titleBlock(words.title(definition.name), WIDTHS.length - 1, benchmark),
    ...(summary.recommendations.length > 0 ? [advice] : []),
    ...(summary.workPackages.length > 0 ? [work] : []),
  );
  return {
    name,
    tabColour: look.TAB_COLOUR,
    columnWidths: WIDTHS,
    ...all,
    freeze: { rows: 2, columns: 0 },
    protection: "open",
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: below(work), columns: WIDTHS.length },
      titleRows: { first: 0, last: 1 },
      footer: shared.footer(definition.name, period, stage),
      margin: look.MARGIN,
      pagesHigh: 1,
    },
  };
}

function recommendations(benchmark: Summarised, row: number): Block {
  const { summary, themes, definition } = benchmark;
  const list = summary.recommendations;
  const on = drawing(benchmark);
  const first = row + 2;
  const asIs = new Map(themes.map((each) => [each.theme.id, each.published ?? medianOf(each)]));
  const lines = list.map((each) => [
    number.write(each, on),
    theme.write(each, on),
    shownFigure(asIs.get(each.themeId) ?? null, { definition }),
    recommendation.write(each, on),
  ]);
  return together(
    section(row, aanbevelingen.tab, [words.number, theme.title, words.asIs, words.toBe]),
    looks([first, 0, list.length, 3], look.TABLE),
    looks([first, 0, list.length, 1], look.SCORE),
    looks([first, 1, list.length, 1], look.LEFT, look.BOLD),
    looks([first, 2, list.length, 1], look.SCORE),
    // Not wrapped: a long text runs on over the empty cells at its right, to the edge of the page.
    looks([first, 3, list.length, 1], look.LEFT, { vertical: "center" }),
    ...list.map((_, index) => looks([first + index, 3, 1, WIDTHS.length - 3], index % 2 === 1 ? look.ALTERNATE : {})),
    shownAt(first, 0, lines),
    heights(first, list.length, look.HEIGHT.figure),
  );
}

function medianOf({ figures }: Benchmark["themes"][number]): number | null {
  return figures === "withheld" ? null : figures.median;
}

function workPackages(benchmark: Summarised, row: number): Block {
  const list = benchmark.summary.workPackages;
  const on = drawing(benchmark);
  const first = row + 2;
  const lines = list.map((each) => PACKAGE.map(({ write }) => write(each, on)));
  const heightOf = (line: (typeof lines)[number]) =>
    look.heightOf(line.map((value, column) => [String(value), WIDTHS[column] ?? 20]));
  return together(
    section(
      row,
      werkpakketten.tab,
      PACKAGE.map(({ title }) => title),
    ),
    looks([first, 0, list.length, WIDTHS.length], look.TABLE),
    looks([first, 0, list.length, 1], look.SCORE),
    looks([first, 1, list.length, WIDTHS.length - 1], look.LEFT, { wrap: true }),
    looks([first, 1, list.length, 1], look.BOLD),
    looks([first, 2, list.length, 1], look.SCORE),
    looks([first, 5, list.length, 1], { horizontal: "center" }),
    shownAt(first, 0, lines),
    ...lines.map((line, index) => heights(first + index, 1, heightOf(line))),
  );
}

/** What the columns write from: nothing but what is in the benchmark. */
function drawing(benchmark: Summarised): Drawing {
  return { bundle: justMeasured({ ...benchmark, goodPractices: [] }) };
}

function section(row: number, title: string, headings: readonly string[]): Block {
  return together(
    lineAt(row, title, look.LABEL),
    shownAt(row + 1, 0, [headings]),
    looks([row + 1, 0, 1, WIDTHS.length], look.HEADING, look.LEFT),
    looks([row + 1, 0, 1, 1], { horizontal: "center" }),
    looks([row + 1, 2, 1, 1], { horizontal: "center" }),
    heights(row, 1, look.HEIGHT.figure),
    heights(row + 1, 1, look.HEIGHT.legend),
  );
}

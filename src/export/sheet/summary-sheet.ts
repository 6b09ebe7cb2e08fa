/** The summary: where each theme stands (AS IS), where it should get to (TO BE), and the work packages. One page. */
import { nameIn } from "../../domain/definition/definition";
import type { Recommendation, Summary, WorkPackage } from "../../domain/summary/summary";
import type { SheetPlan } from "../../host/plan";
import type { Benchmark } from "../benchmark";
import { type Block, heights, type Shown, shownAt, together } from "./block";
import { aboutText, stageAt } from "./heading";
import * as look from "./look";
import { looks, plain } from "./score-table";
import { shownFigure } from "./shown";
import { summaryWords as words, words as shared } from "./words";

/** Number, name, priority, start, theme, recommendations, leads, partners. */
const WIDTHS = [6, 46, 13, 20, 28, 17, 36, 36] as const;
const LAST = WIDTHS.length - 1;
const FIRST_ROW = 3;

export type Summarised = Benchmark & { readonly summary: Summary };

/** @param name free in the workbook. */
export function summarySheet(benchmark: Summarised, name: string): SheetPlan {
  const { definition, summary, period, stage } = benchmark;
  const advice = recommendations(benchmark, FIRST_ROW);
  const work = workPackages(benchmark, advice.next + 1);
  const all = together(
    shownAt(0, 0, [[{ value: words.title(definition.name), format: look.TITLE }]]),
    shownAt(1, 0, [[{ value: aboutText(benchmark), format: look.NOTE }]]),
    stageAt(LAST, benchmark),
    heights(0, 1, look.HEIGHT.title),
    heights(1, 1, look.HEIGHT.line),
    heights(2, 1, look.HEIGHT.gap),
    ...(summary.recommendations.length > 0 ? [advice.block] : []),
    ...(summary.workPackages.length > 0 ? [work.block] : []),
  );
  return {
    name,
    tabColour: look.TAB_COLOUR,
    columnWidths: WIDTHS,
    ...all,
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 2, columns: 0 },
    protection: "open",
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: work.next, columns: WIDTHS.length },
      titleRows: { first: 0, last: 1 },
      footer: shared.footer(definition.name, period, stage),
      margin: look.MARGIN,
      pagesHigh: 1,
    },
  };
}

function recommendations({ summary, themes, definition }: Summarised, row: number) {
  const list = summary.recommendations;
  const themeOf = new Map(themes.map((each) => [each.theme.id, each]));
  const line = ({ number, themeId, text }: Recommendation): readonly Shown[] => {
    const found = themeOf.get(themeId);
    const median = found && found.figures !== "withheld" ? found.figures.median : null;
    const asIs = found?.published ?? median;
    return [
      plain(numbered(number)),
      plain(nameIn(definition.themes, themeId)),
      shownFigure(asIs, { definition }),
      plain(text),
    ];
  };
  return {
    next: row + 2 + list.length,
    block: together(
      section(row, words.recommendations, [words.number, shared.theme, words.asIs, words.toBe]),
      looks([row + 2, 0, list.length, 3], look.TABLE),
      looks([row + 2, 0, list.length, 1], look.SCORE),
      looks([row + 2, 1, list.length, 1], look.LEFT, look.BOLD),
      looks([row + 2, 2, list.length, 1], look.SCORE),
      // Not wrapped: a long text runs on over the empty cells at its right, to the edge of the page.
      looks([row + 2, 3, list.length, 1], look.LEFT, { vertical: "center" }),
      ...list.map((_, index) =>
        looks([row + 2 + index, 3, 1, WIDTHS.length - 3], index % 2 === 1 ? look.ALTERNATE : {}),
      ),
      shownAt(row + 2, 0, list.map(line)),
      heights(row + 2, list.length, look.HEIGHT.figure),
    ),
  };
}

function workPackages({ summary, definition }: Summarised, row: number) {
  const list = summary.workPackages;
  const headings = [
    ...[words.number, words.name, words.priority, words.start],
    ...[words.themes, words.recommendations, words.leads, words.partners],
  ];
  const line = (each: WorkPackage): readonly (string | number)[] => [
    numbered(each.number),
    each.name,
    each.priority ?? each.rawPriority,
    each.start,
    each.themeIds.map((id) => nameIn(definition.themes, id)).join(", "),
    numbered(each.recommendations.join(", ")),
    each.leads.join(", "),
    each.partners,
  ];
  const lines = list.map(line);
  return {
    next: row + 2 + list.length,
    block: together(
      section(row, words.workPackages, headings),
      looks([row + 2, 0, list.length, WIDTHS.length], look.TABLE),
      looks([row + 2, 0, list.length, 1], look.SCORE),
      looks([row + 2, 1, list.length, WIDTHS.length - 1], look.LEFT, { wrap: true }),
      looks([row + 2, 1, list.length, 1], look.BOLD),
      looks([row + 2, 2, list.length, 1], look.SCORE),
      looks([row + 2, 5, list.length, 1], { horizontal: "center" }),
      shownAt(
        row + 2,
        0,
        lines.map((values) => values.map(plain)),
      ),
      ...lines.map((values, index) =>
        heights(
          row + 2 + index,
          1,
          look.heightOf(values.map((value, column) => [String(value), WIDTHS[column] ?? 20])),
        ),
      ),
    ),
  };
}

function section(row: number, title: string, headings: readonly string[]): Block {
  return together(
    shownAt(row, 0, [[{ value: title, format: look.LABEL }]]),
    shownAt(row + 1, 0, [headings.map(plain)]),
    looks([row + 1, 0, 1, WIDTHS.length], look.HEADING, look.LEFT),
    looks([row + 1, 0, 1, 1], { horizontal: "center" }),
    looks([row + 1, 2, 1, 1], { horizontal: "center" }),
    heights(row, 1, look.HEIGHT.figure),
    heights(row + 1, 1, look.HEIGHT.legend),
  );
}

/** As a number where it is one, so that nothing offers to make it one. */
function numbered(text: string): string | number {
  return /^\d{1,15}$/.test(text) ? Number(text) : text;
}

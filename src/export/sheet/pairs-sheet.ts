/**
 * Leren van elkaar: who learns from whom, for the steering group with the scores of both; for one city its own side alone, and
 * another city by its name only where that city consented. One page.
 */
import type { SheetPlan } from "../../host/plan";
import { below, heights, lineAt, looks, type Shown, shownAt, together } from "../../layout/drawing/block";
import type { Benchmark, BenchmarkPair, PairSide } from "../benchmark";
import { titleBlock } from "./heading";
import * as look from "./look";
import { pairWords as words, words as shared } from "./words";

export type Paired = Benchmark & { readonly pairs: readonly BenchmarkPair[] };

const FIRST_ROW = 3;

/** @param name free in the workbook. */
export function pairsSheet(benchmark: Paired, name: string): SheetPlan {
  const { audience, definition, period, stage } = benchmark;
  const { widths, blocks } = audience.kind === "city" ? ofCity(benchmark, audience.cityId) : ofAll(benchmark);
  const all = together(titleBlock(words.title, widths.length - 1, benchmark), ...blocks);
  return {
    name,
    tabColour: look.TAB_COLOUR,
    columnWidths: widths,
    ...all,
    freeze: { rows: 2, columns: 0 },
    protection: "open",
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: below(all), columns: widths.length },
      titleRows: { first: 0, last: 1 },
      footer: shared.footer(definition.name, period, stage),
      margin: look.MARGIN,
      pagesHigh: 1,
    },
  };
}

function ofAll({ pairs, excludes = false }: Paired) {
  const pins = pairs.some(({ pinned }) => pinned !== undefined);
  const lines = pairs.map(({ theme, learner, donor, pinned }) => [
    theme.name,
    nameOf(learner),
    scoreOf(learner),
    nameOf(donor),
    scoreOf(donor),
    pinned === undefined ? "" : words.pinned[pinned],
  ]);
  return {
    widths: [34, 24, 14, 24, 14, 34],
    blocks: [
      lineAt(FIRST_ROW, words.noteForAll(pins, excludes), look.NOTE),
      table(FIRST_ROW + 2, [words.theme, words.learner, words.score, words.donor, words.score, words.remark], {
        lines,
        figures: [2, 4],
      }),
    ],
  };
}

function ofCity({ pairs }: Paired, cityId: string) {
  const learns = pairs.filter(({ learner }) => learner.city?.id === cityId);
  const teaches = pairs.filter(({ donor }) => donor.city?.id === cityId);
  const learning = learns.map(({ theme, learner, donor }) => [
    theme.name,
    scoreOf(learner),
    donor.city?.name ?? words.unnamedDonor,
  ]);
  const teaching = teaches.map(({ theme, learner, donor }) => [
    theme.name,
    scoreOf(donor),
    learner.city?.name ?? words.unnamedLearners,
  ]);
  const [first, second] = [FIRST_ROW + 2, FIRST_ROW + 5 + Math.max(1, learning.length)];
  const section = (
    row: number,
    title: string,
    { who, lines }: { readonly who: string; readonly lines: typeof learning },
  ) => [
    lineAt(row, title, look.LABEL),
    lines.length === 0
      ? lineAt(row + 1, words.none, look.NOTE)
      : table(row + 1, [words.theme, words.ownScore, who], { lines, figures: [1] }),
  ];
  return {
    widths: [34, 14, 60],
    blocks: [
      lineAt(FIRST_ROW, words.noteForCity, look.NOTE),
      ...section(first, words.learning, { who: words.fromWhom, lines: learning }),
      ...section(second, words.teaching, { who: words.forWhom, lines: teaching }),
    ],
  };
}

interface Rows {
  readonly lines: readonly (readonly Shown[])[];
  /** The columns with scores. */
  readonly figures: readonly number[];
}

function table(row: number, headings: readonly string[], { lines, figures }: Rows) {
  const columns = headings.length;
  return together(
    shownAt(row, 0, [headings, ...lines]),
    looks([row, 0, 1, columns], look.HEADING, look.LEFT),
    looks([row + 1, 0, lines.length, columns], look.TABLE),
    looks([row + 1, 0, lines.length, columns], look.LEFT),
    ...figures.flatMap((column) => [
      looks([row, column, 1, 1], { horizontal: "center" }),
      looks([row + 1, column, lines.length, 1], look.SCORE),
    ]),
    heights(row, 1, look.HEIGHT.legend),
    heights(row + 1, lines.length, look.HEIGHT.figure),
  );
}

function nameOf({ city }: PairSide): string {
  return city?.name ?? "";
}

function scoreOf({ value }: PairSide): Shown {
  return value ?? shared.missing;
}

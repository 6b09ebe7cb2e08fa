/** The table without cities: a row per theme with the figures of the group. */
import type { Benchmark } from "../benchmark";
import { type Block, heights, lineAt, looks, shownAt, together, transposed } from "../../layout/drawing/block";
import { figureLines } from "./figures";
import * as look from "./look";
import { number } from "../../layout/dutch";
import { words } from "./words";

const WIDTH = { theme: 36, figures: 124, widest: 30 };
const ROW_HEIGHT = 21;

export function groupWidths(benchmark: Benchmark): readonly number[] {
  const { length } = figureLines(benchmark);
  const figure = Math.min(WIDTH.widest, Math.floor(WIDTH.figures / length));
  return [WIDTH.theme, ...Array.from({ length }, () => figure)];
}

export function groupTable(benchmark: Benchmark, row: number): Block {
  const { themes, fte } = benchmark;
  const lines = figureLines(benchmark);
  const [first, end] = [row + 1, row + 1 + themes.length];
  const names = themes.map(({ theme }) => [theme.name]);
  return together(
    shownAt(row, 0, [[words.theme, ...lines.map(({ heading }) => heading)]]),
    looks([row, 0, 1, 1 + lines.length], look.HEADER),
    looks([row, 0, 1, 1], look.LEFT),
    heights(row, 1, look.HEIGHT.header),
    looks([first, 0, themes.length, 1 + lines.length], look.TABLE),
    looks([first, 0, themes.length, 1], look.LEFT, look.BOLD),
    looks([first, 1, themes.length, lines.length], look.SCORE),
    shownAt(first, 0, names),
    ...lines.map(({ main }, index) => looks([first, 1 + index, themes.length, 1], { bold: main })),
    shownAt(first, 1, transposed(lines.map(({ shown }) => shown))),
    heights(first, themes.length, ROW_HEIGHT),
    ...(fte ? [heights(end, 1, look.HEIGHT.gap), lineAt(end + 1, sumOf(fte), look.LABEL)] : []),
  );
}

function sumOf({ total, n }: NonNullable<Benchmark["fte"]>): string {
  return words.fteSum(total === "withheld" ? words.withheld : number(total), n);
}

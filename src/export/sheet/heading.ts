/** The top of a benchmark sheet: what it is, of when, for whom, how final; and the colours of the legend. */
import { nameIn } from "../../domain/definition/definition";
import { type Band, bandsOf } from "../../domain/legend/band";
import type { Format } from "../../host/plan";
import type { Benchmark } from "../benchmark";
import { type Block, heights, lineAt, shownAt, together } from "../../layout/drawing/block";
import * as look from "./look";
import { words } from "./words";

const LEGEND_ROW = 3;
/** In points, around the text of a level: its row may be low. */
const TIGHT = 4;

export interface HeadingPlace {
  /** Of the page; in the last one, it says whether this is a draft. */
  readonly widths: readonly number[];
  /** The columns, from the second on, that have room for a level of the legend each. */
  readonly legendColumns: number;
}

export function heading(benchmark: Benchmark, { widths, legendColumns }: HeadingPlace): Block {
  const legend = legendRows(benchmark, legendColumns);
  return together(
    titleBlock(words.title(benchmark.definition.name), widths.length - 1, benchmark),
    lineAt(LEGEND_ROW, words.legend, look.LABEL),
    shownAt(LEGEND_ROW, 1, legend),
    ...legend.map((cells, row) => heights(LEGEND_ROW + row, 1, legendHeight(cells, widths))),
    heights(LEGEND_ROW + legend.length, 1, look.HEIGHT.gap),
  );
}

/** @param lastColumn where it says whether this is a draft */
export function titleBlock(title: string, lastColumn: number, benchmark: Benchmark): Block {
  const { stage } = benchmark;
  return together(
    lineAt(0, title, look.TITLE),
    lineAt(1, aboutText(benchmark), look.NOTE),
    shownAt(0, lastColumn, [[{ value: words.stages[stage], format: look.STAGES[stage] }]]),
    heights(0, 1, look.HEIGHT.title),
    heights(1, 1, look.HEIGHT.line),
    heights(2, 1, look.HEIGHT.gap),
  );
}

/** `Meting najaar 2024 · zelfevaluatie, momentopname · 22 november 2026 · voor de stuurgroep` */
function aboutText({ period, date, audience, definition }: Benchmark): string {
  const city = audience.kind === "city" ? nameIn(definition.cities, audience.cityId) : "";
  return [words.period(period), words.nature, words.day(date), words.audience(audience.kind, city)]
    .filter((part) => part !== "")
    .join("  ·  ");
}

/** A cell per level, and below these one for each colour between two. */
function legendRows({ definition }: Benchmark, columns: number): readonly (readonly LegendCell[])[] {
  const all = bandsOf(definition);
  const levels = all.flatMap(({ lower, upper, ...band }) =>
    lower === upper ? [legendCell(words.level(lower.value, lower.name), band)] : [],
  );
  const between = all.flatMap(({ lower, upper, ...band }) =>
    lower === upper ? [] : [legendCell(words.between(lower.value, upper.value), band)],
  );
  return [...rowsOf(levels, columns), ...rowsOf(between, columns)];
}

interface LegendCell {
  readonly value: string;
  readonly format: Format;
}

function legendCell(value: string, { fill, ink }: Pick<Band, "fill" | "ink">): LegendCell {
  return { value, format: { ...look.coloured(fill, ink), wrap: true, fontSize: look.LEGEND_SIZE } };
}

function rowsOf<Cell>(cells: readonly Cell[], columns: number): readonly (readonly Cell[])[] {
  return Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
}

/** As high as its longest text asks: a model may call its levels anything. */
function legendHeight(cells: readonly LegendCell[], widths: readonly number[]): number {
  const lines = cells.map(({ value }, at) => look.wordLines(value, widths[1 + at] ?? 1, look.LEGEND_SIZE));
  return TIGHT + Math.max(1, ...lines) * look.lineOf(look.LEGEND_SIZE);
}

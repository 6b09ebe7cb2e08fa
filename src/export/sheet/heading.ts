/** The top of a benchmark sheet: what it is, of when, for whom, how final; and the colours of the legend. */
import { nameIn } from "../../domain/definition/definition";
import { bandsOf } from "../../domain/legend/band";
import type { Benchmark } from "../benchmark";
import { type Block, heights, lineAt, shownAt, together } from "../../layout/drawing/block";
import * as look from "./look";
import { words } from "./words";

const LEGEND_ROW = 3;

export interface HeadingPlace {
  /** The last column of the page, where it says whether this is a draft. */
  readonly lastColumn: number;
  /** The columns, from the second on, that have room for a level of the legend each. */
  readonly legendColumns: number;
}

export function heading(benchmark: Benchmark, { lastColumn, legendColumns }: HeadingPlace): Block {
  const legend = legendRows(benchmark, legendColumns);
  return together(
    titleBlock(words.title(benchmark.definition.name), lastColumn, benchmark),
    lineAt(LEGEND_ROW, words.legend, look.LABEL),
    shownAt(LEGEND_ROW, 1, legend),
    heights(LEGEND_ROW, legend.length, look.HEIGHT.legend),
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

/** A cell per level, and one that stands for every colour between two. */
function legendRows({ definition }: Benchmark, columns: number) {
  const all = bandsOf(definition);
  const between = all.filter(({ lower, upper }) => lower !== upper);
  const sample = between[Math.floor((between.length - 1) / 2)];
  const shown = [
    ...definition.levels.map(({ value, name }) => ({
      text: words.level(value, name),
      band: all.find(({ lower, upper }) => lower === upper && lower.value === value),
    })),
    { text: words.between, band: sample },
  ].map(({ text, band }) => ({
    value: text,
    ...(band && { format: { ...look.coloured(band.fill, band.ink), wrap: true, fontSize: 9 } }),
  }));
  return Array.from({ length: Math.ceil(shown.length / columns) }, (_, row) =>
    shown.slice(row * columns, (row + 1) * columns),
  );
}

/**
 * A benchmark shows scores once more, as they were on its day, for who reads it: it hands in nothing, beside the scores or alone.
 * Only as the workbook of a previous measurement do its figures count, where it has nothing else. Its summary shows the median of a
 * theme once per recommendation, and who learns from whom some of the scores: these do not count beside the benchmark either. They
 * have no names, so they are known by their first lines.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Snapshot } from "../../../host/snapshot";
import { readSpan } from "../../../domain/day";
import { fold } from "../../../domain/definition/identity";
import { NATURE } from "../../dutch";
import { benchmark } from "../../sheets/benchmark";
import { tablesOn } from "../../tables/find-tables";
import { indexSheet, type SheetIndex, textOf } from "../../cells/sheet-index";

/** A page of a theme is called after that theme, which may be called anything. */
type Kind = keyof typeof benchmark.titles | "page";

const KINDS: readonly Kind[] = ["pairs", "summary", "page", "benchmark"];
const STAGES = new Set(Object.values(benchmark.stages).map(fold));
const TITLES = Object.entries(benchmark.titles).map(([kind, title]) => [kind as Kind, fold(title)] as const);

export function hasBenchmark({ sheets }: Snapshot): boolean {
  return sheets.some((sheet) => kindOf(indexSheet(sheet)) !== undefined);
}

export interface BenchmarkSheet {
  readonly name: string;
  /** The day that stands on it, ISO; empty where none can be read. */
  readonly day: string;
}

/** Those that stand there, whatever they are called now: the benchmark itself, and each sheet that goes with it. */
export function benchmarkSheets({ sheets }: Snapshot): readonly BenchmarkSheet[] {
  return sheets.flatMap((sheet) => {
    const index = indexSheet(sheet);
    return kindOf(index) === undefined ? [] : [{ name: sheet.name, day: dayOn(index) }];
  });
}

/** In the line below its title, between the marks. */
function dayOn(index: SheetIndex): string {
  const parts = index
    .rowsBetween(-1, DEEPEST)
    .flatMap((row) => index.cellsIn(row).flatMap((cell) => textOf(cell).split("·")));
  const spans = parts.flatMap((part) => readSpan(part.trim()) ?? []);
  return spans.find(({ from, until }) => from === until)?.from ?? "";
}

export function withoutBenchmarks(indexes: readonly SheetIndex[]): readonly SheetIndex[] {
  return indexes.filter((index) => kindOf(index) === undefined);
}

/** Where the others have no table at all, they stay: they are the previous measurement. */
export function withBenchmarkAlone(
  indexes: readonly SheetIndex[],
  definition: AssessmentDefinition,
): readonly SheetIndex[] {
  return KINDS.reduce((left, kind) => without(kind, left, definition), indexes);
}

function without(kind: Kind, indexes: readonly SheetIndex[], definition: AssessmentDefinition): readonly SheetIndex[] {
  const others = indexes.filter((index) => kindOf(index) !== kind);
  const isBeside = others.length < indexes.length && others.some((index) => tablesOn(index, definition).length > 0);
  return isBeside ? others : indexes;
}

/** Somebody may have put lines above it. */
const DEEPEST = 5;

function kindOf(index: SheetIndex): Kind | undefined {
  const lines = index
    .rowsBetween(-1, DEEPEST)
    .map((row) => index.cellsIn(row).flatMap((cell) => fold(textOf(cell)) || []))
    .filter((texts) => texts.length > 0);
  return lines.map((line, at) => kindBy(line, lines[at + 1] ?? [])).find((kind) => kind !== undefined);
}

/** By two of three: how it is titled, whether it is a draft, and below these what kind of figures it has. */
function kindBy([title = "", ...more]: readonly string[], below: readonly string[]): Kind | undefined {
  const titled = TITLES.find(([, each]) => title.startsWith(each))?.[0];
  const isStaged = more.some((text) => STAGES.has(text));
  const isTold = below.some((text) => text.includes(fold(NATURE)));
  if (titled) return isStaged || isTold ? titled : undefined;
  return isStaged && isTold ? "page" : undefined;
}

/**
 * A benchmark that was put beside the scores shows them once more, as they were on its day. It counts only in a workbook that
 * has nothing else, such as the one of a previous measurement. Its summary shows the median of a theme once per recommendation,
 * and who learns from whom some of the scores: these do not count beside the benchmark either. They have no names, so they are known by their first row.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import type { Snapshot } from "../../../host/snapshot";
import { fold } from "../../../domain/definition/identity";
import { benchmark } from "../../sheets/benchmark";
import { tablesOn } from "../../tables/find-tables";
import { indexSheet, type SheetIndex, textOf } from "../../cells/sheet-index";

type Kind = keyof typeof benchmark.titles;

const STAGES = new Set(Object.values(benchmark.stages).map(fold));

export function withoutBenchmarks(
  indexes: readonly SheetIndex[],
  definition: AssessmentDefinition,
): readonly SheetIndex[] {
  const kinds: readonly Kind[] = ["pairs", "summary", "benchmark"];
  return kinds.reduce((left, kind) => without(kind, left, definition), indexes);
}

/** Was it made of a measurement, to be shared? Whatever it shows was handed in elsewhere. */
export function isBenchmarkAlone(workbook: Snapshot, definition: AssessmentDefinition): boolean {
  const indexes = workbook.sheets.map(indexSheet);
  if (!indexes.some((index) => isOf("benchmark", index))) return false;
  const kinds = Object.keys(benchmark.titles) as Kind[];
  const others = indexes.filter((index) => !kinds.some((kind) => isOf(kind, index)));
  return others.every((index) => tablesOn(index, definition).length === 0);
}

/** Where the others have no table at all, they stay: nothing of it is passed over in silence. */
function without(kind: Kind, indexes: readonly SheetIndex[], definition: AssessmentDefinition): readonly SheetIndex[] {
  const others = indexes.filter((index) => !isOf(kind, index));
  const isBeside = others.length < indexes.length && others.some((index) => tablesOn(index, definition).length > 0);
  return isBeside ? others : indexes;
}

function isOf(kind: Kind, index: SheetIndex): boolean {
  const [title, ...more] = index.cellsIn(0).map((cell) => fold(textOf(cell)));
  return (title ?? "").startsWith(fold(benchmark.titles[kind])) && more.some((text) => STAGES.has(text));
}

/**
 * A benchmark that was put beside the scores shows them once more, as they were on its day. It counts only in a workbook that
 * has nothing else, such as the one of a previous measurement. It has no names, so it is known by its first row.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { fold } from "../../../domain/definition/identity";
import { tablesOn } from "../../tables/find-tables";
import { type SheetIndex, textOf } from "../sheet-index";

/** The one begins the title, the other stands at its right: see the words of the benchmark sheet. */
const TITLE = "benchmark";
const STAGES = new Set(["concept", "definitief"]);

export function withoutBenchmarks(
  indexes: readonly SheetIndex[],
  definition: AssessmentDefinition,
): readonly SheetIndex[] {
  const others = indexes.filter((index) => !isBenchmark(index));
  const isCopy = others.length < indexes.length && others.some((index) => tablesOn(index, definition).length > 0);
  return isCopy ? others : indexes;
}

function isBenchmark(index: SheetIndex): boolean {
  const [title, ...more] = index.cellsIn(0).map((cell) => fold(textOf(cell)));
  return (title ?? "").startsWith(TITLE) && more.some((text) => STAGES.has(text));
}

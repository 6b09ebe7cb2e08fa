/**
 * A benchmark as sheets to add to a workbook, or to make one of. Pure. Values and formats, and charts of cells on the same
 * sheet: no formulas, names, validations or conditional formats, so that a sheet can be copied anywhere.
 */
import { nameIn } from "../../domain/definition/definition";
import type { Plan } from "../../host/plan";
import { freeSheetName } from "../../layout/names";
import type { Benchmark } from "../benchmark";
import { benchmarkSheet } from "./benchmark-sheet";
import { pairsSheet } from "./pairs-sheet";
import { summarySheet } from "./summary-sheet";
import { pairWords, summaryWords, words } from "./words";

export interface Taken {
  /** The names of the sheets that are there. */
  readonly takenSheetNames: readonly string[];
}

/** A second benchmark is a second sheet: "Benchmark (2)". */
export function planBenchmark(benchmark: Benchmark, { takenSheetNames }: Taken): Plan {
  const name = freeSheetName(words.tab, takenSheetNames);
  const summary = freeSheetName(summaryWords.tab, takenSheetNames);
  const pairs = freeSheetName(pairWords.tab, takenSheetNames);
  return {
    sheets: [
      benchmarkSheet(benchmark, name),
      ...(benchmark.summary ? [summarySheet({ ...benchmark, summary: benchmark.summary }, summary)] : []),
      ...(benchmark.pairs ? [pairsSheet({ ...benchmark, pairs: benchmark.pairs }, pairs)] : []),
    ],
    names: [],
  };
}

/**
 * What a new workbook says of itself: nothing that does not stand on its sheets. For whom it is and whether it is final is in its
 * title: it may be named after that.
 */
export function benchmarkProperties({ definition, date, audience, stage }: Benchmark): {
  readonly title: string;
  readonly created: Date;
} {
  const city = audience.kind === "city" ? nameIn(definition.cities, audience.cityId) : "";
  const about = `${words.audience(audience.kind, city)} (${words.stages[stage].toLowerCase()})`;
  return { title: `${words.title(definition.name)} ${about}`, created: new Date(`${date}T00:00:00Z`) };
}

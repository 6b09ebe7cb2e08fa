/**
 * Making a benchmark of one workbook: a bundle, or any workbook with a grid. What is confidential is cut before anything is
 * read. Changes nothing.
 */
import { consolidate } from "../consolidation/consolidate";
import type { Consolidation } from "../consolidation/consolidation";
import { stillOpen } from "../consolidation/still-open";
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { CitySubject } from "../domain/definition/subject";
import { publishedIn } from "../domain/global-score/ledger";
import type { StillOpen } from "../domain/measurement/still-open";
import { DEFAULT_RULES } from "../domain/publication/rules";
import type { Audience } from "../export/audience";
import type { Stage } from "../export/benchmark";
import { benchmarkOf, type BenchmarkResult } from "../export/benchmark-of";
import { type PreviousMeasurement, presentRule } from "../export/change";
import { type Confidential, openWorkbook } from "../export/confidential/open-workbook";
import { withRememberedMarks } from "../export/confidential/marked-reading";
import { publishedMedians } from "../export/published-medians";
import type { Host } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import { readBundle } from "../layout/parse/own/read-bundle";
import { readDefinition } from "../layout/parse/own/read-definition";
import { readRules } from "../layout/parse/own/read-rules";
import { parseWorkbook } from "../layout/parse/parse-workbook";
import type { WorkbookReading } from "../layout/parse/reading";
import { rememberedIn } from "./remembered";

export interface MakeBenchmarkInput {
  readonly builtIn: AssessmentDefinition;
  /** @param definition the one that the workbook carries: who the cities are is known only then */
  readonly audience: (definition: AssessmentDefinition) => Audience;
  readonly stage: Stage;
  /** ISO. */
  readonly date: string;
  /** The workbook of the previous measurement. */
  readonly previous?: Host | undefined;
}

/** For who has read the workbooks already. */
export type BenchmarkInInput = Omit<MakeBenchmarkInput, "previous"> & { readonly previous?: Snapshot | undefined };

export interface MadeBenchmark {
  readonly result: BenchmarkResult;
  readonly definition: AssessmentDefinition;
  /** Where cells contradict each other: their values count as missing until someone chooses. */
  readonly conflicts: readonly CitySubject[];
  /** What is still open in the whole workbook, for who makes the benchmark: what is confidential was handed in as well. */
  readonly open: StillOpen;
}

export async function makeBenchmark(host: Host, input: MakeBenchmarkInput): Promise<MadeBenchmark> {
  const workbook = await host.read();
  return benchmarkIn(workbook, { ...input, previous: await input.previous?.read() });
}

/** Pure: on a workbook as it was read. */
export function benchmarkIn(workbook: Snapshot, input: BenchmarkInInput): MadeBenchmark {
  const definition = readDefinition(workbook, input)?.definition ?? input.builtIn;
  const { measured, whole, reading, confidential, rules } = openMeasurement(workbook, definition);
  const remembered = rememberedIn(workbook, definition);
  const previous = input.previous && previousMeasurement(input.previous, definition, input);
  const { ledger, summary } = reading.publication;
  const published = definition.themes.flatMap(({ id }) => {
    const value = publishedIn(ledger, id);
    return value === null ? [] : [[id, value] as const];
  });
  return {
    definition,
    conflicts: [...measured.conflicts, ...(remembered?.conflicts ?? [])],
    open: stillOpen(consolidate([{ file: "", reading: whole }], definition), {
      isBundle: remembered !== undefined,
      remembered: remembered ? [remembered] : [],
    }),
    result: benchmarkOf({
      measured,
      rules,
      confidential,
      published: new Map(published),
      audience: input.audience(definition),
      stage: input.stage,
      date: input.date,
      summary,
      previous,
    }),
  };
}

interface OpenMeasurement {
  readonly measured: Consolidation;
  /** Without what is confidential, and what was read of that. */
  readonly open: Snapshot;
  readonly reading: WorkbookReading;
  /** What was read of all of it. */
  readonly whole: WorkbookReading;
  readonly confidential: Confidential;
  readonly rules: typeof DEFAULT_RULES;
}

function openMeasurement(workbook: Snapshot, definition: AssessmentDefinition): OpenMeasurement {
  const parse = (from: Snapshot) => parseWorkbook(from, { definition });
  const rules = readRules(workbook, definition) ?? DEFAULT_RULES;
  const whole = parse(workbook);
  const open = openWorkbook(workbook, { reading: whole, definition, rules });
  const reading = withRememberedMarks(parse(open.workbook), readBundle(workbook, definition)?.provenance ?? []);
  const { period } = reading;
  const measured = { ...consolidate([{ file: "", reading }], definition), period };
  return { measured, reading, whole, open: open.workbook, confidential: open.confidential, rules };
}

function previousMeasurement(
  workbook: Snapshot,
  present: AssessmentDefinition,
  input: Pick<MakeBenchmarkInput, "builtIn">,
): PreviousMeasurement {
  const own = readDefinition(workbook, input)?.definition ?? input.builtIn;
  const { measured, reading, open } = openMeasurement(workbook, own);
  const byPresentRule = openMeasurement(workbook, presentRule(present, own)).measured;
  return { measured, byPresentRule, medians: publishedMedians(open, reading) };
}

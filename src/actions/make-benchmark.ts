/**
 * Making a benchmark of one workbook: a bundle, or any workbook with a grid. What is confidential is cut before anything is
 * read. Changes nothing.
 */
import { consolidate } from "../consolidation/consolidate";
import type { Consolidation } from "../consolidation/consolidation";
import { isMarkedAmong, practiceKey } from "../consolidation/practices";
import { type Remembered, stillOpen } from "../consolidation/still-open";
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import { isSameDefinition } from "../domain/definition/same-definition";
import { cellKey, type CitySubject } from "../domain/definition/subject";
import type { Finding } from "../domain/finding";
import { publishedIn } from "../domain/global-score/ledger";
import { sincePublished, unpublished } from "../domain/global-score/since-published";
import type { StillOpen } from "../domain/measurement/still-open";
import { closedByRule, DEFAULT_RULES, type PublicationRules } from "../domain/publication/rules";
import type { Audience } from "../export/audience";
import type { Benchmark, Stage } from "../export/benchmark";
import { benchmarkOf } from "../export/benchmark-of";
import { type PreviousMeasurement, presentRule } from "../export/change";
import { openContradictions } from "../export/confidential/contradictions";
import { type Confidential, openWorkbook } from "../export/confidential/open-workbook";
import { withRememberedMarks } from "../export/confidential/marked-reading";
import type { ExportRefusal, LegendRefusal } from "../export/export-refusal";
import { withoutConfidentialValues } from "../export/measured";
import { publishedMedians } from "../export/published-medians";
import { isSomeLeftOut } from "../export/telling-medians";
import type { CellAddress } from "../host/area";
import type { Host } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import type { ProvenanceRow } from "../layout/bundle";
import { readBundle } from "../layout/parse/own/read-bundle";
import { readDefinition } from "../layout/parse/own/read-definition";
import { readRules } from "../layout/parse/own/read-rules";
import { unheardRules } from "../layout/parse/own/unheard-rules";
import { markedInFile } from "../layout/sheets/marked-in-file";
import { type ParseInput, parseWorkbook } from "../layout/parse/parse-workbook";
import type { WorkbookReading } from "../layout/parse/reading";
import { rememberedOf } from "./remembered";
import { besideHerkomst } from "./parse-submission";

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
  readonly result: { readonly benchmark: Benchmark } | { readonly refused: ExportRefusal };
  readonly definition: AssessmentDefinition;
  /** Where cells contradict each other: their values count as missing until someone chooses. */
  readonly conflicts: readonly CitySubject[];
  /** What stands on Publicatie and does not count as it was meant: nothing was left out by it. */
  readonly unheard: readonly Finding[];
  /** Which medians are not published as they are, in the whole workbook. */
  readonly medians: Readonly<Record<"changed" | "unpublished", readonly Named[]>>;
  /** What is still open in the whole workbook, for who makes the benchmark: what is confidential was handed in as well. */
  readonly open: StillOpen;
}

export async function makeBenchmark(host: Host, input: MakeBenchmarkInput): Promise<MadeBenchmark> {
  const workbook = await host.read();
  return benchmarkIn(workbook, { ...input, previous: await input.previous?.read() });
}

/** Pure: on a workbook as it was read. */
export function benchmarkIn(workbook: Snapshot, input: BenchmarkInInput): MadeBenchmark {
  const { audience, stage, date } = input;
  const definition = definitionIn(workbook, input);
  const before = input.previous && definitionIn(input.previous, input);
  if ("findings" in definition) return unmade({ ofPrevious: false, ...definition }, input);
  if (before && "findings" in before) return unmade({ ofPrevious: true, ...before }, input);
  const opened = openMeasurement(workbook, { definition });
  const { measured, whole, reading, remembered, confidential, rules } = opened;
  const { ledger, globalPeriod, summary, twinning, points } = reading.publication;
  const published = definition.themes.flatMap(({ id }) => {
    const value = publishedIn(ledger, id);
    return value === null ? [] : [[id, value] as const];
  });
  const beside = besideHerkomst({ workbook, reading: whole, definition });
  const all = consolidate([{ file: "", reading: { ...whole, findings: [...beside, ...whole.findings] } }], definition);
  const changed = sincePublished(all.themes, whole.publication.ledger).changed.map(({ theme }) => theme);
  return {
    definition,
    medians: { changed, unpublished: unpublished(all.themes, whole.publication.ledger) },
    unheard: unheardRules({ workbook, definition }),
    conflicts: contradictionsIn(opened),
    open: stillOpen(all, {
      isBundle: remembered !== undefined,
      remembered: remembered ? [remembered] : [],
    }),
    result: benchmarkOf({
      ...{ measured, rules, confidential, summary, stage, date, globalPeriod, twinning, points },
      explanations: openWords(measured, { whole, reading }),
      contradictions: openContradictions(contradictionsIn(opened), { workbook, ...opened }),
      practices: markedAnywhere(measured.goodPractices, whole),
      published: new Map(published),
      whole: { measured: { ...all, period: whole.period }, ledger: whole.publication.ledger },
      changedSince: new Set(changed.map(({ id }) => id)),
      audience: audience(definition),
      previous: input.previous && before && previousMeasurement(input.previous, definition, before),
    }),
  };
}

function contradictionsIn({ measured, remembered }: OpenMeasurement): readonly CitySubject[] {
  return [...measured.conflicts, ...(remembered?.conflicts ?? [])];
}

/** What a city aims at is as confidential as its score: without the score that was cut, it would tell of it. */
function openWords(
  { explanations }: Consolidation,
  { whole, reading }: Pick<OpenMeasurement, "whole" | "reading">,
): Consolidation["explanations"] {
  const keyOf = ({ cityId, themeId }: Record<"cityId" | "themeId", string>) => cellKey(cityId, themeId);
  const open = new Set(reading.scores.map(keyOf));
  const cut = new Set(whole.scores.map(keyOf).filter((key) => !open.has(key)));
  return explanations.filter((each) => !cut.has(keyOf(each)));
}

/** What one row marks as confidential is so in every other, also where that row was cut. */
function markedAnywhere(
  practices: Consolidation["goodPractices"],
  { goodPractices }: WorkbookReading,
): Consolidation["goodPractices"] {
  const said = new Set(goodPractices.map(practiceKey));
  return practices.map((each) =>
    isMarkedAmong(each, said) ? { ...each, practice: markedInFile(each.practice) } : each,
  );
}

/** That of its Legende, the built-in one for a workbook without; else what the Legende contradicts itself in. */
function definitionIn(
  workbook: Snapshot,
  { builtIn }: Pick<MakeBenchmarkInput, "builtIn">,
): AssessmentDefinition | Pick<LegendRefusal, "findings"> {
  const read = readDefinition(workbook, { builtIn });
  return read ? (read.definition ?? { findings: read.findings }) : builtIn;
}

const NONE = { error: 0, warning: 0, info: 0 };

/** Nothing is read of it, so nothing is open in it but the Legende itself. */
function unmade(why: Omit<LegendRefusal, "reason">, { builtIn }: Pick<MakeBenchmarkInput, "builtIn">): MadeBenchmark {
  const findings = { error: why.findings.length, warning: 0, info: 0 };
  const contested = { scores: 0, fte: 0, words: 0 };
  return {
    ...{ definition: builtIn, conflicts: [], unheard: [], medians: { changed: [], unpublished: [] } },
    open: {
      cities: 0,
      themes: 0,
      missing: [],
      incomplete: [],
      contested,
      ...{ unread: 0, unreadBefore: 0, emptied: 0, returned: 0 },
      silent: [],
      asked: 0,
      findings,
      remembered: NONE,
    },
    result: { refused: { reason: "legend-invalid", ...why } },
  };
}

interface OpenMeasurement {
  readonly measured: Consolidation;
  /** Without what is confidential, and what was read of that. */
  readonly open: Snapshot;
  readonly reading: WorkbookReading;
  /** What was read of all of it. */
  readonly whole: WorkbookReading;
  /** What it has open, where it is a bundle. */
  readonly remembered: Remembered | undefined;
  /** What its files said, where it is a bundle. */
  readonly provenance: readonly ProvenanceRow[];
  readonly isCut: (cell: CellAddress) => boolean;
  readonly confidential: Confidential;
  readonly rules: PublicationRules;
}

/** Read once, and once more where something was cut. */
function openMeasurement(
  workbook: Snapshot,
  { definition, ...how }: Pick<ParseInput, "definition" | "countsBenchmark">,
): OpenMeasurement {
  const parse = (from: Snapshot) => parseWorkbook(from, { definition, ...how });
  const memory = readBundle(workbook, definition);
  const rules = readRules(workbook, definition) ?? DEFAULT_RULES;
  const whole = parse(workbook);
  const { workbook: open, ...cut } = openWorkbook(workbook, { reading: whole, definition, rules });
  const reading = withRememberedMarks(open === workbook ? whole : parse(open), memory?.provenance ?? []);
  const measured = { ...consolidate([{ file: "", reading }], definition), period: reading.period };
  return {
    measured,
    open,
    reading,
    whole,
    remembered: memory && rememberedOf(memory, { workbook, reading: whole, definition }),
    provenance: memory?.provenance ?? [],
    ...cut,
    rules,
  };
}

function previousMeasurement(
  workbook: Snapshot,
  present: AssessmentDefinition,
  own: AssessmentDefinition,
): PreviousMeasurement {
  const by = (definition: AssessmentDefinition) => openMeasurement(workbook, { definition, countsBenchmark: true });
  const { measured, reading, whole, open, confidential, rules } = by(own);
  const all = { ...consolidate([{ file: "", reading: whole }], own), period: whole.period };
  const shown = withoutConfidentialValues(measured).open;
  const rule = presentRule(present, own);
  const byPresentRule = isSameDefinition(rule, own) ? measured : by(rule).measured;
  return {
    ...{ measured, byPresentRule },
    // A median that counts what is left out would tell it, and is not what a benchmark of then showed.
    medians: new Map(
      [...publishedMedians(open, reading)].filter(([themeId]) => !isSomeLeftOut(themeId, { whole: all, open: shown })),
    ),
    closed: new Set([...confidential.themeIds, ...closedByRule(rules, own)]),
  };
}

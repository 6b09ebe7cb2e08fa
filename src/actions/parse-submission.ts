/** What one workbook hands in, by the definition that it carries itself. Pure. */
import type { Snapshot } from "../host/snapshot";
import { besideProvenance } from "../consolidation/beside-provenance";
import type { Remembered } from "../consolidation/still-open";
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { Finding } from "../domain/finding";
import { findTable, NAMES } from "../layout/names";
import { gridMismatch } from "../layout/parse/own/grid-mismatch";
import { readBundle } from "../layout/parse/own/read-bundle";
import { type DefinitionReading, readDefinition } from "../layout/parse/own/read-definition";
import { isOfBenchmark, parseWorkbook } from "../layout/parse/parse-workbook";
import type { WorkbookReading } from "../layout/parse/reading";
import type { Choice, RememberedWay } from "../layout/way";
import { onOwnSheets } from "./own-grids";

export interface ReadSubmissionInput {
  readonly builtIn: AssessmentDefinition;
  /** The file's name, where the workbook is a file. */
  readonly file?: string;
  /** Read by this definition, whatever the workbook carries. */
  readonly by?: AssessmentDefinition;
  /** What is said now of parts of the workbook, beside what it remembers itself. */
  readonly choices?: readonly Choice[];
  /** How tables of the same shape were read before. */
  readonly ways?: readonly RememberedWay[];
  /** The day on which it is read; without it, nothing is said of what is due. */
  readonly today?: string;
  /** Is it the workbook of a previous measurement, which may be a benchmark? */
  readonly countsBenchmark?: boolean;
}

export interface SubmissionReading {
  readonly reading: WorkbookReading;
  /** The definition that the workbook carries; `undefined` when it has no Legende. */
  readonly own: DefinitionReading | undefined;
  /** Is it a bundle of ours? Then what it holds was handed in elsewhere. */
  readonly isBundle: boolean;
  /** Is it a benchmark of ours, and nothing besides? Then so it was, too. */
  readonly isBenchmark: boolean;
  /** What a bundle has open; absent for any other workbook. */
  readonly remembered?: Remembered;
  /** The definition that it was read by. */
  readonly by: AssessmentDefinition;
  /** When the workbook was last saved, where it is a file that says so: milliseconds since 1970. */
  readonly saved?: number;
  /** Equal for files that hold the same; absent for a workbook that is no file. */
  readonly digest?: string;
}

export function parseSubmission(
  workbook: Snapshot,
  { builtIn, file, by: given, choices = [], ways = [], today, countsBenchmark }: ReadSubmissionInput,
): SubmissionReading {
  const own = readDefinition(workbook, { builtIn });
  const by = given ?? own?.definition ?? builtIn;
  const more = { choices, ways, ...(file !== undefined && { file }), ...(today !== undefined && { today }) };
  const parsed = parseWorkbook(workbook, { definition: by, countsBenchmark, ...more });
  const mismatch = own?.definition ? gridMismatch(workbook, own.definition) : [];
  const named = mismatch.map((finding) => (file === undefined ? finding : { ...finding, file }));
  const isBundle = findTable(NAMES.provenance, workbook) !== undefined;
  const beside = isBundle ? besideHerkomst({ workbook, reading: parsed, definition: by }) : [];
  const ofBundle = file === undefined ? beside : beside.map((each) => ({ ...each, file }));
  const reading = { ...parsed, findings: [...named, ...ofBundle, ...parsed.findings] };
  return { reading, own, by, isBundle, isBenchmark: isOfBenchmark(reading) };
}

interface ReadByDefinition {
  readonly workbook: Snapshot;
  readonly reading: WorkbookReading;
  readonly definition: AssessmentDefinition;
}

/** What the tables of a bundle say that its own Herkomst contradicts. */
export function besideHerkomst({ workbook, reading, definition }: ReadByDefinition): readonly Finding[] {
  const provenance = readBundle(workbook, definition)?.provenance ?? [];
  return besideProvenance({ reading: onOwnSheets(reading, workbook), provenance, definition });
}

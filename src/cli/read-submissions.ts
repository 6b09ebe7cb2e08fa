/** Reading workbooks from disk as one set, and showing how far it is. */
import { type ReadFile, readSubmissions as readAll, type Submissions } from "../actions/read-submissions";
import { sharing } from "../actions/shared-definitions";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { definitionSharing } from "../domain/definition/same-definition";
import { equalOnce, partsOnce } from "../domain/equal-once";
import type { WorkbookReading } from "../layout/parse/reading";
import type { RememberedWay } from "../layout/way";
import { refuseIdleScores, type ScoresByFile } from "./asked-scores";
import { type Console, dayOf } from "./console";
import type { InputFile } from "./files";
import { readersFor } from "./readers";

export interface ReadingOptions {
  /** The definition of the bundle that they are for, if there is one already. */
  readonly bundle?: AssessmentDefinition | undefined;
  /** How files for that bundle were read before. */
  readonly ways?: readonly RememberedWay[];
  readonly scores: ScoresByFile;
  /** How many threads read; without it, as many as pay. */
  readonly workers?: number | undefined;
}

/** @throws {UsageError} where what was asked for as scores is not there. */
export async function readSubmissions(
  inputs: readonly InputFile[],
  console: Console,
  { scores, workers, ...options }: ReadingOptions,
): Promise<Submissions> {
  const progress = console.progress(inputs.length);
  const step = () => {
    progress.step();
  };
  const share = definitionSharing();
  const once = equalOnce();
  const today = dayOf(console);
  const readers = readersFor(inputs.length, console, workers);
  const read: ReadFile<InputFile> = async (file, by, ways) => {
    const how = { scores: scores.get(file.name) ?? [], today, ...(by && { by }), ...(ways && { ways }) };
    const outcome = await readers.read({ ...file, ...how });
    if ("code" in outcome) return outcome;
    const shared = sharing(outcome, share);
    // One file has nothing in common with others: looking for it took 3% of its check.
    return inputs.length === 1 ? shared : { ...shared, reading: lean(outcome.reading, once) };
  };
  try {
    const { ahead } = readers;
    const submissions = await readAll(inputs, { read, ahead, builtIn: klimaatgovernance, step, ...options });
    refuseIdleScores(submissions.submissions, scores);
    return submissions;
  } finally {
    progress.stop();
    await readers.end();
  }
}

/**
 * What was read, with what it has in common with other files in memory once: so many files are versions of what some hundreds of cities
 * say. Findings name their file, so that no two are equal.
 */
function lean({ findings, ...reading }: WorkbookReading, once: <T>(value: T) => T): WorkbookReading {
  return { findings: findings.map((finding) => partsOnce(finding, once)), ...partsOnce(reading, once) };
}

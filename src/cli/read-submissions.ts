/** Reading workbooks from disk one by one: a workbook's bytes are gone before the next is opened, and only what was read is kept. */
import type { ReadSubmissionInput, SubmissionReading } from "../actions/parse-submission";
import { readSubmission } from "../actions/read-submission";
import { type ReadFile, readSubmissions as readAll, type Submissions } from "../actions/read-submissions";
import { sharing } from "../actions/shared-definitions";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { definitionSharing } from "../domain/definition/same-definition";
import type { Finding } from "../domain/finding";
import type { RememberedWay } from "../layout/way";
import { choicesOn, refuseIdleScores, type ScoresByFile } from "./asked-scores";
import { type Console, dayOf } from "./console";
import type { InputFile } from "./files";
import { fileFinding, openWorkbook } from "./open-workbook";

export interface ReadingOptions {
  /** The definition of the bundle that they are for, if there is one already. */
  readonly bundle?: AssessmentDefinition | undefined;
  /** How files for that bundle were read before. */
  readonly ways?: readonly RememberedWay[];
  readonly scores: ScoresByFile;
}

/** @throws {UsageError} where what was asked for as scores is not there. */
export async function readSubmissions(
  inputs: readonly InputFile[],
  console: Console,
  { scores, ...options }: ReadingOptions,
): Promise<Submissions> {
  const progress = console.progress(inputs.length);
  const step = () => {
    progress.step();
  };
  const share = definitionSharing();
  const today = dayOf(console);
  const readOne: ReadFile<InputFile> = async (file, by, ways) => {
    const outcome = await readFile(file, { scores, today, ...(by && { by }), ...(ways && { ways }) });
    return "code" in outcome ? outcome : sharing(outcome, share);
  };
  try {
    const read = await readAll(inputs, { read: readOne, builtIn: klimaatgovernance, step, ...options });
    refuseIdleScores(read.submissions, scores);
    return read;
  } finally {
    progress.stop();
  }
}

async function readFile(
  { path, name }: InputFile,
  { scores, ...how }: Pick<ReadSubmissionInput, "by" | "ways" | "today"> & { readonly scores: ScoresByFile },
): Promise<SubmissionReading | Finding> {
  const opened = await openWorkbook(path);
  if ("fault" in opened) return fileFinding(opened.fault, name);
  const { sheets } = await opened.host.read();
  const choices = choicesOn(scores.get(name) ?? [], { file: name, sheets: sheets.map((sheet) => sheet.name) });
  const input = { builtIn: klimaatgovernance, file: name, choices, ...how };
  const submission = await readSubmission(opened.host, input);
  // Its texts are slices of the workbook's XML, which each of them would keep alive: a copy takes a quarter of the memory.
  return { ...submission, reading: structuredClone(submission.reading) };
}

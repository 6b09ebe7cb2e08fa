/**
 * Reading workbooks one by one: a workbook's bytes are gone before the next is opened, and only what was read is kept. One
 * unreadable file never stops the rest.
 */
import { readSubmission, type SubmissionReading } from "../actions/read-submission";
import { commonDefinition, readingWithin } from "../consolidation/definitions";
import type { Submission } from "../consolidation/submission";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { isSameDefinition } from "../domain/definition/same-definition";
import type { Finding } from "../domain/finding";
import { nl } from "../locales/nl";
import type { Console } from "./console";
import type { InputFile } from "./files";
import { fileFinding, openWorkbook } from "./open-workbook";

export interface Submissions {
  readonly submissions: readonly Submission[];
  /** The names of those that are bundles of ours. */
  readonly bundles: ReadonlySet<string>;
  /** What is wrong with the files that could not be read. */
  readonly faults: readonly Finding[];
  /** By which all of them were read. */
  readonly definition: AssessmentDefinition;
}

/** @param bundle the definition of the bundle that they are for, if there is one already. */
export async function readSubmissions(
  inputs: readonly InputFile[],
  console: Console,
  bundle?: AssessmentDefinition,
): Promise<Submissions> {
  const faults: Finding[] = [];
  const read: { readonly input: InputFile; readonly outcome: SubmissionReading }[] = [];
  const progress = console.progress(inputs.length);
  for (const input of inputs) {
    const outcome = await readFile(input, bundle);
    if ("code" in outcome) faults.push(outcome);
    else read.push({ input, outcome });
    progress.step();
  }
  progress.stop();
  const definition =
    bundle ??
    commonDefinition(
      read.flatMap(({ outcome }) => outcome.own?.definition ?? []),
      klimaatgovernance,
    );
  const submissions: Submission[] = [];
  for (const { input, outcome } of read) {
    const { name: file } = input;
    // A workbook without Legende of its own turned out to be one of another scan than ours: once more, by that one.
    const again = isSameDefinition(outcome.by, definition) ? outcome : await readFile(input, definition);
    if ("code" in again) faults.push(again);
    else submissions.push({ file, reading: readingWithin(again.reading, again.own, { bundle: definition, file }) });
  }
  const bundles = new Set(read.filter(({ outcome }) => outcome.isBundle).map(({ input }) => input.name));
  return { submissions, bundles, faults, definition };
}

async function readFile({ path, name }: InputFile, by?: AssessmentDefinition): Promise<SubmissionReading | Finding> {
  const opened = await openWorkbook(path);
  if ("fault" in opened) return fileFinding(opened.fault, name);
  const input = { builtIn: klimaatgovernance, texts: nl.sheets, file: name, ...(by && { by }) };
  const submission = await readSubmission(opened.host, input);
  // Its texts are slices of the workbook's XML, which each of them would keep alive: a copy takes a quarter of the memory.
  return { ...submission, reading: structuredClone(submission.reading) };
}

/** Reading workbooks from disk one by one: a workbook's bytes are gone before the next is opened, and only what was read is kept. */
import type { SubmissionReading } from "../actions/parse-submission";
import { readSubmission } from "../actions/read-submission";
import { readSubmissions as readAll, type Submissions } from "../actions/read-submissions";
import { sharing } from "../actions/shared-definitions";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { definitionSharing } from "../domain/definition/same-definition";
import type { Finding } from "../domain/finding";
import { nl } from "../locales/nl";
import type { Console } from "./console";
import type { InputFile } from "./files";
import { fileFinding, openWorkbook } from "./open-workbook";

/** @param bundle the definition of the bundle that they are for, if there is one already. */
export async function readSubmissions(
  inputs: readonly InputFile[],
  console: Console,
  bundle?: AssessmentDefinition,
): Promise<Submissions> {
  const progress = console.progress(inputs.length);
  const step = () => {
    progress.step();
  };
  const share = definitionSharing();
  const read = async (file: InputFile, by?: AssessmentDefinition): Promise<SubmissionReading | Finding> => {
    const outcome = await readFile(file, by);
    return "code" in outcome ? outcome : sharing(outcome, share);
  };
  try {
    return await readAll(inputs, { read, builtIn: klimaatgovernance, bundle, step });
  } finally {
    progress.stop();
  }
}

async function readFile({ path, name }: InputFile, by?: AssessmentDefinition): Promise<SubmissionReading | Finding> {
  const opened = await openWorkbook(path);
  if ("fault" in opened) return fileFinding(opened.fault, name);
  const input = { builtIn: klimaatgovernance, texts: nl.sheets, file: name, ...(by && { by }) };
  const submission = await readSubmission(opened.host, input);
  // Its texts are slices of the workbook's XML, which each of them would keep alive: a copy takes a quarter of the memory.
  return { ...submission, reading: structuredClone(submission.reading) };
}

/**
 * Reading one workbook from disk. Limit: the texts of what was read are slices of the workbook's XML, which each of them keeps alive;
 * of many files, keep a copy (see readers.ts).
 */
import type { ReadSubmissionInput, SubmissionReading } from "../actions/parse-submission";
import { submissionIn } from "../actions/read-submission";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import type { Finding } from "../domain/finding";
import { type AskedOfFile, choicesOn } from "./asked-scores";
import type { InputFile } from "./files";
import { fileFinding, readWorkbook } from "./read-workbook";

/** All of it can be sent to another thread. */
export type FileRequest = InputFile &
  Pick<ReadSubmissionInput, "by" | "ways" | "today"> & {
    /** Which of its cells are the scores, where somebody says so. */
    readonly scores: AskedOfFile;
  };

export type FileOutcome = SubmissionReading | Finding;

/** @throws {UsageError} where what was asked for as scores is not there. */
export async function readFile({ path, name, scores, ...how }: FileRequest): Promise<FileOutcome> {
  const read = await readWorkbook(path);
  if ("fault" in read) return fileFinding(read.fault, name);
  const { snapshot, saved, digest } = read;
  const choices = choicesOn(scores, { file: name, sheets: snapshot.sheets.map((sheet) => sheet.name) });
  return {
    ...submissionIn(snapshot, { builtIn: klimaatgovernance, file: name, choices, ...how }),
    ...{ digest, ...(saved !== undefined && { saved }) },
  };
}

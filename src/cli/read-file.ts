/** Reading one workbook from disk: its bytes are gone before the next is opened, and only what was read is kept. */
import type { ReadSubmissionInput, SubmissionReading } from "../actions/parse-submission";
import { readSubmission } from "../actions/read-submission";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import type { Finding } from "../domain/finding";
import { type AskedOfFile, choicesOn } from "./asked-scores";
import type { InputFile } from "./files";
import { fileFinding, openWorkbook } from "./open-workbook";

/** All of it can be sent to another thread. */
export type FileRequest = InputFile &
  Pick<ReadSubmissionInput, "by" | "ways" | "today"> & {
    /** Which of its cells are the scores, where somebody says so. */
    readonly scores: AskedOfFile;
  };

export type FileOutcome = SubmissionReading | Finding;

/** @throws {UsageError} where what was asked for as scores is not there. */
export async function readFile({ path, name, scores, ...how }: FileRequest): Promise<FileOutcome> {
  const opened = await openWorkbook(path);
  if ("fault" in opened) return fileFinding(opened.fault, name);
  const { sheets } = await opened.host.read();
  const choices = choicesOn(scores, { file: name, sheets: sheets.map((sheet) => sheet.name) });
  const input = { builtIn: klimaatgovernance, file: name, choices, ...how };
  const submission = await readSubmission(opened.host, input);
  // Its texts are slices of the workbook's XML, which each of them would keep alive: a copy takes a quarter of the memory.
  return { ...submission, reading: structuredClone(submission.reading) };
}

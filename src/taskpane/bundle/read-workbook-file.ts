/** Reading one dropped file: bytes, workbook, submission. Runs in the worker. */
import { submissionIn, type SubmissionReading } from "../../actions/read-submission";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { type FileFindingCode, type Finding, SEVERITY } from "../../domain/finding";
import { MAX_FILE_BYTES } from "../../host/xlsx/preflight";
import { readXlsx } from "../../host/xlsx/read/read-xlsx";
import { sheets as texts } from "../../locales/nl/sheets";
import type { GivenFile } from "./workbook-reader";

export async function readWorkbookFile(
  { name, file }: GivenFile,
  by?: AssessmentDefinition,
): Promise<SubmissionReading | Finding> {
  if (file.size > MAX_FILE_BYTES) return fileFinding("file-too-large", name);
  const bytes = await bytesOf(file);
  if (!bytes) return fileFinding("file-corrupt", name);
  const opened = readXlsx(bytes);
  if ("fault" in opened) return fileFinding(opened.fault.code, name);
  return submissionIn(opened.snapshot, { builtIn: klimaatgovernance, texts, file: name, ...(by && { by }) });
}

/** A file that was moved or locked meanwhile: for who dropped it, it is one that cannot be read. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

function fileFinding(code: FileFindingCode, file: string): Finding {
  return { code, severity: SEVERITY[code], file, sheet: "", cell: "", raw: "" };
}

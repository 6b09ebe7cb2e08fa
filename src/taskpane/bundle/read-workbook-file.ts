/** Reading one file: bytes, workbook, and what it hands in. Runs in the worker. */
import type { SubmissionReading } from "../../actions/parse-submission";
import { submissionIn } from "../../actions/read-submission";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { type FileFindingCode, type Finding, SEVERITY } from "../../domain/finding";
import type { Snapshot } from "../../host/snapshot";
import { MAX_FILE_BYTES } from "../../host/xlsx/preflight";
import { readXlsx } from "../../host/xlsx/read/read-xlsx";
import type { GivenFile } from "./workbook-reader";

export async function readWorkbookFile(
  given: GivenFile,
  by?: AssessmentDefinition,
): Promise<SubmissionReading | Finding> {
  const opened = await openWorkbookFile(given);
  if ("code" in opened) return opened;
  const { name: file, choices, ways } = given;
  const said = { ...(by && { by }), ...(choices && { choices }), ...(ways && { ways }) };
  return submissionIn(opened, { builtIn: klimaatgovernance, file, ...said });
}

export async function openWorkbookFile({ name, file }: GivenFile): Promise<Snapshot | Finding> {
  if (file.size > MAX_FILE_BYTES) return fileFinding("file-too-large", name);
  const bytes = await bytesOf(file);
  if (!bytes) return fileFinding("file-unreadable", name);
  const opened = readXlsx(bytes);
  return "fault" in opened ? fileFinding(opened.fault.code, name) : opened.snapshot;
}

/** Not for a file that was moved or locked meanwhile. */
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

/** Reading one file: bytes, workbook, and what it hands in. Runs in the worker. */
import type { SubmissionReading } from "../../actions/parse-submission";
import { submissionIn } from "../../actions/read-submission";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import { type FileFindingCode, type Finding, SEVERITY } from "../../domain/finding";
import type { Snapshot } from "../../host/snapshot";
import { MAX_FILE_BYTES } from "../../host/xlsx/preflight";
import { readXlsx, type XlsxReading } from "../../host/xlsx/read/read-xlsx";
import type { GivenFile } from "./workbook-reader";

export async function readWorkbookFile(
  given: GivenFile,
  by?: AssessmentDefinition,
): Promise<SubmissionReading | Finding> {
  const read = await readFile(given);
  if ("code" in read) return read;
  const { name: file, choices, ways } = given;
  const said = { ...(by && { by }), ...(choices && { choices }), ...(ways && { ways }) };
  const { snapshot, saved, digest } = read;
  return {
    ...submissionIn(snapshot, { builtIn: klimaatgovernance, file, ...said }),
    ...{ digest, ...(saved !== undefined && { saved }) },
  };
}

export async function openWorkbookFile(given: GivenFile): Promise<Snapshot | Finding> {
  const read = await readFile(given);
  return "code" in read ? read : read.snapshot;
}

async function readFile({ name, file }: GivenFile): Promise<XlsxReading | Finding> {
  if (file.size > MAX_FILE_BYTES) return fileFinding("file-too-large", name);
  const bytes = await bytesOf(file);
  if (!bytes) return fileFinding("file-unreadable", name);
  const opened = readXlsx(bytes);
  return "fault" in opened ? fileFinding(opened.fault.code, name) : opened;
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

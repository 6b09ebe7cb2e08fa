/** Reading what one workbook hands in, to be bundled: each value that it marks as confidential says so. Changes nothing. */
import type { Host } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import { DEFAULT_RULES } from "../domain/publication/rules";
import { withMarks } from "../export/confidential/marked-reading";
import { marksIn } from "../export/confidential/marks";
import { valueCells } from "../export/confidential/value-cells";
import { readRules } from "../layout/parse/own/read-rules";
import type { WorkbookReading } from "../layout/parse/reading";
import type { Inspection } from "./inspect";
import { rememberedIn } from "./remembered";
import { parseSubmission, type ReadSubmissionInput, type SubmissionReading } from "./parse-submission";

export async function readSubmission(host: Host, input: ReadSubmissionInput): Promise<SubmissionReading> {
  return submissionIn(await host.read(), input);
}

/** Pure: on a workbook as it was read. */
export function submissionIn(workbook: Snapshot, input: ReadSubmissionInput): SubmissionReading {
  const parsed = parseSubmission(workbook, input);
  const { reading, by: definition } = parsed;
  const remembered = parsed.isBundle ? rememberedIn({ workbook, reading, definition }) : undefined;
  return {
    ...parsed,
    ...(remembered && { remembered }),
    reading: markedReading({ workbook, reading, definition }),
  };
}

/** In which each value that the workbook marks as confidential says so. */
export function markedReading({ workbook, reading, definition }: Inspection): WorkbookReading {
  const rules = readRules(workbook, definition) ?? DEFAULT_RULES;
  return withMarks(reading, marksIn(workbook, { definition, rules, values: valueCells(reading) }));
}

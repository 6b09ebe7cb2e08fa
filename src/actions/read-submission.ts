/** Reading what one workbook hands in, to be bundled: each value that it marks as confidential says so. Changes nothing. */
import type { Host } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import { DEFAULT_RULES } from "../domain/publication/rules";
import { withMarkedRows } from "../export/confidential/marked-lists";
import { withMarkedExplanations, withMarkedPractices, withMarks } from "../export/confidential/marked-reading";
import { marksIn, OF_OTHERS_INSIDE } from "../export/confidential/marks";
import { withoutMarked } from "../export/confidential/open-workbook";
import { valueCells } from "../export/confidential/value-cells";
import { readRules } from "../layout/parse/own/read-rules";
import { unheardRules } from "../layout/parse/own/unheard-rules";
import { parseWorkbook } from "../layout/parse/parse-workbook";
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
  const marked = markedReading({ workbook, reading, definition });
  const { file } = input;
  const unheard = unheardRules({ workbook, definition }).map((each) => (file === undefined ? each : { ...each, file }));
  return {
    ...parsed,
    ...(remembered && { remembered }),
    reading: unheard.length === 0 ? marked : { ...marked, findings: [...marked.findings, ...unheard] },
  };
}

/**
 * In which each value that the workbook marks as confidential says so.
 * @param rulesStay its Publicatie goes along with it: words that are confidential by that alone are so there, until it says otherwise
 */
export function markedReading(
  { workbook, reading, definition }: Inspection,
  { rulesStay = false }: { readonly rulesStay?: boolean } = {},
): WorkbookReading {
  const rules = readRules(workbook, definition) ?? DEFAULT_RULES;
  const values = valueCells(reading);
  const marks = marksIn(workbook, { definition, rules, values });
  const beside = { definition, rules: rulesStay ? DEFAULT_RULES : rules, values };
  const ofWords = rulesStay ? marksIn(workbook, beside) : marks;
  const { points, summary, ledger } = reading.publication;
  const open =
    ofWords.length > 0 && (points ?? summary ?? ledger[0])
      ? parseWorkbook(withoutMarked(workbook, ofWords), { definition }).publication
      : undefined;
  return {
    ...withMarks(reading, marks),
    goodPractices: withMarkedPractices(reading, ofWords),
    explanations: withMarkedExplanations(reading, marksIn(workbook, { ...beside, inside: OF_OTHERS_INSIDE })),
    ...(open && { publication: withMarkedRows(reading.publication, open, ofWords) }),
  };
}

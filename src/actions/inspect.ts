/**
 * Reading a live workbook: what it holds and the workbook itself, so that whatever is written next knows the cells it writes to.
 * By the definition that it carries on Legende, else by the built-in one; whatever follows goes by the same. Changes nothing.
 */
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { Host } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import type { DefinitionInput } from "../layout/parse/own/read-definition";
import type { WorkbookReading } from "../layout/parse/reading";
import { parseSubmission } from "./parse-submission";

export interface Inspection {
  readonly workbook: Snapshot;
  readonly reading: WorkbookReading;
  /** By which it was read. */
  readonly definition: AssessmentDefinition;
}

export async function inspect(host: Host, input: DefinitionInput): Promise<Inspection> {
  return inspectionOf(await host.read(), input);
}

/** Pure: on a workbook as it was read. */
export function inspectionOf(workbook: Snapshot, input: DefinitionInput): Inspection {
  const { reading, own, by: definition } = parseSubmission(workbook, input);
  // What is wrong with a Legende that cannot be used.
  const findings = [...(own?.findings ?? []), ...reading.findings];
  return { workbook, reading: { ...reading, findings }, definition };
}

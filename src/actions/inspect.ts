/**
 * Inspecting: reads a workbook and what it holds. Beside the reading stands the snapshot that it came from, so that
 * whatever is written next knows the cells it writes to. Changes nothing.
 */
import type { Host, Snapshot } from "../host/host";
import { parseWorkbook, type ParseInput } from "../layout/parse/parse-workbook";
import type { WorkbookReading } from "../layout/parse/reading";

export interface Inspection {
  readonly workbook: Snapshot;
  readonly reading: WorkbookReading;
}

export async function inspect(host: Host, input: ParseInput): Promise<Inspection> {
  const workbook = await host.read();
  return { workbook, reading: parseWorkbook(workbook, input) };
}

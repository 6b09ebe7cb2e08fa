/** Checking: reads what a workbook holds, and what is wrong or notable there. Changes nothing. */
import type { Host } from "../host/host";
import { parseWorkbook, type ParseInput } from "../layout/parse/parse-workbook";
import type { WorkbookReading } from "../layout/parse/reading";

export async function check(host: Host, input: ParseInput): Promise<WorkbookReading> {
  return parseWorkbook(await host.read(), input);
}

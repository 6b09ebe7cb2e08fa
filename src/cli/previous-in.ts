/** From a path to the bundle of a former measurement, or to the one to go on from, or why it cannot be. */
import { basename } from "node:path";
import { type PreviousBundle, readPrevious } from "../actions/read-previous";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { nl } from "../locales/nl";
import { openWorkbook } from "./open-workbook";
import { fileFinding } from "./read-workbook";
import { refuseBenchmark } from "./refuse-benchmark";
import { UsageError } from "./usage-error";

/** On a bundle one goes on; of a former measurement the scores are asked alone, which a benchmark has too. */
export type AskedPrevious = "bundle" | "measurement";

/** @throws {UsageError} for a file that cannot be read or used */
export async function previousIn(path: string, asked: AskedPrevious): Promise<PreviousBundle> {
  const file = basename(path);
  const opened = await openWorkbook(path);
  if ("fault" in opened)
    throw new UsageError(`${path}: ${nl.findings[opened.fault.code](fileFinding(opened.fault, file))}`);
  if (asked === "bundle") refuseBenchmark(await opened.host.read(), path);
  return readPrevious(opened.host, { builtIn: klimaatgovernance, file });
}

/** Of what only shows scores, nothing is made: it does not have what is confidential, nor where its values came from. */
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import type { Snapshot } from "../host/snapshot";
import { isBenchmark } from "../layout/parse/parse-workbook";
import { refusals } from "../locales/nl/command-refusals";
import { UsageError } from "./usage-error";

/** @throws {UsageError} for a benchmark of ours */
export function refuseBenchmark(workbook: Snapshot, path: string): void {
  if (isBenchmark(workbook, { definition: klimaatgovernance })) throw new UsageError(refusals.isBenchmark(path));
}

/** Consolidating in a test: from snapshots, without files. */
import type { Snapshot } from "../../src/host/snapshot";
import { readPrevious } from "../../src/actions/read-previous";
import { readSubmission } from "../../src/actions/read-submission";
import { writeBundle } from "../../src/actions/write-bundle";
import { bundleOf } from "../../src/consolidation/bundle";
import { consolidate, type ConsolidateOptions } from "../../src/consolidation/consolidate";
import type { Consolidation } from "../../src/consolidation/consolidation";
import type { Previous } from "../../src/consolidation/previous";
import type { Submission } from "../../src/consolidation/submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { book, type Rows, sheet } from "../layout/book";
import { read } from "../layout/read";
import { HEADER } from "../layout/rows";
import { memoryHost } from "../layout/memory-host";

const INPUT = { builtIn: klimaatgovernance };

export function submission(file: string, workbook: Snapshot | Rows): Submission {
  return { file, reading: read("sheets" in workbook ? workbook : book(sheet("Blad1", workbook)), { file }) };
}

/** A file with a row per city: name, then scores in the order of the definition. */
export function rowsFile(file: string, ...rows: Rows): Submission {
  return submission(file, [HEADER, ...rows]);
}

export function consolidated(submissions: readonly Submission[], options: ConsolidateOptions = {}): Consolidation {
  return consolidate(submissions, klimaatgovernance, options);
}

/** The bundle as a workbook. */
export async function bundled(consolidation: Consolidation): Promise<Snapshot> {
  const host = memoryHost(EMPTY_WORKBOOK);
  await writeBundle(host, bundleOf(consolidation));
  return host.now();
}

export async function remembered(workbook: Snapshot, file = "bundel.xlsx"): Promise<Previous> {
  return (await readPrevious(memoryHost(workbook), { ...INPUT, file })).previous;
}

export async function readAsFile(workbook: Snapshot, file: string): Promise<Submission> {
  return { file, reading: (await readSubmission(memoryHost(workbook), { ...INPUT, file })).reading };
}

/** By city the values in the order of the definition: `gent: "3 4 - 2.5"`; a dash where there is none. */
export function valuesIn({ cities, definition }: Consolidation): Readonly<Record<string, string>> {
  return Object.fromEntries(
    cities
      .filter(({ scores }) => scores.size > 0)
      .map(({ city, scores }) => [
        city.id,
        definition.themes.map(({ id }) => String(scores.get(id)?.value ?? "-")).join(" "),
      ]),
  );
}

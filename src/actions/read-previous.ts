/** Reading a bundle that was made before, to go on from there. Changes nothing. */
import type { Host } from "../host/host";
import type { Snapshot } from "../host/snapshot";
import { type Previous, type PreviousInput, previousOf } from "../consolidation/previous";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { readBundle } from "../layout/parse/own/read-bundle";
import { readRules } from "../layout/parse/own/read-rules";
import { waysIn } from "../layout/parse/own/read-ways";
import { words } from "../layout/sheets/herkomst";
import type { RememberedWay } from "../layout/way";
import { onOwnSheets } from "./own-grids";
import { parseSubmission, type ReadSubmissionInput } from "./parse-submission";
import { markedReading } from "./read-submission";

export interface PreviousBundle {
  readonly previous: Previous;
  /** The definition of the bundle. */
  readonly definition: AssessmentDefinition;
  /** How files for it were read by someone's choice. */
  readonly ways: readonly RememberedWay[];
}

/** With the name by which the bundle's own cells are told apart. */
export type ReadPreviousInput = ReadSubmissionInput & { readonly file: string } & Pick<PreviousInput, "asksAtCells">;

export async function readPrevious(host: Host, input: ReadPreviousInput): Promise<PreviousBundle> {
  return previousIn(await host.read(), input);
}

export function previousIn(workbook: Snapshot, input: ReadPreviousInput): PreviousBundle {
  const { file, asksAtCells = false } = input;
  const { reading: parsed, by } = parseSubmission(workbook, { ...input, countsBenchmark: true });
  const reading = markedReading({ workbook, reading: parsed, definition: by }, { rulesStay: true });
  const memory = readBundle(workbook, by);
  const own = memory ? onOwnSheets(reading, workbook) : reading;
  return {
    previous: previousOf({
      file,
      reading: own,
      memory,
      rules: readRules(workbook, by),
      filledIn: words.chosenInBundle,
      asksAtCells,
    }),
    definition: by,
    ways: waysIn(memory?.provenance ?? []),
  };
}

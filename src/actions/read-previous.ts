/** Reading a bundle that was made before, to go on from there. Changes nothing. */
import type { Host } from "../host/host";
import { type Previous, previousOf } from "../consolidation/previous";
import type { AssessmentDefinition } from "../domain/definition/definition";
import { readBundle } from "../layout/parse/own/read-bundle";
import { readSubmission, type ReadSubmissionInput } from "./read-submission";

export interface PreviousBundle {
  readonly previous: Previous;
  /** The definition of the bundle. */
  readonly definition: AssessmentDefinition;
}

/** @param input with the name by which the bundle's own cells are told apart. */
export async function readPrevious(
  host: Host,
  input: ReadSubmissionInput & { readonly file: string },
): Promise<PreviousBundle> {
  const { file, texts } = input;
  const { reading, by } = await readSubmission(host, input);
  const memory = readBundle(await host.read(), { definition: by, texts });
  return { previous: previousOf({ file, reading, memory, filledIn: texts.provenance.chosenInBundle }), definition: by };
}

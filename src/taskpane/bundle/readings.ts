/**
 * What was read in each file, and by which definition: none is read twice. Of ten thousand files of one scan each brings its
 * definition along; they share the first.
 */
import type { SubmissionReading } from "../../actions/parse-submission";
import { sharing } from "../../actions/shared-definitions";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { definitionKey, definitionSharing } from "../../domain/definition/same-definition";
import type { Finding } from "../../domain/finding";
import type { GivenFile } from "./workbook-reader";

/** What a file hands in, or what is wrong with it as a whole. */
export type Outcome = SubmissionReading | Finding;

export interface Readings {
  readonly has: (file: GivenFile) => boolean;
  /** @param by the definition that it is to be read by; without one, whatever it carries */
  readonly get: (file: GivenFile, by?: AssessmentDefinition) => Outcome | undefined;
  /** @returns what is kept of it */
  readonly keep: (file: GivenFile, by: AssessmentDefinition | undefined, read: Outcome) => Outcome;
}

export function createReadings(): Readings {
  const share = definitionSharing();
  const known = new WeakMap<GivenFile, Map<string, Outcome>>();
  return {
    has: (file) => known.has(file),
    get: (file, by) => known.get(file)?.get(keyOf(by)),
    keep: (file, by, read) => {
      const outcome = "code" in read ? read : sharing(read, share);
      const outcomes = known.get(file) ?? new Map<string, Outcome>();
      if (!("code" in outcome)) outcomes.set(keyOf(outcome.by), outcome);
      known.set(file, outcomes.set(keyOf(by), outcome));
      return outcome;
    },
  };
}

/** Read by whatever it carries is something else than read by a definition. */
function keyOf(by: AssessmentDefinition | undefined): string {
  return by ? definitionKey(by) : "";
}

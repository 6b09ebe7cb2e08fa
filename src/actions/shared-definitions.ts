/** What was read of one file, with definitions that are shared with what else was read. Apart from what reads: it weighs nothing. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { SubmissionReading } from "./parse-submission";

export function sharing(
  { own, by, ...read }: SubmissionReading,
  share: (definition: AssessmentDefinition) => AssessmentDefinition,
): SubmissionReading {
  return {
    ...read,
    by: share(by),
    own: own?.definition ? { ...own, definition: share(own.definition) } : own,
  };
}

/** The words in which it is told what an export holds, what it leaves out, and why it is refused. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import type { WithheldReason } from "../export/benchmark";
import type { Refusal } from "../export/benchmark-of";

export interface SharingTexts {
  readonly reasons: Readonly<Record<WithheldReason, string>>;
  /** What was left out, and why: a line each. */
  readonly withheld: (where: string, reason: string) => string;
  /** Why nothing is made, and which cells would give something away: a line each. */
  readonly refusal: (refusal: Refusal, definition: AssessmentDefinition) => readonly string[];
}

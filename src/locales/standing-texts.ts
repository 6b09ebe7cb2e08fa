/** The words in which it is told how it stands: what is still open, and how many findings are alike. */
import type { AlikeSummary } from "../domain/alike";
import type { StillOpen } from "../domain/measurement/still-open";

export interface StandingTexts {
  /** Said where nothing is open, and nowhere else. */
  readonly inOrder: string;
  /** What is open, in numbers; else that all is in order. Whatever shows how it stands, says this first. */
  readonly open: (open: StillOpen) => string;
  /** Findings that are alike, as one sentence. @param sentence of the first */
  readonly alike: (summary: AlikeSummary, sentence: string) => string;
}

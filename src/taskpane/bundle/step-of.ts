/** The one thing to do next in Bundelen: what must be decided comes first; once all is written, what can be done with it. Pure. */
import type { BundleDraft } from "../../actions/draft-bundle";
import { isEmptyDraft } from "../../actions/write-bundle";

export type Step =
  /** Saying what the scores of a file are. */
  | "questions"
  /** Settling what contradicts. */
  | "conflicts"
  | "write"
  /** Going on to another tab. */
  | "onward"
  /** Handing in: nothing is there yet. */
  | "files";

/** @param waiting the files in which someone must choose still */
export function stepOf(draft: BundleDraft, waiting: number): Step {
  if (waiting > 0) return "questions";
  if (draft.consolidation.conflicts.length > 0) return "conflicts";
  if (!isEmptyDraft(draft)) return "write";
  return draft.isBundle ? "onward" : "files";
}

/** Who has something to decide may write first: the button for it stands where it says what changes. */
export function mayWriteFirst(draft: BundleDraft, step: Step): boolean {
  return (step === "questions" || step === "conflicts") && !isEmptyDraft(draft);
}

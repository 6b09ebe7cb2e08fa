/** The one thing to do next in Bundelen: what must be decided comes first; once all is written, what can be done with it. Pure. */
import type { BundleDraft } from "../../actions/draft-bundle";
import { isEmptyDraft } from "../../actions/write-bundle";
import type { TabName } from "../role/role";

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

/**
 * Where a bundle that is written leads, the likeliest first: to what does not count and of which it is offered what was meant, as long as
 * there is any; then to what waits to be published; else to what there is to see.
 * @param corrections how many cells are offered @param changed of how many themes another median is published than there is
 */
export function onwardFrom<T extends { readonly name: TabName }>(
  tabs: readonly T[],
  { corrections, changed }: Readonly<Record<"corrections" | "changed", number>>,
): readonly T[] {
  const order = [
    ...(corrections > 0 ? ["check"] : []),
    ...(changed > 0 ? ["share", "overview"] : ["overview", "share"]),
  ];
  return order.flatMap((name) => tabs.filter((tab) => tab.name === name));
}

/** Who has something to decide may write first: the button for it stands where it says what changes. */
export function mayWriteFirst(draft: BundleDraft, step: Step): boolean {
  return (step === "questions" || step === "conflicts") && !isEmptyDraft(draft);
}

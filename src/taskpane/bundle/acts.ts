/** What someone settled, by act: what was settled with one press is taken back with one. Pure. */
import type { Choice } from "../../consolidation/choice";

/** All that was chosen with one press. */
export type Act = readonly Choice[];

/** In the place of earlier choices for the same cells. */
export function withAct(acts: readonly Act[], act: Act): readonly Act[] {
  return [...without(acts, act), act];
}

/** @param choices the same are found by their cells */
export function without(acts: readonly Act[], choices: readonly Choice[]): readonly Act[] {
  return kept(acts, (each) => !choices.some((choice) => isSameCell(each, choice)));
}

/** Of a file that is taken off the list, nothing can be chosen. */
export function withoutFile(acts: readonly Act[], file: string): readonly Act[] {
  return kept(acts, ({ take }) => take.kind !== "candidate" || take.file !== file);
}

/** Those that are given back, and what came since, which wins. */
export function givenBack(former: readonly Act[], since: readonly Act[]): readonly Act[] {
  return [...without(former, since.flat()), ...since];
}

function kept(acts: readonly Act[], isKept: (choice: Choice) => boolean): readonly Act[] {
  // An act that loses nothing stays the very same one.
  return acts.map((act) => (act.every(isKept) ? act : act.filter(isKept))).filter((act) => act.length > 0);
}

function isSameCell(one: Choice, other: Choice): boolean {
  return one.cityId === other.cityId && one.subjectId === other.subjectId;
}

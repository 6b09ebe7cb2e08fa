/**
 * What was asked about a cell of a file, and is asked no more: Herkomst has the cell, with what stood in it, and something else counts in
 * its place. That was chosen, or typed in the bundle, or a later file says it. Pure.
 */
import type { Finding } from "../domain/finding";
import { grouped } from "../domain/grouped";
import { type Candidate, type Outcome, placeKey } from "./candidates";
import type { Settlement } from "./settle";

type InWords = Candidate<{ readonly raw: string }>;

/** What does not count, because something that says otherwise does. While that is open, or only words count, nothing is settled. */
export function overruled<T>(
  candidates: readonly Candidate<T>[],
  { counted }: Pick<Settlement<T>, "counted">,
  outcome: Outcome<T>,
): readonly Candidate<T>[] {
  const agreed = counted && outcome(counted.said);
  return agreed === undefined ? [] : candidates.filter(({ said }) => outcome(said) !== agreed);
}

/** By place, and by what is said there: a file that comes again may say something else in the same cell, and that is news. */
export function isAboutThese(candidates: readonly InWords[]): (finding: Finding) => boolean {
  const byPlace = grouped(candidates, ({ source }) => placeKey(source));
  return (finding) => byPlace.get(placeKey(finding))?.some(({ said }) => isOf(finding, said)) === true;
}

/** Of what is struck through in part, the finding tells all of it. */
function isOf({ code, raw }: Finding, said: InWords["said"]): boolean {
  return said.raw === raw || (code === "score-struck" && said.raw !== "" && raw.includes(said.raw));
}

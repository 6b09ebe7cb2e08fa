/** What is to be said of partnerships, and at which part of them. Pure: what day it is, the caller says. */
import { fold } from "../definition/identity";
import type { FindingCode } from "../finding";
import { isDay } from "../twinning/programme";
import type { Partnership } from "./partnership";

export interface PartnershipProblem {
  readonly code: FindingCode;
  readonly of: Partnership;
  readonly field: keyof Partnership;
}

/** @param today without it, nothing is said of what is due */
export function checkPartnerships(all: readonly Partnership[], today?: string): readonly PartnershipProblem[] {
  return all.flatMap((of) => {
    const problem = (code: FindingCode, field: keyof Partnership, isSo: boolean) => (isSo ? [{ code, of, field }] : []);
    return [
      ...problem("partnership-without-end", "end", of.end === ""),
      // What is measured has a figure.
      ...problem("partnership-without-goal", "goal", !/\d/.test(of.goal)),
      ...problem("partnership-without-clause", "clause", !saysYes(of.clause)),
      ...problem("partnership-to-evaluate", "evaluation", today !== undefined && isDue(of, today)),
      ...problem("partnership-no-follow-up", "form", isLeft(of, all)),
    ];
  });
}

/** On its day, and as long after it as nobody has decided. */
export function isDue({ evaluation, verdict }: Partnership, today: string): boolean {
  return isDay(evaluation) && evaluation <= today && verdict === "";
}

/** An intention of which neither an agreement with the same partner nor a verdict came. */
function isLeft({ partner, form, verdict }: Partnership, all: readonly Partnership[]): boolean {
  if (!isIntention(form) || verdict !== "") return false;
  return !all.some((other) => fold(other.partner) === fold(partner) && !isIntention(other.form));
}

function isIntention(form: string): boolean {
  return fold(form).includes("intentie");
}

/** "Ja, artikel 4" does; "ja?" and "nog niet" do not. */
function saysYes(clause: string): boolean {
  return /^ja(?:$|[\s,;:.(–-])/i.test(clause);
}

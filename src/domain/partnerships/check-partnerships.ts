/**
 * What is to be said of partnerships, and at which part of them: never a reassuring silence, so that what is not understood is asked.
 * Pure: what day it is, the caller says.
 */
import { readSpan, type Span } from "../day";
import { fold, words } from "../definition/identity";
import type { FindingCode } from "../finding";
import { plainText } from "../plain-text";
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
    const [start, end, evaluation] = [of.start, of.end, of.evaluation].map(spanIn);
    const verdict = verdictIn(of.verdict);
    const isPast = (span: Span | "unclear" | undefined) =>
      today !== undefined && typeof span === "object" && span.until < today;
    const isDue = isPast(evaluation) || (typeof evaluation === "object" && evaluation.until === today);
    return [
      ...problem("partnership-day-unclear", "start", start === "unclear"),
      ...problem("partnership-without-end", "end", end === undefined),
      ...problem("partnership-day-unclear", "end", end === "unclear"),
      ...problem("partnership-end-before-start", "end", isBefore(end, start)),
      // What was renewed has a later end; only what stops, or goes on otherwise, may be past.
      ...problem("partnership-ended", "end", isPast(end) && verdict !== "closed"),
      ...problem("partnership-without-goal", "goal", !isMeasurable(plainText(of.goal))),
      ...problem("partnership-without-clause", "clause", !saysYes(plainText(of.clause))),
      ...problem("partnership-day-unclear", "evaluation", evaluation === "unclear"),
      ...problem("partnership-to-evaluate", "evaluation", isDue && (verdict === undefined || verdict === "unclear")),
      // A verdict has no day: the one of years ago would answer every evaluation that comes.
      ...problem("partnership-evaluate-again", "evaluation", isDue && verdict === "renewed"),
      ...problem("partnership-verdict-unclear", "verdict", verdict === "unclear"),
      ...problem("partnership-no-follow-up", "form", isLeft(of, all)),
    ];
  });
}

/** Words for no day at all. */
const NO_DAY = /^(?:|\?+|-|geen|nvt|n\.v\.t\.?|onbepaald.*|onbeperkt|nog te bepalen|doorlopend)$/i;

/** `unclear`: something is said, and no day, month or year. */
function spanIn(text: string): Span | "unclear" | undefined {
  const plain = plainText(text);
  return NO_DAY.test(plain) ? undefined : (readSpan(plain) ?? "unclear");
}

function isBefore(end: Span | "unclear" | undefined, start: Span | "unclear" | undefined): boolean {
  return typeof end === "object" && typeof start === "object" && end.until < start.from;
}

/** `renewed`: it goes on. `closed`: it stops, or goes on otherwise. `undefined` as long as nothing is said. */
function verdictIn(text: string): "renewed" | "closed" | "unclear" | undefined {
  if (text === "") return undefined;
  const said = text.includes("?") ? "" : fold(text);
  if (/^(?:vernieuw|verleng)/.test(said)) return "renewed";
  return /^(?:herorient|stop|beeindig)/.test(said) ? "closed" : "unclear";
}

const YEAR = "(?:19|20)\\d\\d\\b";
const MONTH = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
/** A year says when, and no more; "2000 bomen" is no year. */
const YEARS = new RegExp(
  `\\b(?:horizon|tegen|in|vanaf|tot|sinds|voor|na|eind|begin|midden|jaar|(?:\\d{1,2} )?(?:${MONTH})) ${YEAR}|${YEAR}(?= ?(?:$|[).,;:/-]))`,
  "gi",
);
const NOT_YET = /\b(?:nog )?(?:te bepalen|niet bepaald|af te spreken)\b/i;

/** What is measured has a figure. */
function isMeasurable(goal: string): boolean {
  return !NOT_YET.test(goal) && /\d/.test(goal.replace(YEARS, ""));
}

/** An intention of which neither an agreement with the same partner nor a verdict came. */
function isLeft({ partner, form, verdict }: Partnership, all: readonly Partnership[]): boolean {
  const said = verdictIn(verdict);
  if (!isIntention(form) || said === "renewed" || said === "closed") return false;
  return !all.some((other) => fold(other.partner) === fold(partner) && !isIntention(other.form));
}

function isIntention(form: string): boolean {
  return /intentie|letterofintent|intention/.test(fold(form)) || words(form).includes("loi");
}

/** "Ja, artikel 4" does; "ja?", "nog niet" and "ja, moet nog onderhandeld worden" do not. */
function saysYes(clause: string): boolean {
  if (/\?|\b(?:nog|niet|geen|moet|zal|wordt|worden|binnenkort|gepland|ontwerp|onderhandel\p{L}*)\b/iu.test(clause))
    return false;
  return /^ja(?:$|[\s,;:.!(–-])/i.test(clause);
}

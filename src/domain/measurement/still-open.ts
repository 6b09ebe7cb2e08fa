/**
 * What is still open in a set of scores, in numbers. That all is there is said only where nothing is: every theme of every city that
 * should be there has a value or is not applicable, nothing contradicts, every file was read, and nothing was found.
 */
import type { Named } from "../definition/definition";
import type { Severity } from "../finding";

export interface StillOpen {
  /** How many cities should be there, and how many themes each should have a score for. */
  readonly cities: number;
  readonly themes: number;
  /** The cities that lack scores, with the themes that they lack; what is contested is not among them. */
  readonly missing: readonly MissingScores[];
  /** The cities that are not complete: these, and those over whose scores or FTE cells contradict each other. */
  readonly incomplete: readonly IncompleteCity[];
  /** On how many scores and numbers of FTE cells contradict each other, and of how many themes and cities words differ. */
  readonly contested: { readonly scores: number; readonly fte: number; readonly words: number };
  /** How many files could not be read, those that a bundle remembers too. */
  readonly unread: number;
  /** How many of these were not given now: a bundle remembers that they were, and could not be read. */
  readonly unreadBefore: number;
  /** The files in which no score was found, whatever else was; without a name where there is but one workbook. */
  readonly silent: readonly string[];
  /** How many scores a file leaves empty now, and the bundle holds still. */
  readonly emptied: number;
  /** How many values come back that the tables of a bundle did not hold any more. */
  readonly returned: number;
  /** How many tables, or more at once, of which someone must choose what the score is: it is asked, and no error of anyone. */
  readonly asked: number;
  /** Whatever else was found, by how bad it is: a code that nobody knows yet counts as any other. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** The same of the files of a bundle, as its Bevindingen has them: what was found in the workbook itself as well is not in it. */
  readonly remembered: Readonly<Record<Severity, number>>;
}

export interface MissingScores {
  readonly city: Named;
  readonly themes: readonly Named[];
}

export interface IncompleteCity extends MissingScores {
  /** What is contested: themes, and its FTE. */
  readonly contested: readonly Named[];
}

export function isInOrder(open: StillOpen): boolean {
  const { cities, themes, missing, findings, remembered } = open;
  const isAnythingThere = cities > 0 && themes > 0;
  return (
    isAnythingThere &&
    missing.length === 0 &&
    isAllTaken(open) &&
    [findings, remembered].every(({ warning, info }) => warning + info === 0)
  );
}

/** Did everything that was handed in come through? What was not handed in is another matter. */
export function isAllTaken({
  contested,
  unread,
  silent,
  emptied,
  returned,
  asked,
  findings,
  remembered,
}: StillOpen): boolean {
  const wrong = emptied + returned + asked + findings.error + remembered.error;
  return contested.scores + contested.fte + contested.words + unread + silent.length + wrong === 0;
}

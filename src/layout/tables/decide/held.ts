/** What the cells of a candidate hold, for deciding: whether it is filled in, and on which scale. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { numberShown } from "../../../domain/number-shown";
import { readScore } from "../../../domain/score/read-score";
import { FEWEST_OUT_OF_RANGE, isEmptyCell, isFigure, isOutOfRange, sumsUp } from "../../cells/figures";
import type { SheetIndex } from "../../cells/sheet-index";
import type { Candidate } from "../table";

export interface Held {
  readonly candidate: Candidate;
  /** By theme id; only where there is a value. */
  readonly values: ReadonlyMap<string, number>;
  /** The themes of which something stands there that was meant as a score, and is none: a date, a 25. */
  readonly unread: ReadonlySet<string>;
  /** How many of these were typed as numbers. */
  readonly numbers: number;
  /** How many cells hold anything, and how many of them a score or what was meant as one. */
  readonly filled: number;
  readonly figures: number;
  /** Are most of the cells that hold anything meant as scores, and half of them scores that somebody gave? */
  readonly areScores: boolean;
  /** Are its numbers on another scale than that of the definition? */
  readonly otherScale: boolean;
}

/** What may be shown beside a score; that it is confidential, or is not, is said of the score and not of its scale. */
const BESIDE_SCORES =
  /^(?:(?:\/|op|van(?: de)?) ?5|punten|pt\.?|ptn\.?|score|niveau|level)\s*:?$|vertrouwelijk|confiden/i;

/** `0"/10"`, `0.0 "VTE"`, `€ 0`, `0%`: what is shown beside the number says what it is. */
function showsUnit(value: number, numberFormat: string): boolean {
  const { figure, before, behind } = numberShown(value, numberFormat);
  const words = [before, behind].map((text) => text.trim());
  return figure === "number" && words.some((text) => /[\p{L}\p{Sc}%/]/u.test(text) && !BESIDE_SCORES.test(text));
}

export function heldBy(index: SheetIndex, candidate: Candidate, definition: AssessmentDefinition): Held {
  const values = new Map<string, number>();
  const unread = new Set<string>();
  let [filled, figures, scores, numbers, outOfRange, shown] = [0, 0, 0, 0, 0, 0];
  for (const { theme, cell, mark, doubt } of candidate.cells) {
    if (doubt !== undefined) {
      filled += 1;
      figures += 1;
      scores += 1;
      unread.add(theme.id);
      continue;
    }
    if (mark) {
      if (mark.marked.length === 0) continue;
      filled += 1;
      figures += 1;
      scores += 1;
      if (mark.level !== undefined) values.set(theme.id, mark.level);
      else unread.add(theme.id);
      continue;
    }
    const content = index.at(cell);
    if (!content || isEmptyCell(content)) continue;
    filled += 1;
    if (!isFigure(content, definition)) continue;
    figures += 1;
    const { score } = readScore(content, definition);
    if (score.value === null) unread.add(theme.id);
    else {
      if (!values.has(theme.id)) values.set(theme.id, score.value);
      if (typeof content.value === "number") numbers += 1;
      if (!sumsUp(content)) scores += 1;
    }
    const { value, numberFormat = "" } = content;
    if (typeof value === "number" && showsUnit(value, numberFormat)) shown += 1;
    if (isOutOfRange(content, definition)) outOfRange += 1;
  }
  return {
    ...{ candidate, values, unread, filled, figures, numbers },
    areScores: scores >= filled / 2 && figures > filled / 2,
    otherScale: candidate.saying.otherScale || shown > 0 || outOfRange >= FEWEST_OUT_OF_RANGE,
  };
}

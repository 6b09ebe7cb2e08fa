/** Telling scores from anything else, where no heading says what a cell is. */
import type { Cell } from "../../host/snapshot";
import { type CellContent, isBlank, readable } from "../../domain/cell-content";
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../domain/definition/definition";
import { isDateFormat } from "../../domain/score/date-format";
import { readScore } from "../../domain/score/read-score";
import { isAnswered } from "../../domain/score/score";

/** Nothing to read: also a cell in which all is struck through. */
export function isEmptyCell(cell: CellContent | undefined): boolean {
  return cell === undefined || isBlank(readable(cell));
}

/** Nothing at all: what is struck through was a name or a heading, and is no open place. */
export function holdsNothing(cell: CellContent | undefined): boolean {
  return cell === undefined || isBlank(cell.value);
}

/** A score, or what was meant as one: a 25, a date, an error. Words are none. */
export function isFigure(cell: CellContent, definition: AssessmentDefinition): boolean {
  const { value, status } = readScore(cell, definition).score;
  // "Score 2025" is a heading, though it could be a score far out of range.
  const isHeading = typeof cell.value === "string" && /\p{L}{3}/u.test(cell.value);
  return value !== null || (status === "unreadable" && !isHeading);
}

/** So many numbers out of range are no mistakes. */
export const FEWEST_OUT_OF_RANGE = 3;

/** A number that no level comes near; a date may be a score that Excel took for one. */
export function isOutOfRange({ value, numberFormat = "" }: CellContent, definition: AssessmentDefinition): boolean {
  if (typeof value !== "number" || isDateFormat(numberFormat)) return false;
  return value < lowestLevel(definition).value || value > highestLevel(definition).value;
}

/** More than half of what is there are scores that somebody gave, or "n.v.t.": of the numbers 1 to 13, only five are. */
export function areScores(cells: readonly (Cell | undefined)[], definition: AssessmentDefinition): boolean {
  const filled = cells.filter((cell) => !isEmptyCell(cell)) as readonly Cell[];
  const scores = filled.filter((cell) => !sumsUp(cell) && isAnswered(readScore(cell, definition).score));
  return scores.length > filled.length / 2;
}

const SUMMING_UP = /\b(?:AVERAGE|MEDIAN|MODE|SUM|SUBTOTAL|AGGREGATE|COUNT|MIN|MAX|STDEV)[\w.]*\(/i;

/** A formula over other cells, such as a mean: beside a name that nobody has, it is no score. */
export function sumsUp({ formula = "" }: Cell): boolean {
  return SUMMING_UP.test(formula);
}

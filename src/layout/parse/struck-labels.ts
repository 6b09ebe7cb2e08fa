/**
 * Names of cities and themes that are struck through or raised: what stands in their row or column is no longer said to be
 * theirs, and that is told at the name. Of a struck-through score it is told where the score is read.
 */
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { identify, mentioned } from "../../domain/definition/identity";
import type { Finding } from "../../domain/finding";
import { oncePer } from "../../domain/kept";
import { findingAt, heldOf, type SheetIndex } from "../cells/sheet-index";

/** A story that mentions a city is no name. */
const LONGEST_NAME = 120;

/** @param indexes sheets with a table that is read: on others, nothing is lost. */
export function struckLabels(
  indexes: readonly SheetIndex[],
  { cities, themes }: AssessmentDefinition,
): readonly Finding[] {
  return indexes.flatMap((index) =>
    struckOn(index).flatMap((cell) => {
      const { value, plain } = cell;
      if (plain === undefined || typeof value !== "string" || value.length > LONGEST_NAME) return [];
      const isLost = [cities, themes].some((among) => losesName(value, plain, among));
      return isLost ? [findingAt(index, cell, { code: "score-struck", raw: heldOf(cell) })] : [];
    }),
  );
}

const struckOn = oncePer(({ sheet }: SheetIndex) => sheet.cells.filter(({ plain }) => plain !== undefined));

/** "Strategie" with the mark of a footnote names Strategie still; "Gent", struck through before "Leuven", is told of. */
function losesName(value: string, plain: string, among: readonly Named[]): boolean {
  const left = identify(plain, among);
  const before = [identify(value, among) ?? [], left ? mentioned(value, among) : []].flat();
  return before.some((each) => each !== left);
}

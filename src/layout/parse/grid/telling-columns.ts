/** Which of several columns that are all headed as scores hold them. */
import type { Cell } from "../../../host/snapshot";
import { isBlank } from "../../../domain/cell-content";
import { fold } from "../../../domain/definition/identity";
import { coreOf } from "../headings";
import { textOf } from "../sheet-index";

/**
 * Of columns that say the same ("Kleur" and "Score") the fullest, and then the one with the most numbers. Two that are both
 * headed "Score", for two years perhaps, are both kept: nobody but the city can choose.
 * @param headings those of the columns.
 * @param cellsOf what stands under a heading.
 */
export function tellingColumns(
  headings: readonly Cell[],
  cellsOf: (heading: Cell) => readonly (Cell | undefined)[],
): readonly Cell[] {
  const values = (cell: Cell) => cellsOf(cell).map((each) => each?.value ?? null);
  const filledIn = (cell: Cell) => values(cell).filter((value) => !isBlank(value)).length;
  const numbers = (cell: Cell) => values(cell).filter((value) => typeof value === "number").length;
  const filled = headings.filter((cell) => filledIn(cell) > 0);
  const [best = headings[0]] = [...filled].sort((a, b) => filledIn(b) - filledIn(a) || numbers(b) - numbers(a));
  const meaning = (cell: Cell | undefined) => fold(coreOf(textOf(cell)));
  return best ? [best, ...filled.filter((cell) => cell !== best && meaning(cell) === meaning(best))] : [];
}

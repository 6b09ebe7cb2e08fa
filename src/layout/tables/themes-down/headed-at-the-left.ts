/** Lists of themes that are headed at their left: "AS IS" merged over one list, and "TO BE" over the next below it. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { coverOf, shownAt } from "../../cells/merged-cells";
import { type SheetIndex, textOf } from "../../cells/sheet-index";
import type { ThemeLabel } from "../theme-labels";
import { ASIDE, SPEAKING } from "../words/role";
import { type Saying, sayingOf, together } from "../words/saying";
import type { ColumnBlock } from "./column-block";

/** A list that is there several times in one column, each time behind another heading at its left: "AS IS", and below it "TO BE". */
export function inGroups(
  index: SheetIndex,
  block: ColumnBlock,
  definition: AssessmentDefinition,
): ColumnBlock | undefined {
  const lists: ThemeLabel[][] = [];
  for (const label of block.labels) {
    const list = lists.at(-1);
    const previous = list?.at(-1);
    if (!list || (previous?.theme !== label.theme && list.some(({ theme }) => theme === label.theme)))
      lists.push([label]);
    else list.push(label);
  }
  const headingAt = (column: number, row: number) => textOf(shownAt(index, { row, column }));
  const firsts = lists.map(([first]) => first?.row ?? 0);
  for (let column = Math.max(block.left, block.column - MOST_LEFT); column < block.column; column++) {
    const headings = firsts.map((row) => headingAt(column, row));
    if (headings.includes("") || new Set(headings).size < headings.length) continue;
    const labels = lists.flatMap((list, position) => {
      const more = headings[position] ?? "";
      return list.map((label) => ({ ...label, more, saying: together([label.saying, sayingOf(more, definition)]) }));
    });
    return { ...block, labels, headedBy: column };
  }
  return undefined;
}

/** One list behind one heading that is merged over the whole of it: "TO BE". */
export function headedBeside(index: SheetIndex, block: ColumnBlock, definition: AssessmentDefinition): ColumnBlock {
  const { first } = block;
  const last = block.labels.at(-1)?.row ?? first;
  for (let column = Math.max(0, block.column - MOST_LEFT); column < block.column; column++) {
    const cover = coverOf(index, { row: first, column });
    const more = textOf(shownAt(index, { row: first, column }));
    const said = sayingOf(more, definition);
    const isMerged = cover !== undefined && cover.row + cover.rows > last;
    // Written once beside the first theme, it says what all are, where it can only be meant so.
    const isOnce =
      (said.otherScale || isSpoken(said)) &&
      block.labels.every(({ row }) => row === first || textOf(index.at({ row, column })) === "");
    if (more === "" || !(isMerged || isOnce)) continue;
    const labels = block.labels.map((label) => ({ ...label, more, saying: together([label.saying, said]) }));
    return { ...block, labels, headedBy: column };
  }
  return block;
}

function isSpoken({ meanings, unknown }: Saying): boolean {
  return unknown.length === 0 && [...SPEAKING, ...ASIDE].some((role) => role !== "other" && meanings.has(role));
}

/** How far at the left of its themes a list may be headed. */
const MOST_LEFT = 3;

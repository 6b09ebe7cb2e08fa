/** Columns beside a list of themes that are about something else: names of cities, a legend, what nothing heads further away. */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { readScore } from "../../../domain/score/read-score";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { connectedColumns, type Reach } from "../connected";
import { FEWEST_THEMES } from "../table";
import { cityCalled } from "../themes-across/name-column";
import type { ColumnBlock } from "./column-block";
import type { ColumnHeading } from "./headings-above";

/** Those that stand beside the themes without an empty column between. */
export function nearColumns(index: SheetIndex, { labels, column, first, left, right }: ColumnBlock): Reach {
  const rows = { first: first - 1, last: labels.at(-1)?.row ?? first };
  return connectedColumns(index, [column], { rows, within: { left, right } });
}

/** Is it about something else, though it stands beside the themes? Names of cities, and a legend beyond an empty column. */
export function isForeign(index: SheetIndex, { column, block }: InBlock, definition: AssessmentDefinition): boolean {
  const rows = block.labels.map(({ row }) => row);
  const texts = rows.map((row) => rawOf(index.at({ row, column }))).filter((text) => text !== "");
  if (texts.length > 0 && texts.every((text) => cityCalled(text, definition) !== undefined)) return true;
  const near = nearColumns(index, block);
  const isApart = column < near.left || column > near.right;
  return (
    isApart &&
    (isLegend(index, { column, block }, definition) || isLegend(index, { column: column - 1, block }, definition))
  );
}

interface InBlock {
  readonly column: number;
  readonly block: ColumnBlock;
}

/** The levels below each other, with words behind them. */
function isLegend(index: SheetIndex, { column, block }: InBlock, { levels }: AssessmentDefinition): boolean {
  const last = block.labels.at(-1)?.row ?? block.first;
  const cells = index
    .rowsBetween(block.first - 2, last + levels.length)
    .flatMap((row) => index.at({ row, column }) ?? [])
    .filter(({ value }) => typeof value === "number");
  const rising = [...levels].map(({ value }) => value).sort((a, b) => a - b);
  const [first] = cells;
  return (
    first !== undefined &&
    cells.length >= FEWEST_THEMES &&
    cells.every(({ row, value }, at) => row === first.row + at && rising.includes(Number(value))) &&
    cells.every(({ value }, at) => at === 0 || Number(value) > Number(cells[at - 1]?.value)) &&
    cells.every(({ row }) => textOf(index.at({ row, column: column + 1 })) !== "")
  );
}

/** What nothing heads but the levels of a legend, beyond an empty column; all of them, where there is nothing else. */
export function withoutApart(
  index: SheetIndex,
  headed: readonly ColumnHeading[],
  { block, definition }: { readonly block: ColumnBlock; readonly definition: AssessmentDefinition },
): readonly ColumnHeading[] {
  const near = nearColumns(index, block);
  const isNear = ({ column, city, headings }: ColumnHeading) =>
    (column >= near.left && column <= near.right) ||
    city !== undefined ||
    headings.some((text) => readScore({ value: text }, definition).score.value === null);
  return headed.some(isNear) ? headed.filter(isNear) : headed;
}

/** The columns beside a list of themes with anything in them, and those among them that say what the rows are. */
import type { Cell } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { isEmptyCell, isFigure } from "../../cells/figures";
import { coverOf } from "../../cells/merged-cells";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { FEWEST_THEMES } from "../table";
import { type Role, SPEAKING } from "../words/role";
import { roleOf } from "../words/role-of";
import { type Saying, sayingOf, together } from "../words/saying";
import type { ColumnBlock } from "./column-block";
import { rowsAbove } from "./column-blocks";
import { isForeign, nearColumns } from "./foreign-columns";
import type { ColumnHeading } from "./headings-above";
import type { RowKind } from "./sub-rows";

export interface Beside {
  readonly column: number;
  /** Does it hold anything that is a score, or meant as one? */
  readonly isFilled: boolean;
  /** Does it hold words? */
  readonly hasWords: boolean;
}

/** The columns beside the themes with anything in their rows, or above them. */
export function columnsBeside(
  index: SheetIndex,
  block: ColumnBlock,
  definition: AssessmentDefinition,
): readonly Beside[] {
  const first = block.labels[0]?.row ?? 0;
  const last = block.labels.at(-1)?.row ?? first;
  const columns = new Map<number, Cell[]>();
  const isBeside = ({ column }: Cell) =>
    column !== block.column && column !== block.headedBy && column >= block.left && column <= block.right;
  for (const row of index.rowsBetween(first - 1, Math.min(block.end, last + MOST_BELOW)))
    for (const cell of index.cellsIn(row).filter(isBeside)) {
      const own = columns.get(cell.column);
      if (own) own.push(cell);
      else columns.set(cell.column, [cell]);
    }
  const near = nearColumns(index, block);
  const isNear = ({ column }: Cell) => column >= near.left && column <= near.right;
  for (const row of rowsAbove(block))
    for (const cell of index.cellsIn(row).filter((each) => isBeside(each) && isNear(each)))
      if (rawOf(cell) !== "" && !columns.has(cell.column)) columns.set(cell.column, []);
  return [...columns]
    .filter(([column]) => !isForeign(index, { column, block }, definition))
    .map(([column, cells]) => {
      const own = cells.filter((cell) => cell.row <= last && !isEmptyCell(cell));
      const figures = own.filter((cell) => isFigure(cell, definition));
      // "Score 1" among words is a heading of its row; a column of "Niveau 3" holds scores.
      const noted = cells.filter((cell) => cell.note !== undefined && cell.row <= last && isEmptyCell(cell));
      const isFilled =
        figures.some(({ value }) => typeof value === "number") ||
        figures.length > own.length / 2 ||
        (own.length === 0 && noted.length >= FEWEST_THEMES);
      return { column, isFilled, hasWords: own.some((cell) => textOf(cell) !== "" && !isFigure(cell, definition)) };
    })
    .sort((a, b) => a.column - b.column);
}

/** The last theme may have rows of its own below it. */
const MOST_BELOW = 60;

export interface WordColumnsInput {
  readonly held: readonly Beside[];
  readonly definition: AssessmentDefinition;
}

/** The columns that may say what a row is: words, and no heading that says that they are something else. */
export function wordColumns(
  index: SheetIndex,
  headed: readonly ColumnHeading[],
  { held, definition }: WordColumnsInput,
): readonly number[] {
  const words = new Set(held.filter(({ hasWords, isFilled }) => hasWords && !isFilled).map(({ column }) => column));
  const filled = new Set(held.filter(({ isFilled }) => isFilled).map(({ column }) => column));
  const figures = headed.filter(({ column }) => filled.has(column));
  return headed
    .filter((each) => {
      const { meanings } = sayingTogether(each.headings, definition);
      const isText = meanings.has("text") || meanings.has("remark");
      return words.has(each.column) && !isText && !isOfScores(index, each, { figures, definition });
    })
    .map(({ column }) => column);
}

/**
 * Under the name of a city, "Score" or a year, words stand where scores were to be: they head nothing, however few scores there are. Where
 * the heading is that of figures beside them, too, they may say what these are.
 */
function isOfScores(
  index: SheetIndex,
  { column, city, name, headings, label }: ColumnHeading,
  { figures, definition }: { readonly figures: readonly ColumnHeading[]; readonly definition: AssessmentDefinition },
): boolean {
  const saying = sayingTogether(headings, definition);
  const isOfCity = city !== undefined && name !== "" && headings.length === 0;
  const isHeaded = headings.length > 0 && (SPEAKING as readonly Role[]).includes(roleOf(saying));
  if (saying.meanings.has("kind") || !(isOfCity || isHeaded)) return false;
  const cover = coverOf(index, label);
  const isUnder = (other: ColumnHeading) => cover !== undefined && coverOf(index, other.label) === cover;
  const isUnheaded = (other: ColumnHeading) => other.headings.length === 0 && other.name === "";
  return !figures.some((other) => isUnder(other) || (other.column === column + 1 && isUnheaded(other)));
}

/** Does a column say what the rows are, as "As-is" and "Toelichting" do, or under "Type"? Then it holds nothing itself. */
export function saysKinds(
  index: SheetIndex,
  { each: { column, headings }, kinds }: { readonly each: ColumnHeading; readonly kinds: readonly RowKind[] },
  definition: AssessmentDefinition,
): boolean {
  const heading = sayingTogether(headings, definition);
  if (heading.meanings.has("kind") && heading.unknown.length === 0) return true;
  const texts = kinds
    .flatMap(({ places }) => places.map(({ row }) => textOf(index.at({ row, column }))))
    .filter((text) => text !== "");
  const known = texts.filter((text) => {
    const { meanings, unknown } = sayingOf(text, definition);
    return unknown.length === 0 && [...meanings].some((meaning) => meaning !== "filler");
  });
  return known.length > texts.length / 2;
}

export function sayingTogether(headings: readonly string[], definition: AssessmentDefinition): Saying {
  return together(headings.map((text) => sayingOf(text, definition)));
}

/** Tables with themes below each other: one city with a score column among others, or columns per city. */
import type { Cell } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { readScore } from "../../../domain/score/read-score";
import { isEmptyCell, isFigure } from "../../parse/figures";
import { coverOf } from "../../parse/merged-cells";
import { rawOf, type SheetIndex, textOf } from "../../parse/sheet-index";
import { connectedColumns, type Reach } from "../connected";
import { type Candidate, FEWEST_THEMES, type Table } from "../table";
import { unknownThemes } from "../unknown-themes";
import { mayBeScore, type Role } from "../words/role";
import { roleOf, saysScore } from "../words/role-of";
import { type Saying, sayingOf, together } from "../words/saying";
import { cityCalled } from "../themes-across/name-column";
import { type ColumnBlock, rowsAbove } from "./column-blocks";
import { type ColumnHeading, headingsAbove } from "./headings-above";
import { isMarkedAt, levelColumns } from "./level-columns";
import { type RowKind, rowKinds } from "./sub-rows";

/** @returns `undefined` when nothing beside the themes could be a score. */
export function tableDown(index: SheetIndex, block: ColumnBlock, definition: AssessmentDefinition): Table | undefined {
  const { labels, column, left, right, top } = block;
  const held = columnsBeside(index, block, definition).filter(
    (each) => !isForeign(index, { column: each.column, block }, definition),
  );
  const figures = held.filter(({ isFilled }) => isFilled).map((each) => each.column);
  const input = { block, definition, columns: held.map((each) => each.column), filled: new Set(figures) };
  const headed = headingsAbove(index, input);
  const words = wordColumns(held, headed, definition);
  const kinds = rowKinds(index, block, { definition, figures, words });
  const marks = levelColumns(index, headed, { definition, kinds });
  const marked = new Set(marks.flatMap((each) => [...each.columns]));
  const near = nearColumns(index, block);
  // What nothing heads but the levels of a legend, beyond an empty column, is about something else.
  const isApart = (each: ColumnHeading) =>
    (each.column < near.left || each.column > near.right) &&
    each.city === undefined &&
    each.headings.every((text) => readScore({ value: text }, definition).score.value !== null);
  const isAlone = headed.every(isApart);
  const others = headed
    .filter((each) => isAlone || !isApart(each))
    .filter(
      ({ column: each }) =>
        !marked.has(each) &&
        !(kinds.length > 1 && words.includes(each) && saysRows(index, { column: each, kinds }, definition)),
    );
  const remarks = others.filter(({ headings }) => saysRemark(headings, definition)).map((each) => each.column);
  const candidates = [
    ...marks.map(({ candidate }) => candidate),
    ...others.flatMap((each) =>
      kindsOf(index, each.column, kinds).map((kind) =>
        candidateOf(each, kind, { definition, remarks: several(headed) ? [] : remarks }),
      ),
    ),
  ].filter(
    (candidate) =>
      candidate.role !== "unknown" || candidate.headings.length > 0 || figures.includes(candidate.label.column),
  );
  const scored = new Set(
    candidates.flatMap(({ role, cells }) => (mayBeScore(role) ? cells.map(({ cell }) => cell.column) : [])),
  );
  const headingRow = headed.reduce((row, each) => Math.min(row, each.label.row), labels[0]?.row ?? 0);
  if (candidates.length === 0) return undefined;
  return {
    index,
    header: { row: labels[0]?.row ?? headingRow, column },
    nameColumn: undefined,
    themes: kinds.flatMap(({ places }) => places),
    candidates,
    beyond: undefined,
    unknownThemes: unknownThemes(index, labelsBetween(index, block, headingRow), {
      definition,
      scoresOf: ({ row }) => figures.filter((each) => scored.has(each)).map((each) => ({ row, column: each })),
      isMarked: ({ row }) => [...marked].some((each) => isMarkedAt(index, { row, column: each })),
    }),
    around: { top, left: Math.min(left, column), right },
  };
}

/** A mean that is merged over the rows of each theme is one figure to a theme, whatever these rows are. */
function kindsOf(index: SheetIndex, column: number, kinds: readonly RowKind[]): readonly RowKind[] {
  const places = kinds.flatMap((kind) => kind.places);
  const tops = places.filter(({ row }) => {
    const cover = coverOf(index, { row, column });
    return cover !== undefined && cover.rows > 1 && cover.row === row;
  });
  const isMerged = kinds.length > 1 && tops.length >= FEWEST_THEMES;
  const nothing = together([]);
  return isMerged ? [{ headings: [], saying: nothing, places: tops, isPart: false }] : kinds;
}

/** Those that stand beside the themes without an empty column between. */
function nearColumns(index: SheetIndex, { labels, column, first, left, right }: ColumnBlock): Reach {
  const rows = { first: first - 1, last: labels.at(-1)?.row ?? first };
  return connectedColumns(index, [column], { rows, within: { left, right } });
}

/** Is it about something else, though it stands beside the themes? Names of cities, and a legend beyond an empty column. */
function isForeign(index: SheetIndex, { column, block }: InBlock, definition: AssessmentDefinition): boolean {
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

interface Beside {
  readonly column: number;
  /** Does it hold anything that is a score, or meant as one? */
  readonly isFilled: boolean;
  /** Does it hold words? */
  readonly hasWords: boolean;
}

/** The columns beside the themes with anything in their rows, or above them. */
function columnsBeside(index: SheetIndex, block: ColumnBlock, definition: AssessmentDefinition): readonly Beside[] {
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
      if (textOf(cell) !== "" && !columns.has(cell.column)) columns.set(cell.column, []);
  return [...columns]
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

/** The columns that may say what a row is: words, and no heading that says that they are something else. */
function wordColumns(
  held: readonly Beside[],
  headed: readonly ColumnHeading[],
  definition: AssessmentDefinition,
): readonly number[] {
  const words = new Set(held.filter(({ hasWords, isFilled }) => hasWords && !isFilled).map(({ column }) => column));
  return headed
    .filter(({ column, headings }) => {
      const { meanings } = sayingTogether(headings, definition);
      const isText = meanings.has("text") || meanings.has("remark");
      return words.has(column) && !isText;
    })
    .map(({ column }) => column);
}

/** Does a column say what the rows are, as "As-is" and "Toelichting" do? Then it holds nothing itself. */
function saysRows(
  index: SheetIndex,
  { column, kinds }: { readonly column: number; readonly kinds: readonly RowKind[] },
  definition: AssessmentDefinition,
): boolean {
  const texts = kinds
    .flatMap(({ places }) => places.map(({ row }) => textOf(index.at({ row, column }))))
    .filter((text) => text !== "");
  const known = texts.filter((text) => {
    const { meanings, unknown } = sayingOf(text, definition);
    return unknown.length === 0 && [...meanings].some((each) => each !== "filler");
  });
  return known.length > texts.length / 2;
}

function sayingTogether(headings: readonly string[], definition: AssessmentDefinition): Saying {
  return together(headings.map((text) => sayingOf(text, definition)));
}

function saysRemark(headings: readonly string[], definition: AssessmentDefinition): boolean {
  return sayingTogether(headings, definition).meanings.has("remark");
}

/** With several cities, nobody can tell whose remark it is. */
function several(headed: readonly ColumnHeading[]): boolean {
  return new Set(headed.flatMap(({ city }) => city ?? [])).size > 1;
}

function candidateOf(
  { column, label, name, city, headings }: ColumnHeading,
  kind: RowKind,
  { definition, remarks }: { readonly definition: AssessmentDefinition; readonly remarks: readonly number[] },
): Candidate {
  const own = headings.map((text) => sayingOf(text, definition));
  const saying = together([...own, kind.saying]);
  return {
    ...{ label, name, city, saying },
    headings: [...headings, ...kind.headings],
    role: roleBeside(saying, {
      isHeaded: headings.length > 0 || city !== undefined || name !== "" || saysScore(kind.saying),
      kind,
    }),
    cells: kind.places.map(({ theme, row }) => ({ theme, cell: { row, column } })),
    remarks: remarks.flatMap((each) => kind.places.map(({ row }) => ({ row, column: each }))),
  };
}

/** Without any heading nobody knows what a column is; and one of several rows of a theme is not the theme. */
function roleBeside(saying: Saying, { isHeaded, kind }: { readonly isHeaded: boolean; readonly kind: RowKind }): Role {
  const role = roleOf(saying);
  if (role === "score" && kind.isPart) return "respondent";
  return role === "score" && !isHeaded ? "unknown" : role;
}

const MOST_SPACING = 2;

/** What stands among the themes and is none, down to the first empty row below them. */
function labelsBetween(index: SheetIndex, { labels: themes, column, end }: ColumnBlock, row: number): readonly Cell[] {
  const own = new Set(themes.map(({ row: at }) => at));
  const last = Math.max(...own);
  const labels: Cell[] = [];
  // Where an empty row stands between the themes, one below them ends nothing.
  const rows = [...own].sort((a, b) => a - b);
  const spacing = Math.max(1, ...rows.map((at, position) => Math.min(MOST_SPACING, at - (rows[position - 1] ?? at))));
  let previous = row;
  for (const at of index.rowsBetween(row, end)) {
    if (at > last && at > previous + spacing) break;
    previous = at;
    const label = index.at({ row: at, column });
    if (label && rawOf(label) !== "" && !own.has(at)) labels.push(label);
  }
  return labels;
}

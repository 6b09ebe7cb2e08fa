/**
 * A column per level, with a mark at the level that a theme has: an `x`, a 1, a colour. Where all levels up to the score are
 * marked, in every row, the highest counts. Other rows with several marks say nothing: who marks only the third level of one theme
 * may well have hesitated where the first and the second are marked.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { readScore } from "../../../domain/score/read-score";
import { areaName } from "../../../host/a1";
import { type Area, type Position, positionKey } from "../../../host/area";
import { rawOf, type SheetIndex } from "../../cells/sheet-index";
import { coverOf } from "../../cells/merged-cells";
import type { Candidate, ThemeCell, ThemePlace } from "../table";
import { roleOf } from "../words/role-of";
import { sayingOf, together } from "../words/saying";
import type { ColumnHeading } from "./headings-above";
import type { RowKind } from "./sub-rows";
import { isTick, isUnticked } from "./ticks";

export interface Marks {
  readonly columns: ReadonlySet<number>;
  /** Its cells are those that are marked; without any, each theme has the first of its row. */
  readonly candidate: Candidate;
}

export interface MarksInput {
  readonly definition: AssessmentDefinition;
  /** The rows of the themes; of several to a theme the first. */
  readonly kinds: readonly Pick<RowKind, "places">[];
}

interface LevelColumn extends ColumnHeading {
  readonly level: number;
}

/** A scale of two is no row of levels. */
const FEWEST_LEVELS = 3;

export function levelColumns(
  index: SheetIndex,
  headed: readonly ColumnHeading[],
  { definition, kinds }: MarksInput,
): readonly Marks[] {
  const groups = new Map<string, LevelColumn[]>();
  const beyond = new Map<string, number>();
  for (const each of headed) {
    const level = levelOver(each, definition);
    // "Stad | Gent" above the first of them heads none of them.
    const over = each.headings.slice(0, -1).filter((text) => !sayingOf(text, definition).meanings.has("city"));
    const key = [each.city?.id ?? each.name, ...over].join("\n");
    if (level === undefined) {
      if (isNumberedBeyond(each, definition)) beyond.set(key, (beyond.get(key) ?? 0) + 1);
      continue;
    }
    const group = groups.get(key);
    if (group) group.push({ ...each, level });
    else groups.set(key, [{ ...each, level }]);
  }
  return [...groups].flatMap(([key, columns]) => {
    const marks = marksIn(index, columns, { definition, kinds });
    if (!marks) return [];
    const isOther = isOfAnotherScale(columns, beyond.get(key) ?? 0, definition);
    const { candidate } = marks;
    return [
      isOther ? { ...marks, candidate: { ...candidate, saying: { ...candidate.saying, otherScale: true } } } : marks,
    ];
  });
}

/** Columns that are numbered as levels are, below the lowest or above the highest; or fewer numbers than there are levels. */
function isOfAnotherScale(columns: readonly LevelColumn[], beyond: number, { levels }: AssessmentDefinition): boolean {
  const isNumbered = columns.every(({ headings }) => /^\D*\d\D*$/.test(headings.at(-1) ?? ""));
  return beyond > 0 || (isNumbered && columns.length < levels.length);
}

function marksIn(
  index: SheetIndex,
  columns: readonly LevelColumn[],
  { definition, kinds }: MarksInput,
): Marks | undefined {
  const levels = new Set(columns.map(({ level }) => level));
  const [first] = columns;
  const [kind] = kinds;
  if (
    !first ||
    !kind ||
    levels.size < columns.length ||
    levels.size < Math.max(FEWEST_LEVELS, definition.levels.length - 1)
  )
    return undefined;
  const rows = kind.places.map(({ theme, row }) => ({
    theme,
    cells: columns.map(({ column, level }) => ({ cell: { row, column }, level })),
  }));
  const isMarked = markOf(index, rows, definition);
  if (!isMarked) return undefined;
  // A matrix in which all is ticked has nothing marked: those are the levels that there are.
  const isFull = rows.length > 1 && rows.every(({ cells: own }) => own.every(({ cell }) => isMarked(cell)));
  const above = together(first.headings.slice(0, -1).map((text) => sayingOf(text, definition)));
  const marks = rows.map(({ theme, cells: own }) => {
    const marked = own.filter(({ cell }) => isMarked(cell)).sort((a, b) => a.level - b.level);
    const highest = marked.at(-1);
    return { theme, marked, highest, cell: (highest ?? own[0])?.cell ?? first.label };
  });
  const isUpTo = marks.every(
    ({ marked, highest }) => marked.length === columns.filter(({ level }) => highest && level <= highest.level).length,
  );
  const taken = new Set(kinds.flatMap(({ places }) => places.map(({ row }) => row)));
  const doubts = kind.places.map((place) => strayMarks(index, place, { columns, taken, isMarked }));
  const cells = marks.map(({ theme, cell, marked, highest }, position): ThemeCell => {
    const doubt = doubts[position];
    const isClear = !isFull && (marked.length === 1 || isUpTo);
    return {
      theme,
      cell,
      mark: { level: isClear ? highest?.level : undefined, marked: marked.map(({ level }) => level) },
      ...(doubt !== undefined && { doubt }),
    };
  });
  return {
    columns: new Set(columns.map(({ column }) => column)),
    candidate: {
      ...{ label: first.label, name: first.name, city: first.city },
      headings: [...first.headings.slice(0, -1), columns.map(({ headings }) => headings.at(-1) ?? "").join(" ")],
      saying: above,
      role: roleOf(above),
      cells,
      remarks: [],
    },
  };
}

interface MarkPlaces {
  readonly columns: readonly LevelColumn[];
  /** The rows of all themes. */
  readonly taken: ReadonlySet<number>;
  readonly isMarked: (cell: Position) => boolean;
}

/**
 * The marks of a theme where one of them is of no level of its own: over two levels or over two themes, on the line between two
 * levels, in the row below it. Beside words it says something else.
 */
function strayMarks(
  index: SheetIndex,
  { row, column: names, label }: ThemePlace,
  { columns, taken, isMarked }: MarkPlaces,
): string | undefined {
  const levels = new Set(columns.map(({ column }) => column));
  const [left, right] = [Math.min(...levels), Math.max(...levels)];
  const marks: Area[] = [];
  let isStray = label.denial !== undefined;
  for (let at = row; at === row || !taken.has(at); at++) {
    const cells = index.cellsIn(at).filter((cell) => cell.column >= left && cell.column <= right);
    const isOwn = at === row || (rawOf(index.at({ row: at, column: names })) === "" && cells.length > 0);
    if (!isOwn || (at > row && index.cellsIn(at).some((cell) => rawOf(cell) !== "" && !isTick(rawOf(cell))))) break;
    for (let column = left; column <= right; column++) {
      const cover = coverOf(index, { row: at, column });
      const first = cover ?? { row: at, column, rows: 1, columns: 1 };
      const isOne = levels.has(first.column) ? isMarked(first) : isTick(rawOf(index.at(first))) && first.column >= left;
      if (!isOne || marks.some((each) => each.row === first.row && each.column === first.column)) continue;
      marks.push(first);
      const themes = Array.from({ length: first.rows }, (_, below) => first.row + below).filter((each) =>
        taken.has(each),
      );
      isStray ||= at > row || !levels.has(first.column) || first.columns > 1 || themes.length > 1;
    }
  }
  if (!isStray || marks.length === 0) return undefined;
  const said = marks.map((each) => `${rawOf(index.at(each))} (${areaName(each)})`.trim()).join(", ");
  return label.denial === undefined ? said : `${label.denial}: ${said}`;
}

/** "3", "Niveau 3", "Gestructureerde aanzet", "geel". */
function levelOver({ headings }: ColumnHeading, definition: AssessmentDefinition): number | undefined {
  const text = headings.at(-1) ?? "";
  const number = /^\D*?(\d)\D*$/.exec(text)?.[1];
  const saying = sayingOf(text.replace(/\d/, " "), definition);
  const isLevel = (value: number | null) => definition.levels.some((level) => level.value === value);
  const named = readScore({ value: text }, definition).score;
  if (named.status === "scored" && isLevel(named.value)) return named.value ?? undefined;
  const onlyScore =
    saying.unknown.length === 0 && [...saying.meanings].every((each) => each === "score" || each === "filler");
  return number !== undefined && onlyScore && isLevel(Number(number)) ? Number(number) : undefined;
}

/** Is anything marked there? Beside a theme that nobody knows, it need not be clear which level. */
export function isMarkedAt(index: SheetIndex, place: Position): boolean {
  const cell = index.at(place);
  return cell !== undefined && (cell.fill !== undefined || !isUnticked(rawOf(cell)));
}

/** "0", "Level 7": numbered as a level, and none of ours. */
function isNumberedBeyond({ headings }: ColumnHeading, definition: AssessmentDefinition): boolean {
  const text = headings.at(-1) ?? "";
  const [, number] = /^\D*?(\d{1,2})\D*$/.exec(text) ?? [];
  if (number === undefined || definition.levels.some(({ value }) => value === Number(number))) return false;
  const { unknown, meanings } = sayingOf(text.replace(/\d+/, " "), definition);
  return unknown.length === 0 && [...meanings].every((each) => each === "score" || each === "filler");
}

interface MatrixRow {
  readonly cells: readonly { readonly cell: Position; readonly level: number }[];
}

/** How a cell of the matrix is marked; `undefined` where it holds something else, such as what each level means. */
function markOf(
  index: SheetIndex,
  rows: readonly MatrixRow[],
  definition: AssessmentDefinition,
): ((cell: Position) => boolean) | undefined {
  const all = rows.flatMap(({ cells }) => cells);
  const raw = (cell: Position) => rawOf(index.at(cell));
  const filled = all.filter(({ cell }) => !isUnticked(raw(cell)));
  const isTicked = (cell: Position) => isTick(raw(cell));
  if (filled.length > 0 && filled.every(({ cell }) => isTicked(cell))) return isTicked;
  // The level's own number, in its own column: a matrix in which nothing is marked, unless only one is left in each row.
  const isOwn = ({ cell, level }: { readonly cell: Position; readonly level: number }) =>
    readScore(index.at(cell) ?? { value: null }, definition).score.value === level;
  const isOne = rows.every(({ cells }) => cells.filter(({ cell }) => raw(cell) !== "").length <= 1);
  if (filled.length > 0 && isOne && filled.every(isOwn)) return (cell) => raw(cell) !== "";
  return markedByFill(index, rows);
}

/** One coloured cell in each row, and no more: what all columns are coloured with says nothing. */
function markedByFill(index: SheetIndex, rows: readonly MatrixRow[]): ((cell: Position) => boolean) | undefined {
  const fills = rows.map(({ cells }) => cells.filter(({ cell }) => index.at(cell)?.fill !== undefined));
  const some = fills.filter((own) => own.length > 0);
  const isMark = some.length > 0 && some.every((own) => own.length === 1);
  const hasNumbers = rows.some(({ cells }) => cells.some(({ cell }) => typeof index.at(cell)?.value === "number"));
  if (!isMark || hasNumbers) return undefined;
  const marked = new Set(some.flatMap((own) => own.map(({ cell }) => positionKey(cell))));
  return (cell) => marked.has(positionKey(cell));
}

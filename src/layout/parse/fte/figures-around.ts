/** The figures that a heading stands over or before, as far as nothing else has taken them. */
import { readFte } from "../../../domain/fte/read-fte";
import { readNumber } from "../../../domain/score/phrase";
import type { Position } from "../../../host/area";
import type { Cell } from "../../../host/snapshot";
import { type SheetIndex, textOf } from "../../cells/sheet-index";
import { countUpTo } from "./count-up-to";
import { isMeasured, type Line } from "./fte-context";
import { fteMeaning } from "../../words/fte-meaning";
import type { Taken } from "./taken";

/** As many as it takes to tell scores from a count. */
const ENOUGH = 20;
/** No table is longer, and no band wider. */
const MOST_ROWS = 1500;
const MOST_COLUMNS = 60;

/** A unit and a year may stand before a figure; and a row full of units may not take long. */
const MOST_UNITS = 3;

/** Those in its own columns, down to the next heading of the kind or the end of the table. */
export function figuresBelow(index: SheetIndex, heading: Position, taken: Taken): readonly Cell[] {
  const area = index.areaOf(heading);
  const open = new Set(columnsOf(index, heading));
  const figures: Cell[] = [];
  let previous = area.row + area.rows - 1;
  for (const row of index.rowsBetween(previous, previous + MOST_ROWS)) {
    if (row > previous + 2 || open.size === 0 || figures.length >= ENOUGH) break;
    previous = row;
    for (const column of [...open]) {
      const cell = index.at({ row, column });
      if (!cell) continue;
      if (isFigure(cell)) {
        if (!taken.isFigure(cell)) figures.push(cell);
      } else if (fteMeaning(textOf(cell))) open.delete(column);
    }
  }
  return figures;
}

/** Those of which it is the corner, with names at its right and below it: "Aantal VTE per thema". */
export function figuresCornered(index: SheetIndex, { row, column }: Position, taken: Taken): readonly Cell[] {
  const isName = (at: Position) => textOf(index.at(at)) !== "";
  if (!isName({ row, column: column + 1 }) || !isName({ row: row + 1, column })) return [];
  const first = index.at({ row: row + 1, column: column + 1 });
  return first && isFigure(first) && !taken.isFigure(first) ? [first] : [];
}

/**
 * Those at its right, a unit between them left out: "Klimaatdienst | VTE | 4,5".
 * @param line that of the label.
 */
export function figuresBeside(line: Line, label: Position, taken: Taken): readonly Cell[] {
  const next = countUpTo(line, ({ column }) => column, label.column);
  let first = next;
  while (first < next + MOST_UNITS && isUnit(line[first])) first++;
  // Two thousand people may work for a city: a number that looks like a year is one where nothing follows it.
  const from = isFigure(line[first]) ? first : next;
  const figures: Cell[] = [];
  for (const cell of line.slice(from, from + ENOUGH)) {
    if (!isFigure(cell)) break;
    if (!taken.isFigure(cell)) figures.push(cell);
  }
  return figures;
}

/** The one right before a unit: "Klimaatdienst | 4,5 | VTE". */
export function figuresBefore(line: Line, unit: Position, taken: Taken): readonly Cell[] {
  const before = line[countUpTo(line, ({ column }) => column, unit.column) - 2];
  return before && isMeasured(before) && !taken.isFigure(before) ? [before] : [];
}

/** A number, also as text or with its unit; 8 April too, which Excel in nl-BE makes of a typed `8.4`. */
export function isFigure(cell: Cell | undefined): boolean {
  if (!cell) return false;
  if (typeof cell.value !== "string") return typeof cell.value === "number";
  return readFte(cell).fte.value !== null || figureWithShare(cell.value) !== undefined;
}

export interface FigureWithShare {
  readonly figure: number;
  /** 0 to 1. */
  readonly share: number;
}

/** @example figureWithShare("23,4 (83 % gesubsidieerd)") // { figure: 23.4, share: 0.83 } */
export function figureWithShare(text: string): FigureWithShare | undefined {
  const [, counted = "", percentage = ""] =
    /^([^()]+)\((?:\D*\s)?(\d+(?:[.,]\d+)?)\s*%[^)]*\)$/.exec(text.trim()) ?? [];
  const figure = readFte({ value: counted }).fte.value;
  const share = readNumber(percentage);
  return figure === null || share === undefined ? undefined : { figure, share: share / 100 };
}

/** "VTE", "aantal", a year or a date: what may stand between a label and its figure. */
function isUnit(cell: Cell | undefined): boolean {
  if (!cell) return false;
  if (typeof cell.value === "number") return !isMeasured(cell);
  return fteMeaning(textOf(cell))?.bare === true || /^(?:aantal|nombre|number)$/i.test(textOf(cell));
}

/** Its own; and where sub-headings stand below, those at its right that nothing else is over. */
function columnsOf(index: SheetIndex, { row, column }: Position): readonly number[] {
  const { rows, columns: width } = index.areaOf({ row, column });
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, offset) => column + offset);
  const isOwn = (next: number) =>
    index.at({ row, column: next }) === undefined && textOf(index.at({ row: row + rows, column: next })) !== "";
  if (textOf(index.at({ row: row + rows, column })) === "") return columns;
  for (let next = column + width; columns.length < MOST_COLUMNS && isOwn(next); next++) columns.push(next);
  return columns;
}

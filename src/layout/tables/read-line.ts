/** Reading the scores of one city, cell by cell. */
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { readScore, type ScoreReading } from "../../domain/score/read-score";
import { BLANK } from "../../domain/score/score";
import { readShown } from "../../domain/score/shown-score";
import type { Position } from "../../host/area";
import { isEmptyCell } from "../cells/figures";
import { coverOf, coversOthers, rawOfArea } from "../cells/merged-cells";
import type { ReadingContext } from "./reading-context";
import { type SheetIndex, textOf } from "../cells/sheet-index";
import type { Candidate, Mark, ThemeCell } from "./table";

/** What is read as the scores of one city. */
export type Line = Pick<Candidate, "label" | "name" | "city" | "cells" | "remarks">;

export interface LineReading {
  /** Only the cells that say something: a score, words, or a colour without a score. */
  readonly readings: readonly CellReading[];
  /** Words instead of scores. */
  readonly statement: { readonly at: Position; readonly raw: string } | undefined;
}

export interface CellReading extends ScoreReading {
  readonly theme: Named;
  readonly cell: Position;
}

/** Of candidates that agree, each theme is read where it is filled in: in the first of them, as far as that goes. */
export function lineOf(index: SheetIndex, [first, ...others]: readonly [Candidate, ...Candidate[]]): Line {
  if (others.length === 0) return first;
  const isEmpty = ({ cell, mark, doubt }: ThemeCell) =>
    doubt === undefined && (mark ? mark.marked.length === 0 : isEmptyCell(index.at(cell)));
  const filledElsewhere = (theme: Named) =>
    others.flatMap(({ cells }) => cells.filter((each) => each.theme === theme && !isEmpty(each)))[0];
  const cells = first.cells.map((each) => (isEmpty(each) ? (filledElsewhere(each.theme) ?? each) : each));
  return { ...first, cells };
}

export function readLine(index: SheetIndex, line: Line, context: ReadingContext): LineReading {
  const readings = line.cells
    .map(({ theme, cell, mark, doubt }) => ({
      theme,
      cell,
      ...(doubt === undefined ? readCell(index, { cell, mark, line }, context) : uncertain(doubt)),
    }))
    .filter(({ score, findings }) => score.status !== "blank" || findings.length > 0);
  return { readings, statement: statementOf(index, line, readings) };
}

interface CellToRead {
  readonly cell: Position;
  readonly mark: Mark | undefined;
  readonly line: Line;
}

function readCell(
  index: SheetIndex,
  { cell, mark, line }: CellToRead,
  { definition, dateBase, ownGrid }: ReadingContext,
): ScoreReading {
  const content = index.at(cell) ?? { value: null };
  if (mark) return readMark(mark, definition);
  const cover = coverOf(index, cell);
  const isShared =
    cover !== undefined &&
    !isEmptyCell(index.at(cover)) &&
    (line.cells.filter((each) => coverOf(index, each.cell) === cover).length > 1 ||
      coversOthers(index, cover, line.label));
  const read = index.sheet.name === ownGrid ? readShown : readScore;
  // Over the cells of two themes, or of two cities, nobody knows whether it is the score of both or of one.
  if (!isShared) return read(content, definition, dateBase);
  if (cover.row !== cell.row || cover.column !== cell.column) return { score: BLANK, findings: [] };
  const raw = rawOfArea(index, cover);
  return { score: { status: "unreadable", value: null, raw }, findings: [{ code: "score-unreadable" }] };
}

function uncertain(raw: string): ScoreReading {
  return { score: { status: "unreadable", value: null, raw }, findings: [{ code: "score-uncertain" }] };
}

/** The words are those of the levels: an `x` says nothing away from its column. */
function readMark({ level, marked }: Mark, { levels }: AssessmentDefinition): ScoreReading {
  if (marked.length === 0) return { score: BLANK, findings: [] };
  const said = levels.filter(({ value }) => (level === undefined ? marked.includes(value) : value === level));
  const raw = said.map(({ value, name }) => `${value} ${name}`).join(", ");
  return level === undefined
    ? { score: { status: "unreadable", value: null, raw }, findings: [{ code: "score-unreadable" }] }
    : { score: { status: "scored", value: level, raw }, findings: [] };
}

/** A line with words and no scores: the city has handed in, without scores. An ambiguous colour is meant as a score. */
function statementOf(
  index: SheetIndex,
  { cells, remarks }: Line,
  readings: readonly CellReading[],
): LineReading["statement"] {
  const spoken = readings.filter(({ score }) => score.status !== "blank");
  // In a table of one theme it says nothing of the others.
  if (cells.length === 1 || !spoken.every(isWords)) return undefined;
  const [first] = spoken;
  if (first) return { at: first.cell, raw: first.score.raw };
  const remark = remarks.find((position) => textOf(index.at(position)) !== "");
  return remark && { at: remark, raw: textOf(index.at(remark)) };
}

function isWords({ findings }: CellReading): boolean {
  return findings.some(({ code }) => code === "score-text");
}

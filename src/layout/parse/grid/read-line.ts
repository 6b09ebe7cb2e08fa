/** Reading the scores of one city, cell by cell. */
import type { Named } from "../../../domain/definition/definition";
import { readScore, type ScoreReading } from "../../../domain/score/read-score";
import type { ReadingContext } from "../reading-context";
import { type Position, type SheetIndex, textOf } from "../sheet-index";
import type { GridLine } from "./grid";

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

export function readLine(index: SheetIndex, line: GridLine, { definition, dateBase }: ReadingContext): LineReading {
  const readings = line.scores
    .map(({ theme, cell }) => ({ theme, cell, ...readScore(index.at(cell) ?? { value: null }, definition, dateBase) }))
    .filter(({ score, remarks }) => score.status !== "blank" || remarks.length > 0);
  return { readings, statement: statementOf(index, line, readings) };
}

/** A line with words and no scores: the city has handed in, without scores. An ambiguous colour is meant as a score. */
function statementOf(
  index: SheetIndex,
  { remarks }: GridLine,
  readings: readonly CellReading[],
): LineReading["statement"] {
  const spoken = readings.filter(({ score }) => score.status !== "blank");
  if (!spoken.every(isWords)) return undefined;
  const [first] = spoken;
  if (first) return { at: first.cell, raw: first.score.raw };
  const remark = remarks.find((position) => textOf(index.at(position)) !== "");
  return remark && { at: remark, raw: textOf(index.at(remark)) };
}

function isWords({ remarks }: CellReading): boolean {
  return remarks.some(({ code }) => code === "score-text");
}

/**
 * What people write on the form of one city where we ask nothing: beside the lines above its table, over the name of a level, in the
 * place of a question. None of it is read, and all of it is told.
 */
import { isBlank, readable } from "../../../domain/cell-content";
import { identify } from "../../../domain/definition/identity";
import { begun } from "../../../domain/plain-text";
import { readScore } from "../../../domain/score/read-score";
import type { Finding } from "../../../domain/finding";
import { parseCell } from "../../../host/a1";
import type { Cell } from "../../../host/snapshot";
import { hasNote, findingAt, rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { findTable, NAMES } from "../../names";
import { levelName } from "../../sheets/level-name";
import { FILLED_IN_BY } from "../../sheets/vocabulary";
import { idsOf } from "../../sheets/sheet";
import { FORM_LEVELS, type FormLine, questionsOf, zelfevaluatie } from "../../sheets/zelfevaluatie";
import type { LocatedScore } from "../reading";
import type { Form } from "./form";
import type { OwnWorkbook } from "./own-table";

export interface Untaken {
  readonly finding: Finding;
  /** Whether others that were told of the same column or row tell of it too. */
  readonly of: "column" | "row" | "cell" | "note";
}

export function untakenAt(index: SheetIndex, cell: Cell, of: Untaken["of"]): Untaken {
  const raw = begun(of === "note" ? (cell.note ?? "").trim() : rawOf(cell));
  return { of, finding: findingAt(index, cell, { code: "text-not-taken", raw }) };
}

/**
 * In a row of a line that we know, each cell that it does not read; in any other, the first: with that, the row is told. Of nobody
 * whom we know, no line is read but that of the period.
 */
export function aboveForm(form: Form): readonly Untaken[] {
  const { index, table, lines, cityId } = form;
  const read = new Map(
    [...lines].map(([line, { row, column }]) => [row, cityId !== undefined || isRead(line) ? column : column - 1]),
  );
  const noted = index.rowsBetween(-1, table.header + 1).flatMap((row) => index.cellsIn(row).filter(hasNote));
  const written = index.rowsBetween(-1, table.header).flatMap((row) => {
    const column = read.get(row);
    const cells = index.cellsIn(row).filter((cell) => !isBlank(readable(cell)) && !isDrawn(cell, form));
    const strange = column === undefined ? cells.slice(0, 1) : cells.filter((cell) => cell.column > column);
    return strange.map((cell) => untakenAt(index, cell, "cell"));
  });
  return [...written, ...noted.map((cell) => untakenAt(index, cell, "note"))];
}

/** A heading of the city's own that has no words below: figures, or nothing. One with words below is told with them. */
export function emptyHeadings({ index, table }: Form, scores: readonly LocatedScore[]): readonly Untaken[] {
  const known = new Set(idsOf(zelfevaluatie).map(table.columnOf));
  for (const { source } of scores.filter((each) => each.source.sheet === table.sheet))
    known.add(parseCell(source.cell)?.column);
  for (const { cells } of table.rows) for (const cell of cells) if (hasWords(cell)) known.add(cell.column);
  return table.top.cells
    .filter((cell) => hasWords(cell) && !known.has(cell.column))
    .map((cell) => untakenAt(index, cell, "column"));
}

export function hasWords(cell: Cell): boolean {
  return /\p{L}/u.test(textOf(cell));
}

function isRead(line: FormLine): boolean {
  return line === "period" || line === "city";
}

function isDrawn(cell: Cell, { index, last }: Form): boolean {
  const text = textOf(cell);
  const isLevels = index.cellsIn(cell.row).some((each) => textOf(each) === FORM_LEVELS.label);
  if (isLevels && (text === FORM_LEVELS.label || areLevels(text))) return true;
  return (
    [zelfevaluatie.title, zelfevaluatie.note].includes(text) || (cell.column > last && FILLED_IN_BY.includes(text))
  );
}

function areLevels(text: string): boolean {
  return text.split(FORM_LEVELS.separator).every((level) => /^-?\d+(?:,\d+)? \S/.test(level));
}

/** The name of another level than that of the score, and an answer where the questions stood. */
export function besideScores({ index, table }: Form, { workbook, definition }: OwnWorkbook): readonly Untaken[] {
  const legend = workbook.sheets.find(({ name }) => name === findTable(NAMES.themes, workbook)?.sheet);
  const asked = new Set(legend?.cells.map(textOf));
  return table.rows.flatMap(({ at, cellAt }) => {
    const theme = definition.themes.find((each) => identify(at("themeId"), [each]));
    const [level, questions] = [cellAt("level"), cellAt("questions")];
    const value = readScore(cellAt("score") ?? { value: null }, definition).score.value;
    const isOwn = level?.formula !== undefined || (value !== null && at("level") === levelName(value, definition));
    const lines = at("questions").split("\n");
    // Whoever words a question otherwise on Legende leaves the former one standing here.
    const isAsked =
      asked.has(at("questions")) ||
      at("questions") === questionsOf(theme) ||
      lines.every((line) => /\?\s*$/.test(line));
    return [...(isOwn ? [] : [level]), ...(isAsked ? [] : [questions])].flatMap((cell) =>
      cell && !isBlank(readable(cell)) ? [untakenAt(index, cell, "cell")] : [],
    );
  });
}

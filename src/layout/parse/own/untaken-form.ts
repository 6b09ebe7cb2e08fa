/**
 * What people write on the form of one city where we ask nothing: beside the lines above its table, over the name of a level, in the
 * place of a question. None of it is read, and all of it is told.
 */
import { isBlank, readable } from "../../../domain/cell-content";
import { identify } from "../../../domain/definition/identity";
import { begun } from "../../../domain/plain-text";
import { readScore } from "../../../domain/score/read-score";
import type { Finding } from "../../../domain/finding";
import type { Cell } from "../../../host/snapshot";
import { findingAt, rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { findTable, NAMES } from "../../names";
import { levelName } from "../../sheets/level-name";
import { FILLED_IN_BY } from "../../sheets/vocabulary";
import { FORM_LEVELS, type FormLine, questionsOf, zelfevaluatie } from "../../sheets/zelfevaluatie";
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
  return index.rowsBetween(-1, table.header).flatMap((row) => {
    const column = read.get(row);
    const cells = index.cellsIn(row).filter((cell) => !isBlank(readable(cell)) && !isDrawn(cell, form));
    const strange = column === undefined ? cells.slice(0, 1) : cells.filter((cell) => cell.column > column);
    return strange.map((cell) => untakenAt(index, cell, "cell"));
  });
}

function isRead(line: FormLine): boolean {
  return line === "period" || line === "city";
}

function isDrawn(cell: Cell, { index, last }: Form): boolean {
  const text = textOf(cell);
  const before = textOf(index.at({ row: cell.row, column: cell.column - 1 }));
  if ([text, before].includes(FORM_LEVELS.label)) return true;
  return (
    [zelfevaluatie.title, zelfevaluatie.note].includes(text) || (cell.column > last && FILLED_IN_BY.includes(text))
  );
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

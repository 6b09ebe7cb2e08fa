/**
 * Does a sheet of ours that is there still show the model that the Legende says? Someone may have added a theme since, given a level
 * another name, or changed the scale. Pure.
 */
import type { Snapshot } from "../../host/snapshot";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import { readNumber } from "../../domain/score/phrase";
import { indexSheet, textOf } from "../cells/sheet-index";
import { number } from "../dutch";
import { findTable, NAMES } from "../names";
import { gridMismatch } from "../parse/own/grid-mismatch";
import { tableHere } from "../parse/own/own-table";
import { maturiteit } from "../sheets/maturiteit";
import { FORM_LEVELS, zelfevaluatie } from "../sheets/zelfevaluatie";

export interface ModelChange {
  readonly isChanged: boolean;
  /** Its scores may mean something else now: the levels have other values, or nothing tells which they had. */
  readonly isOtherScale: boolean;
}

/** `undefined` where there is no such sheet. */
export function modelChange(
  table: typeof NAMES.maturity | typeof NAMES.selfEvaluation,
  workbook: Snapshot,
  definition: AssessmentDefinition,
): ModelChange | undefined {
  const found = findTable(table, workbook);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet) return undefined;
  const levels = levelsShown(sheet, found.area.row);
  const values = definition.levels.map(({ value }) => value);
  const shown = levels?.map(({ value }) => value) ?? [];
  const isOtherScale = shown.length !== values.length || shown.some((value, at) => value !== values[at]);
  const isRelabelled = definition.levels.some(({ value, name, fill }) => {
    const level = levels?.find((each) => each.value === value);
    return level && (level.text !== `${number(value)} ${name}` || (level.fill ?? fill) !== fill);
  });
  const isChanged =
    themesDiffer(table, workbook, definition) || (levels !== undefined && (isOtherScale || isRelabelled));
  return { isChanged, isOtherScale };
}

/** A theme without a place, or a place whose theme is gone. */
function themesDiffer(table: string, workbook: Snapshot, definition: AssessmentDefinition): boolean {
  const { themes } = definition;
  const texts = table === NAMES.maturity ? headingsIn(workbook) : rowsIn(workbook);
  const known = new Set(texts.flatMap((text) => identify(text, themes)?.id ?? []));
  if (known.size !== themes.length) return true;
  return table === NAMES.maturity
    ? gridMismatch(workbook, definition).length > 0
    : texts.some((text) => text !== "" && !identify(text, themes));
}

function headingsIn(workbook: Snapshot): readonly string[] {
  const found = findTable(NAMES.maturity, workbook);
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  return sheet && found ? indexSheet(sheet).cellsIn(found.area.row).map(textOf) : [];
}

function rowsIn(workbook: Snapshot): readonly string[] {
  return tableHere(zelfevaluatie, workbook)?.rows.map((row) => row.at("themeId")) ?? [];
}

interface LevelShown {
  readonly value: number;
  readonly text: string;
  readonly fill?: string | undefined;
}

const LEVEL = /^(-?\d+(?:,\d+)?) \S/;

/** As the sheet shows them above its table: a cell each, or all in one. `undefined` where it does not. */
function levelsShown(sheet: Snapshot["sheets"][number], header: number): readonly LevelShown[] | undefined {
  const index = indexSheet(sheet);
  const row = index.rowsBetween(-1, header).find((each) => {
    const [label] = index.cellsIn(each).map(textOf);
    return label === maturiteit.legend || label === FORM_LEVELS.label;
  });
  if (row === undefined) return undefined;
  const levels = index.cellsIn(row).flatMap((cell) =>
    textOf(cell)
      .split(FORM_LEVELS.separator)
      .flatMap((text): readonly LevelShown[] => {
        const value = readNumber(LEVEL.exec(text)?.[1] ?? "");
        const isAlone = text === textOf(cell);
        return value === undefined ? [] : [{ value, text, ...(isAlone && { fill: cell.fill }) }];
      }),
  );
  return levels.length > 0 ? levels : undefined;
}

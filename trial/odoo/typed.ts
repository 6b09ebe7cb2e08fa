/**
 * Would the validation of its cell allow what is being typed? Asked about the value that would be there: the engine asks a
 * formula about the one that still is. As in Excel, a cell may always be emptied.
 * Limit: an area that the cell is part of, or a cell by the name of its sheet, is seen in a formula as it still is.
 */
import { DEFAULT_LOCALE, helpers } from "@odoo/o-spreadsheet";
import { cellName, parseCell } from "../../src/host/a1";
import type { Position } from "../../src/host/area";
import type { EnginePosition } from "../engine";
import type { Getters, Scalar, Zone } from "./model";

/** @param content as the engine is given it: numbers in English */
export function isAllowed(getters: Getters, at: EnginePosition, content: string): boolean {
  const position = { sheetId: at.sheet, row: at.row, col: at.column };
  const rule = getters.getValidationRuleForCell(position);
  if (content === "" || !rule?.isBlocking) return true;
  const value = valueOf(getters, at.sheet, content);
  const zone = rule.ranges.map((range) => range.zone).find((each) => isInside(each, at));
  const [formula] = rule.criterion.type === "customFormula" ? rule.criterion.values : [];
  if (formula === undefined || !zone) return getters.getValidationResultForCellValue(value, position).isValid;
  const offset = { row: at.row - zone.top, column: at.column - zone.left };
  const result = getters.evaluateFormula(at.sheet, withValue(formula, { at, offset, literal: literalOf(value) }));
  return result === true || (typeof result === "number" && result !== 0);
}

/** What the cell is worth once this stands in it. */
function valueOf(getters: Getters, sheet: string, content: string): Scalar {
  if (content.startsWith("=")) {
    const result = getters.evaluateFormula(sheet, content);
    return Array.isArray(result) ? ((result as readonly (readonly Scalar[])[])[0]?.[0] ?? null) : (result as Scalar);
  }
  if (content.startsWith("'")) return content.slice(1);
  if (helpers.isNumber(content, DEFAULT_LOCALE)) return helpers.toNumber(content, DEFAULT_LOCALE);
  const locale = getters.getLocale();
  if (helpers.isDateTime(content, locale)) return helpers.toNumber(content, locale);
  return /^(true|false)$/i.test(content) ? content.toLowerCase() === "true" : content;
}

function isInside({ top, bottom, left, right }: Zone, { row, column }: Position): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

interface Typed {
  readonly at: EnginePosition;
  /** From the first cell of the validation, which its formula is written for, to the cell that is typed in. */
  readonly offset: Position;
  readonly literal: string;
}

/** A text, the name of a sheet, or a cell: by itself, in an area, or on that sheet. */
const TEXT_OR_CELL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])/g;

/**
 * The formula as it is for the cell that is typed in, with what is typed in the place of that cell.
 * @example withValue("=B1>2", { at: B3, offset: { row: 2, column: 0 }, literal: "7" }) // "=7>2"
 */
function withValue(formula: string, { at, offset, literal }: Typed): string {
  return formula.replace(TEXT_OR_CELL, (found: string, ...rest: readonly (string | number | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits, place] = rest;
    const cell = letters === undefined ? undefined : parseCell(`${letters}${digits ?? ""}`);
    if (!cell) return found;
    const row = cell.row + (fixedRow === "$" ? 0 : offset.row);
    const column = cell.column + (fixedColumn === "$" ? 0 : offset.column);
    const alone = !/[:!]$/.test(formula.slice(0, Number(place))) && formula[Number(place) + found.length] !== ":";
    return alone && row === at.row && column === at.column ? literal : cellName(row, column);
  });
}

/** @example literalOf("n.v.t.") // '"n.v.t."' */
function literalOf(value: Scalar): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : `(${value ?? 0})`;
}

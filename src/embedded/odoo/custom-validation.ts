/**
 * Is what is being typed allowed by a validation with a formula? The engine asks the formula about the old value; Excel, and
 * we, about the new one. Pasting is not asked about: Excel does not do so either.
 */
import { cellName, parseCell } from "../../host/a1";
import type { Position } from "../engine";
import type { Getters } from "./model";

/** @param content as the engine is given it: numbers in English */
export function isAllowed(getters: Getters, at: Position, content: string): boolean {
  if (content === "") return true;
  const rule = getters.getValidationRuleForCell({ sheetId: at.sheet, row: at.row, col: at.column });
  const formula = rule?.criterion.type === "customFormula" ? rule.criterion.values[0] : undefined;
  const zone = rule?.ranges[0]?.zone;
  if (formula === undefined || !zone) return true;
  const offset = { row: at.row - zone.top, column: at.column - zone.left };
  const result = getters.evaluateFormula(at.sheet, withValue(formula, { at, offset, literal: literalOf(content) }));
  return result === true || (typeof result === "number" && result !== 0);
}

interface Typed {
  readonly at: Position;
  /** From the first cell of the validation, which its formula is written for, to the cell that is typed in. */
  readonly offset: { readonly row: number; readonly column: number };
  readonly literal: string;
}

const TEXT_OR_CELL = /"(?:[^"]|"")*"|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})\b(?![(!])/g;

/**
 * The formula as it is for the cell that is typed in, with what is typed in the place of that cell.
 * @example withValue("=B1>2", { at: B3, offset: { row: 2, column: 0 }, literal: "7" }) // "=7>2"
 */
function withValue(formula: string, { at, offset, literal }: Typed): string {
  return formula.replace(TEXT_OR_CELL, (found, ...groups: readonly (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits] = groups;
    const cell = letters === undefined ? undefined : parseCell(`${letters}${digits ?? ""}`);
    if (!cell) return found;
    const row = cell.row + (fixedRow === "$" ? 0 : offset.row);
    const column = cell.column + (fixedColumn === "$" ? 0 : offset.column);
    return row === at.row && column === at.column ? literal : cellName(row, column);
  });
}

/** @example literalOf("n.v.t.") // '"n.v.t."' */
function literalOf(content: string): string {
  if (content.startsWith("=")) return `(${content.slice(1)})`;
  return Number.isFinite(Number(content)) ? content : `"${content.replace(/^'/, "").replaceAll('"', '""')}"`;
}

/**
 * Shared formulas: one cell holds the text, the others refer to it and mean the same, moved along.
 * Translation is by token and not by grammar; it knows texts, quoted sheets, structured references and whole rows and
 * columns, and leaves alone what it does not know.
 */
import { columnName, parseCell } from "../../a1";
import { MAX_COLUMNS, MAX_ROWS } from "./references";

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Master extends Place {
  readonly formula: string;
}

export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /** The cell that holds the text. */
  define(id: string, master: Master): void {
    this.masters.set(id, master);
  }

  /** The formula as it reads in another cell; a formula that was never given reads `#REF!`. */
  at(id: string, { row, column }: Place): string {
    const master = this.masters.get(id);
    if (!master) return "#REF!";
    return moved(master.formula, { rows: row - master.row, columns: column - master.column });
  }
}

/**
 * Texts, quoted sheets and brackets are tokens too, so that nothing within them is taken for a reference. Each may
 * run on to the end, or else a formula of opening brackets would be searched as often as it has brackets.
 */
const TOKEN =
  /"[^"]*(?:"|$)|'[^']*(?:'|$)|\[[^\]]*(?:\]|$)|(?<![\w.$\\])(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!\\])/g;
/** Letters or digits of a reference; what begins with $ stays where it is. */
const MOVABLE = /\$?(?:[A-Z]+|\d+)/g;

/**
 * A formula, moved by a number of rows and columns; beyond the edge it comes in at the other side, as in Excel.
 * @example moved("SUM($A1,B:B)", { rows: 2, columns: 1 }) // "SUM($A3,C:C)"
 */
export function moved(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  return formula.replace(TOKEN, (token) => {
    if (/^["'[]/.test(token)) return token;
    return token.replace(MOVABLE, (part) => {
      if (part.startsWith("$")) return part;
      return part < "A" ? String(wrap(Number(part) - 1 + by.rows, MAX_ROWS) + 1) : shiftColumn(part, by.columns);
    });
  });
}

function shiftColumn(letters: string, columns: number): string {
  return columnName(wrap((parseCell(`${letters}1`)?.column ?? 0) + columns, MAX_COLUMNS));
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}

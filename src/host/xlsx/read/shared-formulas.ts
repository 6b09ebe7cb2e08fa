/**
 * Shared formulas: one cell holds the text, the others refer to it and mean the same, moved along.
 * Translation is by token and not by grammar; it knows texts, quoted sheets, structured references and whole rows and
 * columns, and leaves alone what it does not know.
 */
import type { Position } from "../../area";
import { columnName, parseCell } from "../../a1";
import { MAX_COLUMNS, MAX_ROWS } from "./references";

interface Master extends Position {
  readonly pieces: readonly Piece[];
}

export class SharedFormulas {
  private readonly masters = new Map<string, Master>();

  /** The cell that holds the text. */
  define(id: string, { formula, ...place }: Position & { readonly formula: string }): void {
    this.masters.set(id, { ...place, pieces: inPieces(formula) });
  }

  /** The formula as it reads in another cell; a formula that was never given reads `#REF!`. */
  at(id: string, { row, column }: Position): string {
    const master = this.masters.get(id);
    if (!master) return "#REF!";
    return moved(master.pieces, { rows: row - master.row, columns: column - master.column });
  }
}

/** Of a formula: what stays as it is, or else a row or a column (both from 0) that moves along. */
type Piece = string | { readonly row: number } | { readonly column: number };

/**
 * Texts, quoted sheets and brackets are tokens too, so that nothing within them is taken for a reference. Each may
 * run on to the end, or else a formula of opening brackets would be searched as often as it has brackets.
 */
const TOKEN =
  /"[^"]*(?:"|$)|'[^']*(?:'|$)|\[[^\]]*(?:\]|$)|(?<![\w.$\\])(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!\\])/g;
/** Letters or digits of a reference; what begins with $ stays where it is. */
const MOVABLE = /\$?(?:[A-Z]+|\d+)/g;

/**
 * Taken apart once, however many cells share the formula.
 * @example inPieces("SUM($A1)") // ["SUM($A", { row: 0 }, ")"]
 */
export function inPieces(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const moveAt = (at: number, part: string): void => {
    if (part.startsWith("$")) return;
    if (at > done) pieces.push(formula.slice(done, at));
    pieces.push(part < "A" ? { row: Number(part) - 1 } : { column: parseCell(`${part}1`)?.column ?? 0 });
    done = at + part.length;
  };
  for (const { 0: token, index } of formula.matchAll(TOKEN)) {
    if (/^["'[]/.test(token)) continue;
    for (const { 0: part, index: within } of token.matchAll(MOVABLE)) moveAt(index + within, part);
  }
  return [...pieces, formula.slice(done)];
}

/**
 * A formula, moved by a number of rows and columns; beyond the edge it comes in at the other side, as in Excel.
 * @example moved(inPieces("SUM($A1,B:B)"), { rows: 2, columns: 1 }) // "SUM($A3,C:C)"
 */
export function moved(pieces: readonly Piece[], by: { readonly rows: number; readonly columns: number }): string {
  const texts = pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    if ("row" in piece) return String(wrap(piece.row + by.rows, MAX_ROWS) + 1);
    return columnName(wrap(piece.column + by.columns, MAX_COLUMNS));
  });
  return texts.join(""); // One text: adding them up keeps each piece in memory.
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}

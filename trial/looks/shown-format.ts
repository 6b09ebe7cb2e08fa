/**
 * A number format as the engine can show it: it shows an error in a cell whose format it does not know. Never shows a date as a
 * number. Limit: colours and conditions in a format, fractions and powers of ten are dropped, not the number.
 */
import { helpers } from "@odoo/o-spreadsheet";
import { DUTCH } from "../odoo/dutch";

/** How Excel in Flanders shows what a file calls `m/d/yyyy`: the date of the system. */
const SYSTEM_DATE = "d/mm/yyyy";

/** A text, an escaped character, a bracket, or a character that only takes room. */
const PIECE = /"[^"]*"|\\.|\[[^\]]*\]|[_*].|General|AM\/PM|h+|\?|[^"\\[_*Gh?A]+|./gi;

/** @returns nothing where the number is shown as it is @example shownFormat('_-* #,##0.00\\ "€"_-') // '#,##0.00\ "€"' */
export function shownFormat(code: string): string | undefined {
  const made = code
    .replace(/m\/d\/yyyy/gi, SYSTEM_DATE)
    .replace(PIECE, shownPiece)
    .trim();
  const sections = made.split(";").slice(0, 3).join(";");
  if (made !== "" && isShown(sections)) return sections;
  const [first = ""] = made.split(";");
  if (first !== "" && isShown(first)) return first;
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) ? SYSTEM_DATE : undefined;
}

function shownPiece(piece: string): string {
  if (piece.startsWith("[")) {
    if (/^\[h+\]$/i.test(piece)) return "hhhh";
    const [, symbol = ""] = /^\[\$([^-\]]+)/.exec(piece) ?? [];
    return symbol === "" ? "" : `"${symbol}"`;
  }
  if (/^[_*]/.test(piece)) return "";
  if (/^h/i.test(piece)) return "hh";
  switch (piece) {
    case "General":
      return "0.##########";
    case "AM/PM":
      return "a";
    case "?":
      return "#";
    default:
      return piece;
  }
}

function isShown(format: string): boolean {
  try {
    for (const value of [45_000.25, -1.5, 0]) helpers.formatValue(value, { format, locale: DUTCH });
    return true;
  } catch {
    // It throws for what it does not know.
    return false;
  }
}

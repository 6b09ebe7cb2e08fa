/**
 * A number format as the engine can show it: it shows an error in a cell whose format it does not know. Never shows a date as a
 * number. Limit: colours and conditions in a format, fractions and powers of ten are dropped, not the number.
 */
import { helpers } from "@odoo/o-spreadsheet";
import { DUTCH } from "../odoo/dutch";

/** How Excel in Flanders shows what a file calls `m/d/yyyy`: the date of the system. */
const SYSTEM_DATE = "d/mm/yyyy";

/** A text, an escaped character, a bracket, or a character that only takes room. */
const PIECE = /"[^"]*"|\\.|\[[^\]]*\]|[_*].|AM\/PM|h+|\?|[^"\\[_*h?A]+|./gi;
/** A condition, a fraction, a power of ten, or a number as it is within a text: what the engine makes of these is another number. */
const BEYOND = /\[[<>=]|[#0?]\s*\/\s*[#0?\d]|E[+-]|General/i;

/** Minutes or seconds that have passed, of which the engine knows only hours: what it makes of the rest has no number in it at all. */
const PASSED = /\[(?:m+|s+)\]/i;
const HOURS_PASSED = "hhhh:mm:ss";

/** Text, which a number is shown in as if it had no format; the engine writes it with a point. */
const AS_TEXT = /^\s*@\s*$/;

/** @returns nothing where the number is shown as it is @example shownFormat('_-* #,##0.00\\ "€"_-') // '#,##0.00\ "€"' */
export function shownFormat(code: string, value: unknown = ""): string | undefined {
  if (typeof value === "number" && AS_TEXT.test(code)) return undefined;
  const bare = code.replace(/"[^"]*"|\\./g, "");
  if (BEYOND.test(bare)) return undefined;
  if (PASSED.test(bare)) return HOURS_PASSED;
  const made = code
    .replace(/m\/d\/yyyy/gi, SYSTEM_DATE)
    .replace(PIECE, shownPiece)
    .trim();
  const sections = made.split(";").slice(0, 3);
  const found = [sections.join(";"), sections[0] ?? ""].find((format) => format !== "" && isShown(format));
  return found ?? (/[dy]/i.test(bare.replace(/\[[^\]]*\]/g, "")) ? SYSTEM_DATE : undefined);
}

function shownPiece(piece: string): string {
  if (piece.startsWith("[")) {
    if (/^\[h+\]$/i.test(piece)) return "hhhh";
    const [, symbol = ""] = /^\[\$([^-\]]+)/.exec(piece) ?? [];
    return symbol === "" ? "" : `"${symbol}"`;
  }
  if (/^[_*]/.test(piece)) return "";
  if (/^h/i.test(piece)) return "hh";
  if (piece === "AM/PM") return "a";
  return piece === "?" ? "#" : piece;
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

/**
 * What is read of a cell, by what Excel says of its font. Pure.
 * Limit: which characters of a text are struck through or raised, no member of Office.js tells; only that some are, by `null`
 * where a property is neither. Then nothing of the cell is read, rather than too much.
 */
import { type CellContent, isBlank } from "../../domain/cell-content";
import type { CellProperties } from "./api-range";

/** All that is raised in words without a digit is a mark, and takes nothing of their meaning: "Strategie*". */
const DIGIT = /\d/;

export function plainOf({ value, formula }: CellContent, look: CellProperties["format"]): Pick<CellContent, "plain"> {
  const { strikethrough = false, superscript = false } = look?.font ?? {};
  if (strikethrough === false && superscript === false) return {};
  const isMarked = strikethrough !== false || superscript === true || (typeof value === "string" && DIGIT.test(value));
  return isMarked && (formula !== undefined || !isBlank(value)) ? { plain: "" } : {};
}

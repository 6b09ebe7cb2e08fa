/** Values as Office.js must be given them. Pure. */
import type { CellInput } from "./api-range";

/**
 * Text stays text: Excel takes what is assigned for typing, so `=A1` would become a formula, `3-4` a date and `2,5` may
 * become 25. The apostrophe prevents that and does not show. Numbers are given as numbers, which no language changes.
 * @example cellInput("=A1") // "'=A1"
 * @example cellInput("Aalst") // "Aalst"
 * @example cellInput(2.5) // 2.5
 */
export function cellInput(value: string | number | null): CellInput {
  if (value === null || value === "") return "";
  return typeof value === "number" || isSurelyText(value) ? value : `'${value}`;
}

/** Letters first and no digit: neither number nor date nor formula, in any language; TRUE and FALSE are neither text. */
function isSurelyText(text: string): boolean {
  return /^\p{L}\D*$/su.test(text) && !/^(true|false)$/i.test(text);
}

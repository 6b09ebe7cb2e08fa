/**
 * Formulas as a file holds them. Pure.
 * Limit: a function that is younger than Excel 2007 needs the prefix `_xlfn.` in a file; whoever plans writes it.
 */

/** @example withoutEquals("=MEDIAN(B5:B17)") // "MEDIAN(B5:B17)" */
export function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

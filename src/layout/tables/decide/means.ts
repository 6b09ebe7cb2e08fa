/** Is a candidate the mean of others that stand beside it? "Gemiddelde" beside a city's own score is the mean of other cities. */
import type { SheetIndex } from "../../cells/sheet-index";
import type { Held } from "./held";

/** Fewer have no mean. */
const FEWEST_PARTS = 2;
/** A mean may have been rounded to the step of the scale, or to whole points. */
const ROUNDING = 0.5;
/** Of columns that nobody knows, it must be the mean of all. */
const EXACTLY = 0.006;

/** @param parts those of which it may be the mean: people, questions, or what nobody knows. */
export function isMeanOf(index: SheetIndex, mean: Held, parts: readonly Held[]): boolean {
  if (parts.length < FEWEST_PARTS || mean.values.size === 0) return false;
  const strangers = parts.filter(({ candidate }) => candidate.role === "unknown").length;
  // Beside people, words that nobody knows may be what they agreed upon.
  if (strangers > 0 && strangers < parts.length) return false;
  const known = strangers === 0;
  if (known && mean.candidate.cells.some(({ cell }) => averages(index.at(cell)?.formula))) return true;
  return [...mean.values].every(([themeId, value]) => {
    const own = parts.flatMap(({ values }) => values.get(themeId) ?? []);
    if (own.length === 0) return false;
    const [lowest, highest] = [Math.min(...own), Math.max(...own)];
    const average = own.reduce((sum, each) => sum + each, 0) / own.length;
    return value >= lowest && value <= highest && Math.abs(value - average) <= (known ? ROUNDING : EXACTLY);
  });
}

function averages(formula = ""): boolean {
  return /\b(?:AVERAGE|MEDIAN|SUBTOTAL|AGGREGATE)\w*\(/i.test(formula);
}

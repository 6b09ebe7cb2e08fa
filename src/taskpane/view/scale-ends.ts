/** Between what a score lies, as a sentence says it. Pure. */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../domain/definition/definition";
import type { Locale } from "../../locales/locale";

/** @example scaleEnds(klimaatgovernance, nl) // ["1", "5"] */
export function scaleEnds(
  definition: AssessmentDefinition,
  { number }: Pick<Locale, "number">,
): readonly [lowest: string, highest: string] {
  return [number(lowestLevel(definition).value), number(highestLevel(definition).value)];
}

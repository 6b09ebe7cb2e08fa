/**
 * The themes that always have a recommendation in the top: those whose published colour is red or orange. The median never stands in
 * for it: where nothing is published, nothing is reserved, and the sheet says so.
 */
import type { AssessmentDefinition } from "../definition/definition";

/** On the second level or below it, the colour between both included. */
export function isReserved(published: number | null, { levels }: Pick<AssessmentDefinition, "levels">): boolean {
  return published !== null && published <= levels[1].value;
}

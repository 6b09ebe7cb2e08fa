/** Where a score stands on a line from the lowest level to the highest. Pure. */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../domain/definition/definition";

/** @returns a share of the line, from 0 to 1 */
export function placeOn(value: number, definition: AssessmentDefinition): number {
  const [low, high] = [lowestLevel(definition).value, highestLevel(definition).value];
  return (value - low) / (high - low);
}

/** For a length in SVG or CSS: a drawing is as wide as the pane lets it be. */
export function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}

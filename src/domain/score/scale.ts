/** The scale that a definition spans: from its lowest level to its highest, in steps. */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../definition/definition";

/** Room for binary fractions: 0.1 + 0.2 is on a step of 0.1. */
const TOLERANCE = 1e-9;

export function isInRange(value: number, definition: AssessmentDefinition): boolean {
  return value >= lowestLevel(definition).value && value <= highestLevel(definition).value;
}

export function isOnStep(value: number, definition: AssessmentDefinition): boolean {
  const steps = (value - lowestLevel(definition).value) / definition.step;
  return Math.abs(steps - Math.round(steps)) < TOLERANCE;
}

/** The steps of the scale right below and above a number; the same one twice where it is on one. */
export function stepsAround(value: number, definition: AssessmentDefinition): readonly [number, number] {
  const lowest = lowestLevel(definition).value;
  const steps = (value - lowest) / definition.step;
  const at = (count: number) => Number((lowest + count * definition.step).toFixed(9));
  return [at(Math.floor(steps + TOLERANCE)), at(Math.ceil(steps - TOLERANCE))];
}

/** May this number be given as a score? What is suggested must be. */
export function isScore(value: number, definition: AssessmentDefinition): boolean {
  return isInRange(value, definition) && isOnStep(value, definition);
}

/** A score with a half, to show how one is typed; `undefined` on a scale that has none. */
export function halfScore(definition: AssessmentDefinition): number | undefined {
  const middle = (lowestLevel(definition).value + highestLevel(definition).value) / 2;
  const half = Math.floor(middle - 0.5) + 0.5;
  return isScore(half, definition) ? half : undefined;
}

/**
 * What was probably meant by a number outside the scale: the same digits with the decimal comma that went missing.
 * @example nearbyScore(25, klimaatgovernance) // 2.5
 * @example nearbyScore(7, klimaatgovernance) // undefined
 */
export function nearbyScore(value: number, definition: AssessmentDefinition): number | undefined {
  return [value / 10, value / 100].find((each) => isScore(each, definition));
}

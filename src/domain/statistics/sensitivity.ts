/** How far the median hangs on those who handed in nothing. */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../definition/definition";
import { median } from "./median";

/** The median if every missing city scored lowest, and if every one scored highest; "stabiel" when equal. */
export interface Sensitivity {
  readonly low: number;
  readonly high: number;
}

/**
 * @param values the values present.
 * @param missing how many cities could still hand in a value; "not applicable" is not missing.
 * @returns `undefined` when there is nothing to be sensitive: no values and nobody missing.
 * @example sensitivity([2, 3], 1, klimaatgovernance) // { low: 2, high: 3 }
 */
export function sensitivity(
  values: readonly number[],
  missing: number,
  definition: AssessmentDefinition,
): Sensitivity | undefined {
  const withMissingAt = (value: number) => median([...values, ...Array<number>(missing).fill(value)]);
  const low = withMissingAt(lowestLevel(definition).value);
  const high = withMissingAt(highestLevel(definition).value);
  return low === undefined || high === undefined ? undefined : { low, high };
}

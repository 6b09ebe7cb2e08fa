/** What is shown of a theme over all cities. The median never stands without its n, lowest and highest. */
import type { AssessmentDefinition } from "../definition/definition";
import type { Score } from "../score/score";
import { median } from "./median";
import { sensitivity, type Sensitivity } from "./sensitivity";

export interface ThemeStatistics {
  /** How many cities have a value. */
  readonly n: number;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly sensitivity: Sensitivity | null;
}

/** @param scores one per city of the definition, blank for a city that handed in nothing. */
export function themeStatistics(scores: readonly Score[], definition: AssessmentDefinition): ThemeStatistics {
  const values = scores.flatMap(({ value }) => value ?? []);
  const missing = scores.filter(({ value, status }) => value === null && status !== "not-applicable").length;
  return {
    n: values.length,
    median: median(values) ?? null,
    lowest: values.length > 0 ? Math.min(...values) : null,
    highest: values.length > 0 ? Math.max(...values) : null,
    sensitivity: sensitivity(values, missing, definition) ?? null,
  };
}

/** A measurement (meting): what the cities handed in for one period. */
import type { AssessmentDefinition, Named } from "../definition/definition";
import type { FteEntry } from "../fte/fte";
import type { PublicationRules } from "../publication/rules";
import type { Score } from "../score/score";
import type { Explanation } from "./explanation";

export interface Measurement {
  readonly definition: AssessmentDefinition;
  /** Such as "najaar 2024". */
  readonly period: string;
  /** The cities to lay out or that were read, in the order of the definition. */
  readonly cities: readonly CityAssessment[];
  readonly goodPractices: readonly GoodPractice[];
  /** Why the scores are what they are; absent for a measurement without explanations. */
  readonly explanations?: readonly Explanation[];
  /** By which it is published; absent where nobody has set them. */
  readonly rules?: PublicationRules;
}

export interface CityAssessment {
  readonly city: Named;
  /** By theme id; a theme that is absent is blank. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly fte?: FteEntry;
}

export interface GoodPractice {
  readonly themeId: string;
  readonly cityId: string;
  readonly practice: string;
}

/** A measurement that nobody has filled in yet. */
export function emptyMeasurement(
  definition: AssessmentDefinition,
  period: string,
  cities = definition.cities,
): Measurement {
  return { definition, period, cities: cities.map((city) => ({ city, scores: new Map() })), goodPractices: [] };
}

/** Making a benchmark in a test: of the measurement of 2024, or of cities with one score each. */
import type { CityAssessment, Measurement } from "../../src/domain/measurement/measurement";
import { DEFAULT_RULES } from "../../src/domain/publication/rules";
import type { Audience } from "../../src/export/audience";
import type { Benchmark } from "../../src/export/benchmark";
import { benchmarkOf, type BenchmarkInput, type Refusal } from "../../src/export/benchmark-of";
import { NOTHING_CONFIDENTIAL } from "../../src/export/confidential/open-workbook";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { najaar2024 } from "../../src/sample/najaar-2024";

export const STEERING: Audience = { kind: "steering-group" };
export const PUBLIC: Audience = { kind: "public" };
export const GENT: Audience = { kind: "city", cityId: "gent" };

export function inputFor(audience: Audience, more: Partial<BenchmarkInput> = {}): BenchmarkInput {
  return {
    measured: najaar2024,
    published: new Map([["strategie", 3.5]]),
    audience,
    stage: "draft",
    date: "2026-03-02",
    rules: DEFAULT_RULES,
    confidential: NOTHING_CONFIDENTIAL,
    ...more,
  };
}

export function benchmarkFor(audience: Audience, more: Partial<BenchmarkInput> = {}): Benchmark {
  const result = benchmarkOf(inputFor(audience, more));
  if ("refused" in result) throw new Error(`Refused: ${JSON.stringify(result.refused)}`);
  return result.benchmark;
}

export function refusalFor(audience: Audience, more: Partial<BenchmarkInput> = {}): Refusal {
  const result = benchmarkOf(inputFor(audience, more));
  if ("benchmark" in result) throw new Error("Not refused");
  return result.refused;
}

/** A measurement in which the first cities of the definition have these scores for Strategie, and nothing else. */
export function strategies(...values: readonly (number | null)[]): Measurement {
  return withCities(klimaatgovernance.cities.map(({ id }, index) => [id, values[index] ?? null]));
}

/** Scores for Strategie by city id. */
export function withCities(values: readonly (readonly [cityId: string, value: number | null])[]): Measurement {
  const cities = klimaatgovernance.cities.map((city): CityAssessment => {
    const value = values.find(([id]) => id === city.id)?.[1] ?? null;
    const score = { status: "scored" as const, value, raw: String(value) };
    return { city, scores: value === null ? new Map() : new Map([["strategie", score]]) };
  });
  return { definition: klimaatgovernance, period: "najaar 2026", cities, goodPractices: [] };
}

/** Everything in it, maps too, as text: for looking whether something is there. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    each instanceof Map ? [...(each as Map<unknown, unknown>)] : each,
  );
}

/** Benchmarks to plan sheets of: what an audience may see of the sample measurement, put together by hand. */
import type { AssessmentDefinition } from "../../../src/domain/definition/definition";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { BLANK } from "../../../src/domain/score/score";
import { themeStatistics } from "../../../src/domain/statistics/theme-statistics";
import type { Benchmark } from "../../../src/export/benchmark";
import { najaar2024 } from "../../../src/sample/najaar-2024";

/** For the steering group: everyone by name. */
export function steeringGroup(more: Partial<Benchmark> = {}): Benchmark {
  const definition: AssessmentDefinition = klimaatgovernance;
  const { cities, period } = najaar2024;
  return {
    definition,
    period,
    audience: { kind: "steering-group" },
    stage: "draft",
    date: "2026-11-22",
    cities,
    themes: definition.themes.map((theme) => ({
      theme,
      published: null,
      figures: themeStatistics(
        cities.map(({ scores }) => scores.get(theme.id) ?? BLANK),
        definition,
      ),
    })),
    fte: { total: 45.5, n: 13 },
    withheld: [],
    ...more,
  };
}

/** For the public: the group alone. */
export function publicGroup(more: Partial<Benchmark> = {}): Benchmark {
  return steeringGroup({ audience: { kind: "public" }, cities: [], stage: "final", ...more });
}

/** For one city: itself beside the group. */
export function forCity(cityId: string, more: Partial<Benchmark> = {}): Benchmark {
  return steeringGroup({
    audience: { kind: "city", cityId },
    cities: najaar2024.cities.filter(({ city }) => city.id === cityId),
    ...more,
  });
}

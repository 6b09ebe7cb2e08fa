/** The benchmark, its summary, and who learns from whom: by what stands in their first row they are known again. What else they say is in `export`. */
export const benchmark = {
  /** They begin so. */
  titles: { benchmark: "Benchmark", summary: "Aanbevelingen en werkpakketten", pairs: "Leren van elkaar" },
  /** At the right of the title. */
  stages: { draft: "CONCEPT", final: "DEFINITIEF" },
} as const;

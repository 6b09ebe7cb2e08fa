/** The benchmark and its summary: by what stands in their first row they are known again. What else they say is in `export`. */
export const benchmark = {
  /** They begin so. */
  titles: { benchmark: "Benchmark", summary: "Aanbevelingen en werkpakketten" },
  /** At the right of the title. */
  stages: { draft: "CONCEPT", final: "DEFINITIEF" },
} as const;

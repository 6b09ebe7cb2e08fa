import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { DEFAULT_RULES } from "../../src/domain/publication/rules";
import type { Score } from "../../src/domain/score/score";
import { csvOf } from "../../src/export/text/csv";
import { platformFiles } from "../../src/export/text/datapackage";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { benchmarkFor, GENT, PUBLIC, STEERING, textOf } from "./benchmarks";

const { cities, themes } = klimaatgovernance;
/** Every cell of the table: which are confidential. */
const marks = fc.array(fc.boolean(), {
  minLength: cities.length * themes.length,
  maxLength: cities.length * themes.length,
});
const WITHHOLD = { ...DEFAULT_RULES, whenTooSmall: "withhold" as const };

/** Cubes: none of them lies half-way between two others, so that no median is taken for a value that is hidden. */
function marked(isMarked: readonly boolean[]): {
  readonly measured: Measurement;
  readonly valueOf: (cell: number) => string;
} {
  const valueOf = (cell: number) => String(1 + (cell + 1) ** 3 / 1_000_000);
  const measured = {
    definition: klimaatgovernance,
    period: "najaar 2026",
    goodPractices: [],
    cities: cities.map((city, row) => ({
      city,
      scores: new Map(
        themes.map(({ id }, column): readonly [string, Score] => {
          const cell = row * themes.length + column;
          const value = Number(valueOf(cell));
          const raw = isMarked[cell] === true ? `${value} (vertrouwelijk)` : String(value);
          return [id, { status: "scored", value, raw }];
        }),
      ),
    })),
  };
  return { measured, valueOf };
}

describe("whatever is marked confidential", () => {
  it("is in no export for anyone, in no form, and each cell of it is listed", () => {
    fc.assert(
      fc.property(marks, fc.constantFrom(STEERING, PUBLIC, GENT), (isMarked, audience) => {
        const { measured, valueOf } = marked(isMarked);
        const benchmark = benchmarkFor(audience, { measured, rules: WITHHOLD });
        const platform = platformFiles(benchmark, "lang.csv").map(({ text }) => text);
        const forms = [textOf(benchmark), csvOf(benchmark).replaceAll(",", "."), ...platform];
        const numbers = new Set(forms.flatMap((form) => form.match(/[12]\.\d+/g) ?? []));
        const hidden = isMarked.flatMap((each, cell) => (each ? [cell] : []));
        expect(hidden.filter((cell) => numbers.has(valueOf(cell)))).toEqual([]);
        const where = (cell: number) =>
          `${cities[Math.floor(cell / themes.length)]?.name ?? ""}, ${themes[cell % themes.length]?.name ?? ""}`;
        const listed = benchmark.withheld.filter(({ reason }) => reason === "confidential");
        expect(listed.map((each) => each.where)).toEqual(hidden.map(where));
      }),
      { numRuns: 40 },
    );
  });
});

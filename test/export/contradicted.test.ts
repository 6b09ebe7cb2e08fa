/** Who is told that the cells of a city contradict each other. */
import { describe, expect, it } from "@jest/globals";
import { FTE } from "../../src/domain/definition/subject";
import { DEFAULT_RULES } from "../../src/domain/publication/rules";
import type { Audience } from "../../src/export/audience";
import type { BenchmarkInput } from "../../src/export/benchmark-of";
import { signLines } from "../../src/export/sheet/signs";
import { saidIn } from "../../src/export/sheet/said";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { benchmarkFor, GENT, PUBLIC, STEERING, withCities } from "./benchmarks";

const scored = klimaatgovernance.cities.map(({ id }) => [id, id === "gent" ? null : 3] as const);
const measured = withCities(scored);
const contradictions = [
  { cityId: "gent", subjectId: "strategie" },
  { cityId: "gent", subjectId: FTE.id },
];

function told(audience: Audience, more: Partial<BenchmarkInput> = {}) {
  const { cities } = benchmarkFor(audience, { measured, contradictions, published: new Map(), ...more });
  return cities.flatMap(({ city, contradicted }) => (contradicted ? [[city.id, ...contradicted].join(" ")] : []));
}

const consents = klimaatgovernance.cities.map(({ id }) => ({ cityId: id, given: true, person: "", date: "" }));
const closing = (what: string) => ({ ...DEFAULT_RULES, confidential: [{ what, confidential: true }] });

describe("what is contradictory of a city", () => {
  it("is for the steering group and for the city itself", () => {
    expect(told(STEERING)).toEqual(["gent strategie lekp1"]);
    expect(told(GENT)).toEqual(["gent strategie lekp1"]);
    expect(told({ kind: "city", cityId: "aalst" })).toEqual([]);
  });

  it("is not for the public, though every city agrees to be named", () => {
    const more = { rules: { ...DEFAULT_RULES, consents } };
    expect(benchmarkFor(PUBLIC, { measured, contradictions, ...more }).cities).toHaveLength(13);
    expect(told(PUBLIC, more)).toEqual([]);
  });

  it("goes with what is closed by rule", () => {
    expect(told(STEERING, { rules: closing("VTE LEKP 1") })).toEqual(["gent strategie"]);
  });

  it("is no longer there where a value counts", () => {
    expect(told(STEERING, { measured: withCities(scored.map(([id]) => [id, 3])) })).toEqual(["gent lekp1"]);
  });

  it("is not covered by what a city says over its row", () => {
    const score = { status: "text" as const, value: null, raw: "Nog niet klaar" };
    const saying = {
      ...measured,
      cities: measured.cities.map((each) =>
        each.city.id === "gent" ? { ...each, scores: new Map([["aanpak", score]]) } : each,
      ),
    };
    const benchmark = benchmarkFor(STEERING, { measured: saying, contradictions });
    const said = saidIn(
      benchmark,
      benchmark.themes.map(() => 17),
    );
    expect(said.over.size).toBe(0);
    expect(signLines(benchmark, { said, spread: undefined })[0]).toContain("≠  tegenstrijdig");
  });
});

import { describe, expect, it } from "@jest/globals";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { DEFAULT_RULES } from "../../src/domain/publication/rules";
import { type PreviousMeasurement, presentRule } from "../../src/export/change";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { benchmarkFor, GENT, PUBLIC, refusalFor, STEERING, strategies, textOf } from "./benchmarks";

/** Turnhout handed in nothing in 2024; in 2026 it does, and Gent and Genk go up. */
const najaar2026: Measurement = {
  ...najaar2024,
  period: "najaar 2026",
  cities: najaar2024.cities.map(({ city, scores }) => {
    const value = { turnhout: 4.25, gent: 4, genk: 4 }[city.id];
    const score = { status: "scored" as const, value: value ?? null, raw: String(value) };
    return { city, scores: value === undefined ? scores : new Map([...scores, ["strategie", score]]) };
  }),
};
const since = (measured: Measurement, medians: Readonly<Record<string, number>> = {}): PreviousMeasurement => ({
  measured,
  byPresentRule: measured,
  medians: new Map(Object.entries(medians)),
  closed: new Set(),
});
const previous = since(najaar2024);
const withhold = { ...DEFAULT_RULES, whenTooSmall: "withhold" as const };

describe("what the steering group sees of the change", () => {
  const { changes = [] } = benchmarkFor(STEERING, { measured: najaar2026, previous });

  it("is the change per theme, split, and per city", () => {
    expect(changes).toHaveLength(8);
    // 2024: 2.5 3 3 3 3 3 3 3.5 4 4 4 5, median 3; the same cities in 2026: 2.5 3 3 3 3 3 4 4 4 4 4 5, median 3.5;
    // with Turnhout's 4.25 the middle one of thirteen, 4.
    expect(changes[0]).toMatchObject({
      from: 3,
      to: 4,
      sameCities: 12,
      parts: { real: 0.5, otherCities: 0.5, otherRule: 0 },
    });
    const cities = Object.fromEntries(changes[0]?.cities.map((each) => [each.cityId, each.difference]) ?? []);
    expect(cities).toMatchObject({ gent: 0.5, genk: 1, aalst: 0, turnhout: null });
  });

  it("starts from the median that the previous workbook shows itself", () => {
    const shown = benchmarkFor(STEERING, { measured: najaar2026, previous: since(najaar2024, { strategie: 2.75 }) });
    expect(shown.changes?.[0]).toMatchObject({
      from: 2.75,
      to: 4,
      parts: { real: 0.5, otherCities: 0.5, otherRule: 0.25 },
    });
  });

  it("is nothing of a theme that was confidential then, which is told, and the same of the others", () => {
    const closed = { ...previous, closed: new Set(["strategie"]) };
    for (const audience of [STEERING, PUBLIC, GENT]) {
      const told = benchmarkFor(audience, { measured: najaar2024, previous: closed, rules: withhold });
      expect(told.changes?.map(({ themeId }) => themeId)).not.toContain("strategie");
      expect(told.withheld).toContainEqual({ reason: "confidential", where: "Strategie (vorige meting)" });
    }
    const { changes: others } = benchmarkFor(STEERING, { measured: najaar2026, previous: closed });
    expect(others).toEqual(changes.slice(1));
  });

  it("is nothing without a previous measurement", () => {
    expect(benchmarkFor(STEERING, { measured: najaar2026 })).not.toHaveProperty("changes");
  });
});

describe("what the public sees of the change", () => {
  it("is refused when it would tell what the one new city says, with the cells named", () => {
    const refusal = refusalFor(PUBLIC, { measured: najaar2026, previous });
    expect(refusal).toMatchObject({ reason: "small-groups", disclosures: [{ cityIds: ["turnhout"] }] });
    expect(textOf(refusal)).not.toContain("4.25");
    expect(refusal.reason === "small-groups" && refusal.disclosures[0]?.places).toEqual(
      expect.arrayContaining([
        { table: "figures", row: "", column: "Strategie" },
        { table: "change", row: "", column: "Strategie" },
      ]),
    );
  });

  it("is without its parts where the rule leaves them out, and both medians stay", () => {
    const { changes, withheld, cities } = benchmarkFor(PUBLIC, { measured: najaar2026, previous, rules: withhold });
    expect(changes?.[0]).toMatchObject({ from: 3, to: 4, parts: "withheld", cities: [] });
    expect(changes?.[1]).toMatchObject({ parts: { real: 0 } });
    expect(withheld).toContainEqual({ reason: "subtraction", where: "Strategie" });
    expect(cities).toEqual([]);
  });

  it("is all of it where the same cities handed in", () => {
    expect(benchmarkFor(PUBLIC, { measured: { ...najaar2024, period: "2026" }, previous }).changes?.[0]).toMatchObject({
      parts: { real: 0, otherCities: 0, otherRule: 0 },
    });
  });

  it("leaves out a theme that too few cities scored then", () => {
    const few = since(strategies(1, 2, 3, 4));
    const { changes, themes } = benchmarkFor(PUBLIC, {
      measured: strategies(1, 2, 3, 4, 5, 4),
      previous: few,
      rules: withhold,
    });
    expect(changes?.map(({ themeId }) => themeId)).not.toContain("strategie");
    expect(themes[0]?.figures).toMatchObject({ n: 6 });
  });
});

describe("what one city sees of the change", () => {
  it("is its own difference, and nobody else's", () => {
    const { changes } = benchmarkFor(GENT, { measured: najaar2026, previous, rules: withhold });
    expect(changes?.[0]?.cities).toEqual([{ cityId: "gent", difference: 0.5 }]);
  });
});

describe("a previous measurement", () => {
  it("of another definition is refused", () => {
    const other = since({ ...najaar2024, definition: { ...klimaatgovernance, id: "datamaturiteit" } });
    expect(refusalFor(STEERING, { previous: other })).toEqual({
      ...{ reason: "other-definition", present: "klimaatgovernance", previous: "datamaturiteit" },
    });
  });

  it("is read by the present rule with its own cities: those who left are other cities, not another rule", () => {
    const [gent] = klimaatgovernance.cities;
    const old = { ...klimaatgovernance, step: 1, cities: [gent, { id: "lier", name: "Lier", aliases: [] }] };
    const rule = presentRule(klimaatgovernance, old);
    expect(rule.step).toBe(0.25);
    expect(rule.cities.map(({ id }) => id).slice(-2)).toEqual(["turnhout", "lier"]);
  });
});

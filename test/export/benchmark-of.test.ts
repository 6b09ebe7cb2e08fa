import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { FteEntry } from "../../src/domain/fte/fte";
import { DEFAULT_RULES } from "../../src/domain/publication/rules";
import type { Score } from "../../src/domain/score/score";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { najaar2024 } from "../../src/sample/najaar-2024";
import type { Audience } from "../../src/export/audience";
import { benchmarkOf } from "../../src/export/benchmark-of";
import { planBenchmark } from "../../src/export/sheet/plan-benchmark";
import { csvOf } from "../../src/export/text/csv";
import { longOf } from "../../src/export/text/long";
import { benchmarkFor, GENT, inputFor, PUBLIC, refusalFor, STEERING, strategies, textOf } from "./benchmarks";

const ALL = klimaatgovernance.cities.map(({ id }) => id);
const consents = (...cityIds: readonly string[]) =>
  cityIds.map((cityId) => ({ cityId, given: true, person: "burgemeester", date: "2026-01-15" }));

describe("what the steering group sees", () => {
  const benchmark = benchmarkFor(STEERING);

  it("is every city by its name, with what it handed in", () => {
    expect(benchmark.cities.map(({ city }) => city.id)).toEqual(ALL);
    const gent = benchmark.cities.find(({ city }) => city.id === "gent");
    expect(gent?.scores.get("strategie")).toEqual({ status: "between", value: 3.5, raw: "Tussen geel en groen" });
    expect(gent?.fte?.value).toBe(8.4);
    const aalst = benchmark.cities.find(({ city }) => city.id === "aalst");
    expect(aalst?.scores.get("risicobeheer")).toEqual({ status: "approximate", value: null, raw: "Bij benadering" });
  });

  it("is the figures of the domain, with the global score beside them", () => {
    expect(benchmark.themes[0]).toEqual({
      theme: klimaatgovernance.themes[0],
      published: 3.5,
      figures: { n: 12, median: 3, lowest: 2.5, highest: 5, sensitivity: { low: 3, high: 3 } },
    });
    expect(benchmark.themes[1]?.published).toBeNull();
    expect(benchmark.fte).toEqual({ total: 45.5, n: 13 });
    expect(benchmark.withheld).toEqual([]);
    expect(benchmark).not.toHaveProperty("changes");
  });

  it("may come from two cities: everything is named", () => {
    expect(benchmarkFor(STEERING, { measured: strategies(2, 3) }).themes[0]?.figures).toMatchObject({
      median: 2.5,
      n: 2,
    });
  });
});

describe("the measurement of the global score", () => {
  it("is told where it is another than that of the scores, and where they stand", () => {
    const benchmark = benchmarkFor(STEERING, { globalPeriod: "voorjaar 2025" });
    expect(csvOf(benchmark)).toContain("Globale score (voorjaar 2025);3,5");
    expect(JSON.stringify(planBenchmark(benchmark, { takenSheetNames: [] }))).toContain(
      "Globale score (voorjaar 2025)",
    );
    const rows = longOf(benchmark).split("\r\n");
    expect(rows).toContain(",,strategie,Strategie,voorjaar 2025,3.5,published,12,,,,,2025,2026-03-02");
    expect(rows).toContain(",,strategie,Strategie,najaar 2024,3,median,12,,,,,2024,2026-03-02");
  });

  it.each(["", "Najaar 2024", "intern, vertrouwelijk"])("is not told where it says '%s'", (globalPeriod) => {
    expect(benchmarkFor(STEERING, { globalPeriod })).not.toHaveProperty("globalPeriod");
  });
});

describe("what the public sees", () => {
  it("is the figures of the group, and no city", () => {
    const benchmark = benchmarkFor(PUBLIC);
    expect(benchmark.cities).toEqual([]);
    expect(benchmark.definition.cities).toEqual([]);
    expect(benchmark.themes[2]?.figures).toMatchObject({ median: 2.75, n: 12 });
    expect(benchmark.fte?.total).toBe(45.5);
    expect(benchmark.withheld.map(({ reason, where }) => `${reason} ${where}`)).toEqual([
      ...klimaatgovernance.themes.map(({ name }) => `small-group ${name} (laagste – hoogste)`),
      ...["Monitoring", "Regelgeving", "Risicobeheer"].map((name) => `small-group ${name} (als iedereen indient)`),
      ...klimaatgovernance.cities.map(({ name }) => `not-named ${name}`),
    ]);
  });

  it("is no lowest or highest that fewer than five cities gave: that is their score", () => {
    const endsOf = (audience: Audience, ...values: readonly number[]) => {
      const { themes, withheld } = benchmarkFor(audience, { measured: strategies(...values) });
      const { figures } = themes[0] ?? {};
      if (figures === undefined || figures === "withheld") throw new Error("No figures");
      return [
        figures.lowest,
        figures.highest,
        figures.range,
        withheld.filter(({ where }) => where.includes("laagste")).length,
      ];
    };
    expect(endsOf(PUBLIC, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3)).toEqual([null, null, "withheld", 1]);
    expect(endsOf(PUBLIC, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3)).toEqual([null, null, "withheld", 1]);
    expect(endsOf(PUBLIC, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3)).toEqual([1, 3, undefined, 0]);
    expect(endsOf(PUBLIC, 2, 2, 2, 2, 2)).toEqual([2, 2, undefined, 0]);
    expect(endsOf(STEERING, 1, 2, 2, 2, 2, 2, 3)).toEqual([1, 3, undefined, 0]);
    expect(endsOf(GENT, 1, 2, 2, 2, 2, 2, 3)).toEqual([1, 3, undefined, 0]);
  });

  it("is how far the scores reach once every city consented to be named", () => {
    const named = benchmarkFor(PUBLIC, { rules: { ...DEFAULT_RULES, consents: consents(...ALL) } });
    expect(named.themes[2]?.figures).toMatchObject({ lowest: 1, highest: 4.5 });
  });

  it("names the cities where every one of them consented, and none where one did not", () => {
    const named = benchmarkFor(PUBLIC, { rules: { ...DEFAULT_RULES, consents: consents(...ALL) } });
    expect(named.cities).toHaveLength(13);
    expect(named.withheld).toEqual([]);
    const withoutOne = { ...DEFAULT_RULES, consents: consents(...ALL.slice(1)) };
    expect(benchmarkFor(PUBLIC, { rules: withoutOne }).cities).toEqual([]);
    const withdrawn = [...consents(...ALL), { cityId: "gent", given: false, person: "", date: "" }];
    expect(benchmarkFor(PUBLIC, { rules: { ...DEFAULT_RULES, consents: withdrawn } }).cities).toEqual([]);
  });

  it("comes from five cities; from four it is refused, with the cell named", () => {
    expect(benchmarkFor(PUBLIC, { measured: strategies(1, 2, 3, 4, 5) }).themes[0]?.figures).toMatchObject({
      median: 3,
    });
    expect(refusalFor(PUBLIC, { measured: strategies(1, 2, 3, 4) })).toMatchObject({
      reason: "small-groups",
      smallestGroup: 5,
      disclosures: [{ places: [{ table: "figures", column: "Strategie" }], cityIds: ALL.slice(0, 4) }],
    });
  });

  it("leaves small groups out where the rule says so, the global score of that theme too", () => {
    const rules = { ...DEFAULT_RULES, whenTooSmall: "withhold" as const };
    const benchmark = benchmarkFor(PUBLIC, { measured: strategies(1, 2, 3, 4), rules });
    expect(benchmark.themes[0]).toMatchObject({ figures: "withheld", published: null });
    expect(benchmark.withheld[0]).toEqual({ reason: "small-group", where: "Strategie" });
  });

  it("asks for more cities where the rule does, and never for fewer", () => {
    const eight = { measured: strategies(1, 2, 3, 4, 5, 4, 3, 2) };
    expect(refusalFor(PUBLIC, { ...eight, rules: { ...DEFAULT_RULES, smallestGroup: 9 } })).toHaveProperty(
      "smallestGroup",
      9,
    );
    expect(
      refusalFor(PUBLIC, { measured: strategies(1, 2, 3, 4), rules: { ...DEFAULT_RULES, smallestGroup: 2 } }),
    ).toHaveProperty("smallestGroup", 5);
  });
});

describe("what one city sees", () => {
  it("is its own row, and the figures of the group with itself in them", () => {
    const benchmark = benchmarkFor(GENT);
    expect(benchmark.cities.map(({ city }) => city.id)).toEqual(["gent"]);
    expect(benchmark.definition.cities.map(({ id }) => id)).toEqual(["gent"]);
    expect(benchmark.themes.map(({ figures }) => figures)).toEqual(
      benchmarkFor(STEERING).themes.map(({ figures }) => figures),
    );
    expect(benchmark.withheld).toHaveLength(12);
  });

  it("comes from five others: it knows its own value", () => {
    const aalst = { kind: "city", cityId: "aalst" } as const;
    const turnhout = { kind: "city", cityId: "turnhout" } as const;
    expect(benchmarkFor(aalst, { measured: strategies(1, 2, 3, 4, 5, 1) }).themes[0]?.figures).toMatchObject({ n: 6 });
    expect(refusalFor(aalst, { measured: strategies(1, 2, 3, 4, 5) })).toMatchObject({
      disclosures: [
        {
          cityIds: ["antwerpen", "brugge", "genk", "gent"],
          places: [
            { table: "figures", column: "Strategie" },
            { table: "scores", row: "Aalst", column: "Strategie" },
          ],
        },
      ],
    });
    // Turnhout handed in nothing: it knows no value of the five.
    expect(benchmarkFor(turnhout, { measured: strategies(1, 2, 3, 4, 5) }).themes[0]?.figures).toMatchObject({ n: 5 });
  });

  it("is refused for a city that the definition does not have", () => {
    expect(refusalFor({ kind: "city", cityId: "gentbrugge" })).toEqual({
      reason: "unknown-city",
      cityId: "gentbrugge",
    });
  });
});

describe("what is confidential", () => {
  it("leaves for nobody, and is listed", () => {
    const rules = {
      ...DEFAULT_RULES,
      confidential: [
        { what: "Risicobeheersing", confidential: true },
        { what: "Middelen", confidential: false },
      ],
    };
    const benchmark = benchmarkFor(STEERING, {
      rules,
      confidential: { themeIds: ["aanpak"], places: ["HR-benchmark"] },
    });
    expect(benchmark.themes).toHaveLength(6);
    expect(benchmark.definition.themes.map(({ id }) => id)).not.toContain("aanpak");
    expect(benchmark.cities.flatMap(({ scores }) => [...scores.keys()])).not.toContain("risicobeheer");
    expect(benchmark.withheld.map(({ where }) => where)).toEqual(["Aanpak", "Risicobeheer", "HR-benchmark"]);
  });

  it("counts in no total: what is not there cannot be worked out", () => {
    const cities = najaar2024.cities.map((each) => {
      const fte: FteEntry = { value: 7.77, raw: "7.77", remark: "Vertrouwelijk", domains: "" };
      const score: Score = { status: "approximate", value: 4.75, raw: "ca. 4,75 (vertrouwelijk)" };
      return each.city.id === "gent" ? { ...each, fte, scores: new Map([...each.scores, ["aanpak", score]]) } : each;
    });
    const benchmark = benchmarkFor(STEERING, { measured: { ...najaar2024, cities } });
    expect(benchmark.fte).toEqual({ total: 37.1, n: 12 });
    expect(benchmark.themes[1]?.figures).toMatchObject({ n: 11, highest: 4 });
    expect(textOf(benchmark)).not.toMatch(/7[.,]77|4[.,]75/);
    expect(benchmark.withheld.map(({ where }) => where)).toEqual(["Gent, Aanpak", "Gent, LEKP-VTE"]);
  });

  it("may be the FTE as a whole", () => {
    const rules = { ...DEFAULT_RULES, confidential: [{ what: "LEKP-VTE", confidential: true }] };
    const benchmark = benchmarkFor(STEERING, { rules });
    expect(benchmark.fte).toBeUndefined();
    expect(benchmark.cities.some(({ fte }) => fte !== undefined)).toBe(false);
  });

  it("is refused where nothing is left", () => {
    const confidential = { themeIds: klimaatgovernance.themes.map(({ id }) => id), places: [] };
    const measured = { ...najaar2024, cities: najaar2024.cities.map(({ city, scores }) => ({ city, scores })) };
    expect(refusalFor(STEERING, { confidential, measured })).toMatchObject({ reason: "nothing-to-share" });
  });
});

describe("whatever was handed in", () => {
  it("keeps the raw words of others, their files and their FTE from the public and from a city", () => {
    const marked = najaar2024.cities.map(({ city }, index) => ({
      city,
      scores: new Map(
        klimaatgovernance.themes.map(
          ({ id }) =>
            [
              id,
              {
                status: "scored",
                value: (index % 4) + 1,
                raw: `sentinel-${city.id}`,
                source: { file: `sentinel-${city.id}.xlsx` },
              } as Score,
            ] as const,
        ),
      ),
      fte: { value: 1, raw: `sentinel-${city.id}`, remark: `sentinel-${city.id}`, domains: `sentinel-${city.id}` },
    }));
    const measured = { ...najaar2024, cities: marked };
    expect(textOf(benchmarkFor(PUBLIC, { measured }))).not.toContain("sentinel");
    const seen = textOf(benchmarkFor(GENT, { measured })).match(/sentinel-[a-z-]+/g) ?? [];
    expect(new Set(seen)).toEqual(new Set(["sentinel-gent"]));
    expect(textOf(benchmarkFor(STEERING, { measured }))).not.toContain(".xlsx");
  });

  it("shows the public no figure from fewer than five cities, whatever the rule", () => {
    const value = fc.option(fc.integer({ min: 4, max: 20 }).map((quarter) => quarter / 4));
    const rule = fc.constantFrom("refuse" as const, "withhold" as const, undefined);
    fc.assert(
      fc.property(fc.array(value, { maxLength: 13 }), rule, (values, whenTooSmall) => {
        const n = values.filter((each) => each !== null).length;
        fc.pre(n > 0);
        const rules = { ...DEFAULT_RULES, whenTooSmall };
        const result = benchmarkOf(inputFor(PUBLIC, { measured: strategies(...values), rules }));
        const figures = "benchmark" in result ? result.benchmark.themes[0]?.figures : result.refused.reason;
        const small = whenTooSmall === "withhold" ? "withheld" : "small-groups";
        expect(typeof figures === "object" ? figures.n : figures).toBe(n >= 5 ? n : small);
      }),
    );
  });
});

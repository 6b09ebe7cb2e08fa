/** A pair tells scores: who may see what of it, and what may follow from it without a name. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { DEFAULT_RULES, type PublicationRules } from "../../src/domain/publication/rules";
import { NOTHING_DECIDED, type TwinningRecord } from "../../src/domain/twinning/record";
import { planBenchmark } from "../../src/export/sheet/plan-benchmark";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { summary2025 } from "../../src/sample/summary-2025";
import type { Audience } from "../../src/export/audience";
import type { Benchmark } from "../../src/export/benchmark";
import type { BenchmarkInput } from "../../src/export/benchmark-of";
import { applied } from "../layout/laid-out";
import { bundleBook, PUBLISHED } from "../layout/published";
import { gridIn, read } from "../layout/read";
import { benchmarkFor, GENT, PUBLIC, STEERING, textOf, withCities } from "./benchmarks";

const ASKED: Partial<BenchmarkInput> = {
  ...{ twinning: NOTHING_DECIDED, summary: summary2025, goodPractices: najaar2024.goodPractices },
};
const withConsent = (...cityIds: readonly string[]): PublicationRules => ({
  ...DEFAULT_RULES,
  whenTooSmall: "withhold",
  consents: cityIds.map((cityId) => ({ cityId, given: true, person: "", date: "" })),
});
const city = (cityId: string): Audience => ({ kind: "city", cityId });
const lines = ({ pairs = [] }: Benchmark) =>
  pairs.map(
    ({ theme, learner, donor }) =>
      `${theme.id}: ${learner.city?.id ?? "?"} ${learner.value ?? "?"} van ${donor.city?.id ?? "?"} ${donor.value ?? "?"}`,
  );
const sheetOf = (benchmark: Benchmark) =>
  planBenchmark(benchmark, { takenSheetNames: [] }).sheets.find(({ name }) => name === "Leren van elkaar");

describe("who learns from whom, in an export", () => {
  it("is in none that nobody asked it for", () => {
    expect(benchmarkFor(STEERING)).not.toHaveProperty("pairs");
    expect(sheetOf(benchmarkFor(STEERING))).toBeUndefined();
  });

  it("hands in no scores where it is put beside them in the bundle itself", () => {
    const bundle = bundleBook({ ...PUBLISHED, twinning: NOTHING_DECIDED });
    const taken = { takenSheetNames: bundle.sheets.map(({ name }) => name) };
    const beside = applied(planBenchmark(benchmarkFor(STEERING, ASKED), taken), bundle);
    expect(beside.sheets.at(-1)?.name).toBe("Leren van elkaar");
    expect(gridIn(read(beside))).toEqual(gridIn(read(bundle)));
    expect(read(beside).findings).toEqual(read(bundle).findings);
  });

  it("is told to the steering group in full: twenty pairs with the scores of both", () => {
    const benchmark = benchmarkFor(STEERING, ASKED);
    expect(lines(benchmark)).toHaveLength(20);
    expect(lines(benchmark)[0]).toBe("strategie: aalst 2.5 van leuven 4");
    const texts = sheetOf(benchmark)?.cells.map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(["Aalst", 2.5, "Leuven", 4]));
  });

  it("marks for the steering group what somebody pinned, and what the scores do not say", () => {
    const reason = "Ze vroegen het zelf";
    const pins = [
      { themeId: "strategie", learner: "gent", donor: "leuven", reason },
      { themeId: "aanpak", learner: "genk", donor: "mechelen", reason },
    ];
    const benchmark = benchmarkFor(STEERING, { ...ASKED, twinning: { ...NOTHING_DECIDED, pins } });
    const marked = (benchmark.pairs ?? []).flatMap(({ learner, pinned }) =>
      pinned ? [[learner.city?.id, pinned]] : [],
    );
    expect(marked).toEqual([
      ["gent", "beside-scores"],
      ["genk", "with-scores"],
    ]);
    const texts = sheetOf(benchmark)?.cells.map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(["Vastgezet", "Vastgezet; volgt niet uit de scores"]));
    expect(texts).not.toContain(reason);
  });

  it("tells the steering group of what was pinned or excluded by hand, and only where something was", () => {
    const pins = [{ themeId: "strategie", learner: "gent", donor: "leuven", reason: "" }];
    const bans = [{ themeId: "aanpak", learner: "genk", donor: "mechelen", reason: "" }];
    const note = (decided: Partial<TwinningRecord>) =>
      /Een voorstel uit de scores[^.]*\./.exec(
        textOf(sheetOf(benchmarkFor(STEERING, { ...ASKED, twinning: { ...NOTHING_DECIDED, ...decided } }))?.cells),
      )?.[0];
    expect(note({})).toBe("Een voorstel uit de scores.");
    expect(note({ pins })).toBe("Een voorstel uit de scores, met wat de stuurgroep vastzette.");
    expect(note({ bans })).toBe("Een voorstel uit de scores, met wat de stuurgroep uitsloot.");
    expect(note({ pins, bans })).toBe("Een voorstel uit de scores, met wat de stuurgroep vastzette en uitsloot.");
  });

  it("is nothing to the public, also where every city consented", () => {
    const all = withConsent(...klimaatgovernance.cities.map(({ id }) => id));
    for (const rules of [DEFAULT_RULES, all]) {
      const benchmark = benchmarkFor(PUBLIC, { ...ASKED, rules });
      expect(benchmark).not.toHaveProperty("pairs");
      expect(sheetOf(benchmark)).toBeUndefined();
    }
  });

  it("shows a city its own side alone, and no other city by its name", () => {
    const benchmark = benchmarkFor(GENT, ASKED);
    expect(lines(benchmark)).toEqual(["monitoring: gent 2.5 van ? ?", "risicobeheer: gent 2.5 van ? ?"]);
    expect(textOf(sheetOf(benchmark)?.cells)).not.toMatch(/Brugge|Antwerpen/);
  });

  it("names another city where that city consented, and never with its score", () => {
    const benchmark = benchmarkFor(GENT, { ...ASKED, rules: withConsent("brugge") });
    expect(lines(benchmark)).toEqual(["monitoring: gent 2.5 van brugge ?", "risicobeheer: gent 2.5 van ? ?"]);
    const texts = sheetOf(benchmark)?.cells.map(({ value }) => value) ?? [];
    expect(texts).toContain("Brugge");
    expect(texts.filter((value) => typeof value === "number")).toEqual([2.5, 2.5]);
    // Whom a pair names is named.
    const closed = benchmark.withheld.filter(({ reason }) => reason === "not-named").map(({ where }) => where);
    expect(closed).not.toContain("Brugge");
    expect(closed).toContain("Aalst");
    // Who said no later, or nothing clear, did not consent.
    const [yes] = withConsent("brugge").consents;
    const taken = { ...DEFAULT_RULES, consents: yes ? [yes, { ...yes, given: undefined }] : [] };
    expect(lines(benchmarkFor(GENT, { ...ASKED, rules: taken }))[0]).toBe("monitoring: gent 2.5 van ? ?");
  });

  it("does not tell a donor how many want to learn: one line stands for all without a name", () => {
    expect(lines(benchmarkFor(city("hasselt"), ASKED)).filter((line) => line.includes("van hasselt"))).toEqual([
      "hr-cultuur: ? ? van hasselt 4",
    ]);
    const rules = withConsent("mechelen");
    expect(
      lines(benchmarkFor(city("hasselt"), { ...ASKED, rules })).filter((line) => line.includes("van hasselt")),
    ).toEqual(["hr-cultuur: ? ? van hasselt 4", "hr-cultuur: mechelen ? van hasselt 4"]);
  });

  it("leaves out a pair of which the figures beside it are withheld, and a name that would give away the rest", () => {
    const few = withCities([
      ["aalst", 1],
      ["antwerpen", 5],
      ["brugge", 3],
    ]);
    expect(benchmarkFor(city("aalst"), { ...ASKED, measured: few, rules: withConsent() })).not.toHaveProperty("pairs");
    const six = withCities([
      ["aalst", 1],
      ["antwerpen", 5],
      ["brugge", 3],
      ["genk", 3],
      ["gent", 3],
      ["hasselt", 3],
    ]);
    const rules = withConsent("antwerpen");
    // Of the five others, one known by its name leaves four.
    expect(lines(benchmarkFor(city("aalst"), { ...ASKED, measured: six, rules }))).toEqual([
      "strategie: aalst 1 van ? ?",
    ]);
    const seven = withCities([
      ["leuven", 3],
      ...six.cities.map(({ city: { id }, scores }) => [id, scores.get("strategie")?.value ?? null] as const),
    ]);
    expect(lines(benchmarkFor(city("aalst"), { ...ASKED, measured: seven, rules }))).toEqual([
      "strategie: aalst 1 van antwerpen ?",
    ]);
  });

  it("is proposed without what is confidential, so that nothing of it follows", () => {
    const closed = { ...DEFAULT_RULES, confidential: [{ what: "Monitoring", confidential: true }] };
    const open = benchmarkFor(STEERING, { ...ASKED, rules: closed });
    expect(lines(open).some((line) => line.startsWith("monitoring"))).toBe(false);
    const other = {
      ...najaar2024,
      cities: najaar2024.cities.map((each) => ({
        ...each,
        scores: new Map([...each.scores].filter(([themeId]) => themeId !== "monitoring")),
      })),
    };
    expect(lines(benchmarkFor(STEERING, { ...ASKED, measured: other, rules: closed }))).toEqual(lines(open));
  });

  it("tells a city nothing without a name that its own score, the highest and the lowest do not tell", () => {
    const score = fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4);
    const all = fc.array(fc.option(score), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(all, fc.nat(12), (values, index) => {
        const own = klimaatgovernance.cities[index]?.id ?? "";
        const measured = withCities(klimaatgovernance.cities.map(({ id }, nth) => [id, values[nth] ?? null]));
        fc.pre(values.some((value) => value !== null));
        const benchmark = benchmarkFor(city(own), { ...ASKED, measured, rules: withConsent() });
        const isTold = (benchmark.pairs ?? []).map(({ theme, learner, donor }) => {
          const figures = benchmark.themes.find((each) => each.theme.id === theme.id)?.figures;
          if (figures === undefined || figures === "withheld") return false;
          const { lowest, highest } = figures;
          return learner.city?.id === own
            ? (highest ?? 0) >= Math.max(4, (learner.value ?? 9) + 1.5)
            : (lowest ?? 9) <= (donor.value ?? 0) - 1.5;
        });
        expect(isTold).not.toContain(false);
      }),
    );
  });
});

/**
 * A head count is confidential by rule: wherever a city writes it and under whatever heading, no export of any audience holds it. Twenty-five
 * places are tried, each with figures that stand nowhere else; and the HR benchmark of the bundle itself.
 */
import { describe, expect, it } from "@jest/globals";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { staffed } from "../../src/domain/staff/staff-figures";
import type { Audience } from "../../src/export/audience";
import { planBenchmark } from "../../src/export/sheet/plan-benchmark";
import { planThemePages } from "../../src/export/sheet/theme-pages";
import { csvOf } from "../../src/export/text/csv";
import { longOf } from "../../src/export/text/long";
import type { Snapshot } from "../../src/host/snapshot";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { points2025, summary2025 } from "../../src/sample/summary-2025";
import { book, type Rows, sheet } from "../layout/book";
import { bundleBook } from "../layout/published";
import { HEADER, THEMES } from "../layout/rows";
import { GENT, PUBLIC, STEERING } from "./benchmarks";

/** Of a team that is large, of one that would pass for a score, and a share. */
const COUNT = 23.417;
const SMALL = 4.417;
const SHARE = 83.29;
const FIGURES = /23[.,]417|4[.,]417|83[.,]29|0[.,]8329/;

const GRID: Rows = [
  HEADER,
  ...klimaatgovernance.cities.map(({ name }, index) => [name, ...THEMES.map(() => 1 + (index % 5))]),
];
const beside = (heading: string, value: number | string): Rows =>
  GRID.map((row, index) => [...row, index === 0 ? heading : value]);
const apart = (name: string, ...rows: Rows) => book(sheet("Scores", GRID), sheet(name, rows));
const ofGent = (...columns: readonly (readonly [string, number])[]): Snapshot =>
  book(
    sheet("Gent", [
      ["Stad", "Gent"],
      ["Thema", "Score", ...columns.map(([heading]) => heading)],
      ...THEMES.map((theme) => [theme, 3, ...columns.map(([, value]) => value)]),
    ]),
  );
const bundle = (more: Partial<Measurement>) => bundleBook({ ...najaar2024, ...more });
const withFte = (more: { readonly remark?: string; readonly domains?: string }) =>
  bundle({
    cities: najaar2024.cities.map((each) => (each.fte ? { ...each, fte: { ...each.fte, ...more } } : each)),
  });
const withText = (raw: string) =>
  bundle({
    cities: najaar2024.cities.map((each) => ({
      ...each,
      scores: new Map([...each.scores, ["aanpak", { status: "text" as const, value: null, raw }]]),
    })),
  });
const [advice] = summary2025.recommendations;
const [work] = summary2025.workPackages;

const TRIED: readonly (readonly [string, Snapshot])[] = [
  ["a column of VTE beside the scores", book(sheet("Scores", beside("VTE klimaat", COUNT)))],
  ["a column that nobody knows beside the scores", book(sheet("Scores", beside("Handen aan de ploeg", SMALL)))],
  ["a column of words beside the scores", book(sheet("Scores", beside("Bemanning", "23,417 mensen")))],
  ["a sheet 'Team 2024'", apart("Team 2024", ["Stad", "Koppen"], ["Gent", COUNT], ["Leuven", SMALL])],
  ["a sheet 'HR benchmark klimaat'", apart("HR benchmark klimaat", ["Stad", "VTE LEKP 1"], ["Gent", COUNT])],
  ["a table 'Wie werkt eraan?'", apart("Blad2", ["Wie werkt eraan?"], ["Gent", COUNT], ["waarvan subsidie", SHARE])],
  ["a table of shares", apart("Subsidies", ["Stad", "% gesubsidieerd"], ["Gent", "83,29 %"], ["Genk", "83,29 %"])],
  ["a table of all money", apart("Personeel", ["Stad", "VTE (LEKP + eigen)"], ["Gent", COUNT], ["Genk", SMALL])],
  [
    "a table beside LEKP",
    apart("LEKP", ["Stad", "VTE LEKP 1", "Totaal VTE"], ["Gent", 8.4, COUNT], ["Genk", 0, SMALL]),
  ],
  ["a grid of VTE per theme", apart("VTE per thema", HEADER, ["Gent", ...THEMES.map(() => SMALL)])],
  ["a list of one city, as a second column", ofGent(["Mankracht", SMALL])],
  ["a list of one city, as its only other column", ofGent(["Inzet (VTE)", SMALL], ["Koppen", COUNT])],
  ["the remarks of LEKP", withFte({ remark: "11 van onze 23,417 VTE, 83,29 % gesubsidieerd" })],
  ["the remarks of LEKP, in figures alone", withFte({ remark: "11 op 23,417" })],
  ["the remarks of LEKP, of a whole service", withFte({ remark: "11 op een klimaatdienst met 23,417 jobs" })],
  ["the remarks of LEKP, of the city's own money", withFte({ remark: "+ 23,417 op eigen budget" })],
  ["the tasks of LEKP, as a share of a service", withFte({ domains: "83,29 % van de klimaatdienst" })],
  ["the tasks of LEKP", withFte({ domains: "Energiehuis (23,417 medewerkers)" })],
  ["a score in words", withText("Wij doen dit met 23,417 VTE")],
  ["a score in words, besides LEKP", withText("23,417VTE, niet LEKP")],
  ["a score in two sentences", withText("Aantal VTE klimaat.\n23,417")],
  ["a score in other words", withText("Ons team telt 4,417 collega's")],
  [
    "a recommendation",
    bundle({
      summary: {
        ...summary2025,
        recommendations: [{ number: "1", themeId: "aanpak", ...advice, text: "Van 23,417 VTE naar meer medewerkers" }],
      },
    }),
  ],
  [
    "a work package",
    bundle({
      summary: {
        ...summary2025,
        workPackages: work ? [{ ...work, partners: "Klimaatteam Gent (23,417 VTE)" }] : [],
      },
    }),
  ],
  [
    "what a city says beside its scores",
    bundle({
      points: {
        points: points2025.points.map((each) => ({ ...each, nuance: "Het klimaatteam telt 23,417 VTE" })),
      },
      explanations: [explained({ cityId: "gent", themeId: "aanpak", strong: "Een ploeg van 23,417 VTE" })],
      goodPractices: [{ cityId: "gent", themeId: "aanpak", practice: "Klimaatteam met 23,417 VTE" }],
    }),
  ],
  [
    "the HR benchmark itself",
    bundle({
      staff: najaar2024.cities.map(({ city }) =>
        staffed({ cityId: city.id, total: String(COUNT), subsidised: String(SMALL), share: "0.8329" }),
      ),
    }),
  ],
];

function everything(workbook: Snapshot, audience: Audience): string {
  const { result } = benchmarkIn(workbook, {
    ...{ builtIn: klimaatgovernance, audience: () => audience, stage: "draft", date: "2026-03-02" },
  });
  if ("refused" in result) return JSON.stringify(result.refused);
  const { benchmark } = result;
  const plans = [planBenchmark(benchmark, { takenSheetNames: [] }), planThemePages(benchmark)];
  return [JSON.stringify(plans), csvOf(benchmark), longOf(benchmark)].join();
}

describe("a head count", () => {
  it.each(TRIED)("leaves for nobody from %s", (_, workbook) => {
    expect(JSON.stringify(workbook)).toMatch(FIGURES);
    for (const audience of [STEERING, PUBLIC, GENT]) expect(everything(workbook, audience)).not.toMatch(FIGURES);
  });

  it("is told to whoever makes the export, where words were left out for it", () => {
    const { result } = benchmarkIn(withFte({ remark: "11 van onze 23,417 VTE" }), {
      ...{ builtIn: klimaatgovernance, audience: () => STEERING, stage: "draft", date: "2026-03-02" },
    });
    const withheld = "benchmark" in result ? result.benchmark.withheld : [];
    expect(withheld).toContainEqual({ reason: "confidential", where: "Gent, LEKP-VTE (woorden ernaast)" });
    // What the pact pays is what was asked.
    expect("benchmark" in result && result.benchmark.fte).toEqual({ total: 45.5, n: 13 });
  });
});

/** A page per theme for a report: what the report of 2025 says stands on it, and of cities no more than the audience may see. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { Audience } from "../../../src/export/audience";
import { planThemePages } from "../../../src/export/sheet/theme-pages";
import { newXlsxHost } from "../../../src/host/xlsx/xlsx-host";
import { readXlsx } from "../../../src/host/xlsx/read/read-xlsx";
import type { SheetPlan } from "../../../src/host/plan";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { points2025, summary2025 } from "../../../src/sample/summary-2025";
import { benchmarkFor, GENT, PUBLIC, STEERING } from "../benchmarks";

const LINKED = {
  points: [
    ...points2025.points,
    {
      ...{ themeId: "aanpak", kind: "strong" as const, rawKind: "", text: "Overleg", reported: "", nuance: "" },
      ...{ cityIds: ["leuven", "gent"], sources: ["Leuven: Thematische werkgroepen"] },
    },
    {
      ...{ themeId: "aanpak", kind: "improve" as const, rawKind: "", text: "Vertrouwelijk: reorganisatie" },
      ...{ reported: "", nuance: "", cityIds: [], sources: [] },
    },
  ],
};

function pagesFor(audience: Audience, more: object = {}): readonly SheetPlan[] {
  const { goodPractices: practices } = najaar2024;
  return planThemePages(benchmarkFor(audience, { points: LINKED, practices, summary: summary2025, ...more })).sheets;
}

function textsOn(pages: readonly SheetPlan[], name: string): readonly string[] {
  return pages.find((page) => page.name === name)?.cells.map(({ value }) => String(value)) ?? [];
}

describe("the pages by theme", () => {
  it("are one for each theme, with its figures and a chart of the cities", () => {
    const pages = pagesFor(STEERING);
    expect(pages.map(({ name }) => name)).toEqual(klimaatgovernance.themes.map(({ name }) => name));
    expect(textsOn(pages, "Monitoring")).toContain("Mediaan: 2,75");
    expect(textsOn(pages, "Strategie")).toContain("Globale score: 3,5");
    expect(pages.map(({ charts = [] }) => charts.map(({ source }) => source.rows - 1))).toEqual(
      [12, 12, 12, 12, 12, 12, 11, 12].map((cities) => [cities]),
    );
  });

  it("have the 22 strong points and the 27 to improve of the report, with how many cities say so", () => {
    const all = pagesFor(STEERING).flatMap(({ cells }) => cells.map(({ value }) => String(value)));
    for (const { text } of points2025.points) expect(all.filter((each) => each.endsWith(`. ${text}`))).toHaveLength(1);
    expect(textsOn(pagesFor(STEERING), "Aanpak")).toContain("enkele");
  });

  it("name the cities of a point and their practices to the steering group alone", () => {
    expect(textsOn(pagesFor(STEERING), "Aanpak")).toEqual(expect.arrayContaining(["4. Overleg", "Gent, Leuven"]));
    const names = klimaatgovernance.cities.map(({ name }) => name);
    const shown = pagesFor(PUBLIC).flatMap(({ cells }) => cells.map(({ value }) => String(value)));
    expect(shown.filter((text) => names.some((name) => text.includes(name)))).toEqual([]);
    expect(shown).toContain("4. Overleg");
    expect(pagesFor(PUBLIC).flatMap(({ charts = [] }) => charts)).toEqual([]);
  });

  it("show one city its own score beside the median, its own practices, and no other city", () => {
    const shown = pagesFor(GENT).flatMap(({ cells }) => cells.map(({ value }) => String(value)));
    expect(shown.filter((text) => /Leuven|Antwerpen|Roeselare/.test(text))).toEqual([]);
    expect(textsOn(pagesFor(GENT), "Strategie")).toEqual(expect.arrayContaining(["Gent: 3,5", "Warmtevisie"]));
  });

  it("show one city no number that is no score of hers, and her own words", () => {
    const withScore = (score: object) => {
      const cities = najaar2024.cities.map((each) =>
        each.city.id === "gent" ? { ...each, scores: new Map([...each.scores, ["strategie", score]]) } : each,
      );
      return textsOn(pagesFor(GENT, { measured: { ...najaar2024, cities } }), "Strategie");
    };
    expect(withScore({ status: "unreadable", value: null, raw: "4711" })).toContain("Gent: –");
    expect(withScore({ status: "text", value: null, raw: "nog niet besproken" })).toContain("Gent: nog niet besproken");
  });

  it("hold nothing that is confidential, and say that it was left out", () => {
    for (const audience of [STEERING, PUBLIC, GENT])
      expect(JSON.stringify(pagesFor(audience))).not.toContain("reorganisatie");
    const { withheld } = benchmarkFor(STEERING, { points: LINKED });
    expect(withheld).toContainEqual({ reason: "confidential", where: "Sterk en beter (in deel)" });
    const without = pagesFor(STEERING, { confidential: { themeIds: ["aanpak"], places: [] } });
    expect(without.map(({ name }) => name)).not.toContain("Aanpak");
  });

  it("have names that Excel takes, whatever a theme is called", () => {
    const themes = klimaatgovernance.themes.map((theme, index) => ({
      ...theme,
      name: index < 2 ? "Energie/warmte: [2030]?" : `${theme.name} in een heel lange naam van een thema`,
    }));
    const measured = { ...najaar2024, definition: { ...klimaatgovernance, themes } };
    const names = planThemePages(benchmarkFor(STEERING, { measured })).sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(8);
    expect(names.filter((name) => /[\\/?*[\]:]/.test(name) || name.length > 31)).toEqual([]);
  });

  it("say so where nothing is known in words yet", () => {
    const pages = planThemePages(benchmarkFor(STEERING)).sheets;
    expect(textsOn(pages, "Aanpak")).toContain("Over dit thema is er niets in woorden om te tonen.");
    // Where something was written and withheld, it may not say that there is nothing.
    const closed = {
      points: points2025.points
        .slice(0, 1)
        .map((each) => ({ ...each, themeId: "aanpak", text: "Vertrouwelijk: fusie" })),
    };
    const withheld = JSON.stringify(planThemePages(benchmarkFor(STEERING, { points: closed })));
    expect(withheld).not.toMatch(/staat nog niets|fusie/);
  });

  it("are sheets that Excel opens, whatever a theme is called", async () => {
    const long = "Een heel lange themanaam die veel meer dan eenendertig tekens telt";
    const odd = [
      ...[
        "History",
        "HISTORY",
        "history'",
        "''",
        "'",
        "\n",
        "A\nB",
        "a b",
        "A\u0000\u0007B",
        "\uFFFE",
        "\u{1F331}".repeat(40),
      ],
      ...[long, `${long}!`, `${"x".repeat(30)}'y`, "'quote'", "' '", "Water/Lucht", "Water?Bodem", "[x]: y*\\", "=1+1"],
      ...["Mediaan", "mediaan", "R&D", "\uD800", " spaties ", "x".repeat(400), "&".repeat(300), "Één", "één"],
    ];
    const benchmark = benchmarkFor(STEERING);
    const [theme] = benchmark.themes;
    if (!theme) throw new Error("There is no theme.");
    const themes = odd.map((name) => ({ ...theme, theme: { ...theme.theme, name } }));
    const plan = planThemePages({ ...benchmark, themes });
    const names = plan.sheets.map(({ name }) => name);
    expect(names.filter((name) => !isTaken(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(odd.length);
    const host = newXlsxHost({ title: "x", created: new Date(0) });
    await host.apply(plan);
    const reading = readXlsx(host.bytes());
    expect("fault" in reading ? reading.fault : reading.snapshot.sheets.map(({ name }) => name)).toEqual(names);
  });
});

/** By the rules of Excel. */
function isTaken(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:\p{Cc}\p{Cs}]|^'|'$|^history$/iu.test(name) &&
    name.trim() === name
  );
}

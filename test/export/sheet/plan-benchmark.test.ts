import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { AssessmentDefinition } from "../../../src/domain/definition/definition";
import { bandOf } from "../../../src/domain/legend/band";
import { contrast } from "../../../src/domain/legend/colour";
import type { Benchmark } from "../../../src/export/benchmark";
import { planBenchmark } from "../../../src/export/sheet/plan-benchmark";
import type { Format, Plan, SheetPlan } from "../../../src/host/plan";
import { summary2025 } from "../../../src/sample/summary-2025";
import { forCity, publicGroup, steeringGroup } from "./benchmarks";

const NOTHING = { takenSheetNames: [] };
const THEMES = ["Strategie", "Aanpak", "Monitoring", "HR & cultuur", "Regelgeving", "Middelen", "Risicobeheer"];

function sheetOf(benchmark: Benchmark): SheetPlan {
  const [sheet] = planBenchmark(benchmark, NOTHING).sheets;
  if (!sheet) throw new Error("No sheet was planned.");
  return sheet;
}

/** What stands in the row that begins with this text, from the second column on. */
function rowOf({ cells, print }: SheetPlan, head: string): readonly unknown[] {
  const row = cells.find(({ column, value }) => column === 0 && value === head)?.row;
  return Array.from({ length: (print.area?.columns ?? 0) - 1 }, (_, index) => valueAt(cells, row ?? -1, index + 1));
}

function valueAt(cells: SheetPlan["cells"], row: number, column: number): unknown {
  return cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

function rowNumber({ cells }: SheetPlan, head: string): number {
  return cells.find(({ column, value }) => column === 0 && value === head)?.row ?? -1;
}

function formatAt({ formats }: SheetPlan, row: number, column: number): Format {
  const over = formats.filter(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  return Object.assign({}, ...over.map(({ format }) => format)) as Format;
}

function textsIn(plan: Plan): string {
  return JSON.stringify(plan);
}

describe("the benchmark sheet for the steering group", () => {
  const sheet = sheetOf(steeringGroup());

  it("shows the medians of the report of 2025, with n and the spread", () => {
    expect(rowOf(sheet, "Mediaan").slice(0, 8)).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
    expect(rowOf(sheet, "n (aantal steden)").slice(0, 8)).toEqual([12, 12, 12, 12, 12, 12, 11, 12]);
    expect(rowOf(sheet, "Laagste – hoogste").slice(0, 4)).toEqual(["2,5 – 5", "2 – 4", "1 – 4,5", "2 – 4"]);
    expect(rowOf(sheet, "Als iedereen indient").slice(0, 4)).toEqual(["stabiel", "stabiel", "2,5 – 3", "stabiel"]);
  });

  it("shows the LEKP table with its remarks and tasks, and the total of 45,5 below the cities", () => {
    expect(rowOf(sheet, "Totaal (13 steden)").slice(8)).toEqual([45.5, undefined, undefined]);
    expect(rowNumber(sheet, "Totaal (13 steden)")).toBe(rowNumber(sheet, "Turnhout") + 1);
    expect(rowOf(sheet, "Antwerpen").slice(8, 10)).toEqual([11, "14 VTE (incl. LEKP2)"]);
    expect(rowOf(sheet, "Gent").slice(8)).toEqual([
      ...[8.4, undefined, "Hernieuwbare energie, renovatie, patrimonium, ontharding,.."],
    ]);
    expect(rowOf(sheet, "Stad").slice(9)).toEqual(["Opmerkingen bij VTE", "Geïmpacteerde domeinen of taken"]);
  });

  it("has no column for remarks or tasks that nobody gave", () => {
    const cities = steeringGroup().cities.map((each) => ({ ...each, fte: each.fte && { ...each.fte, remark: "" } }));
    expect(rowOf(sheetOf(steeringGroup({ cities })), "Stad").slice(9)).toEqual(["Geïmpacteerde domeinen of taken"]);
  });

  it("has a colour of the legend for each level, and below these one for each step between two", () => {
    const texts = sheet.cells.filter(({ row, column }) => (row === 3 || row === 4) && column > 0);
    expect(texts.map(({ value }) => value)).toEqual([
      ...["1  Niet matuur", "2  Ad hoc", "3  Gestructureerde aanzet", "4  Matuur", "5  Heel matuur"],
      ...["tussen 1 en 2", "tussen 2 en 3", "tussen 3 en 4", "tussen 4 en 5"],
    ]);
    const fills = texts.map(({ row, column }) => formatAt(sheet, row, column).fill);
    expect(fills).toEqual([1, 2, 3, 4, 5, 1.5, 2.5, 3.5, 4.5].map((value) => bandOf(value, klimaatgovernance)?.fill));
  });

  it("gives a long name of a level the height that it asks", () => {
    const heightOf = ({ rowHeights }: SheetPlan) => rowHeights.find(({ row }) => row === 3)?.height ?? 0;
    const [first, second, ...others] = klimaatgovernance.levels;
    const name = "Nog helemaal niet aanwezig in de hele organisatie van de stad";
    const levels = [{ ...first, name }, second, ...others] as const;
    const definition: AssessmentDefinition = { ...klimaatgovernance, levels };
    expect(heightOf(sheetOf(steeringGroup({ definition })))).toBeGreaterThan(heightOf(sheet) + 20);
  });

  it("writes every score in its colour of the legend, readable in print", () => {
    const row = rowNumber(sheet, "Roeselare");
    const fills = [1, 2, 3, 4, 5].map((column) => formatAt(sheet, row, column).fill);
    // Donkergroen, lichtgroen, half-way between these two, geel, half-way between geel and lichtgroen.
    expect(fills).toEqual(["#2E7D46", "#A9D58B", "#6CA969", "#FAE27C", "#D2DC84"]);
    const coloured = sheet.formats.flatMap(({ format: { fill, fontColour } }) =>
      fill !== undefined && fontColour !== undefined ? [contrast(fill, fontColour)] : [],
    );
    expect(coloured.length).toBeGreaterThan(50);
    expect(Math.min(...coloured)).toBeGreaterThanOrEqual(4.5);
  });

  it("says what it is, of when, for whom and how final", () => {
    const texts = sheet.cells.map(({ value }) => value);
    expect(texts).toContain("Benchmark klimaatgovernance");
    expect(texts).toContain("CONCEPT");
    expect(texts).toContain(
      "Meting najaar 2024  ·  zelfevaluatie, momentopname  ·  22 november 2026  ·  voor de stuurgroep",
    );
    expect(sheetOf(steeringGroup({ stage: "final" })).cells.map(({ value }) => value)).toContain("DEFINITIEF");
  });

  it("stands alone: no formulas, names, validations or conditional formats", () => {
    const { sheets, names } = planBenchmark(steeringGroup({ summary: summary2025 }), NOTHING);
    expect(sheets.map(({ name }) => name)).toEqual(["Benchmark", "Samenvatting"]);
    expect(names).toEqual([]);
    expect(sheets.flatMap(({ validations, conditionalFormats }) => [...validations, ...conditionalFormats])).toEqual(
      [],
    );
    expect(sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it("has no global scores where none were published, and keeps a gap where one was not", () => {
    expect(rowNumber(sheet, "Globale score")).toBe(-1);
    const { themes } = steeringGroup();
    const published = themes.map((theme, index) => ({ ...theme, published: index === 0 ? 3.25 : null }));
    const shown = sheetOf(steeringGroup({ themes: published }));
    expect(rowOf(shown, "Globale score").slice(0, 3)).toEqual([3.25, "–", "–"]);
    expect(rowNumber(shown, "Globale score")).toBeLessThan(rowNumber(shown, "Mediaan"));
    const gaps = (one: typeof themes) => {
      const texts = sheetOf(steeringGroup({ themes: one })).cells.map(({ value }) => String(value));
      return texts.filter((text) => text.startsWith("Globale score: "));
    };
    expect(gaps(published.map((each) => ({ ...each, published: each.theme.id === "aanpak" ? null : 3 })))).toEqual([
      "Globale score: nog niet gepubliceerd voor Aanpak.",
    ]);
    expect([themes, themes.map((each) => ({ ...each, published: 3 }))].flatMap(gaps)).toEqual([]);
    // What is not shown may be published.
    const hidden = published.map((each, at) => (at === 1 ? { ...each, figures: "withheld" as const } : each));
    expect(rowOf(sheetOf(publicGroup({ themes: hidden })), "Aanpak")[0]).toBe("niet getoond");
    expect(gaps(hidden)[0]).not.toContain("Aanpak");
  });

  it("takes no name that is there, and leaves what is there alone", () => {
    const { sheets } = planBenchmark(steeringGroup(), { takenSheetNames: ["BENCHMARK"] });
    expect(sheets.map(({ name }) => name)).toEqual(["Benchmark (2)"]);
  });

  it("is planned the same when it is planned again", () => {
    expect(sheetOf(steeringGroup())).toEqual(sheet);
  });
});

describe("its charts", () => {
  const { charts = [], cells, print } = sheetOf(steeringGroup());

  it("draw the spread and the FTE from cells beside the page, in the order of the tables", () => {
    const numbers = charts.map(({ source }) =>
      Array.from({ length: source.rows }, (_, row) =>
        Array.from({ length: source.columns }, (_, column) => valueAt(cells, source.row + row, source.column + column)),
      ),
    );
    // Lowest, from there to the median, and from there to the highest: 1, 2,75 and 4,5 for Monitoring.
    expect(numbers[0]?.[3]).toEqual(["Monitoring", 1, 1.75, 1.75]);
    expect(numbers[0]?.slice(1, 8).map(([theme]) => theme)).toEqual(THEMES);
    expect(numbers[1]?.slice(0, 3)).toEqual([
      ["Stad", "VTE LEKP 1"],
      ["Aalst", 1],
      ["Antwerpen", 11],
    ]);
    expect(numbers[1]).toHaveLength(14);
    for (const { source } of charts) expect(source.column).toBeGreaterThanOrEqual(print.area?.columns ?? Infinity);
  });

  it("stand on the page, beside each other, and say in words what they show", () => {
    const [spread, fte] = charts;
    expect(spread?.axis).toEqual({ minimum: 1, maximum: 5, step: 1 });
    expect(spread?.series[0]?.colour).toBe("see-through");
    expect((spread?.area.column ?? 0) + (spread?.area.columns ?? 0)).toBe(fte?.area.column);
    expect((fte?.area.row ?? 0) + (fte?.area.rows ?? 0)).toBeLessThan(print.area?.rows ?? 0);
    for (const { description } of charts) expect(description.length).toBeGreaterThan(40);
  });
});

describe("the change since the previous measurement", () => {
  const changes = klimaatgovernance.themes.map(({ id }, index) => ({
    themeId: id,
    from: index === 0 ? null : 2.75,
    to: 3,
    parts: index === 0 ? null : { real: 0.5, otherCities: -0.25, otherRule: 0 },
    sameCities: 10,
    cities: [
      { cityId: "aalst", difference: 0.5 },
      { cityId: "gent", difference: -0.25 },
      { cityId: "genk", difference: 0 },
    ],
  }));
  const sheet = sheetOf(steeringGroup({ changes }));

  it("shows the difference, and what of it is real", () => {
    expect(rowOf(sheet, "Sinds de vorige meting").slice(0, 2)).toEqual(["–", "+0,25"]);
    expect(rowOf(sheet, "waarvan zelfde steden").slice(0, 2)).toEqual(["–", "+0,5 (n 10)"]);
  });

  it("shows per city which way it went, and keeps the score a number", () => {
    const format = (city: string) => formatAt(sheet, rowNumber(sheet, city), 1).numberFormat;
    expect([format("Aalst"), format("Gent"), format("Genk")]).toEqual(['0.0" ▲"', '0.0" ▼"', "General"]);
    expect(rowOf(sheet, "Aalst")[0]).toBe(2.5);
  });

  it("is not there without one", () => {
    expect(rowNumber(sheetOf(steeringGroup()), "Sinds de vorige meting")).toBe(-1);
  });
});

describe("the benchmark sheet for one city", () => {
  it("shows its row on top, against the group, and nobody else", () => {
    const plan = planBenchmark(forCity("gent"), NOTHING);
    const sheet = sheetOf(forCity("gent"));
    expect(rowOf(sheet, "Gent").slice(0, 3)).toEqual([3.5, 2.5, 2.5]);
    expect(rowNumber(sheet, "Gent")).toBeLessThan(rowNumber(sheet, "Mediaan"));
    expect(rowOf(sheet, "Totaal (13 steden)")[8]).toBe(45.5);
    const others = klimaatgovernance.cities.filter(({ id }) => id !== "gent").map(({ name }) => name);
    expect(others.filter((name) => textsIn(plan).includes(name))).toEqual([]);
  });
});

describe("the benchmark sheet for the public", () => {
  const plan = planBenchmark(publicGroup(), NOTHING);

  it("shows the group, a row per theme, and names nobody", () => {
    const sheet = sheetOf(publicGroup());
    expect(rowOf(sheet, "Monitoring")).toEqual([2.75, 12, "1 – 4,5", "2,5 – 3"]);
    expect(rowOf(sheet, "Risicobeheer")).toEqual([3, 11, "2 – 4", "2,5 – 3"]);
    expect(sheet.cells.map(({ value }) => value)).toContain(
      "VTE met LEKP 1-middelen (schatting): 45,5 in totaal, over 13 steden.",
    );
    expect(klimaatgovernance.cities.filter(({ name }) => textsIn(plan).includes(name))).toEqual([]);
  });

  it("says of a figure that is withheld that it is, and draws no bar of it", () => {
    const themes = publicGroup().themes.map((theme) =>
      theme.theme.id === "risicobeheer" ? { ...theme, figures: "withheld" as const } : theme,
    );
    const sheet = sheetOf(publicGroup({ themes, fte: { total: "withheld", n: 4 } }));
    expect(rowOf(sheet, "Risicobeheer")).toEqual(Array(4).fill("niet getoond"));
    expect(sheet.charts?.[0]?.source.rows).toBe(8);
    expect(JSON.stringify(sheet)).not.toContain("45,5");
  });
});

describe("a larger group", () => {
  const withCities = (count: number): SheetPlan => {
    const { cities } = steeringGroup();
    const all = Array.from({ length: count }, (_, index) => ({
      ...cities[index % 13],
      scores: cities[index % 13]?.scores ?? new Map(),
      city: { id: `g${index}`, name: `Gemeente ${index + 1}`, aliases: [] },
    }));
    return sheetOf(
      steeringGroup({ cities: all, definition: { ...klimaatgovernance, cities: all.map(({ city }) => city) } }),
    );
  };

  it("of 30 cities still stands on one page", () => {
    expect(withCities(30).print.pagesHigh).toBe(1);
  });

  it("of 300 cities takes more, and each page repeats the header", () => {
    const sheet = withCities(300);
    expect(sheet.print.pagesHigh).toBeUndefined();
    expect(sheet.print.titleRows.first).toBe(rowNumber(sheet, "Stad"));
    expect(sheet.charts?.map(({ title }) => title)).toEqual(["Spreiding per thema: laagste – mediaan – hoogste"]);
  });
});

import { describe, expect, it } from "@jest/globals";
import type { SheetPlan } from "../../../src/host/plan";
import type { AssessmentDefinition } from "../../../src/domain/definition/definition";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { Summary, WorkPackage } from "../../../src/domain/summary/summary";
import type { Benchmark } from "../../../src/export/benchmark";
import { planBenchmark } from "../../../src/export/sheet/plan-benchmark";
import { summary2025 } from "../../../src/sample/summary-2025";
import { formatAt, sheetOf, valuesIn } from "../../layout/plan/plans";
import { wideScan } from "../../layout/scans";
import { benchmarkFor, STEERING } from "../benchmarks";
import { steeringGroup } from "./benchmarks";

function summaryOf(summary: Summary, more: Partial<Benchmark> = {}): SheetPlan {
  const benchmark = steeringGroup({ summary, ...more });
  return sheetOf(planBenchmark(benchmark, { takenSheetNames: [] }), "Samenvatting");
}

function summaryWith(workPackages: readonly WorkPackage[]): SheetPlan {
  return summaryOf({ ...summary2025, workPackages });
}

/** The row in which this stands, counted from 1. */
function rowOf({ cells }: SheetPlan, text: string): number {
  return (cells.find(({ value }) => value === text)?.row ?? -1) + 1;
}

/** Of the summary of 2025: what stands in the column of each theme, in the row with this label. */
function matrixRow(sheet: SheetPlan, label: string): readonly unknown[] {
  return valuesIn(sheet, rowOf(sheet, label)).slice(1);
}

/** The names of the themes above it, and what is said right below it. */
const [NAMES, SAID] = [-1, 1];
function beside(sheet: SheetPlan, rows: number): readonly unknown[] {
  return valuesIn(sheet, rowOf(sheet, "AS IS") + rows).slice(1);
}

describe("the matrix of the summary", () => {
  const sheet = summaryOf(summary2025);

  it("has a column per theme in the order of the report's chapters, Regelgeving before Monitoring", () => {
    expect(beside(sheet, NAMES)).toEqual([
      ...["Strategie", "Aanpak", "Regelgeving", "HR & cultuur", "Monitoring", "Middelen", "Risicobeheer"],
      "Communicatie & participatie",
    ]);
    expect(matrixRow(sheet, "AS IS")).toEqual([3, 3, 2.875, 3, 2.75, 3, 3, 3]);
  });

  it("has the top 10 as the report has it, numbered below each other, and a stroke where there is none", () => {
    const numbers = matrixRow(sheet, "TO BE").map((text) => String(text).match(/^(?:\d+(?=\. )|\/$)/gm));
    expect(numbers).toEqual([["1", "2", "3"], ["/"], ["4", "5"], ["/"], ["6", "7"], ["8"], ["9"], ["10"]]);
    expect(matrixRow(sheet, "TO BE")[4]).toBe(
      "6. Data beter ontsluiten en klimaat beter monitoren (dashboards, KPI's)\n7. Impactmeting",
    );
  });

  it("says of a theme that a recommendation is not shown, never that there is none", () => {
    const texts = summary2025.recommendations.map((each) =>
      ["4", "5", "6"].includes(each.number) ? { ...each, text: `Vertrouwelijk: ${each.text}` } : each,
    );
    const { summary } = benchmarkFor(STEERING, { summary: { ...summary2025, recommendations: texts } });
    const wanted = matrixRow(summaryOf(summary ?? summary2025), "TO BE");
    expect(wanted.slice(1, 5)).toEqual(["/", "niet getoond", "/", "7. Impactmeting\nAndere: niet getoond"]);
  });

  it("shows the colour of the published score, else that of the median, and says which with the name of the colour", () => {
    const published = steeringGroup().themes.map((each) =>
      each.theme.id === "aanpak" ? { ...each, published: 2 } : each,
    );
    const other = summaryOf(summary2025, { themes: published });
    const row = rowOf(other, "AS IS");
    expect(matrixRow(other, "AS IS").slice(0, 3)).toEqual([3, 2, 2.875]);
    expect(beside(other, SAID).slice(0, 3)).toEqual([
      ...["Gestructureerde aanzet · mediaan", "Ad hoc · globale score"],
      "tussen Ad hoc en Gestructureerde aanzet · mediaan",
    ]);
    expect([1, 2, 3].map((column) => formatAt(other, row - 1, column).fill)).toEqual(["#FAE27C", "#F4A65A", "#F7C46B"]);
  });

  it("says of which measurement a global score is that has a period of its own", () => {
    const themes = steeringGroup().themes.map((each) => ({ ...each, published: 2 }));
    expect(beside(summaryOf(summary2025, { themes, globalPeriod: "voorjaar 2025" }), SAID)[0]).toBe(
      "Ad hoc · globale score voorjaar 2025",
    );
  });

  it("shows no figure that is withheld, and says so", () => {
    const withheld = steeringGroup().themes.map((each) => ({ ...each, figures: "withheld" as const }));
    const other = summaryOf(summary2025, { themes: withheld });
    expect(new Set(matrixRow(other, "AS IS"))).toEqual(new Set(["–"]));
    expect(new Set(beside(other, SAID))).toEqual(new Set(["niet getoond"]));
  });

  it("goes on below where there are more themes than a page has columns for", () => {
    const definition: AssessmentDefinition = wideScan;
    const none = steeringGroup().themes[0]?.figures ?? "withheld";
    const [theme] = definition.themes;
    const themes = definition.themes.map((each) => ({ theme: each, published: null, figures: none }));
    const recommendations = [{ number: "1", themeId: theme?.id ?? "", text: "Beter" }];
    const wide = summaryOf({ recommendations, workPackages: [] }, { definition, themes, cities: [] });
    const named = new Set(wide.cells.map(({ value }) => value));
    expect(definition.themes.filter(({ name }) => !named.has(name))).toEqual([]);
    expect(wide.cells.filter(({ value }) => value === "TO BE")).toHaveLength(Math.ceil(definition.themes.length / 8));
    expect(Math.max(...wide.cells.map(({ column }) => column))).toBe(8);
  });

  it("follows the chapters of another model, and its own order where it tells none", () => {
    const bare = klimaatgovernance.themes.map(({ id, name, aliases }) => ({ id, name, aliases }));
    const other = summaryOf(summary2025, { definition: { ...klimaatgovernance, themes: bare } });
    expect(beside(other, NAMES).slice(2, 5)).toEqual([...["Monitoring", "HR & cultuur", "Regelgeving"]]);
  });
});

describe("the packages on the summary", () => {
  const sheet = summaryOf(summary2025);

  it("keep what is still to be decided as it is, and stand on one page", () => {
    expect(sheet.cells.map(({ value }) => value)).toContain("Gent (nog te bepalen), St-Niklaas");
    expect(sheet.print.pagesHigh).toBe(1);
  });

  it("name their columns in the words of the field", () => {
    expect(valuesIn(sheet, rowOf(sheet, "Trekkers"))).toEqual([
      ...["Nr.", "Werkpakket", "Prioriteit qua timing", "Vanaf", "Thema", "Aanbevelingen", "Trekkers", "Partners"],
      "Nog te bepalen",
    ]);
  });

  it("tell what somebody still has to decide, and count the leads that are open", () => {
    const row = rowOf(sheet, "Trekkers");
    const open = sheet.cells.filter(({ column, row: at }) => column === 8 && at >= row).map(({ value }) => value);
    expect(open).toEqual(["trekker, start", "trekker, start", "trekker, start", "start"]);
    expect(rowOf(sheet, "Werkpakketten. Trekkers nog te bepalen in werkpakketten 3, 4 en 6.")).toBeGreaterThan(0);
  });

  it("have the priorities of the report: 1 and 5 first, then 2 and 7, then 6, and 3 and 4 last", () => {
    const priorities = summary2025.workPackages.map(({ name }) => valuesIn(sheet, rowOf(sheet, name)).slice(0, 3));
    expect(priorities.map(([number, , priority]) => [number, priority])).toEqual([
      ...[1, 2, 3, 4].map((number, at) => [number, [1, 2, 4, 4][at]]),
      ...[5, 6, 7].map((number, at) => [number, [1, 3, 2][at]]),
    ]);
  });

  it("have what they may hold below them, all of it, in lines that the page has room for", () => {
    const texts = sheet.cells.map(({ value }) => String(value)).join(" ");
    const topics = summary2025.workPackages.flatMap(({ subtopics }) => subtopics.split("\n"));
    expect(topics.filter((topic) => !texts.includes(topic))).toEqual([]);
    const lines = sheet.cells.filter(({ value }) => String(value).startsWith("Mogelijke subtopics: "));
    expect(lines).toHaveLength(7);
    expect(sheet.cells.filter(({ column, value }) => column === 1 && String(value).length > 240)).toEqual([]);
  });

  it("write a number as it was written: 1 to count with, 007 as a text", () => {
    const [first, ...others] = summary2025.workPackages;
    if (!first) throw new Error("The sample has no work packages.");
    const other = summaryWith([{ ...first, number: "007", recommendations: ["1"] }, ...others]);
    const written = valuesIn(other, rowOf(other, first.name));
    expect([written[0], written[5]]).toEqual(["007", 1]);
  });
});

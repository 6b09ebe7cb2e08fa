import { describe, expect, it } from "@jest/globals";
import type { SheetPlan } from "../../../src/host/plan";
import type { WorkPackage } from "../../../src/domain/summary/summary";
import { planBenchmark } from "../../../src/export/sheet/plan-benchmark";
import { summary2025 } from "../../../src/sample/summary-2025";
import { formatAt, sheetOf, valuesIn } from "../../layout/plan/plans";
import { steeringGroup } from "./benchmarks";

function summaryWith(workPackages: readonly WorkPackage[]): SheetPlan {
  const benchmark = steeringGroup({ summary: { ...summary2025, workPackages } });
  return sheetOf(planBenchmark(benchmark, { takenSheetNames: [] }), "Samenvatting");
}

/** The row in which this stands, counted from 1. */
function rowOf({ cells }: SheetPlan, text: string): number {
  return (cells.find(({ value }) => value === text)?.row ?? -1) + 1;
}

describe("the summary", () => {
  const sheet = summaryWith(summary2025.workPackages);

  it("sets where a theme stands beside where it should get to", () => {
    const row = rowOf(sheet, "Impactmeting");
    expect(valuesIn(sheet, row)).toEqual([7, "Monitoring", 2.75, "Impactmeting"]);
    expect(formatAt(sheet, row - 1, 2).fill).toBe("#F7C46B");
  });

  it("keeps what is still to be decided as it is, and stands on one page", () => {
    expect(sheet.cells.map(({ value }) => value)).toContain("Gent (nog te bepalen), St-Niklaas");
    expect(sheet.print.pagesHigh).toBe(1);
  });

  it("names its columns as the sheets that it comes from, without what tells how to fill them in", () => {
    expect(valuesIn(sheet, rowOf(sheet, "Waar willen we naartoe"))).toEqual([
      ...["Nr.", "Thema", "Nu", "Waar willen we naartoe"],
    ]);
    expect(valuesIn(sheet, rowOf(sheet, "Trekkers"))).toEqual([
      ...["Nr.", "Werkpakket", "Prioriteit", "Vanaf", "Thema", "Aanbevelingen", "Trekkers", "Partners"],
    ]);
  });

  it("writes a number as it was written: 1 to count with, 007 as a text", () => {
    const [first, ...others] = summary2025.workPackages;
    if (!first) throw new Error("The sample has no work packages.");
    const other = summaryWith([{ ...first, number: "007", recommendations: ["1"] }, ...others]);
    const written = valuesIn(other, rowOf(other, first.name));
    expect([written[0], written[5]]).toEqual(["007", 1]);
  });
});

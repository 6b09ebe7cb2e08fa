/** How the benchmark stands on its page. */
import { describe, expect, it } from "@jest/globals";
import type { SheetPlan } from "../../../src/host/plan";
import { benchmarkSheet } from "../../../src/export/sheet/benchmark-sheet";
import { pointsHigh } from "../../../src/layout/drawing/paper";
import { forCity, publicGroup, steeringGroup } from "./benchmarks";

/** How much of the page is white below what stands on it: in Excel, and where columns are a third wider for want of Calibri. */
function whiteBelow({ rowHeights, columnWidths, print }: SheetPlan): readonly number[] {
  const high = pointsOf(rowHeights);
  return [1, 4 / 3].map((wider) => {
    const widths = columnWidths.map((width) => width * wider);
    return Math.max(0, 1 - high / pointsHigh(widths, print));
  });
}

function pointsOf(rowHeights: SheetPlan["rowHeights"]): number {
  const byRow = new Map(rowHeights.map(({ row, height }) => [row, height]));
  return [...byRow.values()].reduce((sum, height) => sum + height, 0);
}

describe("the page", () => {
  it.each([
    ["the steering group", steeringGroup()],
    ["the public", publicGroup()],
    ["one city", forCity("gent")],
    ["one city that says where it wants to get", forCity("gent", { targets: new Map([["aanpak", 4]]) })],
    ["a city without scores", forCity("turnhout")],
  ])("for %s is filled: nowhere is a fifth of it white", (_, benchmark) => {
    for (const white of whiteBelow(benchmarkSheet(benchmark, "Benchmark"))) expect(white).toBeLessThan(0.15);
  });

  it("of 40 cities has its charts on a page of their own, which they fill and no more", () => {
    const { cities: all } = steeringGroup();
    const cities = Array.from({ length: 40 }, (_, index) => ({
      ...{ scores: new Map(), ...all[index % 13] },
      city: { id: `g${index}`, name: `Gemeente ${index + 1}`, aliases: [] },
    }));
    const { print, charts = [], rowHeights, columnWidths } = benchmarkSheet(steeringGroup({ cities }), "Benchmark");
    expect(print.pagesHigh).toBeUndefined();
    expect(charts.map(({ area }) => area.row)).toEqual([print.breaks?.[0], print.breaks?.[0]]);
    const high = pointsOf(rowHeights.filter(({ row }) => row >= (print.breaks?.[0] ?? 0)));
    expect(high).toBeLessThan(pointsHigh(columnWidths, print));
  });
});

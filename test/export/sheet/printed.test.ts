import { spawnSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { summary2025 } from "../../../src/sample/summary-2025";
import type { Benchmark } from "../../../src/export/benchmark";
import { benchmarkWorkbook } from "../../../src/taskpane/share/new-workbook";
import { convert, describeWithLibreOffice } from "../../libreoffice/soffice";
import { complaintsAbout, describeWithChecker } from "../../ooxml/check-xlsx";
import { forCity, publicGroup, steeringGroup } from "./benchmarks";

/** What stands on the pages, without the line breaks. */
function textOf(pdf: Buffer): string {
  const { stdout } = spawnSync("pdftotext", ["-layout", "-", "-"], { input: pdf });
  return stdout.toString("utf8").replace(/\s+/g, " ");
}

const BENCHMARKS: readonly (readonly [audience: string, benchmark: Benchmark, pages: number])[] = [
  ["the steering group", steeringGroup({ summary: summary2025 }), 2],
  ["the public", publicGroup(), 1],
  ["one city", forCity("gent"), 1],
];

describe("a benchmark as a new workbook", () => {
  it("is the same, byte for byte, when it is made again", async () => {
    const [one, other] = [await benchmarkWorkbook(steeringGroup()), await benchmarkWorkbook(steeringGroup())];
    expect(Buffer.from(one).equals(other)).toBe(true);
    const later = await benchmarkWorkbook(steeringGroup({ date: "2026-11-23" }));
    expect(Buffer.from(one).equals(later)).toBe(false);
  });
});

describeWithChecker("a benchmark as a new workbook, by the schemas", () => {
  it.each(BENCHMARKS)("for %s is clean", async (_, benchmark) => {
    expect(complaintsAbout(await benchmarkWorkbook(benchmark))).toEqual([]);
  });
});

describeWithLibreOffice("a benchmark as it is printed", () => {
  it.each(BENCHMARKS)("for %s has exactly one page per sheet", async (_, benchmark, pages) => {
    const pdf = await convert(await benchmarkWorkbook(benchmark), "pdf");
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
  });

  it("shows what cities said, what LEKP pays for and every colour of the legend, each text whole", async () => {
    const pdf = await convert(await benchmarkWorkbook(steeringGroup()), "pdf");
    const text = textOf(pdf);
    for (const said of [
      ...["Bezorgd, maar zonder kleuren", "Bij benadering", "Gebiedsgerichte werking", "Communicatie", "LEKP 1"],
      ...["tussen 1 en 2", "tussen 2 en 3", "tussen 3 en 4", "tussen 4 en 5", "VTE met LEKP 1-middelen (schatting)"],
    ])
      expect([said, text.includes(said)]).toEqual([said, true]);
  });

  it("of thirty cities has one page too", async () => {
    const cities = Array.from({ length: 30 }, (_, index) => ({
      scores: najaar2024.cities[index % 13]?.scores ?? new Map(),
      city: { id: `g${index}`, name: `Gemeente ${index + 1}`, aliases: [] },
    }));
    const pdf = await convert(await benchmarkWorkbook(steeringGroup({ cities })), "pdf");
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

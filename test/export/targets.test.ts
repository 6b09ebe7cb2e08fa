/** The target of a city: for that city alone, a number, and nothing of what it keeps to itself. */
import { describe, expect, it } from "@jest/globals";
import { explained } from "../../src/domain/measurement/explanation";
import { benchmarkSheet } from "../../src/export/sheet/benchmark-sheet";
import type { Score } from "../../src/domain/score/score";
import { profileChart } from "../../src/export/sheet/charts";
import { benchmarkFor, GENT, PUBLIC, STEERING } from "./benchmarks";

const said = (cityId: string, themeId: string, target: string) => explained({ cityId, themeId, target });
const explanations = [
  said("gent", "strategie", "4"),
  said("gent", "aanpak", "5"),
  said("gent", "monitoring", "2,25"),
  said("gent", "middelen", "veel"),
  said("gent", "regelgeving", "25"),
  { ...said("gent", "risicobeheer", "4"), motivation: "vertrouwelijk: nog niet beslist" },
  said("gent", "hr-cultuur", "3"),
  said("gent", "hr-cultuur", "4"),
  said("genk", "strategie", "4.5"),
];

describe("the targets of a city", () => {
  it("are those that it wrote as one number on the scale and not as confidential", () => {
    expect([...(benchmarkFor(GENT, { explanations }).targets ?? [])]).toEqual([
      ["strategie", 4],
      ["aanpak", 5],
      ["monitoring", 2.25],
    ]);
  });

  it.each([STEERING, PUBLIC])("are nobody else's: $kind", (audience) => {
    expect(benchmarkFor(audience, { explanations }).targets).toBeUndefined();
  });

  it("are a marker on its own chart: before, on and at the end of a bar", () => {
    const sheet = benchmarkSheet(benchmarkFor(GENT, { explanations }), "Benchmark");
    const chart = sheet.charts?.find(({ title }) => title.startsWith("Eigen score"));
    const { row = 0, column = 0, rows = 0 } = chart?.source ?? {};
    const drawn = Array.from({ length: rows - 1 }, (_, index) =>
      [0, 1, 2, 3, 4].map(
        (at) => sheet.cells.find((cell) => cell.row === row + 1 + index && cell.column === column + at)?.value ?? "",
      ),
    );
    const rounded = drawn.map(([name, ...pieces]) => [
      name,
      ...pieces.map((piece) => Math.round(Number(piece) * 100) / 100),
    ]);
    expect(rounded.slice(0, 4)).toEqual([
      ["Strategie", 3.5, 0.47, 0.06, 0],
      ["Aanpak", 2.5, 2.44, 0.06, 0],
      ["Monitoring", 2.22, 0, 0.06, 0.22],
      ["HR & cultuur", 3.5, 0, 0, 0],
    ]);
    expect(sheet.cells.some(({ value }) => String(value).includes("het donkere streepje de streefscore"))).toBe(true);
  });

  it("stand as numbers below its own scores, and nowhere for anyone else", () => {
    const { cells } = benchmarkSheet(benchmarkFor(GENT, { explanations }), "Benchmark");
    const row = cells.find(({ column, value }) => column === 0 && value === "Streefscore")?.row ?? 0;
    const shown = cells.filter((cell) => cell.row === row && cell.column > 0 && cell.column < 9);
    expect(shown.map(({ column, value }) => [column, value])).toEqual([
      [1, 4],
      [2, 5],
      [3, 2.25],
    ]);
    expect(cells.find((cell) => cell.column === 0 && cell.row === row - 1)?.value).toBe("Gent");
    const { cells: others } = benchmarkSheet(benchmarkFor(STEERING, { explanations }), "Benchmark");
    expect(others.map(({ value }) => value)).not.toContain("Streefscore");
  });

  it("leave a score of 0 on the chart, where a scale begins there", () => {
    const benchmark = benchmarkFor(GENT, { explanations });
    const none: Score = { status: "scored", value: 0, raw: "0" };
    const scored = benchmark.cities.map((one) => ({ ...one, scores: new Map([["hr-cultuur", none]]) }));
    const place = { row: 0, column: 0, area: { row: 0, column: 9, rows: 9, columns: 9 } };
    const { data } = profileChart({ ...benchmark, cities: scored }, place);
    expect(data.cells.map(({ value }) => value)).toContain("HR & cultuur");
  });
});

/** The heads of a benchmark and its legend: all of each is to be read, in a font that is wider than Excel's own too. */
import { describe, expect, it } from "@jest/globals";
import { planBenchmark } from "../../../src/export/sheet/plan-benchmark";
import { formatAt, sheetOf } from "../../layout/plan/plans";
import { forCity, publicGroup, steeringGroup } from "./benchmarks";

const SIZE = 11;

describe.each([
  ["the steering group", steeringGroup()],
  ["one city", forCity("gent")],
  ["the public", publicGroup()],
])("the benchmark for %s", (_, benchmark) => {
  const sheet = sheetOf(planBenchmark(benchmark, { takenSheetNames: [] }), "Benchmark");
  const heads = sheet.cells.flatMap(({ row, column, value }) => {
    const { wrap, fill, fontSize = SIZE } = formatAt(sheet, row, column);
    if (wrap !== true || fill === undefined || typeof value !== "string") return [];
    const room = ((sheet.columnWidths[column] ?? 0) * SIZE) / fontSize - 0.8;
    const height = sheet.rowHeights.find((each) => each.row === row)?.height ?? 0;
    return [{ value, room, lines: Math.floor(height / (1.2 * fontSize)) }];
  });

  it("breaks no word of a head, and has room for all lines", () => {
    expect(heads.length).toBeGreaterThan(7);
    const cut = heads.filter(({ value, room, lines }) => {
      const words = value.split(/\s+/);
      const needed = words.reduce<number[]>((all, { length }) => {
        const last = all.at(-1);
        return last !== undefined && last + 1 + length <= room
          ? [...all.slice(0, -1), last + 1 + length]
          : [...all, length];
      }, []);
      return needed.length > lines || words.some(({ length }) => length > room);
    });
    expect(cut).toEqual([]);
  });
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { areaName, parseRange } from "../../../src/host/a1";
import type { Area } from "../../../src/host/area";
import { containsAll, joined, meets, without } from "../../../src/layout/cells/rectangles";

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});
const areas = fc.array(area, { maxLength: 4 });

function cellsOf(all: readonly Area[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`),
    ),
  );
}

const sorted = (cells: Iterable<string>) => [...cells].sort();

describe("rectangles", () => {
  it("with a hole are the cells without those of the hole", () => {
    fc.assert(
      fc.property(areas, areas, (all, holes) => {
        const cut = cellsOf(holes);
        expect(sorted(cellsOf(without(all, holes)))).toEqual(
          sorted([...cellsOf(all)].filter((cell) => !cut.has(cell))),
        );
      }),
    );
  });

  it("meet and contain each other as their cells do", () => {
    fc.assert(
      fc.property(areas, area, (all, one) => {
        const [cells, own] = [cellsOf(all), [...cellsOf([one])]];
        expect(containsAll(all, [one])).toBe(own.every((cell) => cells.has(cell)));
        expect(all.some((each) => meets(each, one))).toBe(own.some((cell) => cells.has(cell)));
      }),
    );
  });

  it("joined are the same cells, in no more rectangles", () => {
    fc.assert(
      fc.property(areas, (all) => {
        expect(sorted(cellsOf(joined(all)))).toEqual(sorted(cellsOf(all)));
        expect(joined(all).length).toBeLessThanOrEqual(all.length);
      }),
    );
  });

  it.each([
    [
      ["B3:E3", "B4:E4", "B6:E6"],
      ["B3:E4", "B6:E6"],
    ],
    [["B3:B8", "C3:C8"], ["B3:C8"]],
    [
      ["B3:B8", "D3:D8"],
      ["B3:B8", "D3:D8"],
    ],
  ])("%j side by side become %j", (parts, whole) => {
    expect(joined(parts.flatMap((each) => parseRange(each) ?? [])).map(areaName)).toEqual(whole);
  });

  it("of a whole column with a hole are two, however long it is", () => {
    const [column, hole] = ["C:C", "C3:C8"].flatMap((each) => parseRange(each) ?? []);
    expect(without(column ? [column] : [], hole ? [hole] : []).map(areaName)).toEqual(["C1:C2", "C9:C1048576"]);
  });
});

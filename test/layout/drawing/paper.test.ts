import { describe, expect, it } from "@jest/globals";
import { breaksBetween, pointsHigh, pointsWide } from "../../../src/layout/drawing/paper";

const LANDSCAPE = { orientation: "landscape" } as const;
const rows = (...blocks: readonly (readonly [key: string, ...heights: number[]])[]) =>
  blocks.flatMap(([key, ...heights]) => heights.map((height) => ({ key, height })));

describe("what stands on a page", () => {
  it("is more of a sheet that is wider than the page, which is printed smaller", () => {
    const [page, twice] = [Array<number>(10).fill(13.4), Array<number>(20).fill(13.4)];
    expect(pointsWide(twice)).toBe(2 * pointsWide(page));
    expect(pointsHigh(twice, LANDSCAPE)).toBeGreaterThan(1.9 * pointsHigh(page, LANDSCAPE));
    expect(pointsHigh([10], LANDSCAPE)).toBe(595 - 108);
  });

  it("is more with a narrower margin, and a high page has more rows", () => {
    expect(pointsHigh([10], { ...LANDSCAPE, margin: 20 })).toBe(595 - 50);
    expect(pointsHigh([10], { orientation: "portrait" })).toBe(842 - 108);
  });
});

describe("rows that stay together", () => {
  const flow = { above: 20, repeated: 10, room: 100 };

  it("begin a new page when the last one has no room for all of them", () => {
    const four = rows(["a", 20, 20], ["b", 20, 20], ["c", 20, 20], ["d", 20, 20]);
    expect(breaksBetween({ ...flow, rows: four })).toEqual([4]);
    expect(breaksBetween({ ...flow, rows: four, room: 99 })).toEqual([2, 6]);
  });

  it("need no break where all of them have room, and none above the first, however high that is", () => {
    expect(breaksBetween({ ...flow, rows: rows(["a", 40], ["b", 40]) })).toEqual([]);
    expect(breaksBetween({ ...flow, rows: rows(["a", 200], ["b", 20]) })).toEqual([1]);
    expect(breaksBetween({ ...flow, rows: [] })).toEqual([]);
  });
});

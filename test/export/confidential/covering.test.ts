import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { coveredBy } from "../../../src/export/confidential/covering";
import type { Mark } from "../../../src/export/confidential/marks";

type At = readonly [row: number, column: number, rows: number, columns: number];

const mark = (sheet: string, at: At | undefined): Mark => ({
  ...{ sheet, cell: "A1", theme: undefined },
  area: at && { row: at[0], column: at[1], rows: at[2], columns: at[3] },
});

describe("a cell", () => {
  it("is covered by a mark on its sheet, its row, its column or itself, and by no other", () => {
    const isCovered = coveredBy([
      mark("Blad1", [4, 2, 1, 1]),
      mark("Blad1", [6, 0, 1, 2_000_000]),
      mark("Blad1", [8, 3, 2_000_000, 2]),
      mark("Blad1", [9, 7, 2_000_000, 2_000_000]),
      mark("HR", undefined),
    ]);
    const at = (sheet: string, row: number, column: number) => isCovered({ sheet, row, column });
    expect([at("Blad1", 4, 2), at("Blad1", 6, 900), at("Blad1", 20, 4), at("Blad1", 9, 300), at("HR", 0, 0)]).toEqual(
      Array(5).fill(true),
    );
    expect([at("Blad1", 4, 3), at("Blad1", 5, 2), at("Blad1", 7, 3), at("Blad1", 8, 7), at("Blad2", 4, 2)]).toEqual(
      Array(5).fill(false),
    );
  });

  it("is covered exactly when one of the areas holds it", () => {
    const area = fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 4 }), fc.constantFrom(1, 2, 4, 300));
    fc.assert(
      fc.property(fc.array(area, { maxLength: 6 }), fc.nat(9), fc.nat(9), (areas, row, column) => {
        const isInside = areas.some(
          ([top, left, rows, columns]) => row >= top && row < top + rows && column >= left && column < left + columns,
        );
        const isCovered = coveredBy(areas.map((each) => mark("Blad1", each)));
        expect(isCovered({ sheet: "Blad1", row, column })).toBe(isInside);
      }),
    );
  });
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { blocksOf } from "../../../src/host/office/blocks";
import type { CellWrite } from "../../../src/host/host";

const at = (row: number, column: number, more: Partial<CellWrite> = {}): CellWrite => ({
  ...{ sheet: "Herkomst", row, column, value: `${row},${column}` },
  ...more,
});

describe("cells as blocks", () => {
  it("makes one block of a table, in whatever order its cells come", () => {
    const table = [at(5, 2), at(4, 1), at(4, 2), at(5, 1)];
    expect(blocksOf(table).map(({ area }) => area)).toEqual([{ row: 4, column: 1, rows: 2, columns: 2 }]);
  });

  it("keeps apart what is not beside each other, and each sheet", () => {
    expect(blocksOf([at(0, 0), at(0, 2), at(2, 0), at(0, 0, { sheet: "Bevindingen" })])).toHaveLength(4);
  });

  it("keeps a cell with a format of its own by itself", () => {
    const blocks = blocksOf([at(0, 0), at(0, 1, { numberFormat: "General" }), at(0, 2), at(1, 1)]);
    expect(blocks.map(({ area: { row, column } }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 1],
    ]);
  });

  it("holds each cell once, where it belongs; of two writes to one cell, the last", () => {
    const cell = fc.record({ row: fc.nat(5), column: fc.nat(5), value: fc.nat(9), sheet: fc.constantFrom("A", "B") });
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const wanted = new Map(cells.map((each) => [`${each.sheet} ${each.row} ${each.column}`, each.value]));
        const found = blocksOf(cells).flatMap(({ sheet, area, cells: rows }) =>
          rows.flatMap((run, row) =>
            run.map(({ value }, column) => [`${sheet} ${area.row + row} ${area.column + column}`, value] as const),
          ),
        );
        expect(found).toHaveLength(wanted.size);
        expect(new Map(found)).toEqual(wanted);
      }),
    );
  });
});

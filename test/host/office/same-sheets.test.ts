/** What did not change is known by its identity; and of what did, nothing is taken for what it was. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Cell, SheetSnapshot } from "../../../src/host/snapshot";
import { asBefore } from "../../../src/host/office/same-sheets";

const SHEET: SheetSnapshot = {
  name: "Maturiteit",
  visibility: "visible",
  cells: [
    { row: 0, column: 0, value: "Stad" },
    { row: 0, column: 1, value: 3, fill: "#FF0000" },
    { row: 1, column: 1, value: { error: "#N/A" }, formula: "=NA()" },
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  hiddenRows: [],
  hiddenColumns: [],
};

describe("a sheet that is read again", () => {
  it("is the very same where it says all the same", () => {
    expect(asBefore(structuredClone(SHEET), SHEET)).toBe(SHEET);
  });

  it.each<[string, Partial<SheetSnapshot>]>([
    ["another name", { name: "Scores" }],
    ["hidden", { visibility: "hidden" }],
    ["a merge less", { merges: [] }],
    ["a hidden row", { hiddenRows: [{ first: 1, last: 1 }] }],
    ["looks that Excel did not tell", { untold: ["looks"] }],
    ["cells that were left unread", { unreadFrom: { row: 5000, column: 0 } }],
  ])("is another with %s", (_, change) => {
    const now = { ...structuredClone(SHEET), ...change };
    expect(asBefore(now, SHEET)).toEqual(now);
  });

  it("has the very same cells but for the one that changed, also where rows were put in between or emptied", () => {
    const cell = fc.record(
      {
        value: fc.oneof(fc.constantFrom<Cell["value"]>(1, 2, "a", null, true), fc.constant({ error: "#N/A" })),
        plain: fc.constantFrom("", "a"),
        note: fc.constant("n"),
        fill: fc.constantFrom("#FFFFFF", "#000000"),
      },
      { requiredKeys: ["value"] },
    );
    const cells = fc
      .uniqueArray(fc.record({ row: fc.nat(3), column: fc.nat(3), cell }), {
        selector: ({ row, column }) => `${row},${column}`,
      })
      .map((all) =>
        all
          .map(({ row, column, cell: held }): Cell => ({ row, column, ...held }))
          .sort((a, b) => a.row - b.row || a.column - b.column),
      );
    fc.assert(
      fc.property(cells, cells, (before, after) => {
        const [then, now] = [before, after].map((all) => ({ ...SHEET, cells: all }));
        const told = asBefore(now ?? SHEET, then);
        expect(told).toEqual(now);
        const texts = new Set(before.map((each) => JSON.stringify(each)));
        expect(told.cells.filter((one) => texts.has(JSON.stringify(one)) && !before.includes(one))).toEqual([]);
      }),
    );
  });
});

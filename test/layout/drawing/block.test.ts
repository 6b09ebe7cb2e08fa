import { describe, expect, it } from "@jest/globals";
import { below, heights, looks, shownAt, tableAt, together } from "../../../src/layout/drawing/block";

const BOLD = { bold: true };

describe("a piece of a sheet", () => {
  it("leaves a cell alone where there is nothing to show, and keeps a zero", () => {
    expect(shownAt(2, 1, [["", 0, null, "x"]]).cells).toEqual([
      { row: 2, column: 2, value: 0 },
      { row: 2, column: 4, value: "x" },
    ]);
  });

  it("has one format for neighbours in a row that look the same", () => {
    const bold = (value: string) => ({ value, format: BOLD });
    expect(shownAt(0, 0, [[bold("a"), bold("b"), "c", bold("d")]]).formats).toEqual([
      { area: { row: 0, column: 0, rows: 1, columns: 2 }, format: BOLD },
      { area: { row: 0, column: 3, rows: 1, columns: 1 }, format: BOLD },
    ]);
  });

  it("ends below its last cell, its last look and its last height, whichever is lowest", () => {
    const [cell, look, height] = [shownAt(3, 0, [["x"]]), looks([2, 0, 4, 1], BOLD), heights(4, 3, 20)];
    expect([cell, look, height, together()].map(below)).toEqual([4, 6, 7, 0]);
    expect(below(together(height, look, cell))).toBe(7);
  });

  it("has no look where there are no rows or no columns", () => {
    expect([looks([1, 0, 0, 4], BOLD), looks([1, 0, 4, 0], BOLD)]).toEqual([together(), together()]);
    expect(tableAt(1, [["Stad"]], BOLD).formats).toHaveLength(1);
  });

  it("is a table of its header and every row below, those that stay free too", () => {
    const { area, ...table } = tableAt(3, [["Stad", "Code"], ["Gent", "gent"], []], BOLD);
    expect(area).toEqual({ row: 3, column: 0, rows: 3, columns: 2 });
    expect(below(table)).toBe(6);
  });

  it("keeps every kind of thing that a piece may hold", () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const says = { title: "Keuze", message: "Ja of nee." };
    const piece = {
      cells: [{ row: 0, column: 0, value: 1 }],
      formats: [{ area, format: BOLD }],
      rowHeights: [{ row: 0, height: 20 }],
      validations: [{ area, rule: { kind: "number" as const, minimum: 1 }, prompt: says, error: says }],
      conditionalFormats: [
        { area, rule: { kind: "equal" as const, value: 1 }, fill: "#FFFFFF", fontColour: "#000000" },
      ],
    };
    expect(together(piece, {})).toEqual(piece);
  });
});

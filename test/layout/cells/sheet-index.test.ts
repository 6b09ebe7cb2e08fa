import { describe, expect, it } from "@jest/globals";
import { asHeld, findingAt, heldOf, hiddenBy, indexSheet, rawOf, textOf } from "../../../src/layout/cells/sheet-index";
import { cellsAcross, shownAt } from "../../../src/layout/cells/merged-cells";
import { sheet } from "../book";

const index = indexSheet(sheet("Blad1", [["a", null, 3], [], [], ["d"], [null, "e"], [], ["g"]], { at: "B2" }));

describe("a sheet's cells", () => {
  it("are found by their place", () => {
    expect(index.at({ row: 1, column: 3 })?.value).toBe(3);
    expect(index.at({ row: 1, column: 2 })).toBeUndefined();
    expect(index.at({ row: 99, column: 0 })).toBeUndefined();
    expect(index.cellsIn(1).map(({ value }) => value)).toEqual(["a", 3]);
    expect(index.cellsIn(2)).toEqual([]);
  });

  it.each([
    [-1, Infinity, [1, 4, 5, 7]],
    [1, 7, [4, 5]],
    [0, 5, [1, 4]],
    [4, 5, []],
    [7, Infinity, []],
  ])("stand in rows, of which those between %d and %d are %j", (above, below, rows) => {
    expect(index.rowsBetween(above, below)).toEqual(rows);
  });

  it("have a text and show a value", () => {
    const [text, number, error, yes] = sheet("", [[" x ", 3, { error: "#N/A" }, true]]).cells;
    expect([text, number, error, yes, undefined].map(textOf)).toEqual(["x", "", "", "", ""]);
    expect([text, number, error, yes, undefined].map(rawOf)).toEqual(["x", "3", "#N/A", "true", ""]);
  });

  it("say what is not struck through in them, and hold what is", () => {
    const struck = { row: 0, column: 0, value: "Gent Leuven", plain: " Leuven" };
    expect([textOf(struck), rawOf(struck), heldOf(struck)]).toEqual(["Leuven", "Leuven", "Gent Leuven"]);
    const number = { row: 0, column: 0, value: 4, plain: "" };
    expect([textOf(number), rawOf(number), heldOf(number)]).toEqual(["", "", "4"]);
    expect(asHeld(number)).toEqual({ row: 0, column: 0, value: 4 });
  });

  it("give findings their sheet, address and severity", () => {
    expect(findingAt(index, { row: 3, column: 27 }, { code: "score-as-date", raw: "x", suggestion: 2.5 })).toEqual({
      code: "score-as-date",
      severity: "error",
      sheet: "Blad1",
      cell: "AB4",
      raw: "x",
      suggestion: 2.5,
    });
  });
});

describe("merged cells", () => {
  const merged = indexSheet(
    sheet("Blad1", [["Stad", "Thema's", null], [null, "Strategie", "Aanpak"], ["Gent"]], {
      merges: ["A1:A2", "B1:C1"],
    }),
  );

  it("are seen in every place that they cover", () => {
    const seen = (row: number) => [0, 1, 2].map((column) => shownAt(merged, { row, column })?.value);
    expect([seen(0), seen(1), seen(2)]).toEqual([
      ["Stad", "Thema's", "Thema's"],
      ["Stad", "Strategie", "Aanpak"],
      ["Gent", undefined, undefined],
    ]);
  });

  it("come down into the rows that they cover, and no further", () => {
    const across = (row: number) => cellsAcross(merged, row).map(({ value }) => value);
    expect([across(0), across(1), across(2)]).toEqual([["Stad", "Thema's"], ["Stad", "Strategie", "Aanpak"], ["Gent"]]);
  });

  it("have an area; another cell is its own", () => {
    expect(merged.areaOf({ row: 0, column: 1 })).toEqual({ row: 0, column: 1, rows: 1, columns: 2 });
    expect(merged.areaOf({ row: 2, column: 0 })).toEqual({ row: 2, column: 0, rows: 1, columns: 1 });
  });
});

it("what is hidden is told from its spans, in whatever order they come", () => {
  const isHidden = hiddenBy([
    { first: 7, last: 9 },
    { first: 2, last: 2 },
  ]);
  expect([...Array(11).keys()].filter(isHidden)).toEqual([2, 7, 8, 9]);
  expect(hiddenBy([])(0)).toBe(false);
});

/** What Herkomst looks like on paper: no column that says nothing, and letters that can be read. */
import { describe, expect, it } from "@jest/globals";
import { bundleOf } from "../../../src/consolidation/bundle";
import type { Submission } from "../../../src/consolidation/submission";
import type { SheetPlan } from "../../../src/host/plan";
import { pointsWide } from "../../../src/layout/drawing/paper";
import { EMPTY_WORKBOOK, planBundle } from "../../../src/layout/plan/plan-layout";
import { saidIn } from "../../../src/layout/sheets/on-paper";
import { consolidated, rowsFile } from "../../consolidation/consolidated";
import { sheetOf, valuesIn } from "../plan/plans";

function herkomstOf(...files: readonly Submission[]): SheetPlan {
  return sheetOf(planBundle(EMPTY_WORKBOOK, bundleOf(consolidated(files))), "Herkomst");
}

/** Of a text of eleven points, on A4 in landscape. */
function lettersOn({ columnWidths, print }: SheetPlan, columns = print.area?.columns): number {
  return 11 * Math.min(1, (842 - 2 * (print.margin ?? 50)) / pointsWide(columnWidths.slice(0, columns)));
}

describe("Herkomst on paper", () => {
  const quiet = herkomstOf(rowsFile("gent.xlsx", ["Gent", 3, 2]));
  const loud = herkomstOf(rowsFile("gent.xlsx", ["Gent", 3, 2]), rowsFile("gent2.xlsx", ["Gent", 4, 2]));

  it("ends at the last column that says something: the cell, or the choice that is open", () => {
    const last = ({ print }: SheetPlan, sheet: SheetPlan) => valuesIn(sheet, 4)[(print.area?.columns ?? 0) - 1];
    expect([last(quiet, quiet), last(loud, loud)]).toEqual(["Cel", "Keuze"]);
    expect(valuesIn(quiet, 4)).toEqual(valuesIn(loud, 4));
  });

  it("has letters of seven points or more on one page wide, even where every column says something", () => {
    expect(quiet.print.pagesWide).toBeUndefined();
    expect(lettersOn(quiet)).toBeGreaterThan(8.5);
    expect(lettersOn(loud)).toBeGreaterThan(8);
    expect(lettersOn(loud, loud.columnWidths.length)).toBeGreaterThanOrEqual(7);
  });
});

describe("the columns that say something", () => {
  it("are those up to the last one with a text or a number, and all of them where there are no rows", () => {
    const rows = [
      ["a", "", null, ""],
      ["b", 0, "", null],
    ];
    expect([saidIn(rows, 4), saidIn([], 4), saidIn([[null, ""]], 2)]).toEqual([2, 4, 1]);
  });
});

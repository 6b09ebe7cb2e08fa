/** What the pane says of medians that the workbook counts itself and that are not its own. */
import { expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { layOut } from "../../src/actions/lay-out";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import type { Snapshot } from "../../src/host/snapshot";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { otherMedians } from "../../src/taskpane/check/sheet-medians";
import { checkView } from "../../src/taskpane/view/check-view";
import { book, sheet } from "../layout/book";
import { edited, type } from "../layout/edits";
import { memoryHost } from "../layout/memory-host";
import { AALST, GENT, HEADER, LEUVEN } from "../layout/rows";

/** Of those that differ: the theme, where it stands, and what it says. */
function differing(workbook: Snapshot): readonly string[] {
  const inspection = inspectionOf(workbook, { builtIn: klimaatgovernance });
  const found = otherMedians(inspection, checkView(inspection).consolidation.themes);
  return [...found].flatMap(([theme, all]) =>
    all.map(({ sheet: on, cell, value }) => `${theme} ${on}!${cell} ${value}`),
  );
}

const GENT_IN_WORDS = ["Gent", "Tussen geel en groen", ...GENT.slice(2)];
const counting = (formula: string, value: number) => [["Mediaan", { value, formula }]];

it("names the cell and its number where words count for us, and not for the formula", () => {
  const rows = [HEADER, GENT_IN_WORDS, LEUVEN, AALST];
  expect(differing(book(sheet("Scores", [...rows, ...counting("=MEDIAN(B2:B4)", 3)])))).toEqual([
    "strategie Scores!B5 3",
  ]);
});

it("says nothing of the same number, of another range, or of a formula over all themes", () => {
  const whole = [HEADER, GENT, LEUVEN, AALST];
  expect(differing(book(sheet("Scores", [...whole, ...counting("=MEDIAN(B2:B4)", 3)])))).toEqual([]);
  expect(differing(book(sheet("Scores", [...whole, ...counting("=MEDIAN(B2:B3)", 3.5)])))).toEqual([]);
  expect(differing(book(sheet("Scores", [...whole, ...counting("=MEDIAN(B2:I4)", 2.5)])))).toEqual([]);
});

it.each([
  ["=MEDIAN(B2:B4)/5", 0.6],
  ["=ROUND(MEDIAN(B2:B4)/2,0)*2", 4],
  ["=MEDIAN(B2:B4,5)", 3.5],
  ["=MEDIAN(Oud!B2:B4)", 2],
  ["=IF(COUNT(B2:B4)<5,0,MEDIAN(B2:B4))", 0],
  // Not counted since a cell was changed.
  ["=MEDIAN(B2:B4)", 4],
])("says nothing of %s, for it is not that words are left out of it", (formula, value) => {
  const rows = [HEADER, GENT_IN_WORDS, LEUVEN, AALST];
  expect(differing(book(sheet("Scores", [...rows, ...counting(formula, value)])))).toEqual([]);
});

it("says nothing where other cities stand on another sheet", () => {
  const rows = [HEADER, GENT_IN_WORDS, LEUVEN, ...counting("=MEDIAN(B2:B3)", 4)];
  expect(differing(book(sheet("Scores", rows), sheet("Meer", [HEADER, AALST])))).toEqual([]);
});

it("names the row of Maturiteit too, where a score that is none counts there", async () => {
  const host = memoryHost(EMPTY_WORKBOOK);
  await layOut(host, emptyMeasurement(klimaatgovernance, ""));
  const scored = edited(host.now(), type("Maturiteit", "B11", 3), type("Maturiteit", "B12", 7));
  const counted = edited(scored, (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((each) => ({
      ...each,
      cells: each.cells.map((cell) =>
        each.name === "Maturiteit" && cell.row === 7 && cell.column === 1 ? { ...cell, value: 5 } : cell,
      ),
    })),
  }));
  expect(differing(counted)).toEqual(["strategie Maturiteit!B8 5"]);
});

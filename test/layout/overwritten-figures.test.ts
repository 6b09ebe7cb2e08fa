/** The medians on Maturiteit are formulas. One that is not ours any more is told: whoever opens the sheet believes it. */
import { expect, it } from "@jest/globals";
import { najaar2024 } from "../../src/sample/najaar-2024";
import type { Snapshot } from "../../src/host/snapshot";
import { editCells, edited, loseNames, type } from "./edits";
import { laidOut } from "./laid-out";
import { bundleBook, PUBLISHED } from "./published";
import { read, told } from "./read";

const BUNDLE = laidOut(najaar2024);
const overwritten = (workbook: Snapshot) =>
  told(read(workbook).publication).filter((each) => each.startsWith("figure-overwritten"));
/** Another formula at the median of Monitoring, that comes to 3. */
const counting = (formula: string) =>
  editCells(BUNDLE, "Maturiteit", (cell) =>
    cell.row === 7 && cell.column === 3 ? { ...cell, value: 3, formula } : cell,
  );

it("nothing is told of what is as it was laid out, nor of what its formulas have not counted since", () => {
  expect(overwritten(BUNDLE)).toEqual([]);
  expect(overwritten(edited(BUNDLE, type("Maturiteit", "B11", 5, 5, 5)))).toEqual([]);
});

it.each([
  ["a median", "D8", 3, "3\nMonitoring\n2,75"],
  ["a number of cities", "D9", 13, "13\nMonitoring\n12"],
  ["the range", "D10", "1 – 5", "1 – 5\nMonitoring\n1 – 4,5"],
  ["words", "D8", "ongeveer 3", "ongeveer 3\nMonitoring\n2,75"],
] as const)("%s that was typed over its formula is told at its cell", (...[, cell, value, raw]) => {
  const workbook = edited(BUNDLE, type("Maturiteit", cell, value));
  expect(overwritten(workbook)).toEqual([`figure-overwritten Maturiteit!${cell} "${raw}"`]);
  expect(overwritten(edited(workbook, loseNames))).toHaveLength(1);
});

it("one that was emptied shows nothing, and one that says what the scores say is no other", () => {
  expect(overwritten(edited(BUNDLE, type("Maturiteit", "D8", null)))).toEqual([]);
  expect(overwritten(edited(BUNDLE, type("Maturiteit", "D8", 2.75), type("Maturiteit", "D10", "1 – 4.5")))).toEqual([]);
});

it.each([
  ["of the first cities only", "=MEDIAN(D11:D15)", 1],
  ["of another theme", "=MEDIAN(C11:C33)", 1],
  ["that is a mean", "=AVERAGE(D11:D33)", 1],
  ["of all cities, without what ours has around it", "=MEDIAN($D$11:$D$40)", 0],
])("a formula %s", (_, formula, count) => {
  expect(overwritten(counting(formula))).toHaveLength(count);
});

it("a median that was typed over on Globaal is told there; one that was emptied, or is the same, is not", () => {
  const bundle = bundleBook(PUBLISHED);
  expect(overwritten(bundle)).toEqual([]);
  const raw = "4\nAanpak\n3\nGlobaal";
  expect(overwritten(edited(bundle, type("Globaal", "C9", 4)))).toEqual([`figure-overwritten Globaal!C9 "${raw}"`]);
  expect(overwritten(edited(bundle, type("Globaal", "C9", null)))).toEqual([]);
  expect(overwritten(edited(bundle, type("Globaal", "C9", 3)))).toEqual([]);
});

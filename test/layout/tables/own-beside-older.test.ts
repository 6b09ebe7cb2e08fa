/** Our own grid beside a table of a city that is titled with a year: what is typed into ours is a score, and the other is asked about. */
import { expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { book, sheet } from "../book";
import { edited, type } from "../edits";
import { laidOut } from "../laid-out";
import { gridIn, read, told } from "../read";
import { GENT, HEADER } from "../rows";

const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
const ours = laidOut(emptyMeasurement(klimaatgovernance, "", gent));
const older = book(sheet("Onze scores", [["Scores 2021"], [], HEADER, GENT])).sheets;
const beside = (...values: readonly number[]) => {
  const own = edited(ours, type("Maturiteit", "B11", ...values));
  return read({ ...own, sheets: [...own.sheets, ...older] });
};

it("a score in ours counts, and that of the other fills no gap", () => {
  const reading = beside(5, 4);
  expect(gridIn(reading)).toEqual({ gent: "5 4 - - - - - -" });
  expect(told(reading)).toEqual(['columns-compete Onze scores!B4 "B4:I4"']);
});

it("a choice of the other sets nothing aside that was typed into ours: where they say otherwise, both are there", () => {
  const own = edited(ours, type("Maturiteit", "B11", 5));
  const choices = [
    { sheet: "Onze scores", areas: [{ row: 3, column: 1, rows: 1, columns: 8 }], use: "score" as const },
  ];
  const reading = read({ ...own, sheets: [...own.sheets, ...older] }, { choices });
  const strategy = reading.scores.filter(({ themeId }) => themeId === "strategie").map(({ score }) => score.value);
  expect(strategy.sort()).toEqual([3, 5]);
});

it("a mistake in ours is told at its cell", () => {
  expect(told(beside(7))).toContain('score-out-of-range Maturiteit!B11 "7"');
});

it("the other is read while ours is empty", () => {
  const workbook = { ...ours, sheets: [...ours.sheets, ...older] };
  expect(gridIn(read(workbook))).toEqual(gridIn(read(book(...older))));
});

/** Two marks in a row of levels: all levels up to the score, or somebody who could not choose. */
import { expect, it } from "@jest/globals";
import { book, sheet } from "../book";
import { gridIn, read } from "../read";
import { THEMES } from "../rows";

const LEVELS = ["Niet matuur", "Ad hoc", "Gestructureerde aanzet", "Matuur", "Heel matuur"];
/** The levels that are marked, theme by theme. */
const marked = (rows: readonly string[]) =>
  read(
    book(
      sheet("Blad1", [
        ["Thema", ...LEVELS],
        ...rows.map((row, at) => [
          THEMES[at] ?? "",
          ...LEVELS.map((_, level) => (row.includes(String(level + 1)) ? "x" : null)),
        ]),
      ]),
    ),
    { file: "gent.xlsx" },
  );

it("all levels up to the score, in every row, are the score", () => {
  expect(gridIn(marked(["123", "12", "1", "1234", "12345", "1", "12", ""]))).toEqual({ gent: "3 2 1 4 5 1 2 -" });
});

it.each([
  [
    "a row that does not begin at the lowest",
    ["23", "12", "1", "123", "5", "1", "12", "3"],
    "unreadable unreadable 1 unreadable 5 1 unreadable 3",
  ],
  ["a row with one mark, not at the lowest", ["3", "12", "1", "4", "5", "1", "2", "3"], "3 unreadable 1 4 5 1 2 3"],
])("beside %s, two marks say two levels", (_, rows, grid) => {
  const reading = marked(rows);
  expect(gridIn(reading)).toEqual({ gent: grid });
  const told = reading.findings.filter(({ code }) => code === "score-unreadable");
  expect(told.map(({ raw }) => raw)).toContain("1 Niet matuur, 2 Ad hoc");
});

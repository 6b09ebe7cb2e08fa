/** The year of a column, beside the one that the sheet says it measured. */
import { expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { gridIn, read, told } from "../read";
import { GENT, GRID, THEMES } from "../rows";

const [, ...SCORES] = GENT;
const under = (title: Rows[number], ...headings: readonly (string | number)[]) =>
  read(
    book(
      sheet("Blad1", [
        ["Stad", "Gent"],
        title,
        [],
        ["Thema", ...headings],
        ...THEMES.map((theme, row) => [theme, ...headings.map(() => SCORES[row] ?? null)]),
      ]),
    ),
    { file: "gent-2022.xlsx" },
  );

it.each<[Rows[number], readonly (string | number)[]]>([
  [["Meting 2025"], ["Score 2022"]],
  [["Meting", 2025], ["Score 2022"]],
  [["Zelfevaluatie najaar 2025"], ["2022"]],
  [["Zelfevaluatie najaar 2025"], [2022]],
])("under %j the column %j is asked about", (title, headings) => {
  const reading = under(title, ...headings);
  expect(gridIn(reading)).toEqual({});
  expect(told(reading)).toEqual([expect.stringMatching(/^columns-compete /)]);
});

it.each<[Rows[number], readonly (string | number)[]]>([
  [["Meting 2025"], ["Score 2025"]],
  [["Meting 2025"], ["Score 2022", "Score 2025"]],
  [["Meting 2025"], ["Score"]],
  [["Klimaatplan 2030"], ["Score 2022"]],
  [["Zelfevaluatie, ingevuld op 12/03/2023"], ["Score 2022"]],
  [["Zelfevaluatie, ingevuld in maart 2023"], ["Score 2022"]],
])("under %j the columns %j are read", (title, headings) => {
  expect(gridIn(under(title, ...headings))).toEqual({ gent: GRID.gent });
});

/** Odd places of head counts and of the FTE of LEKP 1, each with what is read of it and what is told. */
import { expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { fteIn, read, told } from "../read";
import { HEADER, THEMES } from "../rows";

const scored = (...more: Rows): Rows => [["Gent"], ["Thema", "Score"], ...THEMES.map((theme) => [theme, 3]), ...more];

it.each<[string, string, Rows, readonly [Readonly<Record<string, number>>, ...string[]]]>([
  [
    "LEKP 1 beside scores, without VTE",
    "Blad1",
    [
      [null, "LEKP 1"],
      ["Gent", 8.4],
    ],
    [{}, 'fte-unclear Blad1!B1 "LEKP 1"'],
  ],
  ["LEKP 1 under a title that says VTE", "Blad1", [["VTE"], ["Stad", "LEKP 1"], ["Gent", 8.4]], [{ gent: 8.4 }]],
  [
    "a number on a sheet that says LEKP",
    "LEKP",
    [
      ["Stad", "Aantal"],
      ["Gent", 8.4],
    ],
    [{}, 'fte-unclear LEKP! "LEKP"'],
  ],
  [
    "an amount on a sheet that says LEKP",
    "LEKP",
    [
      ["Stad", "Bedrag"],
      ["Gent", 8000],
    ],
    [{}],
  ],
  [
    "a number under a title that says LEKP",
    "Blad1",
    [["LEKP 1"], ["Stad", "Aantal"], ["Gent", 8]],
    [{}, 'fte-unclear Blad1!A1 "LEKP 1"'],
  ],
  ["an amount under a title that says LEKP", "Blad1", [["LEKP 1"], ["Stad", "Budget"], ["Gent", 8000]], [{}]],
  [
    "two years of LEKP",
    "LEKP",
    [
      ["Stad", "VTE 2022", "VTE 2024"],
      ["Gent", 7, 8.4],
    ],
    [{}, 'fte-columns-compete LEKP!B1 "VTE 2022 | VTE 2024"'],
  ],
  [
    "two years under one heading",
    "LEKP",
    [
      ["Stad", "VTE", null],
      [null, 2022, 2024],
      ["Gent", 7, 8.4],
    ],
    [{}, 'fte-unclear LEKP!B1 "VTE"'],
  ],
  [
    "a question",
    "LEKP",
    [
      ["Stad", "Hoeveel VTE?"],
      ["Gent", 8.4],
    ],
    [{ gent: 8.4 }],
  ],
  [
    "the day on which it was so",
    "LEKP",
    [
      ["Stad", "VTE (31/12/2024)"],
      ["Gent", 8.4],
    ],
    [{ gent: 8.4 }],
  ],
  [
    "a second table on the sheet",
    "LEKP",
    [["Stad", "VTE LEKP 1"], ["Gent", 8.4], [], ["Stad", "VTE"], ["Gent", 40]],
    [{ gent: 8.4 }, 'fte-head-count LEKP!B4 "VTE"'],
  ],
  [
    "two tables beside each other",
    "Blad1",
    [
      ["Personeel", null, null, "LEKP 1"],
      ["Stad", "VTE", null, "Stad", "VTE"],
      ["Gent", 40, null, "Gent", 8.4],
    ],
    [{ gent: 8.4 }, 'fte-head-count Blad1!B2 "VTE"'],
  ],
  [
    "a part of LEKP",
    "Blad1",
    [
      ["Stad", "Totaal VTE", "waarvan LEKP 1"],
      ["Gent", 40, 8.4],
    ],
    [{}, 'fte-head-count Blad1!B1 "Totaal VTE"', 'fte-unclear Blad1!C1 "waarvan LEKP 1"'],
  ],
  [
    "a part of LEKP that is subsidised",
    "Blad1",
    [
      ["Stad", "VTE LEKP 1", "waarvan gesubsidieerd"],
      ["Gent", 8.4, 2],
    ],
    [{ gent: 8.4 }, 'fte-not-taken Blad1!C1 "waarvan gesubsidieerd"'],
  ],
  [
    "a unit after the number",
    "Blad1",
    [["Gent"], ["Klimaatdienst", 23.4, "VTE"]],
    [{}, 'fte-head-count Blad1!C2 "VTE"'],
  ],
  [
    "a number with its unit alone",
    "Blad1",
    [["Gent"], ["Klimaatdienst", "ca. 23,4 VTE"]],
    [{}, 'fte-head-count Blad1!B2 "ca. … VTE"'],
  ],
  [
    "a team",
    "Blad1",
    [
      ["Stad", "Klimaatteam"],
      ["Gent", 12],
    ],
    [{}, 'fte-head-count Blad1!B1 "Klimaatteam"'],
  ],
  [
    "a list of names",
    "Blad1",
    [
      ["Medewerker", "Telefoon"],
      ["An", "09 266 77 60"],
    ],
    [{}],
  ],
  [
    "a heading with a figure in it",
    "Blad1",
    [
      ["Stad", "Totaal VTE (23,4 in 2023)"],
      ["Gent", 24],
    ],
    [{}, 'fte-head-count Blad1!B1 "Totaal VTE (… in 2023)"'],
  ],
  ["a line among themes", "Blad1", scored(["Aantal VTE", 23.4]), [{}, 'fte-head-count Blad1!A11 "Aantal VTE"']],
  [
    "a column beside themes",
    "Blad1",
    [["Gent"], ["Thema", "Score", "VTE"], ...THEMES.map((theme) => [theme, 3, 2])],
    [{}, 'fte-head-count Blad1!C2 "VTE"'],
  ],
  ["a title over a grid whose heading says score", "Blad1", [["Aantal VTE en score"], ...scored()], [{}]],
  [
    "LEKP in the row of a grid without a heading",
    "Blad1",
    [
      [null, ...HEADER.slice(1), "VTE LEKP 1"],
      ["Gent", ...THEMES.map(() => 3), 8.4],
    ],
    [{ gent: 8.4 }],
  ],
])("%s", (...[, name, rows, [fte, ...findings]]) => {
  const reading = read(book(sheet(name, rows)));
  expect(fteIn(reading)).toEqual(fte);
  expect(told(reading).filter((line) => line.startsWith("fte-"))).toEqual(findings);
});

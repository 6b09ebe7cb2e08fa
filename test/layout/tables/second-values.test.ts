/** A second score of a theme, and what says that one of them is none: the one that counts is read, or it is asked which. */
import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { gridIn, read, told } from "../read";

const down = (...rows: Rows): Rows => [["Stad Gent"], ["Thema", "Score"], ...rows];
const readRows = (rows: Rows, merges: readonly string[] = []) => read(book(sheet("Blad1", rows, { merges })));
const asked = (rows: Rows, merges?: readonly string[]) =>
  told(readRows(rows, merges)).filter((line) => !line.startsWith("missing-theme"));
/** The first three themes. */
const three = (rows: Rows, merges?: readonly string[]) =>
  Object.fromEntries(
    Object.entries(gridIn(readRows(rows, merges))).map(([city, grid]) => [city, grid.split(" ").slice(0, 3).join(" ")]),
  );

describe("a second score below a theme", () => {
  it.each(["definitief", "na overleg", "consensus", "Eindscore", "nu", null])(
    "in a row %p below one of them makes that one uncertain",
    (label) => {
      const rows = down(["Strategie", 3], [label, 4], ["Aanpak", 2], ["Monitoring", 4]);
      expect(three(rows)).toEqual({ gent: "unreadable 2 4" });
      expect(asked(rows)).toEqual(['score-uncertain Blad1!B3 "3 (B3), 4 (B4)"']);
    },
  );

  it("is named where nothing stands in the theme's own row", () => {
    const rows = down(["Strategie"], [null, 4], ["Aanpak", 2], ["Monitoring", 4]);
    expect(asked(rows)).toEqual(['score-uncertain Blad1!B3 "4 (B4)"']);
  });

  it("is no second one where it says the same, is no score, or sums up", () => {
    const rows = (...more: Rows) => down(["Strategie", 3], ...more, ["Aanpak", 2], ["Monitoring", 4]);
    expect(asked(rows([null, 3]))).toEqual([]);
    expect(asked(rows(["doel", 5]))).toEqual([]);
    expect(asked(rows([null, "zie nota"]))).toEqual([]);
    expect(asked([...rows(), [null, { value: 3, formula: "=AVERAGE(B3:B5)" }]])).toEqual([]);
    expect(asked([...rows(), ["Eindscore", 3.5]])).toEqual([]);
  });

  it("that is final below each theme is read", () => {
    const rows = down(
      ["Strategie", 2],
      ["definitief", 3],
      ["Aanpak", 3],
      ["definitief", 2],
      ["Monitoring", 3],
      ["definitief", 4],
    );
    expect(three(rows)).toEqual({ gent: "3 2 4" });
  });

  it("that is called a score below each theme is asked about", () => {
    const rows = down(
      ...[
        ["Strategie", 2],
        ["Score", 3],
        ["Aanpak", 3],
        ["Score", 2],
        ["Monitoring", 3],
        ["Score", 4],
      ],
    );
    expect(asked(rows)).toEqual([expect.stringMatching(/^columns-compete/)]);
  });
});

describe("a second score beside a theme", () => {
  const pairs = ["Stad", "Strategie", null, "Aanpak", null, "Monitoring", null];
  it("below every heading is asked about, and one of them is named", () => {
    expect(asked([pairs, ["Gent", 3, 5, 2, 4, 4, 5]])).toEqual([expect.stringMatching(/^columns-compete/)]);
    const one = [
      ["Stad", "Strategie", null, "Aanpak", "Monitoring"],
      ["Gent", 3, 5, 2, 4],
    ];
    for (const merges of [[], ["B1:C1"]])
      expect(asked(one, merges)).toEqual(['score-uncertain Blad1!B2 "3 (B2), 5 (C2)"']);
  });

  it("whose sub-headings stand over the first pair only is told apart by these, or asked about", () => {
    const grid = three([pairs, [null, "to-be", "as-is", null, null, null, null], ["Gent", 5, 3, 4, 2, 5, 4]]);
    expect(grid["gent"] ?? "- - -").not.toMatch(/[45]/);
    const cities = three([
      [null, "Gent", null, "Genk", null],
      ["Thema", "doel", "nu", null, null],
      ["Strategie", 5, 3, 5, 2],
      ["Aanpak", 4, 2, 5, 3],
      ["Monitoring", 5, 4, 4, 1],
    ]);
    expect(cities).toEqual({ gent: "3 2 4" });
  });

  it("in a row below the city is asked about, and read where that says that it is final", () => {
    const header = ["Stad", "Strategie", "Aanpak", "Monitoring"];
    expect(asked([header, ["Gent", 3, 2, 4], [null, 4, 2, 4]])).toEqual(['unknown-city Blad1!A3 ""']);
    const twice: Rows = [header, ["Gent", 3, 2, 4], [null, 4, 2, 4], ["Genk", 2, 2, 2], [null, 3, 2, 4]];
    expect(asked(twice)).toEqual([expect.stringMatching(/^columns-compete/)]);
    expect(three([header, ["Gent", 4, 4, 4], ["definitief", 3, 2, 4]])).toEqual({ gent: "3 2 4" });
    const two = [
      ["Stad", "", ...header.slice(1)],
      ["Gent", "TO BE", 5, 4, 5],
      [null, "AS IS", 3, 2, 4],
    ];
    expect(three([...two, ["Genk", null, 5, 5, 4], [null, null, 2, 3, 1]])).toEqual({ gent: "3 2 4" });
  });
});

describe("a theme that says that its score is none of now", () => {
  it.each(["(ambitie 2030)", "- streefscore", "(vorig jaar)", "(2022)", "(op 10)", "(Leuven)", "TO BE"])(
    "%p is asked about among bare names, in a row and in a column",
    (more) => {
      const label = `Monitoring ${more}`;
      const rows = down(["Strategie", 3], ["Aanpak", 2], [label, 5]);
      expect(asked(rows)).toEqual([`score-uncertain Blad1!B5 "${label}: 5"`]);
      const across: Rows = [
        ["Stad", "Strategie", "Aanpak", label],
        ["Gent", 3, 2, 5],
      ];
      expect(asked(across)).toEqual([`score-uncertain Blad1!D2 "${label}: 5"`]);
    },
  );

  it("is asked about below a heading between the themes, and is none of it where it explains the theme", () => {
    const rows = (between: string) =>
      down(["Strategie", 3], ["Aanpak", 2], ["Monitoring", 4], [between], ["Regelgeving", 5]);
    expect(asked(rows("Ambitie 2030"))).toEqual(['score-uncertain Blad1!B7 "Ambitie 2030 · Regelgeving: 5"']);
    expect(asked(rows("Blz. 2"))).toEqual([]);
    expect(asked(down(["Strategie (visie)", 3], ["Aanpak", 2], ["Middelen (budget)", 5]))).toEqual([]);
  });
});

describe("a cross that is of no level of its own", () => {
  const rows = (strategie: Rows[number], ...more: Rows): Rows => [
    ["Stad Gent"],
    ["Thema", 1, 2, 3, 4, 5],
    ["Strategie", ...strategie],
    ...more,
    ["Aanpak", null, "x"],
    ["Monitoring", null, null, null, "x"],
  ];
  it("over two levels, over two themes or in the row below is asked about", () => {
    expect(asked(rows([null, null, "x"]), ["D3:E3"])).toEqual(['score-uncertain Blad1!D3 "x (D3:E3)"']);
    expect(asked(rows([null, null, "x"], [null, null, null, "x"]))).toEqual([
      'score-uncertain Blad1!D3 "x (D3), x (D4)"',
    ]);
    const both = rows([null, "x"]).map((row, at) => (at === 3 ? ["Aanpak"] : row));
    expect(three(both, ["C3:C4"])).toEqual({ gent: "unreadable unreadable 4" });
  });
});

it("numbers before the themes, under nothing but a title, are asked about", () => {
  const rows: Rows = [["Stad Gent"], [1, "Strategie"], [2, "Aanpak"], [3, "Monitoring"]];
  expect(asked(rows)).toEqual([expect.stringMatching(/^columns-compete/)]);
  const headed: Rows = [
    ["Gent", "Thema"],
    [3, "Strategie"],
    [2, "Aanpak"],
    [4, "Monitoring"],
  ];
  expect(three(headed)).toEqual({ gent: "3 2 4" });
});

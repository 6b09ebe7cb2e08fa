import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { gridIn, read, told } from "../read";
import { AALST, GENT, GRID, HEADER, LEUVEN, THEMES } from "../rows";

const [, ...SCORES] = GENT;
const SCORED_LIST: Rows = THEMES.map((theme, index) => [theme, SCORES[index] ?? null]);
const readRows = (rows: Rows, file?: string) => read(book(sheet("Blad1", rows)), file === undefined ? {} : { file });

describe("a city that nobody knows", () => {
  it.each<[string, Rows, string]>([
    ["with scores", [HEADER, GENT, ["Vilvoorde", ...SCORES]], 'unknown-city Blad1!A3 "Vilvoorde"'],
    ["with a single score", [HEADER, GENT, ["Vilvoorde", null, 3]], 'unknown-city Blad1!A3 "Vilvoorde"'],
    ["with words alone", [HEADER, GENT, ["Turnhoud", "Bezorgd"]], 'unknown-city Blad1!A3 "Turnhoud"'],
    ["with a number out of range", [HEADER, ["Vilvoorde", 25], GENT], 'unknown-city Blad1!A2 "Vilvoorde"'],
    ["before the others", [HEADER, ["Vilvoorde", "geel"], GENT], 'unknown-city Blad1!A2 "Vilvoorde"'],
    ["after an empty row", [HEADER, GENT, [], ["Vilvoorde", ...SCORES]], 'unknown-city Blad1!A4 "Vilvoorde"'],
    [
      "below an empty row, before the others",
      [HEADER, [], ["Vilvoorde", 3], GENT],
      'unknown-city Blad1!A3 "Vilvoorde"',
    ],
    ["by a number", [HEADER, GENT, [9000, ...SCORES]], 'unknown-city Blad1!A3 "9000"'],
    ["without a name", [HEADER, GENT, [null, ...SCORES]], 'unknown-city Blad1!A3 ""'],
    ["without a name, with a single score", [HEADER, GENT, [null, null, 3]], 'unknown-city Blad1!A3 ""'],
    ["without a name, before the others", [HEADER, [null, ...SCORES], GENT], 'unknown-city Blad1!A2 ""'],
  ])("is told once, and nothing of it is read: %s", (_, rows, finding) => {
    const reading = readRows(rows);
    expect(told(reading)).toEqual([finding]);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent });
  });

  it("is nothing to tell of while nothing is filled in", () => {
    expect(told(readRows([HEADER, GENT, ["Vilvoorde"]]))).toEqual([]);
  });

  it("is not taken for the city that the title or the file speaks of", () => {
    const reading = readRows([["Zelfevaluatie Leuven"], HEADER, ["Vilvoorde", ...SCORES]], "leuven.xlsx");
    expect(told(reading)).toEqual(['unknown-city Blad1!A3 "Vilvoorde"']);
    expect(gridIn(reading)).toEqual({});
  });

  it("is told for each where nobody is known, also without a heading", () => {
    const reading = readRows(
      [
        [null, ...THEMES],
        ["Vilvoorde", ...SCORES],
        ["Mol", ...SCORES],
      ],
      "gent.xlsx",
    );
    expect(told(reading)).toEqual(['unknown-city Blad1!A2 "Vilvoorde"', 'unknown-city Blad1!A3 "Mol"']);
  });

  it("is told in a column of its own too", () => {
    const reading = readRows([
      ["Thema", "Gent", "Vilvoorde", "Opmerkingen"],
      ...SCORED_LIST.map(([theme = null, score = null]) => [theme, score, 3, "ok"]),
    ]);
    expect(told(reading)).toEqual(['unknown-city Blad1!C1 "Vilvoorde"']);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent });
  });

  it("is told above a score column too", () => {
    const reading = readRows([
      [null, "Gent", "Vilvoorde", null],
      ["Thema", "Score", "Score", "Score"],
      ...SCORED_LIST.map(([theme = null, score = null]) => [theme, score, 3, 4]),
    ]);
    expect(told(reading)).toEqual(['unknown-city Blad1!C1 "Vilvoorde"', 'unknown-city Blad1!D2 ""']);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent });
  });

  it.each<[string, Rows, string]>([
    ["beside its label", [["Stad", "Vilvoorde"]], 'unknown-city Blad1!B1 "Vilvoorde"'],
    ["behind its label", [["Gemeente : Vilvoorde"]], 'unknown-city Blad1!A1 "Vilvoorde"'],
  ])("is told of a list %s, whatever the file is called", (_, title, finding) => {
    const reading = readRows([...title, ["Thema", "Score"], ...SCORED_LIST], "gent.xlsx");
    expect(told(reading)).toEqual([finding]);
    expect(gridIn(reading)).toEqual({});
  });
});

describe("the column that names the cities", () => {
  it("is the one before the themes, though another may name more of them", () => {
    const rows = [
      [null, ...THEMES, "Peter"],
      [...GENT, "Leuven"],
      ["Vilvoorde", ...SCORES, "Aalst"],
    ];
    const reading = readRows(rows);
    expect(told(reading)).toEqual(['unknown-city Blad1!A3 "Vilvoorde"']);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent });
  });
});

describe("Genk and Gent differ by one letter", () => {
  it.each(["Gen", "Gentt", "Gend", "Gentbrugge", "Gent/Genk", "G.nt"])("'%s' is neither", (name) => {
    expect(told(readRows([HEADER, [name, ...SCORES]]))).toEqual([`unknown-city Blad1!A2 "${name}"`]);
  });
});

it("a city is named behind “Stad” further to the right of its table, too", () => {
  const aside = [null, null, null, null];
  const reading = readRows([[...aside, "Stad:", "Gent"], [], ["Thema", "Score"], ...SCORED_LIST]);
  expect(gridIn(reading)).toEqual({ gent: GRID.gent });
  expect(told(readRows([[...aside, "Stad:", "Mol"], [], ["Thema", "Score"], ...SCORED_LIST]))).toEqual([
    'unknown-city Blad1!F1 "Mol"',
  ]);
});

describe("a city that nobody names", () => {
  it("is told of the first score", () => {
    expect(told(readRows([["Zelfevaluatie"], THEMES, SCORES]))).toEqual(['unknown-city Blad1!A3 ""']);
    expect(told(readRows([["Thema", "Score"], ...SCORED_LIST]))).toEqual(['unknown-city Blad1!B1 ""']);
  });

  it.each<[string, Rows, string]>([
    ["two names above", [["Gent"], ["Leuven"]], "scores.xlsx"],
    ["a title that names two", [["Gent en Leuven"]], "scores.xlsx"],
    ["a file that names two", [], "gent_leuven.xlsx"],
  ])("is not chosen: %s", (_, title, file) => {
    const row = title.length + 1;
    expect(told(readRows([...title, ["Thema", "Score"], ...SCORED_LIST], file))).toEqual([
      `unknown-city Blad1!B${row} ""`,
    ]);
  });

  it("may be left open in a form without scores", () => {
    expect(told(readRows([["Stad:", "............"], ["Thema", "Score"], ...THEMES.map((theme) => [theme])]))).toEqual(
      [],
    );
  });

  it("is told where a city's name stands in the place of a score", () => {
    expect(told(readRows([THEMES, ["Leuven", 3, 3, 3]]))).toEqual(['unknown-city Blad1!A2 ""']);
  });

  it("is told where remarks beside the scores are all that speak of cities", () => {
    const rows = SCORED_LIST.map(([theme = null, score = null]) => [theme, score, "zoals in Leuven"]);
    expect(told(readRows([["Thema", "Score", "Opmerking"], ...rows]))).toEqual(['unknown-city Blad1!B1 ""']);
  });
});

describe("a city that comes twice", () => {
  it("is told at the second, and nothing of it is read where the two say something else", () => {
    const reading = readRows([HEADER, GENT, LEUVEN, ["Stad Gent", ...AALST.slice(1)]]);
    expect(told(reading)).toEqual(['columns-compete Blad1!B2 "B2:I2 / B4:I4"', 'duplicate-city Blad1!A4 "Stad Gent"']);
    expect(gridIn(reading)).toEqual({ leuven: GRID.leuven });
  });

  it.each([
    ["first", [HEADER, ["Gent", "bezorgd"], ["Gent", 3]]],
    ["last", [HEADER, ["Gent", 3], ["Gent", "bezorgd"]]],
  ])("is told where one of the rows holds words alone, and those come %s", (_, rows) => {
    const lines = told(readRows(rows));
    expect(lines).toContain('duplicate-city Blad1!A3 "Gent"');
    expect(lines.some((line) => line.includes("bezorgd"))).toBe(true);
  });

  it("is told after an empty row too", () => {
    const reading = readRows([HEADER, GENT, LEUVEN, [], GENT]);
    expect(told(reading)).toEqual(['duplicate-city Blad1!A5 "Gent"']);
    expect(reading.scores).toHaveLength(24);
  });

  it("is told in columns too", () => {
    const rows = SCORED_LIST.map(([theme = null, score = null]) => [theme, score, 3]);
    expect(told(readRows([["Thema", "Gent", "Ghent"], ...rows]))).toEqual([
      'duplicate-city Blad1!C1 "Ghent"',
      'columns-compete Blad1!B2 "B2:B9 / C2:C9"',
    ]);
  });

  it("is asked of two score columns for one city: nobody but the city can choose the year", () => {
    const rows = SCORED_LIST.map(([theme = null, score = null]) => [theme, 3, score]);
    const reading = readRows([["Gent"], ["Thema", "2022", "2024"], ...rows]);
    expect(told(reading)).toEqual(['columns-compete Blad1!B3 "2022 / 2024"']);
    expect(reading.scores).toEqual([]);
  });

  it("is asked of two rows of scores without names, unless they say the same", () => {
    const asked = readRows([["Gent"], THEMES, SCORES, THEMES.map(() => 1)]);
    expect(told(asked)).toEqual(['columns-compete Blad1!A3 "A3:H3 / A4:H4"']);
    expect(asked.scores).toEqual([]);
    const agreed = readRows([["Gent"], THEMES, SCORES, SCORES]);
    expect(told(agreed)).toEqual([]);
    expect(gridIn(agreed)).toEqual({ gent: GRID.gent });
  });

  it("is nothing to tell of while one of them is empty", () => {
    const reading = readRows([HEADER, ["Gent"], LEUVEN, GENT]);
    expect(told(reading)).toEqual([]);
    expect(gridIn(reading)).toEqual({ gent: GRID.gent, leuven: GRID.leuven });
  });

  it("in two tables is no duplicate: consolidation sees whether they agree", () => {
    expect(told(read(book(sheet("A", [HEADER, GENT]), sheet("B", [HEADER, GENT]))))).toEqual([]);
  });
});

describe("a file that is named after another city than its scores", () => {
  it.each<[string, Rows, string]>([
    ["in a row", [["Scores"], HEADER, ["Genk", ...SCORES]], "Blad1!A3"],
    ["in a list", [["Stad", "Genk"], ["Thema", "Score"], ...SCORED_LIST], "Blad1!B2"],
    ["in words alone", [HEADER, ["Genk", "Bezorgd"]], "Blad1!A2"],
    [
      "with FTE alone",
      [
        ["Stad", "VTE LEKP 1"],
        ["Genk", 3],
      ],
      "Blad1!A2",
    ],
    ["in a grid with all the cities, of which it filled in one", [HEADER, ["Gent"], ["Genk", ...SCORES]], "Blad1!A3"],
  ])("is told once, and the scores are those of the sheet: %s", (_, rows, cell) => {
    const reading = readRows(rows, "Zelfevaluatie_Gent_v2.xlsx");
    expect(told(reading).filter((line) => !/^(no-scores|scores-not-found)/.test(line))).toEqual([
      `city-file-mismatch ${cell} "Zelfevaluatie_Gent_v2.xlsx"`,
    ]);
    expect(new Set([...reading.scores, ...reading.fte].map(({ cityId }) => cityId))).toEqual(new Set(["genk"]));
  });

  it("is told once for the grid and the LEKP table together", () => {
    const workbook = book(
      sheet("Scores", [HEADER, ["Genk", ...SCORES]]),
      sheet("LEKP", [
        ["Stad", "VTE"],
        ["Genk", 3],
      ]),
    );
    expect(told(read(workbook, { file: "gent.xlsx" }))).toEqual(['city-file-mismatch Scores!A2 "gent.xlsx"']);
  });

  it("is told of another city that stands in a table by itself: it may be there to look at", () => {
    const workbook = book(sheet("Invullen", [HEADER, GENT]), sheet("Ter inspiratie", [HEADER, LEUVEN]));
    expect(told(read(workbook, { file: "gent.xlsx" }))).toEqual(['city-file-mismatch Ter inspiratie!A2 "gent.xlsx"']);
  });

  it.each([
    ["its own city is in it", [HEADER, GENT, LEUVEN], "gent.xlsx"],
    ["several cities are in it", [HEADER, LEUVEN, AALST], "gent.xlsx"],
    ["it names several cities", [HEADER, LEUVEN], "gent en genk.xlsx"],
    ["it names none", [HEADER, LEUVEN], "Gentbrugge.xlsx"],
    ["nothing is filled in", [HEADER, ["Leuven"]], "gent.xlsx"],
  ])("is not told when %s", (_, rows, file) => {
    expect(told(readRows(rows, file))).toEqual([]);
  });
});

it("a table under the title of a first measurement holds its scores", () => {
  const reading = readRows([["Nulmeting klimaatgovernance, najaar 2024"], [], HEADER, GENT]);
  expect(gridIn(reading)).toEqual({ gent: GRID.gent });
});

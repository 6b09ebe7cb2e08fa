/** A sheet lists what its levels mean: where they are those of another scale, or run the other way, its figures are asked about. */
import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet, type Written } from "../book";
import { gridIn, read } from "../read";
import { THEMES } from "../rows";

const SCORES = [3, 2, 4, 2, 3, 1, 4, 3];
const GRID = { gent: SCORES.join(" ") };
const LIST: Rows = [
  ["Stad", "Gent"],
  [],
  ["Thema", "Score"],
  ...THEMES.map((theme, at) => [theme, SCORES[at] ?? null]),
];
const ROWS: Rows = [
  ["Stad", ...THEMES],
  ["Gent", ...SCORES],
];

type Levels = readonly (readonly [number, string])[];
const FROM_ZERO: Levels = [
  [0, "niets"],
  [1, "weinig"],
  [2, "deels"],
  [3, "goed"],
  [4, "top"],
];
const REVERSED: Levels = [
  [1, "heel matuur"],
  [2, "matuur"],
  [3, "gestructureerde aanzet"],
  [4, "ad hoc"],
  [5, "niet matuur"],
];
const COLOURS_REVERSED: Levels = [
  [1, "donkergroen"],
  [2, "lichtgroen"],
  [3, "geel"],
  [4, "oranje"],
  [5, "rood"],
];
const OURS: Levels = [
  [1, "Niet matuur"],
  [2, "Ad hoc"],
  [3, "Gestructureerde aanzet"],
  [4, "Matuur"],
  [5, "Heel matuur"],
];

const cells = (levels: Levels): Rows => levels.map(([value, words]) => [value, words]);
const SHAPES: Readonly<Record<string, (levels: Levels) => Rows>> = {
  "two cells each": cells,
  "two cells each, the highest first": (levels) => cells([...levels].reverse()),
  "two cells each, of text": (levels) => levels.map(([value, words]) => [String(value), words]),
  "two cells each, under a heading": (levels) => [["Legende"], ...cells(levels)],
  "two cells each, headed both": (levels) => [["Score", "Betekenis"], ...cells(levels)],
  "a line with =": (levels) => levels.map(([value, words]) => [`${value} = ${words}`]),
  "a line with a dash, under a heading": (levels) => [
    ["Schaal:"],
    ...levels.map(([value, words]) => [`${value} - ${words}`]),
  ],
  "a line with a colon": (levels) => levels.map(([value, words]) => [`${value}: ${words}`]),
  "a row of lines": (levels) => [levels.map(([value, words]) => `${value} = ${words}`)],
  "a row of numbers, over their words": (levels) => [
    ["Legende", ...levels.map(([value]) => value)],
    [null, ...levels.map(([, words]) => words)],
  ],
};

const below = (table: Rows, rows: Rows): Rows => [...table, [], ...rows];
const above = (table: Rows, rows: Rows): Rows => [...rows, [], ...table];
function beside(table: Rows, rows: Rows): Rows {
  const width = Math.max(...table.map(({ length }) => length));
  const pad = (row: readonly Written[]): readonly Written[] => [
    ...row,
    ...Array.from({ length: width + 1 - row.length }, () => null),
  ];
  return Array.from({ length: Math.max(table.length, rows.length + 2) }, (_, at) => [
    ...pad(table[at] ?? []),
    ...(rows[at - 2] ?? []),
  ]);
}

const readingOf = (rows: Rows) => read(book(sheet("Blad1", rows)), { file: "gent.xlsx" });
const codesOf = (rows: Rows) => readingOf(rows).findings.map(({ code }) => code);

function expectAsked(rows: Rows): void {
  expect(codesOf(rows)).toContain("scale-unknown");
  expect(gridIn(readingOf(rows))).toEqual({});
}

describe.each(Object.entries(SHAPES))("levels in %s", (name, shape) => {
  it.each([
    ["from 0", FROM_ZERO],
    ["the other way round", REVERSED],
    ["the other way round, in colours", COLOURS_REVERSED],
  ])("%s are heard below, above and beside a table", (__, levels) => {
    expectAsked(below(LIST, shape(levels)));
    expectAsked(below(ROWS, shape(levels)));
    expectAsked(above(LIST, shape(levels)));
    if (!name.startsWith("a row")) expectAsked(beside(LIST, shape(levels)));
  });

  it("are those of ours in any order", () => {
    const [one, two, three, four, five] = OURS;
    const shuffled = [four, one, two, three, five].flatMap((level) => (level ? [level] : []));
    for (const levels of [OURS, [...OURS].reverse(), shuffled])
      expect(gridIn(readingOf(below(LIST, shape(levels))))).toEqual(GRID);
  });

  it.each(["Schaal", "Legende", "Uitleg"])("are heard on a sheet %s", (other) => {
    const { findings } = read(book(sheet("Blad1", LIST), sheet(other, shape(FROM_ZERO))), { file: "gent.xlsx" });
    expect(findings.map(({ code }) => code)).toContain("scale-unknown");
  });
});

describe("other lists of levels", () => {
  it.each<[string, Rows]>([
    [
      "how far one agrees",
      [
        [1, "helemaal oneens"],
        [2, "oneens"],
        [3, "neutraal"],
        [4, "eens"],
        [5, "helemaal eens"],
      ],
    ],
    [
      "seven",
      ["niets", "weinig", "beperkt", "matig", "redelijk", "goed", "uitstekend"].map((words, at) => [at + 1, words]),
    ],
    [
      "four",
      [
        [1, "slecht"],
        [2, "matig"],
        [3, "goed"],
        [4, "zeer goed"],
      ],
    ],
    [
      "even numbers",
      [
        [10, "uitstekend"],
        [8, "goed"],
        [6, "voldoende"],
        [4, "zwak"],
        [2, "onvoldoende"],
      ],
    ],
    ["the best first", [["1 - A (best)"], ["2 - B"], ["3 - C"], ["4 - D"], ["5 - E (slechtst)"]]],
  ])("%s are heard", (_, rows) => {
    expectAsked(below(LIST, rows));
  });
});

describe("a numbered list that is no legend", () => {
  it("scores of a city over a row of what each is", () => {
    const words = ["zwak", "matig", "redelijk", "goed"];
    const rows: Rows = [
      ["Stad", ...THEMES],
      ["Gent", 1, 2, 3, 4],
      [null, ...words],
    ];
    expect(codesOf(rows)).not.toContain("scale-unknown");
  });

  it.each<[string, Rows]>([
    ["themes", THEMES.map((theme, at) => [`${at + 1} ${theme}`])],
    ["themes, in two cells", THEMES.slice(0, 4).map((theme, at) => [at, theme])],
    [
      "questions",
      [
        ["1. Wie trekt het klimaatbeleid?"],
        ["2. Is er een goed plan?"],
        ["3. Is er voldoende budget?"],
        ["4. Wat is niet gelukt?"],
      ],
    ],
    [
      "actions",
      [
        [1, "Fietspaden aanleggen"],
        [2, "Scholen isoleren"],
        [3, "Goede praktijken delen"],
        [4, "Geen pesticiden meer"],
      ],
    ],
    [
      "actions from 0",
      [
        [0, "Voorbereiding"],
        [1, "Uitvoering"],
        [2, "Evaluatie"],
      ],
    ],
    [
      "actions of a year",
      [
        [2023, "goed begin"],
        [2024, "matig"],
        [2025, "beter"],
      ],
    ],
    [
      "footnotes",
      [
        ["1 Cijfers van de dienst milieu."],
        ["2 Zonder het OCMW."],
        ["3 Nog niet goedgekeurd door het college van burgemeester en schepenen."],
      ],
    ],
    ["priorities", [["Prioriteit"], [1, "hoog"], [2, "midden"], [3, "laag"]]],
    [
      "priorities, in lines",
      [["1 = hoge prioriteit"], ["2 = gemiddelde prioriteit"], ["3 = lage prioriteit"], ["4 = geen prioriteit"]],
    ],
    [
      "chances",
      [
        [0, "onwaarschijnlijk"],
        [1, "weinig waarschijnlijk"],
        [2, "goed mogelijk"],
        [3, "heel waarschijnlijk"],
      ],
    ],
    [
      "cities",
      [
        [0, "Gent"],
        [1, "Genk"],
        [2, "Leuven"],
      ],
    ],
    [
      "levels of our own, in words of one's own",
      [["Legende"], [1, "zwak"], [2, "matig"], [3, "redelijk"], [4, "goed"], [5, "uitstekend"]],
    ],
    [
      "some of ours",
      [["Legende"], [0, "niet ingevuld"], [1, "Niet matuur"], [2, "Ad hoc"], [3, "Gestructureerde aanzet"]],
    ],
  ])("%s", (_, rows) => {
    for (const place of [below, above, beside]) expect(codesOf(place(LIST, rows))).not.toContain("scale-unknown");
  });

  it("is not made of scores with words behind them", () => {
    const scored = THEMES.slice(0, 5).map((theme, at) => [
      theme,
      at + 1,
      ["goed", "zwak", "niet", "matig", "geen"][at] ?? null,
    ]);
    expect(gridIn(readingOf([["Stad", "Gent"], [], ["Thema", "Score", "Motivatie"], ...scored]))).toEqual({
      gent: "1 2 3 4 5 - - -",
    });
  });
});

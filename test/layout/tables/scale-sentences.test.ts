/** A sentence beside a table says that its figures are on another scale, or run the other way; a remark may say so of one city. */
import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet } from "../book";
import { gridIn, read } from "../read";
import { THEMES } from "../rows";

const SCORES = [3, 2, 4, 2, 3, 1, 4, 3];
const GRID = { gent: SCORES.join(" ") };
const ROWS: Rows = [
  ["Stad", ...THEMES],
  ["Gent", ...SCORES],
];

const readingOf = (rows: Rows) => read(book(sheet("Blad1", rows)));
const toldOf = (rows: Rows) => readingOf(rows).findings.map(({ code, cell }) => `${code} ${cell}`);

describe("a sentence", () => {
  it.each([
    "Cijfers op tien",
    "1 is het beste, 5 het slechtste",
    "hoe lager, hoe beter",
    "1 (best) tot 5 (slechtst)",
    "Hoe lager de score, hoe beter.",
  ])("that says another scale is heard: %s", (text) => {
    expect(toldOf([...ROWS, [], [text]])).toEqual(["scale-unknown B2"]);
    expect(toldOf([[text], [], ...ROWS])).toEqual(["scale-unknown B4"]);
  });

  it.each(["Cijfers op vijf", "5 is het beste, 1 het slechtste", "hoe hoger, hoe beter", "Ingevuld op tien oktober"])(
    "that says ours is not: %s",
    (text) => {
      expect(gridIn(readingOf([...ROWS, [], [text]]))).toEqual(GRID);
    },
  );
});

/** The same eight scores in a list of the city's own, with a line in each place where one is written. */
const LIST: Rows = [["Thema", "Score"], ...THEMES.map((theme, at) => [theme, SCORES[at] ?? null])];
const PLACES: readonly (readonly [string, (text: string) => ReturnType<typeof book>])[] = [
  ["in the title", (text) => book(sheet("Blad1", [[`Zelfscan Gent – ${text}`], [], ...LIST]))],
  ["below the title", (text) => book(sheet("Blad1", [["Zelfscan Gent"], [text], ...LIST]))],
  ["under the table", (text) => book(sheet("Blad1", [["Zelfscan Gent"], [], ...LIST, [], [text]]))],
  [
    "in a sheet that explains",
    (text) => book(sheet("Blad1", [["Zelfscan Gent"], [], ...LIST]), sheet("Uitleg", [[text]])),
  ],
  [
    "in the name of the sheet",
    (text) => book(sheet(text.replace(/(\d):/g, "$1 =").replace(/:/g, ""), [["Zelfscan Gent"], [], ...LIST])),
  ],
];
const OTHER_SCALES: readonly string[] = [
  ...["op twintig", "op tien", "op vier", "Maximum = 10", "Maximum = tien", "max. 20 punten", "score op 20 punten"],
  ...["10 = top", "top = 10", "Schoolcijfers (10 is uitstekend)", "10 is het best", "7 = uitstekend", "4 = top"],
  ...["tiendelige schaal", "vierdelige schaal", "7-delige schaal", "zevenpuntenschaal", "twintigpuntenschaal"],
  ...[
    "1 is het best",
    "1 is de beste score",
    "De laagste score is de beste",
    "Een lage score is goed",
    "lager = beter",
  ],
  ...["Een hoge score is slecht", "omgekeerde schaal", "de schaal is omgekeerd", "schaal omgekeerd gebruikt: 1 is top"],
  ...["1 = sterk", "5 = zwak", "5 is slecht", "Een 5 betekent: nog niets gedaan"],
  ...["Score 1: heel matuur", "5 is rood", "geel = 1, rood = 5", "5 = niet matuur", "1 is donkergroen"],
  ...["Likert 1-7", "0 tot en met 4", "1 tot tien", "Quotering 0-20", "Schaal 1-4", "Schaal van 1 tot 10"],
  ...["Elk thema staat op 10", "Alles op 20"],
];
const OURS: readonly string[] = [
  ...["op 5", "op vijf", "Maximum = 5", "max. 5", "max. 5 punten", "score op 5 punten", "maximaal vijf"],
  ...["5 = top", "top = 5", "5 is het best", "5 is uitstekend", "Cijfers (5 is uitstekend)", "hoger is beter"],
  ...["vijfdelige schaal", "5-delige schaal", "vijfpuntenschaal", "Likert 1-5", "1 tot en met 5", "Quotering 1-5"],
  ...[
    "schaal 1-5",
    "van 1 tot 5",
    "De hoogste score is de beste",
    "Een lage score is slecht",
    "Een hoge score is goed",
  ],
  ...[
    "5 = heel matuur",
    "1 = niet matuur",
    "Score 5: heel matuur",
    "1 is rood",
    "rood = 1, geel = 3",
    "1 = zwak, 5 = sterk",
  ],
  ...["de schaal is niet omgekeerd", "4 = goed, 5 = uitstekend", "1 is zwak", "Elk thema staat op 5", "Stap 1 is goed"],
  ...["Ingevuld op tien oktober", "Versie 10", "2 is ad hoc"],
];

describe.each(PLACES)("%s", (_, bookWith) => {
  it.each(OTHER_SCALES)("another scale is asked: %s", (text) => {
    const { scores, findings } = read(bookWith(text), { file: "gent.xlsx" });
    expect(scores).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain("scale-unknown");
  });

  it.each(OURS)("ours is read: %s", (text) => {
    expect(gridIn(read(bookWith(text), { file: "gent.xlsx" }))).toEqual(GRID);
  });
});

it.each(["Gemiddelde = 3, maximum = 5", "Maximum: 4", "Hoogste score: 4", "Laagste score: 1", "De laagste score is 1"])(
  "a line that says what the scores come to says no scale: %s",
  (text) => {
    expect(gridIn(readingOf([...ROWS, [], [text]]))).toEqual(GRID);
  },
);

it("heads a column where others stand beside it", () => {
  const list = THEMES.map((theme, at) => [theme, 2 * (SCORES[at] ?? 0), SCORES[at] ?? null]);
  expect(gridIn(readingOf([["Stad", "Gent"], [], ["Thema", "Score op 10", "Score op 5"], ...list]))).toEqual(GRID);
});

describe("a remark on the row of a city", () => {
  const with2 = (remark: string): Rows => [
    ["Stad", ...THEMES, "Opmerking"],
    ["Gent", ...SCORES],
    ["Genk", ...SCORES, remark],
  ];

  it.each(["Genk scoorde op 10", "scores op tien", "gequoteerd op 10."])("asks for its scores alone: %s", (remark) => {
    expect(gridIn(readingOf(with2(remark)))).toEqual(GRID);
    expect(toldOf(with2(remark))).toContain("scale-unknown B3");
  });

  it.each(["Genk scoorde op 5", "3 op 10 inwoners scoren laag", "besproken op 10 oktober", "werkt op 10 pleinen"])(
    "says nothing of its scale otherwise: %s",
    (remark) => {
      expect(gridIn(readingOf(with2(remark)))).toEqual({ ...GRID, genk: GRID.gent });
    },
  );
});

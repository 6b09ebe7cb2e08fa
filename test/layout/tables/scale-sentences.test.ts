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

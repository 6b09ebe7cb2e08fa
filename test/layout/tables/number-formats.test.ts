/** What a cell shows of its number, by its format: a unit beside it, or something else altogether. */
import { describe, expect, it } from "@jest/globals";
import { book, type Rows, sheet, type Written } from "../book";
import { gridIn, read } from "../read";
import { THEMES } from "../rows";

const SCORES = [3, 2, 4, 2.5, 3, 1, 5, 3.5];

/** One city's scores, of which the format of some is given. */
function listWith(formats: Readonly<Record<number, string>>): Rows {
  const score = (value: number, at: number): Written =>
    formats[at] === undefined ? value : { value, numberFormat: formats[at] };
  return [["Stad", "Gent"], [], ["Thema", "Score"], ...THEMES.map((theme, at) => [theme, score(SCORES[at] ?? 0, at)])];
}

const readingOf = (rows: Rows) => read(book(sheet("Blad1", rows)));
const told = (rows: Rows) => readingOf(rows).findings.map(({ code, cell, raw }) => [code, cell, raw]);

describe("among scores", () => {
  it.each([
    [";;;", "4"],
    ['"n.v.t."', "n.v.t."],
    ['"-"', "-"],
    ["[h]:mm", "4"],
    ["-0", "-4"],
  ])("a cell that is formatted as %s is refused alone", (format, raw) => {
    const rows = listWith({ 2: format });
    expect(gridIn(readingOf(rows))).toEqual({ gent: expect.stringMatching(/^3 2 \S+ 2.5 3 1 5 3.5$/) as unknown });
    expect(readingOf(rows).scores.find(({ themeId }) => themeId === "monitoring")?.score.value).toBeNull();
    expect(told(rows)).toEqual([["score-unreadable", "B6", raw]]);
  });

  it.each(['0" op 5"', '0.0" / 5"', '0" pt"', '"Niveau "0', "[Red]0", '0;-0;"nihil"'])("%s says nothing", (format) => {
    const rows = listWith({ 2: format });
    expect(gridIn(readingOf(rows))).toEqual({ gent: SCORES.join(" ") });
    expect(told(rows)).toEqual([]);
  });

  it.each(['0"/10"', '0" op 10"', '0" dagen"', "€ 0", '0"%"', "0\\ \\d\\a\\g"])(
    "%s is another scale, as a whole",
    (format) => {
      expect(told(listWith({ 2: format }))).toEqual([["scale-unknown", "B4", expect.anything()]]);
    },
  );
});

describe("in a LEKP table", () => {
  const TABLE = (format: string): Rows => [
    ["Stad", "VTE LEKP 1"],
    ["Gent", { value: 3, numberFormat: format }],
    ["Genk", 2],
  ];
  const valuesIn = (rows: Rows) => readingOf(rows).fte.map(({ cityId, fte }) => [cityId, fte.value]);

  it.each([
    ['0" personen"', "3 personen"],
    ['0" halftijds"', "3 halftijds"],
    ['0" (LEKP 2)"', "3 (LEKP 2)"],
    ["[h]:mm", "3"],
    ["0.0,", "3"],
  ])("%s is not what LEKP 1 pays, and is told", (format, raw) => {
    expect(valuesIn(TABLE(format))).toEqual([
      ["gent", null],
      ["genk", 2],
    ]);
    expect(told(TABLE(format))).toContainEqual(["fte-unreadable", "B2", raw]);
  });

  it("a unit is", () => {
    expect(valuesIn(TABLE('0.0" VTE"'))).toContainEqual(["gent", 3]);
  });
});

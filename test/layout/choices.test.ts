import { describe, expect, it } from "@jest/globals";
import { parseRange, parseSheetAreas } from "../../src/host/a1";
import { choicesIn } from "../../src/layout/choices";
import type { Choice } from "../../src/layout/way";
import { book, sheet } from "./book";
import { gridIn, read, told } from "./read";

const THEMES = ["Strategie", "Aanpak", "Monitoring", "HR & cultuur", "Regelgeving", "Middelen"];
/** Two columns that could both be the score of Gent. */
const rivals = (name = "Blad1") =>
  sheet(name, [
    ["Stad Gent"],
    ["Thema", "Niveau", "De score"],
    ...THEMES.map((theme, row) => [theme, (row % 3) + 2, (row % 3) + 1]),
  ]);
const named = (names: Readonly<Record<string, string>>, name?: string) => book(rivals(name), { names });

const LEVEL = "2 3 4 2 3 4 - -";
const BOARD = "1 2 3 1 2 3 - -";

describe("a choice in a workbook", () => {
  it("is asked for where two columns could be the score", () => {
    expect(gridIn(read(named({})))).toEqual({});
    expect(told(read(named({})))).toContain('columns-compete Blad1!B3 "Niveau / De score"');
  });

  it.each([
    ["of the one column", { KP_Scores: "Blad1!$B$3:$B$8" }, LEVEL],
    ["of the other", { kp_scores: "Blad1!$C$3:$C$8" }, BOARD],
    ["of a whole column", { KP_Scores: "Blad1!$C:$C" }, BOARD],
    ["in pieces", { KP_Scores: "Blad1!$C$3:$C$5,Blad1!$C$6:$C$8" }, BOARD],
    ["in pieces, as LibreOffice writes them", { KP_Scores: "('Blad1'!$C$3:$C$5,'Blad1'!$C$6:$C$8)" }, BOARD],
    ["in pieces with a name for each", { KP_Scores: "Blad1!$C$3:$C$5", KP_Scores_7: "Blad1!$C$6:$C$8" }, BOARD],
    ["that leaves the other, a target", { KP_Streefscores: "Blad1!$C$3:$C$8" }, LEVEL],
    ["that leaves the other, an earlier measurement", { KP_VorigeScores: "Blad1!$B$3:$B$8" }, BOARD],
    ["that leaves the other, which does not count", { KP_TeltNietMee: "Blad1!$B$3:$B$8" }, BOARD],
  ])("is followed: %s", (_, names, grid) => {
    const reading = read(named(names));
    expect(gridIn(reading)).toEqual({ gent: grid });
    expect(told(reading).filter((line) => line.startsWith("columns-compete"))).toEqual([]);
    expect(reading.ways).toMatchObject([{ verdict: "read", by: "person" }]);
  });

  it("follows a sheet with quotes and commas in its name", () => {
    const name = "D'r op, 'west'";
    const refersTo = "'D''r op, ''west'''!$B$3:$B$5,'D''r op, ''west'''!$B$6:$B$8";
    expect(gridIn(read(named({ KP_Scores: refersTo }, name)))).toEqual({ gent: LEVEL });
  });

  it.each([
    ["it refers to nothing any more", { KP_Scores: "#REF!" }],
    ["it refers to a sheet that is gone", { KP_Scores: "Weg!$B$3:$B$8" }],
    ["it is a number", { KP_Scores: "0.25" }],
    ["it leaves out a score", { KP_Scores: "Blad1!$B$3:$B$7" }],
    ["it is another name that begins alike", { KP_Scores2: "Blad1!$B$3:$B$8", KP_ScoresOud: "Blad1!$B$3:$B$8" }],
    ["a part of it was removed", { KP_Scores: "Blad1!#REF!,Blad1!$B$6:$B$8" }],
  ])("is asked for again where %s", (_, names: Readonly<Record<string, string>>) => {
    expect(gridIn(read(named(names)))).toEqual({});
  });

  it("sets a whole table aside, and says that there are no scores", () => {
    const reading = read(named({ KP_TeltNietMee: "Blad1!$B$3:$C$8" }));
    expect(reading).toMatchObject({ scores: [], places: [], ways: [{ verdict: "aside" }] });
    expect(told(reading)).toEqual(['scores-not-found Blad1!A3 "Blad1"']);
  });

  it("that makes no score of cells weighs more than one that does", () => {
    const both = { KP_Scores: "Blad1!$B$3:$B$8", KP_TeltNietMee: "Blad1!$B$3:$C$8" };
    expect(read(named(both)).scores).toEqual([]);
  });

  it("of two columns that contradict each other is no choice: it is asked again", () => {
    const reading = read(named({ KP_Scores: "Blad1!$B$3:$C$8" }));
    expect(gridIn(reading)).toEqual({});
    expect(told(reading)).toContain('columns-compete Blad1!B3 "Niveau / De score"');
  });

  it("of percentages is no score, whoever chose it", () => {
    const percents = sheet("Blad1", [
      ["Stad Gent"],
      ["Thema", "Score"],
      ...THEMES.map((theme) => [theme, { value: 1, numberFormat: "0%" }]),
    ]);
    const reading = read(book(percents, { names: { KP_Scores: "Blad1!$B$3:$B$8" } }));
    expect(reading).toMatchObject({ scores: [], ways: [{ verdict: "other-scale" }] });
  });

  it("under a heading that speaks of another scale is a score: whoever chose it has seen the heading", () => {
    const outOfTen = sheet("Blad1", [["Stad Gent"], ["Thema", "Score (op 10)"], ...THEMES.map((theme) => [theme, 3])]);
    expect(gridIn(read(book(outOfTen)))).toEqual({});
    expect(gridIn(read(book(outOfTen, { names: { KP_Scores: "Blad1!$B$3:$B$8" } })))).toEqual({
      gent: "3 3 3 3 3 3 - -",
    });
  });
});

describe("what is said now", () => {
  const now = (column: number): Choice => ({
    ...{ sheet: "Blad1", use: "score" },
    areas: [{ row: 2, column, rows: 6, columns: 1 }],
  });

  it("weighs more than what the workbook remembers", () => {
    const remembering = named({ KP_Scores: "Blad1!$B$3:$B$8" });
    expect(gridIn(read(remembering, { choices: [now(2)] }))).toEqual({ gent: BOARD });
    const aside = named({ KP_TeltNietMee: "Blad1!$B$3:$C$8" });
    expect(gridIn(read(aside, { choices: [now(2)] }))).toEqual({ gent: BOARD });
  });

  it("on another sheet says nothing here", () => {
    expect(gridIn(read(named({}), { choices: [{ ...now(2), sheet: "Blad2" }] }))).toEqual({});
  });
});

describe("a way that was chosen before", () => {
  const board = { headings: "De score", among: ["De score", "Niveau"], use: "score" as const };

  it("is taken again in a table of the same shape, wherever its columns stand, and says so", () => {
    const turned = sheet("Anders", [
      ["Stad Gent"],
      ["Thema", "De  score", "Opmerkingen", "Niveau"],
      ...THEMES.map((theme, row) => [theme, (row % 3) + 1, "", (row % 3) + 2]),
    ]);
    const reading = read(book(turned), { ways: [board] });
    expect(gridIn(reading)).toEqual({ gent: BOARD });
    expect(reading.ways).toMatchObject([{ verdict: "read", by: "memory" }]);
  });

  it.each([
    ["something else competes too", { ...board, among: ["De score", "Niveau", "Score raad"] }],
    ["it had no heading", { ...board, headings: "" }],
    ["it was no score", { ...board, use: "target" as const }],
    ["there is no such column", { ...board, headings: "Score raad" }],
  ])("is not taken where %s", (_, way) => {
    expect(gridIn(read(named({}), { ways: [way] }))).toEqual({});
  });

  it("is not taken where two columns have its heading", () => {
    const twice = sheet("Blad1", [
      ["Stad Gent"],
      ["Thema", "De score", "De score", "Niveau"],
      ...THEMES.map((theme) => [theme, 1, 2, 3]),
    ]);
    expect(gridIn(read(book(twice), { ways: [board] }))).toEqual({});
  });

  it("yields to what is chosen in the workbook itself", () => {
    expect(gridIn(read(named({ KP_Scores: "Blad1!$B$3:$B$8" }), { ways: [board] }))).toEqual({ gent: LEVEL });
  });

  it("holds where the rules would have read another: someone had chosen against them", () => {
    const final = sheet("Blad1", [
      ["Stad Gent"],
      ["Thema", "Score team", "Eindscore"],
      ...THEMES.map((theme) => [theme, 2, 3]),
    ]);
    expect(gridIn(read(book(final)))).toEqual({ gent: "3 3 3 3 3 3 - -" });
    const way = { headings: "Score team", among: ["Eindscore", "Score team"], use: "score" as const };
    expect(gridIn(read(book(final), { ways: [way] }))).toEqual({ gent: "2 2 2 2 2 2 - -" });
  });
});

describe("a reference", () => {
  it.each([
    ["A1", "A1:A1"],
    ["$C:$D", "C1:D1048576"],
    ["3:$4", "A3:XFD4"],
  ])("%s is a range", (reference, same) => {
    expect(parseRange(reference)).toEqual(parseRange(same));
    expect(parseRange(same)).toBeDefined();
  });

  it.each(["", "A", "3", "A:3", "A:B:C", "#REF!", "Blad1!A1"])("%j is none", (reference) => {
    expect(parseRange(reference)).toBeUndefined();
  });

  it("to several areas gives each with its sheet", () => {
    expect(parseSheetAreas("A!$A$1,'x,''y'!$B:$B,#REF!,A!#REF!")).toEqual([
      { sheet: "A", area: parseRange("A1") },
      { sheet: "x,'y", area: parseRange("B:B") },
    ]);
  });
});

it("the choices of a workbook are one for each use on each sheet", () => {
  const names = { KP_Scores: "A!$A$1,B!$A$1", KP_Scores_2: "A!$C$1", KP_TeltNietMee: "B!$B$1" };
  const at = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });
  expect(choicesIn(book(sheet("A", []), sheet("B", []), { names }))).toEqual([
    { sheet: "B", areas: [at(1)], use: "aside" },
    { sheet: "A", areas: [at(0), at(2)], use: "score" },
    { sheet: "B", areas: [at(0)], use: "score" },
  ]);
});

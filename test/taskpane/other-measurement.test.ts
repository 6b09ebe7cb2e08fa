/** Scores of another year never become those of this one unasked: the years that stand beside them are looked at. */
import { describe, expect, it } from "@jest/globals";
import { otherYears } from "../../src/taskpane/fill-in/other-measurement";
import { book, sheet } from "../layout/book";
import { GENT, HEADER } from "../layout/rows";

describe("the years beside the scores that are there", () => {
  const scores = [{ source: { sheet: "Blad1", cell: "B2" } }];
  const titled = (...titles: readonly string[]) =>
    book(sheet("Blad1", [...titles.map((title) => [title]), HEADER, GENT]), sheet("Nota", [["Verslag van 2026"]]));

  it.each([
    [["Meting najaar 2024"], "najaar 2026", ["2024"]],
    [["Meting najaar 2026"], "najaar 2026", []],
    [["2022", "2024"], "2026", ["2022", "2024"]],
    [["Streefscore 2030"], "najaar 2026", []],
    [["Klimaatscan"], "najaar 2026", []],
    [["Meting najaar 2024"], "derde meting", []],
  ] as const)("of %j, laid out for %s: %j", (titles, period, years) => {
    expect(otherYears(titled(...titles), scores, period)).toEqual(years);
  });
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { scoreBehindDate } from "../../../src/domain/score/date-score";
import { dataMaturity, tenths } from "../other-scans";

const behind = (day: string, definition = klimaatgovernance as Parameters<typeof scoreBehindDate>[1]) =>
  scoreBehindDate(new Date(day), definition);

describe("the score behind a date", () => {
  it.each([
    ["2026-05-02", 2.5],
    ["2026-05-01", 1.5],
    ["2026-05-04", 4.5],
    ["2031-05-03", 3.5],
  ])("is its day and month, which is what `2.5` becomes: %s was %d", (day, typed) => {
    expect(behind(day)).toBe(typed);
  });

  it.each([
    ["1975-02-01", 2.75],
    ["2025-04-01", 4.25],
    ["1975-01-01", 1.75],
    ["2025-03-01", 3.25],
    ["1950-02-01", 2.5],
    ["2000-03-01", 3],
  ])("is its month and year on the first of a month, which is what `2.75` becomes: %s was %d", (day, typed) => {
    expect(behind(day)).toBe(typed);
  });

  it.each([
    ["a day that is no level", "2026-05-20"],
    ["a month that is off the step: who typed 2-3, not 2.3, meant something else", "2026-03-02"],
    ["a month and a year that are off the step", "1933-03-01"],
    ["a month above the scale", "1975-06-01"],
    ["two scores: 1.5, or 5.00 in the year 2000", "2000-05-01"],
  ])("is none for %s", (_, day) => {
    expect(behind(day)).toBeUndefined();
  });

  it("follows the scale and the step of the definition", () => {
    expect(behind("2026-03-02", tenths)).toBe(2.3);
    expect(behind("2026-05-02", dataMaturity)).toBeUndefined();
  });

  it("gives back every score that Excel makes a date of", () => {
    const now = 2026;
    // Excel takes two digits up to 29 for 20yy and the others for 19yy.
    const year = (digits: number) => (digits < 30 ? 2000 : 1900) + digits;
    const typed = fc.constantFrom(
      "1.5",
      "2.5",
      "3.5",
      "4.5",
      "1.25",
      "2.25",
      "3.25",
      "4.25",
      "1.75",
      "2.75",
      "3.75",
      "4.75",
    );
    fc.assert(
      fc.property(typed, (text) => {
        const [first = "", second = ""] = text.split(".");
        const date =
          second.length === 1
            ? new Date(Date.UTC(now, Number(second) - 1, Number(first)))
            : new Date(Date.UTC(year(Number(second)), Number(first) - 1, 1));
        expect(scoreBehindDate(date, klimaatgovernance)).toBe(Number(text));
      }),
    );
  });
});

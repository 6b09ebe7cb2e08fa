import { describe, expect, it } from "@jest/globals";
import { dateOfSerial, isDateFormat } from "../../../src/domain/score/date-format";
import { HOSTILE_RUNS, soon } from "../patience";

describe("a number format shows a date", () => {
  it.each([
    "d-mmm",
    "mmm-yy",
    "d/mm/yyyy",
    "dd/mm/yyyy;@",
    "yyyy-mm-dd",
    "m/d/yy h:mm",
    "d/mm/yyyy\\ h:mm:ss",
    "[$-813]d mmmm yyyy",
    "[$-F800]dddd\\, mmmm\\ dd\\, yyyy",
    "[$-409]mmm\\-yy;@",
    "[Red]d-mmm",
    '"week van "d/m',
    "D-MMM",
    "mmmm",
    "yy",
    "0.00;d/mm/yyyy",
  ])("with a day, a month or a year: %s", (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each([
    ["General", "General"],
    ["General in colour", "[Red]General"],
    ["no code", ""],
    ["text", "@"],
    ["plain numbers", "0.00"],
    ["thousands", "#,##0.00"],
    ["percentages", "0%"],
    ["powers of ten", "0.00E+00"],
    ["fractions", "# ?/?"],
    ["accounting", '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
    ["euros", "#,##0.00\\ [$€-813];[Red]\\-#,##0.00\\ [$€-813]"],
    ["a unit in quotes", '0.00 "dag"'],
    ["a unit of escaped letters", "0.0\\ \\d\\m\\y"],
    ["the width of a letter", "0.0_d_m_y"],
    ["a letter that fills the cell", "0*d"],
    ["a colour", "[Red]0.0"],
    ["a condition and a colour", "[Red][<3]0.00;[Yellow]0.00"],
    ["a locale", "[$-813]0.00"],
    ["nothing, to hide a number", ";;;"],
  ])("but not with %s", (_, code) => {
    expect(isDateFormat(code)).toBe(false);
  });

  it.each([
    "h:mm",
    "h:mm:ss",
    "mm:ss",
    "mm:ss.0",
    "h:mm AM/PM",
    "[h]:mm",
    "[h]:mm:ss",
    "[hh]:mm",
    "[mm]:ss",
    "[m]",
    "[ss]",
    "[$-F400]h:mm:ss\\ AM/PM",
  ])("nor with a time alone: %s", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });

  it.each(HOSTILE_RUNS)("is told soon, whatever 100,000 characters the code has: %s", (_, code) => {
    expect(soon(() => isDateFormat(`${code}0`))).toBe(false);
  });
});

describe("the day of a serial number", () => {
  const dayOf = (value: number, base: 1900 | 1904 = 1900) => dateOfSerial(value, base)?.toISOString().slice(0, 10);

  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [27426, "1975-02-01"],
    [46144, "2026-05-02"],
    [46144.75, "2026-05-02"],
    [2_958_465, "9999-12-31"],
  ])("counts from 1900 on Windows: %d is %s", (value, day) => {
    expect(dayOf(value)).toBe(day);
  });

  it("skips the 29 February 1900 that never was", () => {
    expect(dayOf(60)).toBe("1900-02-28");
  });

  it.each([
    [0, "1904-01-01"],
    [1, "1904-01-02"],
    [44682, "2026-05-02"],
    [2_957_003, "9999-12-31"],
  ])("counts from 1904 in workbooks that began on an old Mac: %d is %s", (value, day) => {
    expect(dayOf(value, 1904)).toBe(day);
  });

  it.each([
    [0, 1900],
    [-1, 1900],
    [2_958_466, 1900],
    [-1, 1904],
    [2_957_004, 1904],
    [1e300, 1900],
    [NaN, 1900],
    [Infinity, 1904],
  ] as const)("is none outside Excel's years: %d, counted from %d", (value, base) => {
    expect(dayOf(value, base)).toBeUndefined();
  });
});

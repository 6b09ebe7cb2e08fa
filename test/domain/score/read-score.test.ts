import { describe, expect, it } from "@jest/globals";
import { isCellError, type CellValue } from "../../../src/domain/cell-content";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { AssessmentDefinition } from "../../../src/domain/definition/definition";
import { readScore } from "../../../src/domain/score/read-score";
import { serial } from "../dates";
import { dataMaturity, halfPoints, wholePoints } from "../other-scans";
import { HOSTILE_RUNS, soon, STRANGE_WORDS } from "../patience";

const read = (value: CellValue, definition: AssessmentDefinition = klimaatgovernance) =>
  readScore({ value }, definition);
const readDate = (value: number, numberFormat: string) => readScore({ value, numberFormat }, klimaatgovernance);

/** What a cell gives that says something, but no score. */
const without = (status: string, raw: string, ...findings: object[]) => ({
  score: { status, value: null, raw },
  findings,
});

describe("a number", () => {
  it.each([1, 1.25, 2, 2.5, 2.75, 3, 4.5, 5])("on the scale and the step is the score: %d", (value) => {
    expect(read(value)).toEqual({ score: { status: "scored", value, raw: String(value) }, findings: [] });
  });

  it.each([1.1, 2.6, 2.875, 4.99])("off the step is kept, and said: %d", (value) => {
    expect(read(value)).toEqual({
      score: { status: "scored", value, raw: String(value) },
      findings: [{ code: "score-step" }],
    });
  });

  it.each([
    { step: "halves", definition: halfPoints, on: 2.5, off: 2.25 },
    { step: "whole points", definition: wholePoints, on: 2, off: 2.5 },
    { step: "whole points from 0", definition: dataMaturity, on: 0, off: 0.5 },
  ])("follows the step of the definition: $step", ({ definition, on, off }) => {
    expect(read(on, definition).findings).toEqual([]);
    expect(read(off, definition).findings).toEqual([{ code: "score-step" }]);
    expect(read(off, definition).score.value).toBe(off);
  });

  it.each([0, 0.99, 5.25, 6, 7, 26, -3, 1e21])("off the scale is no score: %d", (value) => {
    expect(read(value)).toEqual(without("unreadable", String(value), { code: "score-out-of-range" }));
  });

  it.each([
    [25, 2.5],
    [275, 2.75],
    [50, 5],
  ])("off the scale suggests the comma that went missing: %d was %d", (value, suggestion) => {
    expect(read(value)).toEqual(without("unreadable", String(value), { code: "score-out-of-range", suggestion }));
  });

  it.each([
    [5.000000000000001, 5],
    [2.9999999999999996, 3],
    [0.9999999999999999, 1],
  ])("is what Excel shows, to 15 digits: a sum of %d is %d", (value, shown) => {
    expect(read(value)).toEqual({ score: { status: "scored", value: shown, raw: String(value) }, findings: [] });
  });
});

describe("a number that is text", () => {
  it.each(["2,5", "2.5", "2½", "2 ½", "2 1/2", " 2,5 ", "\u00A02,5\u00A0", "2,5\u2009", "\u200B2,5", "2,50", "+2,5"])(
    "is the score, and said to be text: '%s'",
    (text) => {
      expect(read(text)).toEqual({
        score: { status: "scored", value: 2.5, raw: text.trim() },
        findings: [{ code: "score-as-text", suggestion: 2.5 }],
      });
    },
  );

  it("off the step is kept, and said as well", () => {
    expect(read("2,6")).toEqual({
      score: { status: "scored", value: 2.6, raw: "2,6" },
      findings: [{ code: "score-as-text", suggestion: 2.6 }, { code: "score-step" }],
    });
  });

  it("off the scale is no score, and may have lost its comma", () => {
    expect(read("25")).toEqual(without("unreadable", "25", { code: "score-out-of-range", suggestion: 2.5 }));
    expect(read("-3")).toEqual(without("unreadable", "-3", { code: "score-out-of-range" }));
    expect(read("ca. 7")).toEqual(without("unreadable", "ca. 7", { code: "score-out-of-range" }));
  });
});

describe("a score in words", () => {
  it.each([
    ["between", "Tussen oranje en geel", 2.5],
    ["between", "tussen 2 en 3", 2.5],
    ["between", "tussen Ad hoc en Gestructureerde aanzet", 2.5],
    ["between", "geel en groen", 3.5],
    ["between", "Tussen licht en donkergroen", 4.5],
    ["between", "3 à 4", 3.5],
    ["between", "3-4", 3.5],
    ["scored", "Geel", 3],
    ["scored", "heel matuur", 5],
    ["approximate", "±3", 3],
    ["approximate", "ca. 3", 3],
    ["approximate", "~3", 3],
  ])("is '%s' with a value, and its number is suggested: '%s' is %d", (status, raw, value) => {
    expect(read(raw)).toEqual({
      score: { status, value, raw },
      findings: [{ code: "score-as-phrase", suggestion: value }],
    });
  });

  it("half-way between two levels is no matter of steps", () => {
    expect(read("tussen 2 en 3", wholePoints).findings).toEqual([{ code: "score-as-phrase", suggestion: 2.5 }]);
  });
});

describe("words without a score", () => {
  it("are 'approximate' without a value where they say 'bij benadering' alone", () => {
    expect(read("Bij benadering")).toEqual(without("approximate", "Bij benadering"));
  });

  it("are 'not applicable' where they say so", () => {
    expect(read("n.v.t.")).toEqual(without("not-applicable", "n.v.t."));
  });

  it("are ambiguous where two levels share the colour: groen alone has no value", () => {
    expect(read("Groen")).toEqual(without("text", "Groen", { code: "score-ambiguous-colour" }));
  });

  it.each(["Bezorgd, maar zonder kleuren", "tussen 2 en 4", "3/4", "?", ...STRANGE_WORDS])(
    "are kept as they are: '%s'",
    (text) => {
      expect(read(text)).toEqual(without("text", text.trim(), { code: "score-text" }));
    },
  );

  it.each(HOSTILE_RUNS.filter(([name]) => name !== "zero-width spaces"))(
    "are kept, and soon, whatever 100,000 characters they have: %s",
    (_, text) => {
      expect(soon(() => read(text))).toEqual(without("text", text.trim(), { code: "score-text" }));
    },
  );
});

describe("a number that Excel turned into a date", () => {
  it("is never converted, only suggested: a typed 2.5 became 2 May", () => {
    expect(readDate(serial("2026-05-02"), "d-mmm")).toEqual(
      without("unreadable", "2026-05-02", { code: "score-as-date", suggestion: 2.5 }),
    );
  });

  it.each([
    ["2.75 became February 1975", "1975-02-01", 2.75],
    ["4.25 became April 2025", "2025-04-01", 4.25],
  ])("is suggested from the month and the year as well: %s", (_, day, suggestion) => {
    expect(readDate(serial(day), "mmm-yy")).toEqual(without("unreadable", day, { code: "score-as-date", suggestion }));
  });

  it.each(["d-mmm", "d/mm/yyyy", "[$-813]d mmmm yyyy", "yyyy-mm-dd", "d/mm/yyyy h:mm"])(
    "is a date in every format that shows one: %s",
    (format) => {
      expect(readDate(serial("2026-05-02") + 0.5, format).findings).toEqual([
        { code: "score-as-date", suggestion: 2.5 },
      ]);
    },
  );

  it("is the same day in a workbook that counts from 1904", () => {
    const cell = { value: serial("2026-05-02", 1904), numberFormat: "d-mmm" };
    expect(readScore(cell, klimaatgovernance, 1904)).toEqual(
      without("unreadable", "2026-05-02", { code: "score-as-date", suggestion: 2.5 }),
    );
  });

  it("suggests nothing where no score is behind the date", () => {
    expect(readDate(serial("2026-12-25"), "d-mmm")).toEqual(
      without("unreadable", "2026-12-25", { code: "score-as-date" }),
    );
  });

  it("suggests the number itself where it was typed over a date: the cell still shows a day in January 1900", () => {
    expect(readDate(2.5, "d-mmm")).toEqual(
      without("unreadable", "1900-01-02", { code: "score-as-date", suggestion: 2.5 }),
    );
    expect(readDate(3, "d-mmm")).toEqual(without("unreadable", "1900-01-03", { code: "score-as-date", suggestion: 3 }));
  });

  it.each([-3, 3_000_000, NaN, Infinity])("has no day outside Excel's years, and is no score either: %d", (value) => {
    expect(readDate(value, "d-mmm")).toEqual(without("unreadable", String(value), { code: "score-as-date" }));
  });
});

it.each(["0.0", '0.00 "dag"', "_-* #,##0.00_-", "[Red]0.0", "@", '"Niveau - "0'])(
  "a number in a format without a date is a number: %s",
  (numberFormat) => {
    expect(readDate(2.5, numberFormat).score).toEqual({ status: "scored", value: 2.5, raw: "2.5" });
  },
);

it.each([
  [{ error: "#N/A" }, "#N/A"],
  [{ error: "#DIV/0!" }, "#DIV/0!"],
  [true, "TRUE"],
  [false, "FALSE"],
])("errors and booleans cannot be read: %j", (value, raw) => {
  expect(read(value)).toEqual(without("unreadable", raw, { code: "score-unreadable" }));
  expect(isCellError(value)).toBe(typeof value === "object");
});

describe("a blank cell", () => {
  it.each([null, "", "  ", "\u00A0", "\u200B", "\n"])("has no score, and that is not zero: %j", (value) => {
    expect(read(value)).toEqual(without("blank", ""));
  });

  it.each([
    ["a level's own colour", "#FAE27C", 3],
    ["Excel's standard yellow", "#FFFF00", 3],
    ["a 'tussen' colour", "#F7C46B", 2.5],
  ])("with %s forgot its score, which is suggested", (_, fill, suggestion) => {
    expect(readScore({ value: null, fill }, klimaatgovernance)).toEqual(
      without("blank", "", { code: "colour-without-score", suggestion }),
    );
  });

  it("with any other colour is just blank", () => {
    expect(readScore({ value: null, fill: "#FFFFFF" }, klimaatgovernance)).toEqual(without("blank", ""));
  });
});

it("a colour behind a score says nothing: the score stands", () => {
  expect(readScore({ value: 4, fill: "#FF0000" }, klimaatgovernance).score.value).toBe(4);
  expect(readScore({ value: 4, fill: "#FF0000" }, klimaatgovernance).findings).toEqual([]);
});

describe("a formula", () => {
  it("counts by its stored result, and is marked", () => {
    expect(readScore({ value: 3.5, formula: "=B9" }, klimaatgovernance).score).toEqual({
      ...{ status: "scored", value: 3.5, raw: "3.5" },
      computed: true,
    });
  });

  it("without a stored result is unreadable, not blank", () => {
    expect(readScore({ value: null, formula: "=B9" }, klimaatgovernance)).toEqual({
      score: { status: "unreadable", value: null, raw: "=B9", computed: true },
      findings: [{ code: "score-unreadable" }],
    });
  });

  it("that comes to an empty text is blank", () => {
    expect(readScore({ value: "", formula: '=IF(A1="","",A1)' }, klimaatgovernance).score.status).toBe("blank");
  });
});

it.each([
  ["a lapse of time", "[h]:mm", "3"],
  ["minutes and seconds", "mm:ss", "3"],
  ["hours", "h:mm", "3"],
  ["a minus", "-0", "-3"],
  ["a quoted minus", '"- "0', "- 3"],
  ["brackets", "(0)", "(3)"],
  ["thousands", "0.0,", "3"],
  ["words instead", '"n.v.t."', "n.v.t."],
  ["nothing", ";;;", "3"],
])("a number that is seen as %s is no score", (_, numberFormat, raw) => {
  const reading = readScore({ value: 3, numberFormat }, klimaatgovernance);
  expect(reading).toEqual(without("unreadable", raw, { code: "score-unreadable" }));
});

import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell-content";
import { readFte } from "../../../src/domain/fte/read-fte";
import { serial } from "../dates";
import { anyText, HOSTILE_RUNS, soon, STRANGE_WORDS } from "../patience";

const read = (value: CellValue, numberFormat = "General") => readFte({ value, numberFormat });
const withoutValue = (raw: string, remark: object) => ({ fte: { value: null, raw }, findings: [remark] });

describe("a VTE cell", () => {
  it.each([0, 1, 8.4, 11, 50])("that holds the number %d has that value", (value) => {
    expect(read(value)).toEqual({ fte: { value, raw: String(value) }, findings: [] });
  });

  it.each<[CellValue, number]>([
    [250, 250],
    ["250", 250],
  ])("of more than any city has is told, and has its value: %j", (written, value) => {
    const { fte, findings } = read(written);
    expect(fte.value).toBe(value);
    expect(findings).toContainEqual({ code: "fte-much" });
  });

  it.each([null, "", " ", "\u00A0", "\u200B"])("that is blank has none, and that is not zero: %j", (value) => {
    expect(read(value)).toEqual({ fte: { value: null, raw: "" }, findings: [] });
  });

  it.each([
    ["8,4", 8.4],
    ["8.4", 8.4],
    [" 8,4\u00A0", 8.4],
    ["8,4 VTE", 8.4],
    ["8,4\u00A0vte", 8.4],
    ["8,4  fte.", 8.4],
    ["\u200B8,4", 8.4],
    ["2½", 2.5],
    ["12½ VTE", 12.5],
    ["1 1/2 VTE", 1.5],
    ["½ VTE", 0.5],
    ["0", 0],
  ])("that holds '%s' as text is read, and said to be text", (text, value) => {
    expect(read(text)).toEqual({
      fte: { value, raw: text.trim() },
      findings: [{ code: "fte-as-text", suggestion: value }],
    });
  });

  it.each([
    "14 VTE (incl. LEKP2)",
    "7 VTE (incl. LEKP 2)",
    "ca. 3",
    "1/2/3",
    "geen",
    "-",
    "3-4",
    "VTE",
    ...STRANGE_WORDS,
  ])("never makes a number of words: '%s'", (text) => {
    expect(read(text)).toEqual(withoutValue(text.trim(), { code: "fte-unreadable" }));
  });

  it.each([-1, -0.5, "-1", "-2,5 VTE", "\u22121"])("cannot be negative: %j", (value) => {
    expect(read(value)).toEqual(withoutValue(String(value), { code: "fte-negative" }));
  });

  it.each([
    [true, "TRUE"],
    [false, "FALSE"],
    [{ error: "#REF!" }, "#REF!"],
    [Infinity, "Infinity"],
    [NaN, "NaN"],
  ])("cannot be read when it holds %j", (value, raw) => {
    expect(read(value)).toEqual(withoutValue(raw, { code: "fte-unreadable" }));
  });

  it("that Excel turned into a date is never converted, only suggested as what was typed", () => {
    const typed84 = read(serial("2026-04-08"), "d-mmm");
    expect(typed84).toEqual(withoutValue("2026-04-08", { code: "fte-unreadable", suggestion: 8.4 }));
  });

  it("on the first of a month suggests nothing: 1 July 2025 may be a typed 1.7 or 7.25", () => {
    expect(read(serial("2025-07-01"), "mmm-yy")).toEqual(withoutValue("2025-07-01", { code: "fte-unreadable" }));
  });

  it("that was a date before a number was typed in it suggests that number", () => {
    expect(read(8.4, "d-mmm")).toEqual(withoutValue("1900-01-08", { code: "fte-unreadable", suggestion: 8.4 }));
  });

  it.each([-3, 1e9, NaN])("whose date does not exist suggests nothing: %d", (value) => {
    expect(read(value, "d-mmm")).toEqual(withoutValue(String(value), { code: "fte-unreadable" }));
  });

  it("with a unit in its format is a number all the same", () => {
    expect(read(8.4, '0.0" VTE"').fte.value).toBe(8.4);
    expect(read(8.4, '_ * #,##0.00_ "vte"').fte.value).toBe(8.4);
  });

  it.each([
    ["people", '0" personen"', "3 personen"],
    ["heads", '0" koppen"', "3 koppen"],
    ["hours", '0" u"', "3 u"],
    ["another round", '0" (LEKP 2)"', "3 (LEKP 2)"],
    ["VTE of another time", '0.0 "VTE per dag"', "3 VTE per dag"],
    ["a lapse of time", "[h]:mm", "3"],
    ["brackets", "(0)", "(3)"],
    ["a minus", "-0", "-3"],
    ["thousands", "0.0,", "3"],
    ["words", '"geen"', "geen"],
    ["nothing", ";;;", "3"],
    ["a share", "0%", "3"],
    ["money", "€ 0", "3"],
  ])("is not what lies under a number that is seen as %s", (_, numberFormat, raw) => {
    expect(read(3, numberFormat)).toEqual(withoutValue(raw, { code: "fte-unreadable" }));
  });

  it("is never read as anything but a number of 0 or more, or nothing", () => {
    const value = fc.oneof(anyText, fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(value, fc.string(), (held, numberFormat) => {
        const { fte } = read(held, numberFormat);
        expect(fte.value === null || (fte.value >= 0 && Number.isFinite(fte.value))).toBe(true);
      }),
      {
        examples: [
          [NaN, "General"],
          [Infinity, "General"],
          [NaN, "d-mmm"],
          ["9".repeat(400), "General"],
        ],
      },
    );
  });

  it.each(HOSTILE_RUNS)("is read soon, whatever 100,000 characters it holds: %s", (_, text) => {
    expect(soon(() => read(text)).fte.value).toBeNull();
  });
});

describe("a formula", () => {
  it("counts by its stored result, and is marked; without one it is unreadable", () => {
    expect(readFte({ value: 8.4, formula: "=SUM(C2:D2)" }).fte).toEqual({ value: 8.4, raw: "8.4", computed: true });
    expect(readFte({ value: null, formula: "=SUM(C2:D2)" })).toMatchObject({
      fte: { value: null, raw: "=SUM(C2:D2)" },
      findings: [{ code: "fte-unreadable" }],
    });
  });
});

describe("what is struck through or raised", () => {
  it("leaves no number where it is all of the cell, and that is said", () => {
    for (const value of [4.5, "4,5"])
      expect(readFte({ value, plain: "" })).toEqual({
        fte: { value: null, raw: "" },
        findings: [{ code: "fte-unreadable", raw: String(value) }],
      });
  });

  it("is left out of the number, and all of the cell is told", () => {
    expect(readFte({ value: "8,41", plain: "8,4" })).toEqual({
      fte: { value: 8.4, raw: "8,4" },
      findings: [{ code: "fte-as-text", suggestion: 8.4, raw: "8,41" }],
    });
    expect(readFte({ value: "4 of meer", plain: " of meer" })).toEqual({
      fte: { value: null, raw: "of meer" },
      findings: [{ code: "fte-unreadable", raw: "4 of meer" }],
    });
  });
});

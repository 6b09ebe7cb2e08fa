import { describe, expect, it } from "@jest/globals";
import type { CellContent, CellValue } from "../../../src/domain/cell-content";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { readScore } from "../../../src/domain/score/read-score";
import { serial } from "../dates";
import { HOSTILE_RUNS, soon } from "../patience";

describe("what is struck through or raised", () => {
  const left = (value: CellValue, plain: string, more: Partial<CellContent> = {}) =>
    readScore({ value, plain, ...more }, klimaatgovernance);

  it.each<[CellValue, Partial<CellContent>, string]>([
    [4, {}, "4"],
    ["4", {}, "4"],
    ["tussen oranje en geel", {}, "tussen oranje en geel"],
    [4, { formula: "=B9" }, "4"],
    [null, { formula: "=B9" }, "=B9"],
    [4, { fill: "#FFFF00" }, "4"],
    [serial("2026-05-02"), { numberFormat: "d-mmm" }, "2026-05-02"],
  ])("leaves no score where it is all of the cell, and that is said: %j", (value, more, raw) => {
    expect(left(value, "", more)).toEqual({
      score: { status: "blank", value: null, raw: "" },
      findings: [{ code: "score-struck", raw }],
    });
  });

  it.each([
    ["2-3", "3"],
    ["2-3", "-3"],
    ["2 – 3", " – 3"],
    ["3-2", "3-"],
    ["2 → 3", " → 3"],
    ["2 -> 3", "-> 3"],
    ["2 3", " 3"],
    ["3¹", "3"],
  ])("is left out of %j: of %j, the 3 is the score", (value, plain) => {
    expect(left(value, plain)).toEqual({
      score: { status: "scored", value: 3, raw: "3" },
      findings: [
        { code: "score-as-text", suggestion: 3 },
        { code: "score-struck", suggestion: 3, raw: value },
      ],
    });
  });

  it("is left out of words as well", () => {
    expect(left("oranje geel", " geel")).toEqual({
      score: { status: "scored", value: 3, raw: "geel" },
      findings: [
        { code: "score-as-phrase", suggestion: 3 },
        { code: "score-struck", suggestion: 3, raw: "oranje geel" },
      ],
    });
  });

  it.each([
    ["3/5", "/5", "score-text"],
    ["3 op 10", " op 10", "score-text"],
    ["3 geschat", " geschat", "score-text"],
    ["2,5", ",5", "score-text"],
    ["3 25", "25", "score-out-of-range"],
  ])("makes no score of what is left of %j where that is none: %j", (value, plain, code) => {
    const { score, findings } = left(value, plain);
    expect(score.value).toBeNull();
    expect(findings).toMatchObject([{ code }, { code: "score-struck", raw: value }]);
  });

  it("leaves the minus of a scale that goes below zero", () => {
    const [lowest, second, ...higher] = klimaatgovernance.levels;
    const around = { ...klimaatgovernance, levels: [{ ...lowest, value: -2 }, second, ...higher] as const };
    expect(readScore({ value: "1 -2", plain: " -2" }, around).score.value).toBe(-2);
  });

  it.each(HOSTILE_RUNS)("is left out soon, whatever 100,000 characters stay: %s", (_, text) => {
    expect(soon(() => left(`x${text}`, text)).score.value).toBeNull();
  });
});

import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { CellValue } from "../../../src/domain/cell-content";
import { cityStatus } from "../../../src/domain/measurement/city-status";
import { readScore } from "../../../src/domain/score/read-score";

/** A city's row, theme by theme; what is left out is not there at all. */
const statusOf = (...row: CellValue[]) =>
  cityStatus(
    new Map(
      row.map((value, index) => [
        klimaatgovernance.themes[index]?.id ?? "",
        readScore({ value }, klimaatgovernance).score,
      ]),
    ),
    klimaatgovernance,
  );

describe("a city is", () => {
  it.each<[string, string, CellValue[]]>([
    ["complete", "every theme has a number", [3, 3, 2.5, 4, 1, 5, 3, 2]],
    ["complete", "the rest is not applicable", [3, 3, 2.5, 4, "n.v.t.", "nvt", 3, 2]],
    ["complete", "values are in words", ["geel", "ca. 3", "tussen 2 en 3", 4, 1, 5, 3, 2]],
    ["partial", "one theme is blank", [3, 3, 2.5, 4, 1, 5, 3, null]],
    ["partial", "one theme is absent", [3, 3, 2.5, 4, 1, 5, 3]],
    [
      "partial",
      "one score has no value, like Aalst's 'Bij benadering'",
      [2.5, 3, 1, 3, 2.75, 3.5, "Bij benadering", 3],
    ],
    ["partial", "one score cannot be read", [3, 3, 2.5, 4, 1, 5, 3, { error: "#N/A" }]],
    ["partial", "all that it has is a number to correct", [25]],
    ["partial", "all that it has is 'bij benadering'", ["bij benadering"]],
    ["partial", "all that it has is one score", [null, 3]],
    ["no-scores", "it handed in words alone, like Turnhout", ["Bezorgd, maar zonder kleuren"]],
    ["no-scores", "all its words are ambiguous", ["groen", "groen"]],
    ["missing", "every theme is blank", [null, "", " ", "\u00A0"]],
    ["missing", "there is nothing", []],
  ])("%s when %s", (status, _, row) => {
    expect(statusOf(...row)).toBe(status);
  });
});

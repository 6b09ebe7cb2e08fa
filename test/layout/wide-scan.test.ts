/** Levels from 0 to 3 or from 1 to 4, and sixty themes in groups: laid out, filled in and read by the same rules. */
import { describe, expect, it } from "@jest/globals";
import { consolidate } from "../../src/consolidation/consolidate";
import type { AssessmentDefinition, Level } from "../../src/domain/definition/definition";
import { checkSummary } from "../../src/domain/summary/check-summary";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { readScore } from "../../src/domain/score/read-score";
import { EMPTY_WORKBOOK, planLayout } from "../../src/layout/plan/plan-layout";
import { scoreValidation } from "../../src/layout/sheets/score-cells";
import { dataMaturity } from "../domain/other-scans";
import { book, sheet } from "./book";
import { applied } from "./laid-out";
import { gridIn, read, told } from "./read";

const level = (value: number, fill: string): Level => ({
  ...{ value, name: `Trede ${String.fromCharCode(65 + value)}`, colour: `kleur ${value}`, fill, meaning: "" },
  ...{ colourAliases: [], fillAliases: [] },
});
const four = (from: number): AssessmentDefinition["levels"] => [
  level(from, "#CC3333"),
  level(from + 1, "#DD9933"),
  level(from + 2, "#CCCC44"),
  level(from + 3, "#338844"),
];
/** Groups that are called as columns of targets are. */
const GROUPS = ["Doelen", "Vorige meting", "Gewicht"];
const scanFrom = (from: number): AssessmentDefinition => ({
  ...dataMaturity,
  ...{ id: `van-${from}`, levels: four(from), withoutFte: true },
  themes: Array.from({ length: 60 }, (_, at) => ({
    ...{ id: `t${at}`, name: `Praktijk ${String.fromCharCode(65 + Math.floor(at / 10))}${at % 10}`, aliases: [] },
    group: GROUPS[Math.floor(at / 20)] ?? "",
  })),
});

describe.each([0, 1])("sixty themes in groups, on a scale of four levels from %i", (from) => {
  const definition = scanFrom(from);
  const value = (at: number) => from + (at % 4);
  const filled = {
    ...emptyMeasurement(definition, "2027"),
    cities: definition.cities.map((city) => ({
      ...{ city, fte: undefined },
      scores: new Map(definition.themes.map(({ id }, at) => [id, readScore({ value: value(at) }, definition).score])),
    })),
  };
  const plan = planLayout(EMPTY_WORKBOOK, filled, "grid");
  const grid = plan.sheets.find(({ name }) => name === "Maturiteit");

  it("are read back, each with its score, and what a group is called makes no target of it", () => {
    const reading = read(applied(plan), { definition });
    expect(reading.scores).toHaveLength(120);
    const expected = definition.themes.map((_, at) => value(at)).join(" ");
    expect(gridIn(reading, definition)).toEqual({ heist: expected, lier: expected });
    expect(told(reading)).toEqual([]);
    const { themes } = consolidate([{ file: "a.xlsx", reading }], definition);
    expect(themes.slice(0, 2).map(({ median, n, lowest }) => [median, n, lowest])).toEqual([
      [from, 2, from],
      [from + 1, 2, from + 1],
    ]);
  });

  it("stand under their group, in columns that a page has room for", () => {
    const band = grid?.cells.filter(({ row }) => row === 4).map(({ column, value: text }) => [column, text]);
    expect(band).toEqual([
      [1, "Doelen"],
      [21, "Vorige meting"],
      [41, "Gewicht"],
    ]);
    expect(grid?.print).toMatchObject({ pagesWide: 4, titleColumns: { first: 0, last: 0 } });
    expect(new Set(grid?.columnWidths.slice(1))).toEqual(new Set([12]));
    const { prompt, error } = scoreValidation("B11", definition);
    expect(Math.max(prompt.message.length, error.message.length)).toBeLessThanOrEqual(255);
    expect([prompt.title, error.message]).toEqual([
      `Score van ${from} tot ${from + 3}`,
      expect.not.stringContaining("2,5"),
    ]);
  });

  it("are on their own scale where a sheet says so, and on another where it says another", () => {
    const rows = (text: string) => [
      [text],
      [],
      ["Stad", "Praktijk A0", "Praktijk A1", "Praktijk A2"],
      ["Lier", from, 2, 3],
    ];
    const own = read(book(sheet("Blad1", rows(`${from} = niets, ${from + 3} = alles`))), { definition });
    expect(own.scores.map(({ score }) => score.value)).toEqual([from, 2, 3]);
    const other = read(book(sheet("Blad1", rows("Schaal van 1 tot 10"))), { definition });
    expect(other.scores).toEqual([]);
  });

  it("ask for a recommendation below the middle of the scale, and not at it", () => {
    const middle = from + 1.5;
    const standing = (at: number) =>
      checkSummary(
        { recommendations: [{ number: "1", themeId: "t0", text: "" }], workPackages: [] },
        { definition, standingOf: (id) => (id === "t1" ? at : from + 3) },
      ).map(({ code }) => code);
    expect(standing(middle - 0.25)).toContain("recommendation-missing");
    expect(standing(middle)).not.toContain("recommendation-missing");
  });
});

/** Sterk en beter is read back as it was written, with the shares by which its cities are counted; what cannot be is told at its cell. */
import { describe, expect, it } from "@jest/globals";
import { DEFAULT_SHARES } from "../../../src/domain/points/how-many";
import type { Measurement } from "../../../src/domain/measurement/measurement";
import { explained } from "../../../src/domain/measurement/explanation";
import { points2025 } from "../../../src/sample/summary-2025";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { edited, insertColumn, loseNames, rename, type } from "../edits";
import { bundleBook } from "../published";
import { read, told } from "../read";

const SHEET = "Sterk en beter";
const HEADER = 8;
const NUMBERED: Measurement = { ...najaar2024, points: points2025 };
const SAID = [explained({ cityId: "gent", themeId: "aanpak", strong: "Klimaatkamers" })];
const LINKED: Measurement = {
  ...najaar2024,
  explanations: SAID,
  points: {
    rule: { from: { ...DEFAULT_SHARES, most: 0.75 }, of: 12 },
    points: [
      {
        ...{ themeId: "aanpak", kind: "strong", rawKind: "Sterk punt", text: "Een herkenbare trekker" },
        ...{ cityIds: ["gent", "leuven", "sint-niklaas"], reported: "", nuance: "De vorm verschilt." },
        sources: ["Gent: Klimaatkamers", "Gesprek met Leuven"],
      },
    ],
  },
};

function ofPoints(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.startsWith("point-"));
}

describe("the points of the group", () => {
  it("are 22 strong points and 27 to improve in the report of 2025, none with a city", () => {
    const kinds = points2025.points.map(({ kind }) => kind);
    expect([kinds.filter((kind) => kind === "strong").length, kinds.length]).toEqual([22, 49]);
    const reading = read(bundleBook(NUMBERED));
    const { points = [] } = reading.publication.points ?? {};
    expect(points.map((each) => ({ ...each, rawKind: "" }))).toEqual(points2025.points);
    expect(ofPoints(told(reading))).toEqual([]);
  });

  it.each([
    ["as they were laid out", []],
    ["on a sheet that was renamed", [rename(SHEET, "SWOT")]],
    ["with a column of somebody's own before the cities", [insertColumn(SHEET, 3)]],
    ["without the name by which they are found", [loseNames]],
  ])("are read back with their rule, %s", (_, edits) => {
    const reading = read(edited(bundleBook(LINKED), ...edits));
    expect(reading.publication.points).toEqual(LINKED.points);
    expect(ofPoints(told(reading))).toEqual([]);
  });

  it("have their word by a formula where a city is named, and keep the one of the report where none is", () => {
    const at = (measurement: Measurement) =>
      bundleBook(measurement)
        .sheets.find(({ name }) => name === SHEET)
        ?.cells.find(({ row, column }) => row === HEADER + 1 && column === 4);
    expect(at(LINKED)).toMatchObject({ value: "verschillende" });
    expect(at(LINKED)?.formula).toContain("SUMPRODUCT");
    expect(at(NUMBERED)).toMatchObject({ value: "alle" });
    expect(at(NUMBERED)?.formula).toContain("SUMPRODUCT");
  });

  it("are told of where a theme, a kind or a city is nobody's, and where a threshold cannot be used", () => {
    const book = edited(
      bundleBook(LINKED),
      type(SHEET, "A10", "Mobiliteit", "Kans", "Een herkenbare trekker", "Gent; Atlantis"),
      type(SHEET, "B4", 60),
      type(SHEET, "B7", "dertien"),
    );
    expect(ofPoints(told(read(book)))).toEqual([
      `point-rule-unusable ${SHEET}!B4 "60"`,
      `point-rule-unusable ${SHEET}!B7 "dertien"`,
      `point-unknown-theme ${SHEET}!A10 "Mobiliteit"`,
      `point-unknown-kind ${SHEET}!B10 "Kans"`,
      `point-unknown-city ${SHEET}!D10 "Atlantis"`,
      `point-words-changed ${SHEET}!H10 "Gent: Klimaatkamers"`,
    ]);
  });

  it("take a share as Excel has it, or as text", () => {
    const rule = (...values: readonly (number | string)[]) =>
      read(edited(bundleBook(LINKED), ...values.map((value, index) => type(SHEET, `B${3 + index}`, value)))).publication
        .points?.rule;
    expect(rule(0.9, "70%", 0.5, "25 %", 11)).toEqual({
      from: { all: 0.9, most: 0.7, half: 0.5, several: 0.25 },
      of: 11,
    });
    // Who turns the order around is told, and what we propose holds.
    expect(rule(0.2, 0.4, 0.6, 0.9)?.from).toEqual(DEFAULT_SHARES);
  });
});

/** What Legende says beside what is measured: the NIS codes of the cities, and what earlier versions said of a level. */
import { describe, expect, it } from "@jest/globals";
import type { AssessmentDefinition } from "../../../src/domain/definition/definition";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { isSameDefinition } from "../../../src/domain/definition/same-definition";
import { parseCell } from "../../../src/host/a1";
import { dataMaturity } from "../../domain/other-scans";
import { loseNames } from "../edits";
import { cellWith, legendOf, onLegend, put, readBack } from "./legends";

describe("the NIS codes of the cities", () => {
  const coded: AssessmentDefinition = {
    ...dataMaturity,
    cities: dataMaturity.cities.map((city, index) => ({
      ...city,
      nis: `1202${index}`,
      ...(index === 0 && {
        formerNis: [
          { code: "12014", until: 1976 },
          { code: "12013", until: 2024 },
        ],
      }),
    })),
  };

  it("stand on Legende and are read back, those of before too", () => {
    expect(readBack(legendOf(coded))?.definition).toEqual(coded);
    expect(readBack(loseNames(legendOf(coded)))?.definition).toEqual(coded);
    expect(isSameDefinition(coded, dataMaturity)).toBe(true);
  });

  it("are no columns of a model that has none", () => {
    expect(() => cellWith(legendOf(dataMaturity), "NIS-code")).toThrow();
  });

  it("are those of the built-in cities where an earlier version wrote none, and the user's own where they were changed", () => {
    const legend = legendOf(klimaatgovernance);
    const { row = 0 } = parseCell(cellWith(legend, "NIS-code")) ?? {};
    const old = onLegend(legend, (cells) => cells.filter(({ row: at, column }) => at < row || column < 3));
    expect(readBack(old)?.definition).toBe(klimaatgovernance);
    const own = readBack(put(legend, { [`D${row + 2}`]: 99999, [`D${row + 3}`]: null }))?.definition;
    expect(own?.cities.slice(0, 2).map(({ nis }) => nis)).toEqual(["99999", undefined]);
    expect(own && isSameDefinition(own, klimaatgovernance)).toBe(true);
  });

  it.each(["zes", -3, 41002.5, "6177 medewerkers", "BE11002", "04102", 410022])(
    "are five figures, and “%s” is told",
    (code) => {
      const legend = legendOf(klimaatgovernance);
      const { row = 0 } = parseCell(cellWith(legend, "NIS-code")) ?? {};
      const told = readBack(put(legend, { [`D${row + 3}`]: code }))?.findings.map(({ cell, raw }) => [cell, raw]);
      expect(told).toEqual([[`D${row + 3}`, `NIS-code: ${code}`]]);
    },
  );

  it("are each another: the second of two is told", () => {
    const legend = legendOf(klimaatgovernance);
    const { row = 0 } = parseCell(cellWith(legend, "NIS-code")) ?? {};
    const twice = readBack(put(legend, { [`D${row + 3}`]: " 41002 ", [`D${row + 4}`]: 41002, [`D${row + 2}`]: 99999 }));
    expect(twice?.findings.map(({ cell, raw }) => [cell, raw])).toEqual([[`D${row + 4}`, "NIS-code: 41002"]]);
  });

  it("say where an earlier one is none", () => {
    const legend = legendOf(klimaatgovernance);
    const { row = 0 } = parseCell(cellWith(legend, "Vroegere NIS-code")) ?? {};
    const told = readBack(put(legend, { [`E${row + 7}`]: "Kortessem tot en met 2024" }))?.findings;
    expect(told?.map(({ cell }) => cell)).toEqual([`E${row + 7}`]);
  });

  it("say where an earlier one has no year", () => {
    const legend = legendOf(klimaatgovernance);
    const { row = 0 } = parseCell(cellWith(legend, "Vroegere NIS-code")) ?? {};
    expect(readBack(put(legend, { [`E${row + 7}`]: "71022 (tot en met 2024)" }))?.definition).toBe(klimaatgovernance);
    expect(readBack(put(legend, { [`E${row + 7}`]: "71022" }))?.findings.map(({ cell, raw }) => [cell, raw])).toEqual([
      [`E${row + 7}`, "Vroegere NIS-code: 71022"],
    ]);
  });
});

describe("a Legende of an earlier version", () => {
  it("is of the same model where we say otherwise now what a level means", () => {
    const legend = legendOf(klimaatgovernance);
    const { row = 0 } = parseCell(cellWith(legend, "Betekenis")) ?? {};
    const meanings = {
      [`D${row + 4}`]: "Er zijn enkele losse initiatieven. Het bewustzijn groeit, maar een systeem ontbreekt.",
      [`D${row + 8}`]: "Wat nodig is, is er: vastgelegd, gecommuniceerd en toegepast.",
    };
    expect(readBack(put(legend, meanings))?.definition).toBe(klimaatgovernance);
  });

  it("is of another where someone else gave a level another meaning", () => {
    const legend = legendOf(klimaatgovernance);
    const { row = 0 } = parseCell(cellWith(legend, "Betekenis")) ?? {};
    const own = readBack(put(legend, { [`D${row + 4}`]: "Hier gebeurt alles." }))?.definition;
    expect(own && isSameDefinition(own, klimaatgovernance)).toBe(false);
  });
});

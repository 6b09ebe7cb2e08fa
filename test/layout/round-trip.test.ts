import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { asRead, measured } from "./as-measured";
import { edited, insertColumn, loseNames, rename, reorderColumns, reorderRows, reverseSheets, type } from "./edits";
import { laidOut } from "./laid-out";
import { measurement } from "./measurements";
import { read, told } from "./read";
import { wideScan } from "./scans";

const order = (length: number) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length });
const SHEETS = ["Maturiteit", "LEKP-VTE", "Legende", "Toelichting", "Goede praktijken"] as const;

describe("a measurement that is laid out is read back as it was", () => {
  it.each([klimaatgovernance, wideScan])("whatever the cities handed in: $id", (definition) => {
    fc.assert(
      fc.property(measurement(definition), (before) => {
        expect(asRead(read(laidOut(before), { definition }))).toEqual(measured(before));
      }),
      { numRuns: 60 },
    );
  });

  it("whatever was done to the workbook since", () => {
    const disturbance = fc.record({
      rows: order(13),
      themes: order(8),
      fteColumns: order(4),
      explanationColumns: order(11),
      inserted: fc.array(fc.record({ sheet: fc.constantFrom(...SHEETS), column: fc.nat(3) }), { maxLength: 3 }),
      reversed: fc.boolean(),
      named: fc.boolean(),
    });
    fc.assert(
      fc.property(
        measurement(klimaatgovernance),
        disturbance,
        (before, { rows, themes, fteColumns, explanationColumns, inserted, reversed, named }) => {
          const workbook = edited(
            laidOut(before),
            reorderRows("Maturiteit", 10, rows),
            reorderColumns("Maturiteit", 1, themes),
            reorderRows("LEKP-VTE", 5, rows),
            reorderColumns("LEKP-VTE", 0, fteColumns),
            reorderColumns("Toelichting", 0, explanationColumns),
            ...inserted.map(({ sheet, column }) => insertColumn(sheet, column)),
            rename("Maturiteit", "Onze scores"),
            rename("Toelichting", "D'r op"),
            ...(reversed ? [reverseSheets] : []),
            ...(named ? [] : [loseNames]),
          );
          expect(asRead(read(workbook))).toEqual(measured(before));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("with a city that was added in a spare row", () => {
    const gent = { ...najaar2024, cities: najaar2024.cities.filter(({ city }) => city.id === "gent") };
    const workbook = edited(
      laidOut(gent),
      type("Maturiteit", "A12", "Leuven", 4, 3, 2, 3, 2, 2, 2, 4),
      type("LEKP-VTE", "A7", "Leuven", 7),
      // What Excel makes of the total then.
      type("LEKP-VTE", "B5", 15.4),
    );
    const { scores, fte, findings } = read(workbook);
    expect(scores.filter(({ cityId }) => cityId === "leuven").map(({ score }) => score.value)).toEqual([
      4, 3, 2, 3, 2, 2, 2, 4,
    ]);
    expect(fte.map(({ cityId, fte: { value } }) => [cityId, value])).toEqual([
      ["gent", 8.4],
      ["leuven", 7],
    ]);
    expect(findings).toEqual([]);
  });
});

describe("the sample, laid out", () => {
  it("has nothing to tell but Turnhout's words: the phrases have become numbers", () => {
    expect(told(read(laidOut(najaar2024)))).toEqual([
      'no-scores-submitted Maturiteit!B23 "Bezorgd, maar zonder kleuren"',
    ]);
  });

  it("is corrected where a number was changed since: the old words no longer say it", () => {
    const workbook = edited(laidOut(najaar2024), type("Maturiteit", "B15", 4));
    const corrected = read(workbook).scores.find(({ cityId, themeId }) => cityId === "gent" && themeId === "strategie");
    expect(corrected?.score).toEqual({ status: "scored", value: 4, raw: "4" });
  });
});

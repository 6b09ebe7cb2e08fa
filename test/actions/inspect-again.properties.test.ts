/** Whatever people do to a workbook one after the other: what is kept from before an edit never shows in what is said after it. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inspectionOf } from "../../src/actions/inspect";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { loseNames, removeSheet } from "../layout/edits";
import { BUNDLE, INPUT, readAgain, understood } from "./read-again";
import { OWN, step } from "./steps";

describe("after each of several edits", () => {
  it.each([
    ["a bundle", BUNDLE, 40],
    ["a workbook that a city made herself", OWN, 150],
  ])(
    "everything in %s is as of a workbook that is read for the first time",
    (_, first, numRuns) => {
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
          const all = [first];
          understood(first);
          for (const { change, back } of steps) {
            const before = all.at(-1) ?? first;
            const wanted = change ? change(before) : (all.at(-1 - back) ?? first);
            const now = readAgain(wanted, before);
            all.push(now);
            expect(understood(now)).toEqual(understood(structuredClone(now)));
          }
        }),
        { numRuns },
      );
    },
    240_000,
  );

  it("a score that stands under a merged cell counts again once nothing is seen above it", () => {
    const [sheet] = OWN.sheets;
    const under: Cell = { row: 5, column: 1, value: 4 };
    let before = OWN;
    for (const value of [2, null, "Geel"]) {
      const cells = [...(sheet?.cells ?? []), under]
        .map((cell) => (cell.row === 4 && cell.column === 1 ? { ...cell, value } : cell))
        .sort((one, other) => one.row - other.row || one.column - other.column);
      const merges = [{ row: 4, column: 1, rows: 2, columns: 3 }];
      const sheets = OWN.sheets.map((each) => (each === sheet ? { ...each, cells, merges } : each));
      before = readAgain({ ...OWN, sheets }, before);
      expect(understood(before)).toEqual(understood(structuredClone(before)));
    }
  });

  it("headings in the words of a Legende that changed are found by its new word", () => {
    const lost = loseNames(BUNDLE);
    inspectionOf(lost, INPUT);
    const legend = lost.sheets.find(({ name }) => name === "Legende");
    expect(legend).toBeDefined();
    const renamed = ["Gemeente", "Dienst"].map((unit) => withUnit(lost, unit));
    for (const workbook of [...renamed, lost])
      expect(inspectionOf(workbook, INPUT)).toEqual(inspectionOf(structuredClone(workbook), INPUT));
  });

  it("a sheet of words that lost its name is found once Legende calls the units as it does", () => {
    const [header, row] = [3, 4];
    const words: SheetSnapshot = {
      ...{ name: "Onze woorden", visibility: "visible", merges: [], hiddenRows: [], hiddenColumns: [] },
      cells: [
        ...["Kwartier", "Thema", "Motivatie"].map((text, column) => ({ row: header, column, value: text })),
        ...["Gent", "Aanpak", "omdat"].map((text, column) => ({ row, column, value: text })),
      ],
    };
    const alone = removeSheet("Toelichting")(BUNDLE);
    const before = { ...alone, sheets: [...alone.sheets, words] };
    const said = (workbook: Snapshot) =>
      inspectionOf(workbook, INPUT).reading.explanations.map(({ motivation }) => motivation);
    expect(said(before)).not.toContain("omdat");
    expect(said(withUnit(before, "Kwartier"))).toContain("omdat");
    expect(said(before)).not.toContain("omdat");
  });
});

/** Only Legende is another: the other sheets, headed so already, are the very same. */
function withUnit(workbook: Snapshot, unit: string): Snapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === "Legende"
        ? { ...sheet, cells: sheet.cells.map((cell) => (cell.value === "Stad" ? { ...cell, value: unit } : cell)) }
        : sheet,
    ),
  };
}

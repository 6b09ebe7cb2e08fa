/** Rows of a bundle on a sheet that has fields beside its keys: a row is found again by what it is about, whatever else it says. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../../src/host/snapshot";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { type Explanation, explained } from "../../../src/domain/measurement/explanation";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { rowWrites } from "../../../src/layout/plan/row-writes";
import type { RecordSheet } from "../../../src/layout/sheets/sheet";
import { toelichting } from "../../../src/layout/sheets/toelichting";
import { strike, type } from "../edits";
import { laidOut } from "../laid-out";
import { bundleWith } from "../published";
import { written } from "../written";

const NONE = emptyMeasurement(klimaatgovernance, "najaar 2024");
const SAID = explained({ cityId: "gent", themeId: "aanpak", motivation: "Plan klaar", author: "An Maes" });
/** Toelichting, as if rows were added to it: the sheet itself has one for each score. */
const adding: RecordSheet<Explanation> = { ...toelichting, rows: () => [SAID], adds: true };
const on = { bundle: bundleWith(NONE) };

describe("a sheet that takes new rows and has fields beside its keys", () => {
  let empty: Snapshot;
  beforeAll(() => {
    const all = laidOut(NONE);
    empty = {
      ...all,
      sheets: all.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(({ row }) => sheet.name !== "Toelichting" || row < 4),
      })),
    };
  });
  const into = (workbook: Snapshot, sheet = adding) =>
    rowWrites<Explanation, keyof Explanation>(sheet, { workbook, on });
  const after = (workbook: Snapshot) =>
    written(
      workbook,
      into(workbook).wanted.map(({ write }) => write),
    );

  it("gets a row in the first that is free", () => {
    const { wanted, unplaced } = into(empty);
    expect(unplaced).toEqual([]);
    expect(wanted.map(({ write: { row, column, value } }) => [row, column, value])).toEqual([
      [4, 0, "Gent"],
      [4, 1, "Aanpak"],
      [4, 3, "Plan klaar"],
      [4, 9, "An Maes"],
    ]);
  });

  it("has what changed in the row that is there, and no second one", () => {
    const later: RecordSheet<Explanation> = { ...adding, rows: () => [{ ...SAID, motivation: "Plan loopt" }] };
    const { wanted } = into(after(empty), later);
    expect(wanted.map(({ write, held }) => [write.row, write.column, write.value, held?.value])).toEqual([
      [4, 3, "Plan loopt", "Plan klaar"],
      [4, 9, "An Maes", "An Maes"],
    ]);
  });

  it("finds the row whose keys were struck through: what was taken back is not added again", () => {
    const struck = strike("Toelichting", "B5")(strike("Toelichting", "A5")(after(empty)));
    expect(into(struck).wanted.map(({ write }) => write.row)).toEqual([4, 4]);
  });

  it("has all but a field whose column is lacking", () => {
    const { wanted, unplaced } = into(type("Toelichting", "D4", null)(empty));
    expect(wanted.map(({ write }) => write.value)).toEqual(["Gent", "Aanpak", "An Maes"]);
    expect(unplaced.map(({ value }) => value)).toEqual(["Plan klaar"]);
  });

  it("has nothing where a key has no column: it would come again every time", () => {
    const { wanted, unplaced } = into(type("Toelichting", "B4", null)(empty));
    expect(wanted).toEqual([]);
    expect(unplaced.map(({ value }) => value)).toEqual(["Plan klaar", "An Maes"]);
  });
});

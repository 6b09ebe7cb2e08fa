import { describe, expect, it } from "@jest/globals";
import { underWorkingNames } from "../../../src/host/office/working-names";
import { columnOf } from "../contract";

const names = new Map([
  ["Globaal", "KP abc 1"],
  ["D'r op", "KP abc 2"],
]);

function written(formula: string): string | undefined {
  const [sheet] = columnOf(["x"]).sheets;
  if (!sheet) throw new Error("There is no sheet.");
  const cells = [{ row: 0, column: 0, value: "", formula }];
  return underWorkingNames({ ...sheet, cells }, names).cells[0]?.formula;
}

describe("a formula that names a sheet of the same plan", () => {
  it.each([
    ["=Globaal!$A$5", "='KP abc 1'!$A$5"],
    ["='Globaal'!$A$5&'D''r op'!B2", "='KP abc 1'!$A$5&'KP abc 2'!B2"],
    ["=SUM(Globaal!A1:A5,Globaal!C1)", "=SUM('KP abc 1'!A1:A5,'KP abc 1'!C1)"],
  ])("names it by its working name: %s", (formula, expected) => {
    expect(written(formula)).toBe(expected);
  });

  it.each(["=A1", '="Globaal!A1"&B1', "=Legende!A1", "='Mijn Globaal'!A1", "=MijnGlobaal!A1"])(
    "and nothing else: %s",
    (formula) => {
      expect(written(formula)).toBe(formula);
    },
  );
});

/** A mark on the form of one city, wherever it is written: what stands beside or above its table is said of all of it. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { DEFAULT_RULES } from "../../../src/domain/publication/rules";
import { openWorkbook } from "../../../src/export/confidential/open-workbook";
import type { Snapshot } from "../../../src/host/snapshot";
import { edited, rename, type } from "../../layout/edits";
import { FORM, TAB } from "../../layout/filled-form";
import { read } from "../../layout/read";

/** The themes of which a score is left. */
function left(workbook: Snapshot): readonly string[] {
  const input = { definition: klimaatgovernance, rules: DEFAULT_RULES, reading: read(workbook) };
  return read(openWorkbook(workbook, input).workbook).scores.map(({ themeId }) => themeId);
}

describe("a mark on a form", () => {
  it.each(["A10", "B1", "G1", "D1", "G2", "D4", "G4", "G3", "E9", "O11", "P4"])("at %s takes all scores", (at) => {
    for (const text of ["VERTROUWELIJK", "niet delen", "onder embargo"])
      expect([at, text, left(edited(FORM, type(TAB, at, text)))]).toEqual([at, text, []]);
  });

  it("takes one row, beside it or in the name of its theme", () => {
    for (const [at, text] of [
      ["P13", "geheim"],
      ["A13", "Aanpak (niet delen)"],
      ["G13", "vertrouwlijk"],
    ] as const) {
      const scores = left(edited(FORM, type(TAB, at, text)));
      expect(scores).not.toContain("aanpak");
      expect(scores).toHaveLength(7);
    }
  });

  it("takes the sheet that is called so", () => {
    expect(left(rename(TAB, "Zelf niet delen")(FORM))).toEqual([]);
  });

  it.each(["Vertrouwelijk", "Niet delen\n1", "Onder embargo"])(
    "takes the sheet of which a page header says %p",
    (said) => {
      const printed = (each: Snapshot["sheets"][number]) => (each.name === TAB ? { ...each, printed: [said] } : each);
      expect(left({ ...FORM, sheets: FORM.sheets.map(printed) })).toEqual([]);
    },
  );

  it("is none in the answer to which documents were looked at", () => {
    expect(left(edited(FORM, type(TAB, "B8", "Vertrouwelijk verslag van 2 mei")))).toHaveLength(8);
  });
});

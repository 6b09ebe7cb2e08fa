import { describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../../src/host/snapshot";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { consolidated } from "../../consolidation/consolidated";
import { FORM } from "../filled-form";
import { laidOut } from "../laid-out";
import { read } from "../read";

const ADDRESS = "https://stad.gent/klimaatplan";
const practice = { cityId: "gent", themeId: "strategie", practice: "Klimaatplan" };

/** A workbook with one practice, behind which stands a link. */
function linked(): Snapshot {
  const workbook = laidOut({ ...najaar2024, goodPractices: [practice] });
  const sheets = workbook.sheets.map((each) => ({
    ...each,
    cells: each.cells.map((cell) =>
      each.name === "Goede praktijken" && cell.value === "Klimaatplan" ? { ...cell, link: ADDRESS } : cell,
    ),
  }));
  return { ...workbook, sheets };
}

const practicesIn = (workbook: Snapshot) => read(workbook).goodPractices.map((each) => each.practice);

describe("the link behind a good practice", () => {
  it("is kept as words behind it, so that it can be read on paper and in the bundle", () => {
    expect(practicesIn(linked())).toEqual([`Klimaatplan (${ADDRESS})`]);
  });

  it("is kept of the form of one city too, where its cell holds one practice", () => {
    const withLink = (text: string): Snapshot => ({
      ...FORM,
      sheets: FORM.sheets.map((each) => ({
        ...each,
        cells: each.cells.map((cell) =>
          cell.value === "Klimaattafels" ? { ...cell, value: text, link: ADDRESS } : cell,
        ),
      })),
    });
    expect(practicesIn(withLink("Klimaatplan"))).toEqual([`Klimaatplan (${ADDRESS})`, "Klimaatteam"]);
    expect(practicesIn(withLink("Klimaatplan\nWarmtevisie"))).toEqual(["Klimaatplan", "Warmtevisie", "Klimaatteam"]);
  });

  it("is kept once, however often a bundle is read", () => {
    const { goodPractices } = consolidated([{ file: "gent.xlsx", reading: read(linked()) }]);
    const bundle = laidOut({ ...najaar2024, goodPractices });
    expect(practicesIn(bundle)).toEqual(practicesIn(linked()));
    const again = consolidated([
      { file: "bundel.xlsx", reading: read(bundle) },
      { file: "gent.xlsx", reading: read(linked()) },
    ]);
    expect(again.goodPractices.map((each) => each.practice)).toEqual([`Klimaatplan (${ADDRESS})`]);
  });
});

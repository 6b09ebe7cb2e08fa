import { describe, expect, it } from "@jest/globals";
import { findTable, freeSheetName, freeTableName, NAMES, sheetNameOf } from "../../src/layout/names";
import { book, sheet } from "./book";

const workbook = (names: Readonly<Record<string, string>>) =>
  book(sheet("Onze 'scores'", []), sheet("B", []), { names });

describe("a table is found by its name", () => {
  it.each([
    ["on its sheet", { KP_LEKP: "'Onze ''scores'''!$A$4:$D$28" }, "Onze 'scores'"],
    ["whatever its capitals", { kp_lekp: "B!$A$4:$D$28" }, "B"],
    ["under a number, when the first is broken", { KP_LEKP: "#REF!", KP_LEKP_2: "B!$A$4:$D$28" }, "B"],
  ])("%s", (_, names, on) => {
    expect(findTable(NAMES.fte, workbook(names))).toEqual({
      sheet: on,
      area: { row: 3, column: 0, rows: 25, columns: 4 },
    });
  });

  it.each([
    ["there is none", {}],
    ["it refers to nothing", { KP_LEKP: "#REF!" }],
    ["it refers to a sheet that is gone", { KP_LEKP: "Weg!$A$1:$B$2" }],
    ["it is another name that begins alike", { KP_LEKP_oud: "B!$A$1:$B$2", KP_LEKP2: "B!$A$1:$B$2" }],
  ])("and not when %s", (_, names: Readonly<Record<string, string>>) => {
    expect(findTable(NAMES.fte, workbook(names))).toBeUndefined();
  });

  it("and not by a name that belongs to one sheet: Excel makes those when someone copies it", () => {
    const copied = { name: "KP_LEKP", sheet: "B", refersTo: "B!$A$1:$B$2" };
    expect(findTable(NAMES.fte, { ...workbook({}), names: [copied] })).toBeUndefined();
  });
});

it("a name for a table gets the first number that is free", () => {
  expect(freeTableName(NAMES.fte, workbook({}))).toBe("KP_LEKP");
  expect(freeTableName(NAMES.fte, workbook({ KP_LEKP: "1", kp_lekp_2: "1", KP_LEKP_4: "1" }))).toBe("KP_LEKP_3");
});

describe("a name for a sheet", () => {
  it("gets the first number that is free", () => {
    expect(freeSheetName("Legende", [])).toBe("Legende");
    expect(freeSheetName("Legende", ["LEGENDE", "legende (2)"])).toBe("Legende (3)");
  });

  it("is never longer than the 31 characters that Excel takes", () => {
    const long = "Een bladnaam van precies 31 tek";
    expect(freeSheetName(`${long}ens`, [])).toBe(long);
    expect(freeSheetName(long, [long])).toBe("Een bladnaam van precies 31 (2)");
    expect(freeSheetName(long, [long, "EEN BLADNAAM VAN PRECIES 31 (2)"])).toBe("Een bladnaam van precies 31 (3)");
  });

  it("is as near to what people call something as Excel takes", () => {
    expect(["Water/lucht", "History", " 'quote'", "A\nB", "'"].map(sheetNameOf)).toEqual([
      ...["Water-lucht", "History-", "quote", "A B", ""],
    ]);
  });
});

/** What the trial page calls the file that it saves. */
import { expect, it } from "@jest/globals";
import { savedName } from "../../trial/page/saved-name";

const NONE = new Uint8Array();
const WHOLE = { bytes: NONE, lost: [], kept: true };
const LESS = { bytes: NONE, lost: ["2 grafieken"], kept: false };

it.each([
  ["gent.xlsx", WHOLE, "gent.xlsx"],
  ["gent.xlsm", WHOLE, "gent.xlsm"],
  ["gent.xlsx", { ...LESS, kept: true }, "gent (proef).xlsx"],
  // What is made anew holds no macros.
  ["gent.xlsm", LESS, "gent (proef).xlsx"],
  ["gent.xlsm", { ...WHOLE, kept: false }, "gent.xlsx"],
  ["gent (proef).xlsx", LESS, "gent (proef).xlsx"],
  ["gent", LESS, "gent (proef).xlsx"],
])("is the name of %s, unless a copy that lacks something could be taken for it", (name, saved, expected) => {
  expect(savedName(name, saved, { fromFile: true })).toBe(expected);
});

it("is the name above the page where no file was opened: there is none that it could be taken for", () => {
  expect(savedName("Map1.xlsx", LESS, { fromFile: false })).toBe("Map1.xlsx");
});

it("is that of the city where it has no name of its own and is one city's", () => {
  expect(savedName("Map1.xlsx", WHOLE, { fromFile: false, city: "gent" })).toBe("klimaatpeil-gent.xlsx");
  expect(savedName("aalst.xlsx", WHOLE, { fromFile: true, city: "gent" })).toBe("aalst.xlsx");
});

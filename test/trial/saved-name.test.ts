/** What the trial page calls the file that it saves. */
import { expect, it } from "@jest/globals";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { savedName } from "../../trial/page/saved-name";
import { whose } from "../../trial/page/whose";
import { bundlePlan, PUBLISHED } from "../layout/published";

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

it("tells a bundle without a name of its own from the file of a city", async () => {
  const host = newXlsxHost({ title: "Bundel", created: new Date(0) });
  await host.apply(bundlePlan(PUBLISHED));
  const of = whose(await host.read());
  expect(of).toBe("bundel");
  expect(savedName("Map1.xlsx", WHOLE, { fromFile: false, whose: of })).toBe("klimaatpeil-bundel.xlsx");
});

it("is that of the city where it has no name of its own and is one city's", () => {
  expect(savedName("Map1.xlsx", WHOLE, { fromFile: false, whose: "gent" })).toBe("klimaatpeil-gent.xlsx");
  expect(savedName("aalst.xlsx", WHOLE, { fromFile: true, whose: "gent" })).toBe("aalst.xlsx");
});

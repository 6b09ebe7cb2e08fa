/** What somebody wrote over our own form, or called its sheet, is heard as over a table of a city's own. */
import { expect, it } from "@jest/globals";
import type { Snapshot } from "../../../src/host/snapshot";
import { edited, rename, type } from "../edits";
import { FORM, TAB } from "../filled-form";
import { read } from "../read";

const codesOf = (workbook: Snapshot) => {
  const { scores, findings } = read(workbook, { file: "gent.xlsx" });
  expect(scores).toEqual([]);
  return findings.map(({ code }) => code);
};

it.each([
  ["another scale", type(TAB, "A2", "Quotering op 10"), "scale-unknown"],
  ["an example", type(TAB, "A1", "Zelfevaluatie – VOORBEELD"), "scores-not-found"],
  ["another body", type(TAB, "A1", "Zelfevaluatie OCMW Gent"), "unknown-city"],
  ["a year before that of the workbook", rename(TAB, "Meting 2019"), "columns-compete"],
  ["a draft", rename(TAB, "Kladversie"), "columns-compete"],
  ["provisional", type(TAB, "B1", "voorlopig"), "columns-compete"],
] as const)("our form that says it is of %s is not read as such", (_, edit, code) => {
  expect(codesOf(edited(FORM, edit))).toContain(code);
});

it.each([
  ["our scale", type(TAB, "A2", "Quotering op 5")],
  ["the city", type(TAB, "A1", "Zelfevaluatie stad Gent")],
  ["the year of the workbook", rename(TAB, "Meting 2026")],
] as const)("our form that says it is of %s is read", (_, edit) => {
  expect(read(edited(FORM, edit)).scores).toHaveLength(8);
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { readApiSets, TABLE, TYPE_PACKAGE } from "../../scripts/api-sets";
import { CLASSES } from "../../trial/excel/classes";
import { isWithin } from "../../trial/client/gate";

const sets = readApiSets(readFileSync(TYPE_PACKAGE, "utf8"));

describe("the table of requirement sets", () => {
  it("says what Microsoft's types say; renew it with npx tsx scripts/api-sets.ts", () => {
    expect(JSON.parse(readFileSync(TABLE, "utf8"))).toEqual(sets);
  });

  it("knows members of several ages", () => {
    expect(sets["Range"]).toMatchObject({ values: "1.1", getRangeEdge: "1.13", valuesAsJson: "1.16" });
    expect(sets["Note"]).toMatchObject({ content: "1.18" });
    expect(sets["WorksheetCollection"]).toMatchObject({ add: "1.1", onChanged: "1.9" });
  });
});

describe("every member that the embedded Excel has", () => {
  const members = Object.entries(CLASSES).flatMap(([name, own]) => Object.keys(own).map((member) => [name, member]));

  it("is one of Office.js", () => {
    expect(members.length).toBeGreaterThan(80);
    expect(members.filter(([owner = "", member = ""]) => sets[owner]?.[member] === undefined)).toEqual([]);
  });
});

describe("a version", () => {
  it.each([
    ["1.9", "1.14", true],
    ["1.14", "1.14", true],
    ["1.16", "1.14", false],
    ["2.1", "1.14", false],
    ["ExcelApiOnline 1.1", "1.14", false],
  ])("%s is within %s: %p", (version, most, within) => {
    expect(isWithin(version, most)).toBe(within);
  });
});

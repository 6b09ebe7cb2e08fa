/** Partnerschappen and Partnercriteria are read back as they were laid out, and each thing to say stands at its cell. */
import { describe, expect, it } from "@jest/globals";
import { partnerships2020 } from "../../src/sample/partnerships-2020";
import type { Snapshot } from "../../src/host/snapshot";
import { findTable, NAMES } from "../../src/layout/names";
import { parseWorkbook } from "../../src/layout/parse/parse-workbook";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { bundleBook, PUBLISHED } from "./published";
import { edited, insertColumn, loseNames, rename, type } from "./edits";
import { gridIn, read, told } from "./read";

const CRITERIA = [
  { criterion: "Gedeeld thema", weight: "3" },
  { criterion: "Wederkerigheid", weight: "zwaar" },
];
const book = bundleBook({ ...PUBLISHED, partnerships: partnerships2020, criteria: CRITERIA });
const toldOf = (workbook: Snapshot) => told(read(workbook)).filter((line) => line.startsWith("partnership-"));

describe("the sheets of partnerships", () => {
  it("are in no bundle that nobody asked them for", () => {
    expect(findTable(NAMES.partnerships, bundleBook(PUBLISHED))).toBeUndefined();
    expect(read(bundleBook(PUBLISHED)).publication).not.toHaveProperty("partnerships");
  });

  it("leave the criteria to the city: laid out, there are none", () => {
    const empty = bundleBook({ ...PUBLISHED, partnerships: [], criteria: [] });
    expect(read(empty).publication).toMatchObject({ partnerships: [], criteria: [] });
    expect(toldOf(empty)).toEqual([]);
  });

  it.each([
    ["as they were laid out", (workbook: Snapshot) => workbook],
    ["under another name", rename("Partnerschappen", "Jumelages")],
    ["with a column inserted", insertColumn("Partnerschappen", 2)],
  ])("are read back %s", (_, edit) => {
    const { publication } = read(edit(book));
    expect(publication).toMatchObject({ partnerships: partnerships2020, criteria: CRITERIA });
  });

  it("are found by their headings where the names are lost", () => {
    expect(read(loseNames(book)).publication.partnerships).toEqual(partnerships2020);
    expect(gridIn(read(loseNames(book)))).toEqual(gridIn(read(bundleBook(PUBLISHED))));
  });

  it("tell what a partnership lacks at its cell, and what is due on the day", () => {
    const workbook = edited(
      bundleBook({ ...PUBLISHED, partnerships: [], criteria: [] }),
      type("Partnerschappen", "A5", "Taizhou"),
      type("Partnerschappen", "C5", "Intentieverklaring"),
      type("Partnerschappen", "J5", "2026-05-02"),
    );
    expect(toldOf(workbook)).toEqual([
      'partnership-no-follow-up Partnerschappen!C5 "Taizhou"',
      'partnership-without-end Partnerschappen!E5 "Taizhou"',
      'partnership-without-goal Partnerschappen!F5 "Taizhou"',
      'partnership-without-clause Partnerschappen!H5 "Taizhou"',
    ]);
    const { findings } = parseWorkbook(workbook, { definition: klimaatgovernance, today: "2026-05-02" });
    expect(findings.filter(({ code }) => code === "partnership-to-evaluate").map(({ cell }) => cell)).toEqual(["J5"]);
  });
});

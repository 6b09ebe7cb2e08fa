/** Head counts go to the HR benchmark when someone says so, beside what stands there, and are then told of no more. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { staffed } from "../../src/domain/staff/staff-figures";
import { bundleOf } from "../../src/consolidation/bundle";
import { consolidate } from "../../src/consolidation/consolidate";
import { planBundle, EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { book, type Rows, sheet } from "../layout/book";
import { applied } from "../layout/laid-out";
import { bundleBook } from "../layout/published";
import { read } from "../layout/read";
import { GENT, HEADER } from "../layout/rows";
import { readAsFile, remembered } from "./consolidated";

/** The product's own headings, as a city may copy them. */
const COPIED: Rows = [
  ["Stad", "VTE klimaat", "Waarvan gesubsidieerd", "% gesubsidieerd", "LEKP 1", "LEKP 2", "Taken", "Opmerking"],
  ["Brugge", 7.5, 6, 0.8, 3, 4, "Energiehuis", ""],
];
const file = (name: string, rows: Rows) =>
  readAsFile(book(sheet("Scores", [HEADER, GENT]), sheet("Personeel", rows)), name);
const codes = (said: ReturnType<typeof consolidate>) => said.findings.map(({ code }) => code);

describe("head counts of files", () => {
  it("are asked about, also under the headings of our own sheet, and stay where they are without a yes", async () => {
    const said = consolidate([await file("brugge.xlsx", COPIED)], klimaatgovernance);
    expect(codes(said)).toContain("fte-head-count");
    expect(said.publication.staff).toEqual([]);
  });

  it("come to the sheet with where they stood, are told of no more, and are there in the next bundle", async () => {
    const said = consolidate([await file("brugge.xlsx", COPIED)], klimaatgovernance, { takesStaff: true });
    const brugge = staffed({
      ...{ cityId: "brugge", total: "7.5", subsidised: "6", lekp2: "4" },
      source: "brugge.xlsx, Personeel!B2\nbrugge.xlsx, Personeel!C2\nbrugge.xlsx, Personeel!F2",
    });
    expect(said.publication.staff).toMatchObject([{ cityId: "brugge", total: "7.5", subsidised: "6", lekp2: "4" }]);
    expect(codes(said)).not.toContain("fte-head-count");
    const bundle = applied(planBundle(EMPTY_WORKBOOK, bundleOf(said)));
    const next = consolidate([], klimaatgovernance, { previous: await remembered(bundle) });
    expect(next.publication.staff).toMatchObject([{ cityId: brugge.cityId, total: brugge.total }]);
  });

  it("that say something else than the sheet get a row of their own, which is told", async () => {
    const before = bundleBook({
      ...najaar2024,
      staff: [staffed({ cityId: "brugge", total: "9", tasks: "Renovatie" })],
    });
    const said = consolidate([await file("brugge.xlsx", COPIED)], klimaatgovernance, {
      ...{ previous: await remembered(before), takesStaff: true },
    });
    expect(said.publication.staff.map(({ total }) => total)).toEqual(["9", "7.5"]);
    const told = read(applied(planBundle(EMPTY_WORKBOOK, bundleOf(said)))).findings.map(({ code }) => code);
    expect(told).toContain("staff-city-twice");
  });

  it("on an HR benchmark that a file holds itself are taken by the same yes", async () => {
    const copy = bundleBook({ ...najaar2024, staff: [staffed({ cityId: "gent", total: "31", remark: "ca." })] });
    const given = [await readAsFile(copy, "kopie.xlsx")];
    expect(consolidate(given, klimaatgovernance).publication.staff).toEqual([]);
    expect(consolidate(given, klimaatgovernance, { takesStaff: true }).publication.staff).toMatchObject([
      { cityId: "gent", total: "31", remark: "ca." },
    ]);
  });
});

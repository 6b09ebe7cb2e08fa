/** Where the work goes on after what was done: in this workbook, at a cell of it, or elsewhere. */
import { describe, expect, it } from "@jest/globals";
import { isElsewhere, leadsTo, placeToShow, saysMedians } from "../../src/taskpane/after-notice";

describe("after what was done", () => {
  it("this workbook is left as it was read where something was made elsewhere, and only there", () => {
    expect(isElsewhere({ kind: "downloaded", file: "benchmark.xlsx" })).toBe(true);
    expect(isElsewhere({ kind: "benchmark-workbook", text: "" })).toBe(true);
    expect(isElsewhere({ kind: "made-before", text: "" })).toBe(true);
    expect(isElsewhere({ kind: "made-before", sheet: "Benchmark", show: "Benchmark" })).toBe(false);
    expect(isElsewhere({ kind: "accepted", count: 1 })).toBe(false);
    expect(isElsewhere(undefined)).toBe(false);
  });

  it("the first cell of a sheet that was added is shown", () => {
    expect(placeToShow({ kind: "added", sheets: ["Globaal"], show: "Globaal" })).toEqual({
      sheet: "Globaal",
      row: 0,
      column: 0,
    });
    expect(placeToShow({ kind: "accepted", count: 1 })).toBeUndefined();
  });

  it("a bundle leads to where it is looked at, and one that changes what is published to where that is settled", () => {
    const bundled = { kind: "bundled", text: "" } as const;
    const changed = { ...bundled, toSee: "Van 1 thema is de gepubliceerde mediaan nu een andere: Strategie." };
    expect([leadsTo(bundled), leadsTo(changed)]).toEqual([["overview", "share"], ["share"]]);
    expect([saysMedians(bundled), saysMedians(changed)]).toEqual([false, true]);
    // What else was done leads to no other tab, whatever there is to see of it.
    const made = { kind: "benchmark-workbook", text: "", toSee: "Nog open: 1 fout." } as const;
    for (const notice of [made, { kind: "accepted", count: 1 } as const, undefined])
      expect([leadsTo(notice), saysMedians(notice)]).toEqual([[], false]);
  });
});

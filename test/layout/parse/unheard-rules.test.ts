/** What is typed on Publicatie and does not count is told, so that nobody believes that it does. */
import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../../src/domain/cell-content";
import { edited, rename, type } from "../edits";
import { bundleBook, PUBLISHED } from "../published";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { unheardRules } from "../../../src/layout/parse/own/unheard-rules";
import type { Snapshot } from "../../../src/host/snapshot";

const BOOK = bundleBook(PUBLISHED);
const unheardOf = (workbook: Snapshot) => unheardRules({ workbook, definition: klimaatgovernance });

function told(at: string, ...values: readonly CellValue[]): readonly string[] {
  return unheardOf(edited(BOOK, type("Publicatie", at, ...values))).map(
    ({ code, sheet, cell, raw }) => `${code} ${sheet}!${cell} ${raw}`,
  );
}

describe("a rule on Publicatie", () => {
  it("as it was laid out is heard", () => {
    expect(unheardOf(BOOK)).toEqual([]);
  });

  it.each(["7 steden", "zeven", 2, 0, -1, 5.5, true])(
    "for the smallest group that says %p is told: five counts",
    (value) => {
      expect(told("B5", value)).toEqual([`publication-unclear Publicatie!B5 ${String(value)}`]);
    },
  );

  it.each([5, 7, 13, null])("for the smallest group that says %p is heard", (value) => {
    expect(told("B5", value)).toEqual([]);
  });

  it("for small groups that is no choice is told", () => {
    expect(told("B6", "weglaten")).toEqual([]);
    expect(told("B6", "weg ermee")).toEqual(["publication-unclear Publicatie!B6 weg ermee"]);
  });

  it("for a consent that is no yes or no, or of a city that nobody knows, is told", () => {
    expect(told("B10", "ja")).toEqual([]);
    expect(told("B10", "ja, als het moet")).toEqual(["publication-unclear Publicatie!B10 ja, als het moet"]);
    expect(told("A10", "Vilvoorde", "ja")).toEqual(["publication-unclear Publicatie!A10 Vilvoorde"]);
  });
});

describe("what is confidential by Publicatie", () => {
  it.each(["Strateige", "xyz", "alles of niets", "strategie en aanpak", "?!"])(
    "and names nothing, as %p, is told",
    (what) => {
      expect(told("A60", what, "ja")).toEqual([`publication-names-nothing Publicatie!A60 ${what}`]);
      expect(told("A60", what, "nee")).toEqual([]);
    },
  );

  it.each(["Strategie", "HR-benchmark", "LEKP-VTE", "Goede praktijken", "praktijken", "Maturiteit", "Aanbevelingen"])(
    "and names something, as %p, is not",
    (what) => {
      expect(told("A60", what, "ja")).toEqual([]);
    },
  );

  it("may be the name that someone gave a sheet", () => {
    const named = edited(BOOK, rename("Werkpakketten", "Plannen"), type("Publicatie", "A60", "Plannen", "ja"));
    expect(unheardOf(named)).toEqual([]);
  });

  it("and is neither a yes nor a no is told, and stays in", () => {
    expect(told("A60", "Strategie", "misschien")).toEqual(["publication-unclear Publicatie!B60 misschien"]);
  });
});

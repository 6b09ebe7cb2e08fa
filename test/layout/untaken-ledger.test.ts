/** What somebody writes on Globaal and no step takes: the next bundle is drawn from what was read, and would lose it unseen. */
import { describe, expect, it } from "@jest/globals";
import { edited, note, type } from "./edits";
import { bundleBook, entry } from "./published";
import { read } from "./read";
import { najaar2024 } from "../../src/sample/najaar-2024";
import type { Snapshot } from "../../src/host/snapshot";

const LEDGER = [entry("strategie", "published", { value: 3, median: 3 })];
const BOOK = bundleBook({ ...najaar2024, ledger: LEDGER });

const told = (workbook: Snapshot) =>
  read(workbook)
    .publication.findings.filter(({ sheet }) => sheet === "Globaal")
    .map(({ code, cell, raw }) => `${code} ${cell} ${raw}`);

describe("what stands on Globaal and goes along nowhere", () => {
  it("is nothing as it was laid out, nor where its formulas were pasted over by what they came to", () => {
    expect(told(BOOK)).toEqual([]);
    expect(told(edited(BOOK, type("Globaal", "C5", 3, "n = 12"), type("Globaal", "C9", "", "n = 0")))).toEqual([]);
    expect(told(bundleBook(najaar2024))).toEqual([]);
  });

  it.each<readonly [string, Snapshot, string]>([
    [
      "a step of their own",
      edited(BOOK, type("Globaal", "A7", "Strategie", "Bespreking college", 4, "reden")),
      "text-not-taken B7 Bespreking college",
    ],
    [
      "the same below the table",
      edited(BOOK, type("Globaal", "A38", "Strategie", "Bespreking college", 4)),
      "text-not-taken B38 Bespreking college",
    ],
    [
      "a line below the table",
      edited(BOOK, type("Globaal", "A38", "Besproken op 3 mei")),
      "text-not-taken A38 Besproken op 3 mei",
    ],
    ["a note on a reason", note("Globaal", "D8", "Nog na te vragen")(BOOK), "text-not-taken D8 Nog na te vragen"],
    ["a note on a heading", note("Globaal", "D4", "Kort houden")(BOOK), "text-not-taken D4 Kort houden"],
    ["a median of then in words", edited(BOOK, type("Globaal", "G8", "3 (n=12)")), "text-not-taken G8 3 (n=12)"],
    [
      "a median of then at a step",
      edited(BOOK, type("Globaal", "C7", 3, "reden", "An", "2025-03-14", 3)),
      "text-not-taken G7 3",
    ],
    ["a median of then without a score", edited(BOOK, type("Globaal", "G12", 2.5)), "text-not-taken G12 2.5"],
    ["a reason beside a median", edited(BOOK, type("Globaal", "D5", "zonder Gent")), "text-not-taken D5 zonder Gent"],
    ["a name beside a median", edited(BOOK, type("Globaal", "E5", "An")), "text-not-taken E5 An"],
    [
      "a theme that nobody knows, with a score",
      edited(BOOK, type("Globaal", "A8", "Startegie")),
      "unknown-theme A8 Startegie",
    ],
    [
      "a theme that nobody knows, with a reason alone",
      edited(BOOK, type("Globaal", "A8", "Startegie", "Gepubliceerd", "")),
      "text-not-taken A8 Startegie",
    ],
  ])("is told at its cell: %s", (_, workbook, finding) => {
    expect(told(workbook)).toEqual([finding]);
  });
});

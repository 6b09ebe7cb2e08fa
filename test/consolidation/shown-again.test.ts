/** What could not be read in a file stands as text in the grid of the bundle: there it is the same finding, and one. */
import { describe, expect, it } from "@jest/globals";
import { submissionIn } from "../../src/actions/read-submission";
import { stillOpen } from "../../src/consolidation/still-open";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { dated, type Written } from "../layout/book";
import { told } from "../layout/read";
import { bundled, consolidated, rowsFile } from "./consolidated";

async function readAgain(...written: readonly Written[]) {
  const bundle = await bundled(consolidated([rowsFile("gent.xlsx", ["Gent", ...written])]));
  const { reading, remembered } = submissionIn(bundle, { builtIn: klimaatgovernance, file: "bundel.xlsx" });
  const { findings, remembered: more } = stillOpen(consolidated([{ file: "bundel.xlsx", reading }]), {
    isBundle: true,
    ...(remembered && { remembered: [remembered] }),
  });
  return { reading, told: told(reading), open: [findings, more].map(({ error, warning }) => error + warning) };
}

describe("in the grid of a bundle", () => {
  it.each<[string, Written, string]>([
    ["a date", dated("2026-05-02"), 'score-as-date Maturiteit!C15 "2026-05-02" → 2.5'],
    ["a month", dated("1975-02-01", "mmm-yy"), 'score-as-date Maturiteit!C15 "1975-02-01" → 2.75'],
    ["a date that is no score", dated("2026-05-20"), 'score-as-date Maturiteit!C15 "2026-05-20"'],
    // Was it 1, or 1,75? The day does not say.
    ["a number over a date", { value: 1.75, numberFormat: "d-mmm" }, 'score-as-date Maturiteit!C15 "1900-01-01"'],
    ["a day that is none", "2026-02-30", 'score-text Maturiteit!C15 "2026-02-30"'],
    ["an error", { error: "#DIV/0!" }, 'score-unreadable Maturiteit!C15 "#DIV/0!"'],
    ["words that only begin as an error does", "#A", 'score-text Maturiteit!C15 "#A"'],
    ["a tick", true, 'score-unreadable Maturiteit!C15 "TRUE"'],
    ["a number off the scale", 25, 'score-out-of-range Maturiteit!C15 "25" → 2.5'],
    ["words", "weet niet", 'score-text Maturiteit!C15 "weet niet"'],
  ])("%s is told as in the file that it came from, and counted once", async (_, written, finding) => {
    const { told: all, open } = await readAgain(3, written, 2, 3, 2.5, 3, 2, 4);
    expect(all).toEqual([finding]);
    expect(open).toEqual([1, 0]);
  });

  it("a city of which Excel made dates of all it said, said no words", async () => {
    const { reading, open } = await readAgain(...Array.from({ length: 8 }, () => dated("2026-05-02")));
    expect(reading.statements).toEqual([]);
    expect(open).toEqual([8, 0]);
  });
});

/** A column beside the score of our own form that is headed as if it came after it: it is not read in silence. */
import { describe, expect, it } from "@jest/globals";
import { edited, type } from "../edits";
import { FORM, TAB } from "../filled-form";
import { gridIn, read, told } from "../read";

const SCORES = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5] as const;
const OTHERS = [2, 2, 2, 3, 3, 4, 4, 5] as const;

/** A column behind the last of ours, its heading in the row of the headings. */
const beside = (heading: string, values: readonly (number | null)[]) =>
  read(edited(FORM, type(TAB, "P11", heading), ...values.map((value, at) => type(TAB, `P${String(12 + at)}`, value))), {
    file: "gent.xlsx",
  });

describe.each(["Definitieve score", "Score na overleg", "Consensus"])("%s beside ours", (heading) => {
  it("is asked about where it says otherwise", () => {
    const reading = beside(heading, OTHERS);
    expect(gridIn(reading)).toEqual({});
    expect(told(reading).join("\n")).toMatch(/columns-compete Zelfevaluatie!B12/);
  });

  it("changes nothing where it says the same", () => {
    expect(gridIn(beside(heading, SCORES))).toEqual({ gent: SCORES.join(" ") });
  });

  it("is no rival while nothing stands below it", () => {
    expect(gridIn(beside(heading, []))).toEqual({ gent: SCORES.join(" ") });
  });
});

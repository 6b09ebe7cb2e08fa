import { describe, expect, it } from "@jest/globals";
import { typedDate } from "../../trial/page/typed-date";

describe("a score that is typed with a dot, as an Excel in Dutch takes it", () => {
  it.each([
    ["2.5", "2/5/2026"],
    ["1.25", "1/1/2025"],
    ["2.75", "1/2/1975"],
    ["29.2", undefined],
    ["31.12", "31/12/2026"],
  ])("makes of %s the date %p", (typed, date) => {
    expect(typedDate(typed, 2026)).toBe(date);
  });

  it.each(["2,5", "3", "0.5", "2.500", "2.5.2026", "=2.5", "'2.5", "32.13", ""])("makes no date of %p", (typed) => {
    expect(typedDate(typed, 2026)).toBeUndefined();
  });

  it("knows the years that have a 29 February", () => {
    expect(typedDate("29.2", 2028)).toBe("29/2/2028");
  });
});

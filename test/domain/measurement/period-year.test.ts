import { describe, expect, it } from "@jest/globals";
import { yearOf } from "../../../src/domain/measurement/period-year";

describe("the year of a measurement", () => {
  it.each([
    ["najaar 2024", 2024],
    ["2024", 2024],
    ["Najaar2024 (definitief 2024)", 2024],
    ["najaar", undefined],
    ["", undefined],
    ["2024-2025", undefined],
    ["meting 20241", undefined],
  ])("of '%s' is %p", (period, year) => {
    expect(yearOf(period)).toBe(year);
  });
});

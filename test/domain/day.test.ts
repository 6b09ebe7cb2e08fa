/** What people write for a day, read only where it can mean one thing. */
import { describe, expect, it } from "@jest/globals";
import { readDay, readSpan } from "../../src/domain/day";

describe("a day", () => {
  it.each([
    ["2026-09-01", "2026-09-01"],
    ["1 september 2026", "2026-09-01"],
    ["dinsdag 1 september 2026", "2026-09-01"],
    ["1 sept. 2026", "2026-09-01"],
    ["1ste Mei 2026", "2026-05-01"],
    ["01/09/2026", "2026-09-01"],
    ["1-9-2026", "2026-09-01"],
    ["31.12.2026", "2026-12-31"],
  ])("is read of %s", (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    ...["", "eind juni 2027", "najaar 2026", "1/9/26", "30 februari 2026", "12/31/2026", "1/9-2026", "1 foo 2026"],
    ...["september 2026", "2026", "1 mei 2026 (voorlopig)", "1 mei 0026", "46266"],
  ])("is not made of %s", (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it("may be any of a month or of a year", () => {
    expect(readSpan("mei 2024")).toEqual({ from: "2024-05-01", until: "2024-05-31" });
    expect(readSpan("02/2024")).toEqual({ from: "2024-02-01", until: "2024-02-29" });
    expect(readSpan("2023")).toEqual({ from: "2023-01-01", until: "2023-12-31" });
    expect(readSpan("0023")).toBeUndefined();
  });
});

/** The calendar of a programme, and what stands in its place where there is no day to begin on. */
import { describe, expect, it } from "@jest/globals";
import { USUAL_PROGRAMME } from "../../../src/domain/twinning/programme";
import { calendarAt } from "../../../src/layout/sheets/twinning-calendar";
import { twinning as words } from "../../../src/layout/sheets/twinning";

describe("a calendar", () => {
  it("says on one line what to fill in where it has no day to begin on, in no column that would cut it off", () => {
    const { area, cells, formats } = calendarAt([4, 6], USUAL_PROGRAMME);
    expect(cells.find(({ row }) => row === 5)).toEqual({ row: 5, column: 6, value: words.noCalendar });
    const over = formats.filter((format) => format.area.row <= 5 && format.area.row + format.area.rows > 5);
    expect(over.some(({ format }) => format.wrap)).toBe(false);
    expect(area).toEqual({ row: 4, column: 6, rows: 2, columns: 3 });
  });

  it("says of each module, visit and plan from when and until when", () => {
    const { area, cells } = calendarAt([4, 6], { ...USUAL_PROGRAMME, start: "2026-10-01" });
    expect(cells.map(({ value }) => value)).not.toContain(words.noCalendar);
    expect(cells.filter(({ column }) => column === 6)).toHaveLength(area.rows);
    expect(area.rows).toBeGreaterThan(4);
  });
});

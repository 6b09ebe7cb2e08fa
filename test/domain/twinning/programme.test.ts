/** The programme in time, as the two editions of NetZeroCities have it: 12 months now, 20 in the first. */
import { describe, expect, it } from "@jest/globals";
import { calendarOf, dueOn, monthsLater, type Programme } from "../../../src/domain/twinning/programme";

const now: Programme = { start: "2026-10-01", months: 12, plan: "action", planDate: "" };

describe("the calendar of a programme", () => {
  it("has three modules that follow each other, a visit each way, and the plan on the last day", () => {
    expect(calendarOf(now)).toEqual([
      { kind: "module", module: "start", from: "2026-10-01", until: "2027-01-31" },
      { kind: "visit", way: "there", until: "2027-01-31" },
      { kind: "module", module: "co-create", from: "2027-02-01", until: "2027-05-31" },
      { kind: "visit", way: "back", until: "2027-05-31" },
      { kind: "module", module: "capitalise", from: "2027-06-01", until: "2027-09-30" },
      { kind: "plan", plan: "action", until: "2027-09-30" },
    ]);
  });

  it("divides twenty months as evenly as whole months go", () => {
    const first: Programme = { start: "2024-01-15", months: 20, plan: "replication", planDate: "2025-06-30" };
    expect(calendarOf(first).map((each) => ("from" in each ? `${each.from} ${each.until}` : each.until))).toEqual([
      "2024-01-15 2024-08-14",
      "2024-08-14",
      "2024-08-15 2025-02-14",
      "2025-02-14",
      "2025-06-30",
      "2025-02-15 2025-09-14",
    ]);
  });

  it("is empty without a day to begin on", () => {
    expect(calendarOf({ ...now, start: "najaar 2026" })).toEqual([]);
    expect(calendarOf({ ...now, start: "2026-02-30" })).toEqual([]);
    expect(calendarOf({ ...now, months: 0 })).toEqual([]);
  });

  it.each([1, 2])("lets no module of a programme of %d months end before it begins", (months) => {
    const all = calendarOf({ ...now, months }).flatMap((each) => (each.kind === "module" ? [each] : []));
    expect(all).toHaveLength(3);
    const days = all.flatMap(({ from, until }) => [from, until]);
    expect([...days].sort()).toEqual(days);
    expect(new Set(all.map(({ from }) => from)).size).toBe(3);
    expect(all[0]?.from).toBe("2026-10-01");
    expect(all[2]?.until).toBe(months === 1 ? "2026-10-31" : "2026-11-30");
  });

  it("is empty where it ends later than a date can say, and does not break", () => {
    expect(calendarOf({ ...now, months: 99999999 })).toEqual([]);
    expect(calendarOf({ ...now, start: "9990-01-01", months: 200 })).toEqual([]);
    expect(dueOn({ ...now, months: 1e10 }, "2026-10-01")).toEqual({ now: [], soon: [], past: [] });
  });

  it("has no day for a plan of which the date cannot be read: that it is due at the end, nobody said", () => {
    expect(calendarOf({ ...now, planDate: "eind juni 2027" }).some(({ kind }) => kind === "plan")).toBe(false);
  });

  it("begins on the last day of a month that is too short", () => {
    expect(monthsLater("2026-10-31", 4)).toBe("2027-02-28");
    expect(monthsLater("2027-11-30", 3)).toBe("2028-02-29");
  });
});

describe("what is due on a day", () => {
  it("is the module under way, and the visit or plan of the next thirty days", () => {
    expect(dueOn(now, "2027-01-10")).toEqual({
      now: [{ kind: "module", module: "start", from: "2026-10-01", until: "2027-01-31" }],
      soon: [{ kind: "visit", way: "there", until: "2027-01-31" }],
      past: [],
    });
  });

  it("keeps what is past apart: whether it came, the calendar does not know", () => {
    const { now: under, soon, past } = dueOn(now, "2027-10-01");
    expect([under, soon]).toEqual([[], []]);
    expect(past.map(({ until }) => until)).toEqual(["2027-01-31", "2027-05-31", "2027-09-30"]);
  });

  it("is due on its last day still, and not before thirty days ahead", () => {
    expect(dueOn(now, "2027-01-31").soon).toHaveLength(1);
    expect(dueOn(now, "2027-01-01").soon).toHaveLength(1);
    expect(dueOn(now, "2026-12-31").soon).toHaveLength(0);
  });
});

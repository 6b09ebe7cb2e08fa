import { beforeEach, describe, expect, it } from "@jest/globals";
import { takeOverTop } from "../../src/actions/take-over-top";
import type { Measurement } from "../../src/domain/measurement/measurement";
import { type Candidate, DEFAULT_VOTING } from "../../src/domain/prioritisation/prioritisation";
import type { Priority } from "../../src/domain/summary/summary";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { summary2025 } from "../../src/sample/summary-2025";
import { candidate } from "../domain/prioritisation/candidates";
import { live, type Live } from "../host/office/live";
import { bundlePlan } from "../layout/published";
import { look } from "./own-table";

/** The ten of the report before two others, each with the urgency of its package. */
const URGENCY = new Map(
  summary2025.workPackages.flatMap((each) => each.recommendations.map((number) => [number, each.priority])),
);
const CANDIDATES: readonly Candidate[] = [
  ...summary2025.recommendations.map(({ number, themeId, text }, at) => {
    const urgency = URGENCY.get(number) ?? null;
    return candidate(number, themeId, 5 - at / 10, { text, urgency, rawUrgency: String(urgency ?? "") });
  }),
  candidate("11", "aanpak", 1),
  candidate("12", "hr-cultuur", 2),
];
const open = summary2025.workPackages.map((each) => ({ ...each, priority: null, rawPriority: "" }));
const VOTES: Measurement = {
  ...najaar2024,
  prioritisation: { settings: DEFAULT_VOTING, candidates: CANDIDATES },
  summary: { recommendations: [], workPackages: open },
};

describe("taking over the top", () => {
  let workbook: Live;
  beforeEach(() => {
    workbook = live({ timeout: 5000 });
  });
  const take = async (measurement: Measurement) => {
    await workbook.host.apply(bundlePlan(measurement));
    return takeOverTop(workbook.host, await look(workbook));
  };
  const summaryNow = async () => (await look(workbook)).reading.publication.summary;

  it("fills Aanbevelingen with what is in, and the packages with their priorities: 1, 5 = 1 · 2, 7 = 2 · 6 = 3 · 3, 4 = 4", async () => {
    expect(await take(VOTES)).toMatchObject({ recommendations: 10, priorities: 7, different: [] });
    const summary = await summaryNow();
    expect(new Set(summary?.recommendations)).toEqual(new Set(summary2025.recommendations));
    expect(summary?.workPackages.map(({ priority }) => priority)).toEqual([1, 2, 4, 4, 1, 3, 2]);
    // Once more changes nothing.
    expect(await takeOverTop(workbook.host, await look(workbook))).toMatchObject({ writes: [], recommendations: 0 });
  });

  it("writes over no recommendation that somebody wrote", async () => {
    const mine = { number: "1", themeId: "aanpak", text: "Van ons" };
    expect(await take({ ...VOTES, summary: { recommendations: [mine], workPackages: open } })).toEqual({
      refused: "occupied",
    });
    expect((await summaryNow())?.recommendations).toEqual([mine]);
  });

  it("leaves a priority that is there, and tells where it is another", async () => {
    const workPackages = open.map((each, at) =>
      at === 0 ? { ...each, priority: 3 as Priority, rawPriority: "3" } : each,
    );
    expect(await take({ ...VOTES, summary: { recommendations: [], workPackages } })).toMatchObject({
      priorities: 6,
      different: [{ name: summary2025.workPackages[0]?.name, priority: "3", urgency: 1 }],
    });
    expect((await summaryNow())?.workPackages[0]?.priority).toBe(3);
  });

  it("refuses with words a top for which Aanbevelingen has too few rows, before anything is written", async () => {
    const candidates = Array.from({ length: 14 }, (_, at) => candidate(String(at + 1), "aanpak", 1 + at / 10));
    const votes = { settings: { ...DEFAULT_VOTING, top: 14 }, candidates };
    expect(await take({ ...VOTES, prioritisation: votes })).toEqual({ refused: "no-room", needed: 14, free: 11 });
    expect((await summaryNow())?.recommendations).toEqual([]);
  });

  it("does nothing while something is equal at the border, or nobody has voted", async () => {
    const tied = CANDIDATES.map((each) => ({ ...each, votes: CANDIDATES[0]?.votes ?? each.votes }));
    const votes = { settings: DEFAULT_VOTING, candidates: tied };
    expect(await take({ ...VOTES, prioritisation: votes })).toEqual({ refused: "undecided" });
    workbook = live({ timeout: 5000 });
    expect(await take(najaar2024)).toEqual({ refused: "nothing" });
  });
});

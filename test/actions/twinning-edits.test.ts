/** What was decided in the pane and is not written yet: what it says of the sheet, and of what was decided before it. */
import { describe, expect, it } from "@jest/globals";
import { changedIn, decidedAfter, type TwinningEdit, withEdits, withoutEdit } from "../../src/actions/twinning-edits";
import { NOTHING_DECIDED, type TwinningRecord } from "../../src/domain/twinning/record";

const pin = (donor: string, themeId = "aanpak") => ({
  kind: "pin" as const,
  decision: { themeId, learner: "genk", donor, reason: "" },
});
const set = (perDonor: number): TwinningEdit => ({ kind: "set", settings: { perDonor }, programme: {} });

describe("settings that are changed in the pane", () => {
  it("leave alone what a colleague fills in on the sheet meanwhile", () => {
    const theirs: TwinningRecord = {
      ...NOTHING_DECIDED,
      settings: { ...NOTHING_DECIDED.settings, perLearner: 1 },
      programme: { ...NOTHING_DECIDED.programme, start: "2026-09-01", planDate: "2027-08-01" },
    };
    expect(withEdits(theirs, [set(2)])).toEqual({ ...theirs, settings: { ...theirs.settings, perDonor: 2 } });
  });

  it("are only those that differ from what was shown", () => {
    const { settings, programme } = NOTHING_DECIDED;
    const now = { settings: { ...settings, perDonor: 2 }, programme: { ...programme, start: "2026-09-01" } };
    expect(changedIn(NOTHING_DECIDED, now)).toEqual({ settings: { perDonor: 2 }, programme: { start: "2026-09-01" } });
    expect(changedIn(NOTHING_DECIDED, NOTHING_DECIDED)).toEqual({ settings: {}, programme: {} });
  });

  it("add up, and of one setting the last counts", () => {
    const learner: TwinningEdit = { kind: "set", settings: { perLearner: 1 }, programme: { months: 20 } };
    expect([set(2), learner, set(4)].reduce<readonly TwinningEdit[]>(decidedAfter, [])).toEqual([
      { kind: "set", settings: { perDonor: 4, perLearner: 1 }, programme: { months: 20 } },
    ]);
  });
});

describe("two donors for one question", () => {
  it("are never both pinned: the last takes the place of the former, and says so", () => {
    const edits = [pin("mechelen"), pin("oostende"), pin("mechelen", "middelen")];
    const [first, ...more] = edits.reduce<readonly TwinningEdit[]>(decidedAfter, []);
    expect(first).toEqual({ ...pin("oostende"), insteadOf: "mechelen" });
    expect(more).toEqual([pin("mechelen", "middelen")]);
  });

  it("says nothing of another where the same one is pinned again", () => {
    expect([pin("mechelen"), pin("mechelen")].reduce<readonly TwinningEdit[]>(decidedAfter, [])).toEqual([
      pin("mechelen"),
    ]);
  });
});

describe("excluding a pair that was pinned", () => {
  const ban: TwinningEdit = {
    ...{ kind: "ban", unpins: "Ze vroegen het zelf" },
    decision: { themeId: "aanpak", learner: "genk", donor: "mechelen", reason: "" },
  };
  const pinned = { ...pin("mechelen"), insteadOf: "oostende" };

  it("takes the pin away, and gives it back with its reason when it is given up", () => {
    const edits = [pinned, set(2)].reduce<readonly TwinningEdit[]>(decidedAfter, []);
    const excluded = decidedAfter(edits, ban);
    expect(excluded).toHaveLength(2);
    const last = excluded.at(-1);
    expect(last).toMatchObject(ban);
    expect(last && new Set(withoutEdit(excluded, last))).toEqual(new Set(edits));
  });

  it("leaves the pin of the sheet as it was when it is given up", () => {
    expect(withoutEdit(decidedAfter([set(2)], ban), ban)).toEqual([set(2)]);
    const { decision } = pinned;
    const record: TwinningRecord = { ...NOTHING_DECIDED, pins: [{ ...decision, reason: "Ze vroegen het zelf" }] };
    expect(withEdits(record, [ban])).toMatchObject({ pins: [], bans: [ban.decision] });
  });
});

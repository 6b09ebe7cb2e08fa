/** A file that comes later and was saved earlier than what the bundle holds: it never takes the place of that unasked. */
import { describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../src/host/snapshot";
import type { Submission } from "../../src/consolidation/submission";
import { olderThanHeld } from "../../src/consolidation/newest";
import { gent } from "./provenance";
import { bundled, consolidated, remembered, rowsFile, valuesIn } from "./consolidated";

const at = (text: string) => Date.parse(`${text}Z`);
const MAY = at("2026-05-12T08:00:20");
const JUNE = at("2026-06-03T12:05:40");
const JULY = at("2026-07-01T09:30");

const saved = (moment: number | undefined, file: Submission): Submission =>
  moment === undefined ? file : { ...file, saved: moment };
const june = saved(JUNE, rowsFile("gent.xlsx", ["Gent", 3, 4, 2, 3, 2.5, 3, 2, 4]));
/** Says something else of one theme, and the same of another. */
const otherwise = (file: string, moment: number | undefined) => saved(moment, rowsFile(file, ["Gent", 2, 4]));

const bundleOf = (...files: readonly Submission[]) => bundled(consolidated(files));
const laterOn = async (workbook: Snapshot, ...files: readonly Submission[]) =>
  consolidated(files, { previous: await remembered(workbook) });

describe("a file that comes later", () => {
  it("and is older than what the bundle holds contradicts it, each with its date", async () => {
    const late = await laterOn(await bundleOf(june), otherwise("gent oud.xlsx", MAY));
    expect(late.conflicts).toEqual([
      {
        ...{ cityId: "gent", subjectId: "strategie" },
        candidates: [
          { value: 2, source: { file: "gent oud.xlsx", sheet: "Blad1", cell: "B2" }, saved: MAY },
          { value: 3, source: { file: "gent.xlsx", sheet: "Blad1", cell: "B2" }, saved: at("2026-06-03T12:05") },
        ],
      },
    ]);
    expect(valuesIn(late)["gent"]).toBe("- 4 2 3 2.5 3 2 4");
  });

  it("and has the very name of a newer one contradicts what the bundle itself holds", async () => {
    const late = await laterOn(await bundleOf(june), otherwise("gent.xlsx", MAY));
    expect(late.conflicts.flatMap(({ candidates }) => candidates)).toMatchObject([
      { value: 3, source: { file: "bundel.xlsx" }, saved: at("2026-06-03T12:05") },
      { value: 2, source: { file: "gent.xlsx", cell: "B2" }, saved: MAY },
    ]);
    const [held] = late.conflicts.flatMap(({ candidates }) => candidates);
    const chosen = consolidated([otherwise("gent.xlsx", MAY)], {
      previous: await remembered(await bundleOf(june)),
      choices: [
        {
          ...{ cityId: "gent", subjectId: "strategie", by: "An" },
          take: { kind: "candidate", file: "bundel.xlsx", ...held?.source },
        },
      ],
    });
    expect(chosen.refusedChoices).toEqual([]);
    expect(gent(chosen).scores.get("strategie")?.value).toBe(3);
  });

  it.each([
    ["is newer", JULY],
    ["was saved in the same minute", at("2026-06-03T12:05:10")],
    ["says nothing of when it was saved", undefined],
    ["has the date of a clock that was never set", at("1980-01-01T00:00")],
  ])("and %s takes the place of what the bundle holds", async (_, moment) => {
    const late = await laterOn(await bundleOf(june), otherwise("gent laat.xlsx", moment));
    expect(late.conflicts).toEqual([]);
    expect(gent(late).scores.get("strategie")?.value).toBe(2);
  });

  it("takes the place of what a bundle holds that does not know when its files were saved", async () => {
    const late = await laterOn(
      await bundleOf(otherwise("gent.xlsx", undefined)),
      saved(MAY, rowsFile("b.xlsx", ["Gent", 5])),
    );
    expect(late.conflicts).toEqual([]);
    expect(late.changes?.map(({ from, to }) => [from.value, from.saved, to.value, to.saved])).toEqual([
      [2, undefined, 5, MAY],
    ]);
  });

  it("says the same again, however old it is: nothing is asked and nothing changes", async () => {
    const workbook = await bundleOf(june);
    const late = await laterOn(workbook, saved(MAY, rowsFile("gent oud.xlsx", ["Gent", 3, 4, 2])));
    expect([late.conflicts, late.changes]).toEqual([[], []]);
  });

  it("joins a contradiction that is still open where it is older than the newest of it, and settles nothing", async () => {
    const open = await bundleOf(june, saved(MAY, rowsFile("gent oud.xlsx", ["Gent", 2])));
    const between = await laterOn(open, saved(at("2026-05-20T08:00"), rowsFile("gent c.xlsx", ["Gent", 5])));
    expect(between.conflicts.flatMap(({ candidates }) => candidates.map(({ value }) => value))).toEqual([5, 2, 3]);
    const after = await laterOn(open, saved(JULY, rowsFile("gent c.xlsx", ["Gent", 5])));
    expect(after.conflicts).toEqual([]);
  });

  it("is no older version where one by the same name was given twice: the bundle goes by the last that was saved", async () => {
    const twice = await bundled(await laterOn(await bundleOf(june), saved(MAY, rowsFile("gent.xlsx", ["Gent", 3]))));
    const third = await laterOn(twice, otherwise("gent oud.xlsx", at("2026-05-20T08:00")));
    expect(third.conflicts).toHaveLength(1);
  });
});

describe("what is told of it", () => {
  it("is which file is older than what, once for a city", async () => {
    const late = await laterOn(await bundleOf(june), saved(MAY, rowsFile("gent oud.xlsx", ["Gent", 2, 3])));
    const given = new Map([["gent oud.xlsx", { saved: MAY }]]);
    expect(olderThanHeld(late.conflicts, given)).toEqual([
      { file: "gent oud.xlsx", at: MAY, than: at("2026-06-03T12:05") },
    ]);
  });

  it("is nothing of files that are given together", () => {
    const { conflicts } = consolidated([june, otherwise("gent oud.xlsx", MAY)]);
    const given = new Map([
      ["gent oud.xlsx", { saved: MAY }],
      ["gent.xlsx", { saved: JUNE }],
    ]);
    expect(olderThanHeld(conflicts, given)).toEqual([]);
  });
});

describe("Inzendingen", () => {
  it("says beside each file when it was saved, by the clock of Flanders, and the same again next time", async () => {
    const undated = rowsFile("gent b.xlsx", ["Gent", 3]);
    const first = await bundleOf(june, undated);
    const text = "gent b.xlsx\ngent.xlsx (bewaard op 03/06/2026 om 14:05)";
    expect(filesCell(first)).toBe(text);
    expect(filesCell(await bundled(await laterOn(first)))).toBe(text);
  });
});

function filesCell(workbook: Snapshot): unknown {
  const cells = workbook.sheets.find(({ name }) => name === "Inzendingen")?.cells ?? [];
  return cells.find(({ value }) => typeof value === "string" && value.includes("gent.xlsx"))?.value;
}

/** A file that comes later and was saved earlier than the newest that the bundle has of its city: it counts, and its age is told. */
import { describe, expect, it } from "@jest/globals";
import { consolidationJson } from "../../src/cli/json";
import type { Submission } from "../../src/consolidation/submission";
import type { Snapshot } from "../../src/host/snapshot";
import { fileText, readFileText } from "../../src/layout/sheets/inzendingen";
import { gent } from "./provenance";
import { bundled, consolidated, remembered, rowsFile } from "./consolidated";

const at = (text: string) => Date.parse(`${text}Z`);
const MAY = at("2026-05-12T08:00:20");
const JUNE = at("2026-06-03T12:05:40");
const JULY = at("2026-07-01T09:30");
/** As Inzendingen keeps it. */
const minute = (moment: number) => moment - (moment % 60_000);

const saved = (moment: number | undefined, file: Submission): Submission =>
  moment === undefined ? file : { ...file, saved: moment };
const june = saved(JUNE, rowsFile("gent.xlsx", ["Gent", 3, 4, 2, 3, 2.5, 3, 2, 4]));
/** Says something else of one theme, and the same of another. */
const otherwise = (file: string, moment: number | undefined) => saved(moment, rowsFile(file, ["Gent", 2, 4]));

const bundleOf = (...files: readonly Submission[]) => bundled(consolidated(files));
const laterOn = async (workbook: Snapshot, ...files: readonly Submission[]) =>
  consolidated(files, { previous: await remembered(workbook) });

describe("a file that comes later", () => {
  it("and is older than what the bundle holds is told with both dates; what it says is listed as a change", async () => {
    const late = await laterOn(await bundleOf(june), otherwise("gent oud.xlsx", MAY));
    expect(late.older).toEqual([{ file: "gent oud.xlsx", cityId: "gent", at: MAY, than: minute(JUNE) }]);
    expect(late.changes?.map(({ from, to }) => [from.value, to.value, to.source?.file])).toEqual([
      [3, 2, "gent oud.xlsx"],
    ]);
    expect(consolidationJson(late).older).toEqual([
      { file: "gent oud.xlsx", city: "gent", saved: new Date(MAY).toISOString(), than: "2026-06-03T12:05:00.000Z" },
    ]);
  });

  it("and is a former version of the very file is told as well, and is the version by that name from then on", async () => {
    const late = await laterOn(await bundleOf(june), otherwise("gent.xlsx", MAY));
    expect(late.older).toHaveLength(1);
    expect(gent(late).scores.get("strategie")?.value).toBe(2);
    expect((await remembered(await bundled(late))).saved.get("gent.xlsx")).toBe(minute(MAY));
  });

  it("is held against the newest file of that city, also where that said the same as another", async () => {
    const bundle = await bundleOf(
      saved(MAY, rowsFile("a.xlsx", ["Gent", 3])),
      saved(JULY, rowsFile("b.xlsx", ["Gent", 3])),
    );
    const late = await laterOn(bundle, saved(JUNE, rowsFile("c.xlsx", ["Gent", 2])));
    expect(late.older).toEqual([{ file: "c.xlsx", cityId: "gent", at: JUNE, than: JULY }]);
  });

  it("is told where it contradicts what was chosen", async () => {
    const { source } = gent(consolidated([june])).scores.get("strategie") ?? {};
    const chosen = consolidated([june, saved(JULY, rowsFile("b.xlsx", ["Gent", 5]))], {
      choices: [
        { cityId: "gent", subjectId: "strategie", by: "An", take: { kind: "candidate", file: "gent.xlsx", ...source } },
      ],
    });
    const late = await laterOn(await bundled(chosen), otherwise("gent oud.xlsx", MAY));
    expect(late.conflicts).toHaveLength(1);
    expect(late.older).toEqual([{ file: "gent oud.xlsx", cityId: "gent", at: MAY, than: JULY }]);
  });

  it.each([
    ["is newer", JULY],
    ["was saved in the same minute", at("2026-06-03T12:05:10")],
    ["says nothing of when it was saved", undefined],
    ["has the date of a clock that was never set", at("1980-01-01T00:00")],
  ])("and %s is told as no older one", async (_, moment) => {
    const late = await laterOn(await bundleOf(june), otherwise("gent laat.xlsx", moment));
    expect(late.older).toEqual([]);
    expect(consolidationJson(late)).not.toHaveProperty("older");
    expect(gent(late).scores.get("strategie")?.value).toBe(2);
  });

  it("says the same again, however old it is: nothing is told and nothing changes", async () => {
    const late = await laterOn(await bundleOf(june), saved(MAY, rowsFile("gent oud.xlsx", ["Gent", 3, 4, 2])));
    expect([late.older, late.conflicts, late.changes]).toEqual([[], [], []]);
  });

  it("is compared with no bundle that does not know when its files were saved, and with nothing where there is none", async () => {
    const undated = await bundleOf(otherwise("gent.xlsx", undefined));
    expect((await laterOn(undated, saved(MAY, rowsFile("b.xlsx", ["Gent", 5])))).older).toEqual([]);
    expect(consolidated([june, otherwise("gent oud.xlsx", MAY)]).older).toEqual([]);
  });

  it("has no date any more where another version by its name says none", async () => {
    const late = await laterOn(await bundleOf(june), otherwise("gent.xlsx", undefined));
    expect((await remembered(await bundled(late))).saved.get("gent.xlsx")).toBeUndefined();
  });
});

describe("Inzendingen", () => {
  it.each(["2026-01-15T08:30", "2026-03-29T00:59", "2026-03-29T01:00", "2026-07-15T22:10", "2026-12-31T23:30"])(
    "reads back %s as it was, in winter and in summer, the day before there too",
    (moment) => {
      expect(readFileText(fileText("gent.xlsx", at(moment)))).toEqual({ name: "gent.xlsx", saved: at(moment) });
    },
  );

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

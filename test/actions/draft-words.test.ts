/** Words that differ, in the workbook that is open: each in a row of its own, and nobody's is written over unasked. */
import { describe, expect, it } from "@jest/globals";
import type { Submission } from "../../src/consolidation/submission";
import { gentSaying, saidOf } from "../consolidation/gent-saying";
import { live, type Live, UNREAD } from "../host/office/live";
import { read } from "../layout/read";
import { drafted, type Wanted, written } from "./bundling";

const [a, b, c] = ["Een plan", "Geen plan", "Nieuw plan"].map((motivation, file) =>
  gentSaying(`${"abc"[file] ?? ""}.xlsx`, { aanpak: { motivation } }),
) as [Submission, Submission, Submission];
const MOTIVATION = 3;

const said = async ({ host }: Live) => read(await host.read()).explanations.map((each) => saidOf(each));
const bundleOf = async (...files: readonly Submission[]) => {
  const workbook = live({ timeout: 20_000 });
  await written(workbook, files);
  return workbook;
};
const typed = ({ host }: Live, row: number, value: string | null) =>
  host.write([{ sheet: "Toelichting", row, column: MOTIVATION, value }], UNREAD);
/** What is asked, and how many texts stay open, when these files are written. */
const writing = async (workbook: Live, files: readonly Submission[], wanted?: Wanted) => {
  const { asked, unplaced, consolidation } = drafted(await workbook.host.read(), files, wanted);
  await written(workbook, files, wanted);
  return { asked: asked.length + unplaced.length, open: consolidation.wordConflicts.length };
};
const SETTLED = { asked: 0, open: 0 };
const OPEN = { asked: 0, open: 1 };

describe("words of a later file", () => {
  it("take the place of those of an earlier one, and are told as a change", async () => {
    const workbook = await bundleOf(a);
    expect(drafted(await workbook.host.read(), [b]).consolidation.changes).toHaveLength(1);
    expect(await writing(workbook, [b])).toEqual(SETTLED);
    expect(await said(workbook)).toEqual(["aanpak; motivation: Geen plan"]);
  });

  it("come in a row of their own where the earlier file says its own again", async () => {
    const workbook = await bundleOf(a);
    expect(await writing(workbook, [a, b])).toEqual(OPEN);
    expect(await said(workbook)).toEqual(["aanpak; motivation: Een plan", "aanpak; motivation: Geen plan"]);
    expect(drafted(await workbook.host.read(), []).change.cells).toEqual([]);
  });

  it("come beside what someone typed, which stays where it is", async () => {
    const workbook = await bundleOf(a);
    await typed(workbook, 4, "Na overleg");
    expect(await writing(workbook, [c])).toEqual(OPEN);
    expect(await said(workbook)).toEqual(["aanpak; motivation: Na overleg", "aanpak; motivation: Nieuw plan"]);
  });
});

describe("words that differ", () => {
  it("are settled by emptying one, and then stay so, whichever file comes again", async () => {
    const workbook = await bundleOf(a, b);
    await typed(workbook, 4, null);
    for (const files of [[], [a], [a, b]]) {
      expect(await writing(workbook, files)).toEqual(SETTLED);
      expect(await said(workbook)).toEqual(["aanpak; motivation: Geen plan"]);
    }
  });

  it("are settled by a choice: what was not chosen is emptied, but not what someone typed", async () => {
    const workbook = await bundleOf(a, b);
    const choice = { cityId: "gent", subjectId: "aanpak", field: "motivation", by: "An" } as const;
    const choices = [{ ...choice, take: { kind: "candidate", file: "b.xlsx" } as const }];
    expect(await writing(workbook, [], { choices })).toEqual(SETTLED);
    expect(await said(workbook)).toEqual(["aanpak; motivation: Geen plan"]);
    await typed(workbook, 5, "Na overleg");
    await writing(workbook, [c]);
    expect(await said(workbook)).toEqual(["aanpak; motivation: Nieuw plan", "aanpak; motivation: Na overleg"]);
  });
});

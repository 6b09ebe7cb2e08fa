/** What a bundle asks of a cell in a file, once its score was taken over, typed or chosen in the bundle: then nothing more is asked of it. */
import { describe, expect, it } from "@jest/globals";
import { submissionIn } from "../../src/actions/read-submission";
import type { ConsolidateOptions } from "../../src/consolidation/consolidate";
import type { Consolidation } from "../../src/consolidation/consolidation";
import type { Submission } from "../../src/consolidation/submission";
import { FTE } from "../../src/domain/definition/subject";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../src/host/snapshot";
import { dated, type Written } from "../layout/book";
import { edited, type } from "../layout/edits";
import { bundled, consolidated, remembered, rowsFile, submission } from "./consolidated";

const MAY = dated("2026-05-02");
/** Excel made a date of the second score. */
const gent = (second: Written = MAY) => rowsFile("gent.xlsx", ["Gent", 3, second, 2, 3, 2.5, 3, 2, 4]);
/** Of the same cell, in the bundle: C15 is Gent's Aanpak. */
const answer = (value: string | number | null) => type("Maturiteit", "C15", value);
const CLEARED = answer(null);

const told = ({ findings }: Pick<Consolidation, "findings">) =>
  findings.map(({ code, file = "", cell }) => `${code} ${file} ${cell}`);
const DATE = "score-as-date gent.xlsx C2";

/** What the bundle has open as it is now, and what the next one asks still. */
async function asked(workbook: Snapshot, files: readonly Submission[] = [], options: ConsolidateOptions = {}) {
  const { remembered: now } = submissionIn(workbook, { builtIn: klimaatgovernance });
  const next = consolidated(files, { previous: await remembered(workbook), ...options });
  return { now: told({ findings: now?.findings.map(({ finding }) => finding) ?? [] }), next: told(next), made: next };
}

const NOTHING = { now: [], next: [] };
const ASKED = { now: [DATE], next: [DATE] };

describe("a date in the place of a score", () => {
  const bundle = () => bundled(consolidated([gent()]));

  it("is asked about until the bundle has a score of it", async () => {
    const workbook = await bundle();
    expect(await asked(workbook)).toMatchObject(ASKED);
    expect(await asked(edited(workbook, answer(2.5)))).toMatchObject(NOTHING);
    expect(await asked(edited(workbook, answer("n.v.t.")))).toMatchObject(NOTHING);
  });

  it("is asked about still where what was typed is no score, in the cell of another, or gone again", async () => {
    const workbook = await bundle();
    for (const edit of [answer("groen"), answer("7"), type("Maturiteit", "D15", 2.5), CLEARED])
      expect(await asked(edited(workbook, edit))).toMatchObject(ASKED);
    expect(await asked(edited(workbook, answer(2.5), CLEARED))).toMatchObject(ASKED);
  });

  it("is not asked about by the bundles after it, whatever else comes", async () => {
    const second = await bundled((await asked(edited(await bundle(), answer(2.5)))).made);
    expect(await asked(second)).toMatchObject(NOTHING);
    expect(await asked(second, [rowsFile("genk.xlsx", ["Genk", 3])])).toMatchObject(NOTHING);
    // The city sends the very same file once more.
    expect(await asked(second, [gent()])).toMatchObject(NOTHING);
    // And now it says something else that is no score.
    expect((await asked(second, [gent("groen")])).next).toContain("score-ambiguous-colour gent.xlsx C2");
  });

  it("is asked about no more where a bundle of before asks it still, and its Herkomst says what was chosen", async () => {
    const workbook = await bundle();
    const { made } = await asked(edited(workbook, answer(2.5)));
    const before = consolidated([], { previous: await remembered(workbook) }).findings;
    const asking = await bundled({ ...made, findings: before });
    expect(await asked(asking)).toMatchObject(NOTHING);
    // Nothing on the grid proves it any more.
    expect((await asked(edited(asking, CLEARED))).now).toEqual([DATE]);
  });

  it("is asked about still while what was typed and what a file says now are to be chosen between", async () => {
    const { next, made } = await asked(edited(await bundle(), answer(2.5)), [rowsFile("laat.xlsx", ["Gent", 3, 4])]);
    expect([made.conflicts.length, next]).toEqual([1, [DATE]]);
  });
});

it("a number that is no step of the scale is asked about while it counts, and not once another was chosen", async () => {
  const files = [gent(3.1), rowsFile("gent b.xlsx", ["Gent", 3, 3])];
  const step = "score-step gent.xlsx C2";
  const open = await bundled(consolidated(files));
  expect(await asked(open)).toMatchObject({ now: [step], next: [step] });
  const choose = (file: string) => {
    const take = { kind: "candidate", file } as const;
    return { choices: [{ cityId: "gent", subjectId: "aanpak", by: "An", take }] };
  };
  expect((await asked(open, [], choose("gent.xlsx"))).next).toEqual([step]);
  const chosen = await asked(open, [], choose("gent b.xlsx"));
  expect(chosen.next).toEqual([]);
  expect(await asked(await bundled(chosen.made))).toMatchObject(NOTHING);
  // The same value, typed: it is what the file says.
  expect(await asked(edited(await bundled(consolidated([gent(3.1)])), answer(3.1)))).toMatchObject({ next: [step] });
});

it("a number of FTE that is none is asked about until the bundle has one; a text beside it that was not taken, still", async () => {
  const fte = (file: string, value: Written, remark: string) =>
    submission(file, [
      ["Stad", "VTE LEKP 1", "Opmerking"],
      ["Gent", value, remark],
    ]);
  const files = [fte("b.xlsx", 2, "van B"), fte("c.xlsx", 3, "van C")];
  const unread = consolidated([fte("a.xlsx", "veel", "van A")]);
  const workbook = await bundled(unread);
  const finding = "fte-unreadable a.xlsx B2";
  expect(told(unread)).toContain(finding);
  expect(await asked(workbook)).toMatchObject({ now: told(unread), next: told(unread) });
  const typed = await asked(edited(workbook, type("LEKP-VTE", "B10", 2)));
  expect([typed.now, typed.next].map((all) => all.includes(finding))).toEqual([false, false]);
  const take = { kind: "candidate", file: "b.xlsx" } as const;
  const made = consolidated(files, { choices: [{ cityId: "gent", subjectId: FTE.id, by: "An", take }] });
  const left = told(made);
  expect(left).toContain("text-not-taken c.xlsx B2");
  expect(await asked(await bundled(made))).toMatchObject({ now: left, next: left });
});

it("what a later file says in the place of a score is asked about until the bundle has another score than it kept", async () => {
  const first = await bundled(consolidated([gent(2)]));
  const later = rowsFile("gent laat.xlsx", ["Gent", 3, "groen", 2, 3, 2.5, 3, 2, 4]);
  const workbook = await bundled((await asked(first, [later])).made);
  const all = ["score-ambiguous-colour gent laat.xlsx C2", "score-kept gent laat.xlsx C2"];
  expect((await asked(workbook)).next).toEqual(all);
  expect(await asked(edited(workbook, answer(2)))).toMatchObject({ now: all, next: all });
  expect(await asked(edited(workbook, answer(2.5)))).toMatchObject(NOTHING);
  expect((await asked(workbook, [rowsFile("gent 3.xlsx", ["Gent", 3, 4])])).next).toEqual([]);
});

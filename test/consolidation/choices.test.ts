/** Someone says which value counts. */
import { describe, expect, it } from "@jest/globals";
import type { Choice } from "../../src/consolidation/choice";
import type { Consolidation } from "../../src/consolidation/consolidation";
import { bundleOf } from "../../src/consolidation/bundle";
import type { Submission } from "../../src/consolidation/submission";
import { FTE } from "../../src/domain/definition/subject";
import { book, sheet } from "../layout/book";
import { HEADER } from "../layout/rows";
import { bundled, consolidated, remembered, rowsFile, submission } from "./consolidated";
import { gent, provenance } from "./provenance";

const choose = (subjectId: string, file: string): Choice => ({
  ...{ cityId: "gent", subjectId, by: `--choose gent.${subjectId}=${file}` },
  take: { kind: "candidate", file },
});

function candidatesOf({ conflicts }: Consolidation): readonly string[] {
  return conflicts.flatMap(({ candidates }) =>
    candidates.map(({ value, source: { file = "", cell } }) => `${file} ${cell}: ${value ?? ""}`),
  );
}

describe("a choice", () => {
  const TWO = [rowsFile("a.xlsx", ["Gent", 3, 4]), rowsFile("b.xlsx", ["Gent", 2, 4])];
  const chosen = consolidated(TWO, { choices: [choose("strategie", "a.xlsx")] });

  it("settles the conflict, and counts", () => {
    expect(chosen.conflicts).toEqual([]);
    expect(gent(chosen).status).toBe("partial");
    expect(gent(chosen).scores.get("strategie")).toMatchObject({ value: 3, source: { file: "a.xlsx", cell: "B2" } });
    expect(chosen.themes[0]).toMatchObject({ n: 1, median: 3 });
  });

  it("is told on Herkomst, beside what was not chosen", async () => {
    expect(provenance(await bundled(chosen)).slice(0, 3)).toEqual([
      "Strategie | 3 | a.xlsx | B2 | gekozen | --choose gent.strategie=a.xlsx | ",
      "Strategie | 2 | b.xlsx | B2 | niet gekozen |  | ",
      "Aanpak | 4 | a.xlsx | C2 |  |  | ",
    ]);
  });

  it("is read back from the bundle, and holds when the same files come again, or the one that was not chosen", async () => {
    const previous = await remembered(await bundled(chosen));
    for (const files of [TWO, TWO.slice(0, 1), TWO.slice(1)]) {
      const again = consolidated(files, { previous });
      expect(again.conflicts).toEqual([]);
      expect(again.changes).toEqual([]);
      expect(await bundled(again)).toEqual(await bundled(chosen));
    }
  });

  it("holds when a file that nobody knew says what was known then and was not chosen", async () => {
    const previous = await remembered(await bundled(chosen));
    const again = consolidated([rowsFile("c.xlsx", ["Gent", 2])], { previous });
    expect(gent(again).scores.get("strategie")).toMatchObject({ value: 3, source: { file: "a.xlsx" } });
    expect([again.conflicts, again.changes]).toEqual([[], []]);
    expect(provenance(await bundled(again))[0]).toBe(
      "Strategie | 3 | a.xlsx | B2 | gekozen | --choose gent.strategie=a.xlsx | ",
    );
  });

  it("is asked again, with what was chosen, when a file says what was not known then", async () => {
    const previous = await remembered(await bundled(chosen));
    for (const files of [[], TWO]) {
      const all = [...files, rowsFile("c.xlsx", ["Gent", 5])];
      const asked = consolidated(all, { previous });
      expect(gent(asked).scores.get("strategie")?.value).toBeNull();
      expect(candidatesOf(asked)).toEqual(["a.xlsx B2: 3", "c.xlsx B2: 5"]);
      expect(asked.changes?.map(({ from, to }) => [from.value, to.status])).toEqual([[3, "conflict"]]);
      // What was not chosen does not win the second time either.
      const again = consolidated(all, { previous: await remembered(await bundled(asked)) });
      expect([candidatesOf(again), again.changes]).toEqual([candidatesOf(asked), []]);
    }
  });

  it("is remembered with what was not chosen while it is asked again, and after it was chosen again", async () => {
    const asked = consolidated([rowsFile("c.xlsx", ["Gent", 5])], {
      previous: await remembered(await bundled(chosen)),
    });
    const open = await remembered(await bundled(asked));
    const rejected = consolidated(TWO.slice(1), { previous: open });
    expect([candidatesOf(rejected), rejected.changes]).toEqual([["a.xlsx B2: 3", "c.xlsx B2: 5"], []]);
    const withdrawn = consolidated([rowsFile("c.xlsx", ["Gent", 3])], { previous: open });
    const later = consolidated([], { previous: open, choices: [choose("strategie", "c.xlsx")] });
    for (const [settled, value] of [
      [withdrawn, 3],
      [later, 5],
    ] as const) {
      expect(gent(settled).scores.get("strategie")?.value).toBe(value);
      const again = consolidated(TWO.slice(1), { previous: await remembered(await bundled(settled)) });
      expect([gent(again).scores.get("strategie")?.value, again.conflicts]).toEqual([value, []]);
    }
  });

  it("is asked again when the chosen file says something else itself: what was chosen stands in the bundle still", async () => {
    const previous = await remembered(await bundled(chosen));
    for (const value of [2, 5]) {
      const files = [rowsFile("a.xlsx", ["Gent", value])];
      expect(candidatesOf(consolidated(files, { previous }))).toEqual([`a.xlsx B2: ${value}`, "bundel.xlsx B15: 3"]);
      const kept = consolidated(files, { previous, choices: [choose("strategie", "bundel.xlsx")] });
      expect(kept.conflicts).toEqual([]);
      expect(gent(kept).scores.get("strategie")?.value).toBe(3);
      const rejected = gent(kept).settledScores.get("strategie")?.others ?? [];
      expect(rejected.map(({ said }) => said.value)).toEqual([value, 2]);
      const later = consolidated(files, { previous: await remembered(await bundled(kept)) });
      expect(gent(later).scores.get("strategie")?.value).toBe(3);
    }
  });

  it("settles what is still open where one of the files says nothing any more in that cell", async () => {
    const previous = await remembered(await bundled(consolidated(TWO)));
    const files = [rowsFile("b.xlsx", ["Gent", "weet niet"])];
    expect(candidatesOf(consolidated(files, { previous }))).toEqual(["a.xlsx B2: 3", "b.xlsx B2: 2"]);
    for (const [file, value] of [
      ["a.xlsx", 3],
      ["b.xlsx", 2],
    ] as const) {
      const settled = consolidated(files, { previous, choices: [choose("strategie", file)] });
      expect([settled.refusedChoices, settled.conflicts]).toEqual([[], []]);
      expect(gent(settled).scores.get("strategie")?.value).toBe(value);
    }
  });

  it("may be changed later, also to a file that is not given again", async () => {
    const previous = await remembered(await bundled(chosen));
    const other = consolidated(TWO.slice(0, 1), { previous, choices: [choose("strategie", "b.xlsx")] });
    expect(gent(other).scores.get("strategie")).toMatchObject({ value: 2, source: { file: "b.xlsx", cell: "B2" } });
    expect(other.changes?.map(({ from, to }) => [from.value, to.value])).toEqual([[3, 2]]);
  });

  it("may be a value that was agreed upon, which stands in no file", async () => {
    const agreed = consolidated(TWO, {
      choices: [
        {
          ...{ cityId: "gent", subjectId: "strategie", by: "An Maes: afgesproken op de workshop" },
          take: { kind: "score", score: { status: "scored", value: 2.5, raw: "2.5" } },
        },
      ],
    });
    const workbook = await bundled(agreed);
    expect(provenance(workbook)[0]).toBe("Strategie | 2.5 |  |  | gekozen | An Maes: afgesproken op de workshop | ");
    const again = consolidated(TWO, { previous: await remembered(workbook) });
    expect(gent(again).scores.get("strategie")).toEqual({ status: "scored", value: 2.5, raw: "2.5" });
    expect(await bundled(again)).toEqual(workbook);
    const previous = await remembered(workbook);
    const valueWith = (value: number) => consolidated([rowsFile("c.xlsx", ["Gent", value])], { previous });
    expect(gent(valueWith(3)).scores.get("strategie")?.value).toBe(2.5);
    expect(candidatesOf(valueWith(5))).toEqual(["bundel.xlsx B15: 2.5", "c.xlsx B2: 5"]);
  });

  it("of a file that says nothing of it, or two things, or of what nobody has, is refused and changes nothing", () => {
    const twice = submission(
      "a.xlsx",
      book(sheet("Team", [HEADER, ["Gent", 3]]), sheet("Directie", [HEADER, ["Gent", 2]])),
    );
    const elsewhere: Choice = {
      cityId: "brussel",
      subjectId: "strategie",
      by: "",
      take: { kind: "candidate", file: "a.xlsx" },
    };
    const refused = [
      ...consolidated(TWO, { choices: [choose("monitoring", "a.xlsx"), choose("mobiliteit", "a.xlsx"), elsewhere] })
        .refusedChoices,
      ...consolidated([twice], { choices: [choose("strategie", "a.xlsx")] }).refusedChoices,
    ];
    expect(refused.map(({ choice, problem, files }) => [choice.cityId, choice.subjectId, problem, files])).toEqual([
      ["gent", "mobiliteit", "no-candidate", []],
      ["gent", "monitoring", "no-candidate", []],
      ["brussel", "strategie", "no-candidate", []],
      ["gent", "strategie", "ambiguous", ["a.xlsx"]],
    ]);
  });

  it("settles FTE as well", async () => {
    const fte = (file: string, value: number) =>
      submission(
        file,
        book(
          sheet("LEKP", [
            ["Stad", "VTE LEKP 1", "Opmerkingen"],
            ["Gent", value, "n"],
          ]),
        ),
      );
    const two = [fte("a.xlsx", 8), fte("b.xlsx", 8.4)];
    expect(consolidated(two).conflicts.map(({ subjectId }) => subjectId)).toEqual([FTE.id]);
    const settled = consolidated(two, { choices: [choose(FTE.id, "b.xlsx")] });
    expect(gent(settled).fte).toEqual({
      value: 8.4,
      raw: "8.4",
      remark: "n",
      domains: "",
      source: { file: "b.xlsx", sheet: "LEKP", cell: "B2" },
    });
    const workbook = await bundled(settled);
    const again = consolidated(two, { previous: await remembered(workbook) });
    expect(again.fteTotal).toBe(8.4);
    expect(await bundled(again)).toEqual(workbook);
  });

  it("may be an FTE that was agreed upon", () => {
    const agreed = consolidated(TWO, {
      choices: [
        {
          ...{ cityId: "gent", subjectId: FTE.id, by: "An Maes: nagevraagd" },
          take: { kind: "fte", fte: { value: 8.4, raw: "8.4", remark: "", domains: "" } },
        },
      ],
    });
    expect(gent(agreed).fte?.value).toBe(8.4);
    expect(agreed.fteTotal).toBe(8.4);
  });
});

describe("a contradiction that is still open", () => {
  const [a, b] = [rowsFile("a.xlsx", ["Gent", 3]), rowsFile("b.xlsx", ["Gent", 2])];
  const next = async (before: Consolidation, ...files: readonly Submission[]) =>
    consolidated(files, { previous: await remembered(await bundled(before)) });

  it.each([
    ["says what one of them said", 3, ["a.xlsx B2: 3", "b.xlsx B2: 2", "c.xlsx B2: 3"]],
    ["says something else", 5, ["a.xlsx B2: 3", "b.xlsx B2: 2", "c.xlsx B2: 5"]],
  ])("is not settled by a file that comes alone and %s", async (_, value, candidates) => {
    const late = await next(consolidated([a, b]), rowsFile("c.xlsx", ["Gent", value]));
    expect([candidatesOf(late), late.changes]).toEqual([candidates, []]);
    for (const files of [[], [a], [b], [rowsFile("c.xlsx", ["Gent", value])], [a, b]])
      expect(candidatesOf(await next(late, ...files))).toEqual(candidates);
  });

  it("goes on between what its files say last, and is settled when these come to the same", async () => {
    const other = await next(consolidated([a, b]), rowsFile("a.xlsx", ["Gent", 4]));
    expect(candidatesOf(other)).toEqual(["a.xlsx B2: 4", "b.xlsx B2: 2"]);
    const agreed = await next(other, rowsFile("a.xlsx", ["Gent", 2]));
    expect(agreed.conflicts).toEqual([]);
    expect(agreed.changes?.map(({ from, to }) => [from.status, to.value])).toEqual([["conflict", 2]]);
  });

  it("within one file is settled by its next version, wherever that says it", async () => {
    const sheets = (...values: readonly number[]) =>
      book(...values.map((value, at) => sheet(`Blad${at + 1}`, [HEADER, ["Gent", value]])));
    const before = consolidated([submission("a.xlsx", sheets(3, 2))]);
    expect(candidatesOf(before)).toHaveLength(2);
    for (const choices of [[], [choose("strategie", "a.xlsx")]]) {
      const previous = await remembered(await bundled(before));
      const settled = consolidated([submission("a.xlsx", sheets(3))], { previous, choices });
      expect([settled.conflicts, settled.refusedChoices]).toEqual([[], []]);
      expect(gent(settled).scores.get("strategie")?.value).toBe(3);
    }
  });

  it("is asked of its city, by the name of its theme", () => {
    const open = consolidated([rowsFile("a.xlsx", ["Gent", null, 3]), rowsFile("b.xlsx", ["Gent", null, 2])]);
    expect(
      bundleOf(open).questions.flatMap((question) =>
        question.kind === "conflict" ? [[question.city?.name, question.over]] : [],
      ),
    ).toEqual([["Gent", "Aanpak"]]);
  });
});

/** Going on from a bundle: what stays, what changes, and what someone chose. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../src/host/snapshot";
import type { Consolidation } from "../../src/consolidation/consolidation";
import type { Previous } from "../../src/consolidation/previous";
import { gent, provenance } from "./provenance";
import { book, sheet } from "../layout/book";
import { HEADER } from "../layout/rows";
import { bundled, consolidated, remembered, rowsFile, submission, valuesIn } from "./consolidated";

const FIRST = [
  rowsFile("gent.xlsx", ["Gent", 3, 4, 2, 3, 2.5, 3, 2, 4]),
  rowsFile("leuven.xlsx", ["Leuven", 4, 3, 2, 3, 2, 2, 2]),
];

describe("a file that comes later", () => {
  let before: Previous;
  let late: Consolidation;
  beforeAll(async () => {
    before = await remembered(await bundled(consolidated(FIRST)));
    late = consolidated([rowsFile("leuven laat.xlsx", ["Leuven", null, 3.5, 2, null, null, null, null, 5])], {
      previous: before,
    });
  });

  it("changes what it says, and nothing else", () => {
    expect(valuesIn(late)).toEqual({ gent: "3 4 2 3 2.5 3 2 4", leuven: "4 3.5 2 3 2 2 2 5" });
    expect(late.changes).toEqual([
      {
        ...{ cityId: "leuven", subjectId: "aanpak" },
        from: { status: "scored", value: 3, raw: "3", source: { file: "leuven.xlsx", sheet: "Blad1", cell: "C2" } },
        to: {
          status: "scored",
          value: 3.5,
          raw: "3.5",
          source: { file: "leuven laat.xlsx", sheet: "Blad1", cell: "C2" },
        },
      },
      {
        ...{ cityId: "leuven", subjectId: "communicatie-participatie" },
        from: { status: "blank", value: null, raw: "" },
        to: { status: "scored", value: 5, raw: "5", source: { file: "leuven laat.xlsx", sheet: "Blad1", cell: "I2" } },
      },
    ]);
  });

  it("leaves what it does not say, and what it says again, with the source that it had", () => {
    const { scores, files } = late.cities.find(({ city }) => city.id === "leuven") ?? gent(late);
    expect(scores.get("strategie")?.source).toEqual({ file: "leuven.xlsx", sheet: "Blad1", cell: "B2" });
    expect(scores.get("monitoring")?.source).toEqual({ file: "leuven.xlsx", sheet: "Blad1", cell: "D2" });
    expect(files).toEqual(["leuven laat.xlsx", "leuven.xlsx"]);
    expect(gent(late).scores.get("aanpak")?.source?.file).toBe("gent.xlsx");
  });

  it("is told on Herkomst, with what was there before and where that came from", async () => {
    const rows = provenance(await bundled(late));
    expect(rows).toContain("Aanpak | 3.5 | leuven laat.xlsx | C2 |  |  | 3 (leuven.xlsx, Blad1!C2)");
    expect(rows.filter((row) => !row.endsWith(" | ")).map((row) => row.split(" | ")[0])).toEqual([
      "Aanpak",
      "Communicatie & participatie",
    ]);
  });

  it("is a later version of a file with its own name", () => {
    const again = consolidated([rowsFile("gent.xlsx", ["Gent", 3.5])], { previous: before });
    expect(gent(again).scores.get("strategie")?.value).toBe(3.5);
    expect(again.conflicts).toEqual([]);
    expect(again.changes).toHaveLength(1);
  });

  it("is not later than a file that is given with it: then they contradict each other", () => {
    const both = consolidated([...FIRST, rowsFile("gent v2.xlsx", ["Gent", 5])], { previous: before });
    expect(both.conflicts).toEqual([
      {
        ...{ cityId: "gent", subjectId: "strategie" },
        candidates: [
          { value: 5, source: { file: "gent v2.xlsx", sheet: "Blad1", cell: "B2" } },
          { value: 3, source: { file: "gent.xlsx", sheet: "Blad1", cell: "B2" } },
        ],
      },
    ]);
    expect(both.changes?.map(({ from, to }) => [from.value, to.status])).toEqual([[3, "conflict"]]);
  });

  it("that contradicts another later file is a conflict with what was there as the third candidate", () => {
    const two = consolidated([rowsFile("a.xlsx", ["Gent", 1]), rowsFile("b.xlsx", ["Gent", 5])], { previous: before });
    expect(two.conflicts.flatMap(({ candidates }) => candidates.map(({ value }) => value))).toEqual([1, 5, 3]);
  });

  it("does not take away a score with words, or with a cell that cannot be read", () => {
    const words = consolidated([rowsFile("gent laat.xlsx", ["Gent", "komt nog", 25, 2.5])], { previous: before });
    expect(valuesIn(words)["gent"]).toBe("3 4 2.5 3 2.5 3 2 4");
    expect(words.changes).toHaveLength(1);
  });
});

describe("words that come later", () => {
  const first = [rowsFile("gent.xlsx", ["Gent", "komt nog", 25])];
  const changesWith = async (...row: readonly (string | number | null)[]) => {
    const previous = await remembered(await bundled(consolidated(first)));
    return consolidated([rowsFile("gent.xlsx", ["Gent", ...row])], { previous }).changes?.map(({ from, to }) => [
      `${from.status} ${from.raw}`,
      `${to.status} ${to.raw}`,
    ]);
  };

  it("are a change when they are other words, and none when they are the same", async () => {
    expect(await changesWith("in mei", 25)).toEqual([["text komt nog", "text in mei"]]);
    expect(await changesWith("komt nog", 25)).toEqual([]);
    expect(await changesWith("komt nog", 45)).toEqual([["unreadable 25", "unreadable 45"]]);
  });

  it("instead of scores take the place of what the same file said, and stand beside what others said", async () => {
    const turnhout = (words: string) => [
      [...HEADER, "Opmerkingen"],
      ["Turnhout", ...HEADER.slice(1).map(() => null), words],
    ];
    const said = (...files: readonly (readonly [name: string, words: string])[]) =>
      files.map(([name, words]) => submission(name, turnhout(words)));
    const previous = await remembered(await bundled(consolidated(said(["a.xlsx", "volgt"], ["b.xlsx", "later"]))));
    const again = consolidated([...said(["a.xlsx", "volgt in mei"]), ...FIRST], { previous });
    const words = (id: string) =>
      again.cities.find(({ city }) => city.id === id)?.statements.map(({ raw, source }) => [source.file, raw]);
    expect(words("turnhout")).toEqual([
      ["b.xlsx", "later"],
      ["a.xlsx", "volgt in mei"],
    ]);
    expect(words("gent")).toEqual([]);
  });
});

describe("candidates that are remembered", () => {
  it("are offered beside the new ones, but for a cell that says something else now", async () => {
    const open = consolidated([rowsFile("a.xlsx", ["Gent", 3]), rowsFile("b.xlsx", ["Gent", 2])]);
    const previous = await remembered(await bundled(open));
    const again = consolidated([rowsFile("a.xlsx", ["Gent", 4]), rowsFile("c.xlsx", ["Gent", 5])], { previous });
    expect(again.conflicts[0]?.candidates.map(({ value, source }) => [source.file, value])).toEqual([
      ["a.xlsx", 4],
      ["b.xlsx", 2],
      ["c.xlsx", 5],
    ]);
  });

  it("do not give way to a new file where one of them says the same again beside it", async () => {
    const [a, b, c] = [3.5, 2, 1].map((value, at) => rowsFile(`${"abc"[at] ?? ""}.xlsx`, ["Gent", value]));
    if (!a || !b || !c) throw new Error("There are three.");
    const open = await remembered(await bundled(consolidated([a, b])));
    const late = consolidated([a, c], { previous: open });
    expect(late.conflicts.flatMap(({ candidates }) => candidates.map(({ value }) => value))).toEqual([3.5, 2, 1]);
    const again = consolidated([a, c], { previous: await remembered(await bundled(late)) });
    expect([again.conflicts, again.changes]).toEqual([late.conflicts, []]);
  });

  it("do not leave a file unheard that agreed with one of them, where that one says something else beside it", async () => {
    const ofGent = (file: string, value: number) => rowsFile(file, ["Gent", value]);
    const agreed = await remembered(await bundled(consolidated([ofGent("a.xlsx", 3), ofGent("b.xlsx", 3)])));
    const open = consolidated([ofGent("c.xlsx", 4), ofGent("d.xlsx", 5)], { previous: agreed });
    const previous = await remembered(await bundled(open));
    const given = [ofGent("a.xlsx", 4), ofGent("b.xlsx", 3), ofGent("d.xlsx", 4)];
    const valuesOf = (made: Consolidation) => made.conflicts[0]?.candidates.map(({ value }) => value);
    expect(valuesOf(consolidated(given, { previous }))).toEqual([4, 3, 4, 4]);
    expect(valuesOf(consolidated(given.slice(1, 2), { previous }))).toEqual([3, 4, 5]);
  });

  it("do not come to the same over a file that says now what was rejected of another", async () => {
    const ofGent = (file: string, value: number) => rowsFile(file, ["Gent", value]);
    const take = { kind: "candidate", file: "c.xlsx" } as const;
    const choices = [{ cityId: "gent", subjectId: "strategie", by: "An", take }];
    let made = consolidated([ofGent("b.xlsx", 3), ofGent("c.xlsx", 1)], { choices });
    for (const said of [
      { a: 2, d: 1 },
      { a: 1, c: 3 },
    ]) {
      const files = Object.entries(said).map(([file, value]) => ofGent(`${file}.xlsx`, value));
      made = consolidated(files, { previous: await remembered(await bundled(made)) });
    }
    expect(made.conflicts[0]?.candidates.map(({ value }) => value)).toEqual([1, 3, 1]);
  });

  it("may be chosen when other files are given", async () => {
    const open = consolidated([rowsFile("a.xlsx", ["Gent", 3]), rowsFile("b.xlsx", ["Gent", 2])]);
    const previous = await remembered(await bundled(open));
    const chosen = consolidated([rowsFile("a.xlsx", ["Gent", 4]), rowsFile("c.xlsx", ["Gent", 5])], {
      ...{ previous },
      choices: [
        { cityId: "gent", subjectId: "strategie", by: "An", take: { kind: "candidate", file: "a.xlsx" } },
        { cityId: "gent", subjectId: "aanpak", by: "An", take: { kind: "candidate", file: "a.xlsx" } },
      ],
    });
    expect(gent(chosen).scores.get("strategie")).toMatchObject({ value: 4 });
    expect(
      gent(chosen)
        .settledScores.get("strategie")
        ?.others.map(({ said }) => said.value),
    ).toEqual([2, 5]);
    expect(chosen.refusedChoices.map(({ problem, files }) => [problem, files])).toEqual([["no-candidate", []]]);
  });
});

describe("a plain workbook to go on from", () => {
  it("that contradicts itself is a conflict, as any other file is", async () => {
    const plain = book(sheet("Blad1", [HEADER, ["Gent", 3]]), sheet("Blad2", [HEADER, ["Gent", 2]]));
    const again = consolidated([], { previous: await remembered(plain, "vorige.xlsx") });
    expect(
      again.conflicts.map(({ subjectId, candidates }) => [subjectId, candidates.map(({ value }) => value)]),
    ).toEqual([["strategie", [3, 2]]]);
  });
});

describe("what was asked", () => {
  it("is asked again as long as nobody answers", async () => {
    const first = consolidated([rowsFile("gent.xlsx", ["Gent", 25, "tussen rood en oranje"]), ...FIRST.slice(1)]);
    const previous = await remembered(await bundled(first));
    const nothingNew = consolidated([FIRST[1] ?? rowsFile("leuven.xlsx")], { previous });
    expect(nothingNew.findings).toEqual(first.findings);
    const answered = consolidated([rowsFile("gent laat.xlsx", ["Gent", 2.5, 1])], { previous });
    expect(answered.findings).toEqual([]);
  });
});

describe("the result of a formula", () => {
  it("is told on Herkomst as one, and stays so", async () => {
    const file = rowsFile("gent.xlsx", ["Gent", { value: 3.5, formula: "=B9" }]);
    const workbook = await bundled(consolidated([file]));
    const rules = (held: Snapshot) =>
      held.sheets.flatMap(({ name, cells }) => (name === "Herkomst" ? cells.filter(({ column }) => column === 5) : []));
    expect(rules(workbook).map(({ value }) => value)).toContain("getal; berekend door formule");
    expect(await bundled(consolidated([], { previous: await remembered(workbook) }))).toEqual(workbook);
  });
});

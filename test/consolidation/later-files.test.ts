/** Going on from a bundle: what stays, what changes, and what someone chose. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../src/host/host";
import type { Choice } from "../../src/consolidation/choice";
import { type Consolidation, FTE_CONFLICT } from "../../src/consolidation/consolidation";
import type { Previous } from "../../src/consolidation/previous";
import { rawOf } from "../../src/layout/parse/sheet-index";
import { book, sheet } from "../layout/book";
import { bundled, consolidated, remembered, rowsFile, submission, valuesIn } from "./consolidated";

const choose = (themeId: string, file: string): Choice => ({
  ...{ cityId: "gent", themeId, by: `--choose gent.${themeId}=${file}` },
  take: { kind: "candidate", file },
});

function gent({ cities }: Consolidation) {
  const found = cities.find(({ city }) => city.id === "gent");
  if (!found) throw new Error("no Gent");
  return found;
}

/** What the rows of Herkomst say: what it is about, value, file, cell, choice, by whom, before. */
function provenance(workbook: Snapshot): readonly string[] {
  const sheet = workbook.sheets.find(({ name }) => name === "Herkomst");
  const rows = new Map<number, string[]>();
  for (const cell of sheet?.cells ?? []) {
    if (cell.row <= 3) continue;
    const row = rows.get(cell.row) ?? Array<string>(12).fill("");
    row[cell.column] = rawOf(cell);
    rows.set(cell.row, row);
  }
  return [...rows.values()].map((row) => [1, 2, 6, 8, 9, 10, 11].map((column) => row[column]).join(" | "));
}

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
        ...{ cityId: "leuven", themeId: "aanpak" },
        from: { status: "scored", value: 3, raw: "3", source: { file: "leuven.xlsx", sheet: "Blad1", cell: "C2" } },
        to: {
          status: "scored",
          value: 3.5,
          raw: "3.5",
          source: { file: "leuven laat.xlsx", sheet: "Blad1", cell: "C2" },
        },
      },
      {
        ...{ cityId: "leuven", themeId: "communicatie-participatie" },
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
    expect(provenance(await bundled(late))).toContain(
      "Aanpak | 3.5 | leuven laat.xlsx | C2 |  |  | 3 (leuven.xlsx, Blad1!C2)",
    );
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
        ...{ cityId: "gent", themeId: "strategie" },
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

  it("does not hold against a file that nobody knew then", async () => {
    const previous = await remembered(await bundled(chosen));
    expect(gent(consolidated([rowsFile("c.xlsx", ["Gent", 5])], { previous })).scores.get("strategie")?.value).toBe(5);
    const all = consolidated([...TWO, rowsFile("c.xlsx", ["Gent", 5])], { previous });
    expect(all.conflicts.flatMap(({ candidates }) => candidates.map(({ source }) => source.file))).toEqual([
      "a.xlsx",
      "c.xlsx",
    ]);
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
          ...{ cityId: "gent", themeId: "strategie", by: "An Maes: afgesproken op de workshop" },
          take: { kind: "score", score: { status: "scored", value: 2.5, raw: "2.5" } },
        },
      ],
    });
    const workbook = await bundled(agreed);
    expect(provenance(workbook)[0]).toBe("Strategie | 2.5 |  |  | gekozen | An Maes: afgesproken op de workshop | ");
    const again = consolidated(TWO, { previous: await remembered(workbook) });
    expect(gent(again).scores.get("strategie")).toEqual({ status: "scored", value: 2.5, raw: "2.5" });
    expect(await bundled(again)).toEqual(workbook);
  });

  it("of a file that says nothing of it, or two things, or of what nobody has, is refused and changes nothing", () => {
    const twice = rowsFile("a.xlsx", ["Gent", 3], ["Gent", 2]);
    const elsewhere: Choice = {
      cityId: "brussel",
      themeId: "strategie",
      by: "",
      take: { kind: "candidate", file: "a.xlsx" },
    };
    const refused = [
      ...consolidated(TWO, { choices: [choose("monitoring", "a.xlsx"), choose("mobiliteit", "a.xlsx"), elsewhere] })
        .refusedChoices,
      ...consolidated([twice], { choices: [choose("strategie", "a.xlsx")] }).refusedChoices,
    ];
    expect(refused.map(({ choice, problem }) => [choice.cityId, choice.themeId, problem])).toEqual([
      ["gent", "mobiliteit", "no-candidate"],
      ["gent", "monitoring", "no-candidate"],
      ["brussel", "strategie", "no-candidate"],
      ["gent", "strategie", "ambiguous"],
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
    expect(consolidated(two).conflicts.map(({ themeId }) => themeId)).toEqual([FTE_CONFLICT]);
    const settled = consolidated(two, { choices: [choose(FTE_CONFLICT, "b.xlsx")] });
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
});

describe("what someone typed into the bundle", () => {
  it("counts, and is told as a choice", async () => {
    const workbook = await bundled(consolidated([rowsFile("a.xlsx", ["Gent", 3]), rowsFile("b.xlsx", ["Gent", 2])]));
    const typed = withCell(workbook, { row: 14, column: 1, value: 2.5 });
    const again = consolidated([], { previous: await remembered(typed) });
    expect(gent(again).scores.get("strategie")).toMatchObject({
      value: 2.5,
      source: { file: "bundel.xlsx", sheet: "Maturiteit", cell: "B15" },
    });
    expect(again.conflicts).toEqual([]);
    expect(provenance(await bundled(again))[0]).toContain(
      "gekozen | ingevuld in de vorige bundel (bundel.xlsx, Maturiteit!B15)",
    );
  });

  it("in a workbook without Herkomst is all there is", async () => {
    const workbook = await bundled(consolidated(FIRST));
    const plain = {
      ...workbook,
      sheets: workbook.sheets.slice(0, 5),
      names: workbook.names.filter(({ name }) => name !== "KP_Herkomst"),
    };
    const again = consolidated([rowsFile("late.xlsx", ["Gent", 5])], {
      previous: await remembered(plain, "vorige.xlsx"),
    });
    expect(valuesIn(again)["gent"]).toBe("5 4 2 3 2.5 3 2 4");
    expect(gent(again).scores.get("aanpak")?.source?.file).toBe("vorige.xlsx");
  });
});

function withCell(workbook: Snapshot, cell: { row: number; column: number; value: number }): Snapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) =>
      each.name === "Maturiteit"
        ? { ...each, cells: [...each.cells, cell].sort((a, b) => a.row - b.row || a.column - b.column) }
        : each,
    ),
  };
}

/** Going on from a bundle on which the cities voted: their votes survive, and stay inside. */
import { describe, expect, it } from "@jest/globals";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { planBenchmark } from "../../src/export/sheet/plan-benchmark";
import { csvOf } from "../../src/export/text/csv";
import { longOf } from "../../src/export/text/long";
import { VOTE_KINDS } from "../../src/domain/prioritisation/prioritisation";
import { edited, insertColumn, rename, strike, type } from "../layout/edits";
import { bundleBook, PUBLISHED } from "../layout/published";
import { read } from "../layout/read";
import { VOTED, VOTED_ON } from "../layout/voted";
import { bundled, consolidated, remembered, rowsFile } from "./consolidated";

const book = bundleBook(VOTED_ON);
const votedIn = (workbook: typeof book) => read(workbook).publication.prioritisation;

describe("a bundle after a bundle on which the cities voted", () => {
  it("has the same votes, decisions and settings, and the next one too", async () => {
    const previous = await remembered(book);
    const next = await bundled(consolidated([rowsFile("leuven laat.xlsx", ["Leuven", 4, 4])], { previous }));
    const again = await bundled(consolidated([], { previous: await remembered(next, "bundel 2.xlsx") }));
    expect([next, again].map(votedIn)).toEqual([VOTED, VOTED]);
  });

  it("reads them wherever columns stand, whatever its sheet is called, and where its names are lost", () => {
    expect(votedIn(rename("Prioritering", "Stemronde")(book))).toEqual(VOTED);
    expect(votedIn(insertColumn("Prioritering", 14)(book))).toEqual(VOTED);
    expect(votedIn(insertColumn("Prioritering", 3)(book))).toEqual(VOTED);
    const nameless = { ...book, names: book.names.filter(({ name }) => !/Prioritering|Stemregels/.test(name)) };
    expect(votedIn(nameless)).toEqual(VOTED);
    expect(read(nameless).scores).toEqual(read(book).scores);
  });

  it("copies what is recommended until somebody votes, and follows it as long", async () => {
    const unvoted = PUBLISHED;
    const copied = bundleBook(unvoted);
    expect(votedIn(copied)).toBeUndefined();
    const next = await bundled(consolidated([], { previous: await remembered(copied) }));
    expect(votedIn(next)).toBeUndefined();
    const begun = votedIn(edited(next, type("Prioritering", "Q17", 5)));
    expect(begun?.candidates[0]?.votes.impact).toEqual(new Map([["gent", 5]]));
    expect(begun?.candidates).toHaveLength(10);
  });
});

describe("what was typed on Prioritering and cannot be read", () => {
  const typed = [
    type("Prioritering", "O17", 4),
    strike("Prioritering", "O17"),
    type("Prioritering", "M17", 7, "veel"),
    type("Prioritering", "J17", "misschien", "Nog te bespreken", "zeer snel"),
    type("Prioritering", "B5", "naar gevoel", ""),
    type("Prioritering", "B6", -1),
    type("Prioritering", "B8", "tien"),
    type("Prioritering", "B9", "vijf"),
    // Beside no recommendation, and of a city that the model does not know.
    type("Prioritering", "Q40", 3),
    type("Prioritering", "AM16", "Impact Atlantis", ""),
    type("Prioritering", "AM18", 2),
  ];
  const dirty = edited(book, ...typed);
  const [only, fifth] = [VOTED.candidates.at(-1)?.text ?? "", VOTED.candidates[4]?.text ?? ""];
  const told = (workbook: typeof book) =>
    read(workbook)
      .findings.filter(({ sheet }) => sheet === "Prioritering")
      .map(({ code, raw }) => `${code}: ${raw}`)
      .sort();

  it("is there in the next bundle, counts for nothing, and is told again", async () => {
    expect(told(dirty)).toEqual([
      ...[
        "decision-unclear: misschien",
        `top-undecided: ${only}`,
        `top-undecided: ${fifth}`,
        "urgency-out-of-range: zeer snel",
      ],
      ...["vote-setting-unreadable: Gewicht van impact: -1", "vote-setting-unreadable: Hoogste stem: vijf"],
      ...["vote-setting-unreadable: Plaatsen in de top: tien", "vote-setting-unreadable: Punten: naar gevoel"],
      ...["vote-unknown-city: Impact Atlantis", "vote-unplaced: "],
      ...["vote-unreadable: 4", "vote-unreadable: 7", "vote-unreadable: veel"],
    ]);
    const next = await bundled(consolidated([], { previous: await remembered(dirty) }));
    expect(told(next)).toEqual(told(dirty));
    expect(votedIn(next)).toEqual(votedIn(dirty));
    const again = await bundled(consolidated([], { previous: await remembered(next, "bundel 2.xlsx") }));
    expect(told(again)).toEqual(told(dirty));
    const cells = again.sheets.find(({ name }) => name === "Prioritering")?.cells ?? [];
    for (const value of [
      7,
      "veel",
      "4",
      "misschien",
      "zeer snel",
      "naar gevoel",
      -1,
      "tien",
      "vijf",
      3,
      "Impact Atlantis",
      2,
    ])
      expect(cells.map((cell) => cell.value)).toContain(value);
  });

  it("names a second column of the same voter, and counts what stands in the first", () => {
    const twice = edited(book, type("Prioritering", "AM16", "Impact Gent"), type("Prioritering", "AM17", 1));
    expect(told(twice)).toContain("vote-unknown-city: Impact Gent");
    const impact = (workbook: typeof book) => votedIn(workbook)?.candidates.map(({ votes }) => votes.impact);
    expect(impact(twice)).toEqual(impact(book));
  });

  it("is there too where nothing else was filled in", async () => {
    const only = edited(bundleBook(PUBLISHED), type("Prioritering", "M17", 7));
    const next = await bundled(consolidated([], { previous: await remembered(only) }));
    expect(told(next)).toEqual(["vote-unreadable: 7"]);
  });
});

describe("an export of a bundle on which the cities voted", () => {
  const only = "Een vast overleg over de diensten heen";
  const secret = VOTED.candidates.map((each) => ({ ...each, reason: "Vertrouwelijk beraad", decision: true }));
  const workbook = bundleBook({ ...VOTED_ON, prioritisation: { ...VOTED, candidates: secret } });

  it.each(["steering-group", "public", "city"] as const)("tells nothing of it: %s", (kind) => {
    expect(JSON.stringify(workbook)).toContain(only);
    const { result } = benchmarkIn(workbook, {
      builtIn: klimaatgovernance,
      audience: () => (kind === "city" ? { kind, cityId: "gent" } : { kind }),
      stage: "draft",
      date: "2026-11-22",
    });
    const made = "benchmark" in result ? [result.benchmark] : [];
    const texts = made.flatMap((each) => [
      JSON.stringify(planBenchmark(each, { takenSheetNames: [] })),
      csvOf(each),
      longOf(each),
    ]);
    const all = [JSON.stringify(result), ...texts].join();
    for (const text of [only, "Vertrouwelijk beraad", "Stempunten", ...VOTE_KINDS.map((each) => `"${each}"`)])
      expect(all).not.toContain(text);
  });
});

/** Going on from a bundle on which the cities voted: their votes survive, and stay inside. */
import { describe, expect, it } from "@jest/globals";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { planBenchmark } from "../../src/export/sheet/plan-benchmark";
import { csvOf } from "../../src/export/text/csv";
import { longOf } from "../../src/export/text/long";
import { VOTE_KINDS } from "../../src/domain/prioritisation/prioritisation";
import { edited, insertColumn, rename, type } from "../layout/edits";
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

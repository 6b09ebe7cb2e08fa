/** Reading many submissions, some of them elsewhere: several at a time, and what comes of it is as if they were read one by one. */
import { expect, it } from "@jest/globals";
import type { SubmissionReading } from "../../src/actions/parse-submission";
import { parseSubmission } from "../../src/actions/parse-submission";
import { readSubmissions } from "../../src/actions/read-submissions";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { SheetSnapshot } from "../../src/host/snapshot";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { book, sheet } from "../layout/book";
import { HEADER } from "../layout/rows";

const FILES = Array.from({ length: 7 }, (_, at) => ({ name: `${at}.xlsx` }));
const EMPTY: SubmissionReading = parseSubmission(EMPTY_WORKBOOK, { builtIn: klimaatgovernance });

/** A reader whose later files are there sooner, and what it saw. */
function slowly(fails: readonly string[] = []) {
  const seen = { atOnce: 0, most: 0, begun: [] as string[] };
  const read = async ({ name }: { readonly name: string }) => {
    seen.begun.push(name);
    seen.most = Math.max(seen.most, ++seen.atOnce);
    await new Promise((done) => setTimeout(done, 20 - 2 * Number(name[0])));
    seen.atOnce -= 1;
    if (fails.includes(name)) throw new Error(name);
    return EMPTY;
  };
  return { seen, read };
}

it.each([1, 3, 20])("hands files over in their order, %i at a time", async (ahead) => {
  const { seen, read } = slowly();
  const steps: number[] = [];
  const step = () => steps.push(seen.begun.length);
  const { submissions } = await readSubmissions(FILES, { read, ahead, step, builtIn: klimaatgovernance });
  expect(submissions.map(({ file }) => file)).toEqual(FILES.map(({ name }) => name));
  expect(seen.most).toBe(Math.min(ahead, FILES.length));
  expect(steps).toHaveLength(FILES.length);
});

it("tells of the first file that fails, though a later one failed sooner", async () => {
  const { read } = slowly(["2.xlsx", "4.xlsx"]);
  await expect(readSubmissions(FILES, { read, ahead: 6, builtIn: klimaatgovernance })).rejects.toThrow("2.xlsx");
});

it("takes a workbook for a benchmark of ours only where it holds nothing besides", () => {
  const shown = sheet("Benchmark", [["Benchmark klimaatgovernance", "CONCEPT"], [], HEADER, ["Gent", 3, 4]]);
  const own = sheet("Scores", [HEADER, ["Gent", 3, 5]]);
  const handedIn = (...sheets: readonly SheetSnapshot[]) =>
    parseSubmission(book(...sheets), { builtIn: klimaatgovernance });
  expect(handedIn(shown).isBenchmark).toBe(true);
  expect(handedIn(own).isBenchmark).toBe(false);
  const { isBenchmark, reading } = handedIn(shown, own);
  expect([isBenchmark, reading.scores.map(({ score }) => score.value)]).toEqual([false, [3, 5]]);
});

/**
 * `npm run reliability [-- --seconds 60] [--results FILE]`: the table of docs/reliability.md, from tests and fuzzing that are run
 * now; or from what a whole run of the tests wrote (`npm test -- --json --outputFile=FILE`).
 * Prints Markdown; exits 1 when anything failed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { watched } from "../test/fuzz/watched";

/** A row for each group of tests in them. */
const SUITES = [
  ...["test/host/xlsx/hostile.test.ts", "test/foreign", "test/fuzz/snapshots.test.ts"],
  ...["test/reliability", "test/cli/hostile-text.test.ts", "test/cli/cancelled.test.ts"],
  ...["test/browser/many-cities.test.ts", "test/browser/again-and-again.test.ts", "test/browser/many-files.test.ts"],
  "test/browser/hostile-text.test.ts",
];

interface Row {
  readonly what: string;
  readonly tried: number;
  readonly outcome: string;
  readonly failed: number;
}

/** The part of what Jest writes as JSON that is read here. */
interface JestResults {
  readonly testResults: readonly {
    /** The file. */
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: "passed" | "failed" | "pending";
    }[];
  }[];
}

function testRows(results: string | undefined): readonly Row[] {
  if (results !== undefined) return rowsOf(JSON.parse(readFileSync(results, "utf8")) as JestResults);
  const folder = mkdtempSync(join(tmpdir(), "reliability-"));
  try {
    const file = join(folder, "results.json");
    const words = ["node_modules/jest/bin/jest.js", "--maxWorkers=1", "--json", "--outputFile", file, ...SUITES];
    spawnSync(process.execPath, words, { stdio: ["ignore", "ignore", "inherit"] });
    return rowsOf(JSON.parse(readFileSync(file, "utf8")) as JestResults);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rowsOf({ testResults }: JestResults): readonly Row[] {
  const statuses = new Map<string, string[]>();
  const own = testResults.filter(({ name }) =>
    SUITES.some((suite) => name.replaceAll("\\", "/").includes(`/${suite}`)),
  );
  for (const { ancestorTitles, title, status } of own.flatMap(({ assertionResults }) => assertionResults)) {
    const what = ancestorTitles[0] ?? title;
    statuses.set(what, [...(statuses.get(what) ?? []), status]);
  }
  return [...statuses].map(([what, own]) => {
    const count = (status: string) => own.filter((each) => each === status).length;
    const found = ["passed", "failed", "pending"].filter((status) => count(status) > 0);
    const outcome = found.map((status) => `${count(status)} ${status}`).join(", ");
    return { what, tried: own.length, outcome, failed: count("failed") };
  });
}

async function fuzzRow(seconds: number, from: number): Promise<Row> {
  const { tried, outcomes, peakMebibytes, broken } = await watched({ from, tries: 1e9, seconds });
  const counted = Object.entries(outcomes).sort(([, one], [, other]) => other - one);
  return {
    what: `workbooks that went wrong, by seed from ${from} (\`npm run fuzz\`)`,
    tried,
    outcome: `${counted.map(([outcome, count]) => `${count} ${outcome}`).join("; ")}; at most ${peakMebibytes} MiB`,
    failed: broken.length,
  };
}

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: "0" },
    results: { type: "string" },
  },
});
const rows = [...testRows(values.results), await fuzzRow(Number(values.seconds), Number(values.seed))];
console.log("| what was tried | how many | outcome |\n| --- | --: | --- |");
for (const { what, tried, outcome } of rows) console.log(`| ${what} | ${tried} | ${outcome} |`);
process.exitCode = rows.some(({ failed }) => failed > 0) ? 1 : 0;

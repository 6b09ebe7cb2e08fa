/** No action is left out of the table: whoever adds one to the source is told to add its row. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { ACTIONS } from "./actions";
import { actionsIn, ALL_GROUPS } from "./groups";

/** They only read, by the same request as `inspect`. */
const READING = ["check", "makeBenchmark", "readPrevious", "readSubmission"];

const SOURCES = ["src/actions", "src/commands"].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({ name, source: readFileSync(join(folder, name), "utf8") })),
);

/** Where removing sheets failed; where a file is not to be read; and where whatever failed is told. */
const LOOKING_AT_FAILURES = ["take-back.ts", "read-submissions.ts", "command.ts"];

it("every function that is given a host has a row, or only reads", () => {
  const given = SOURCES.flatMap(({ source }) =>
    [...source.matchAll(/export (?:async )?function (\w+)\(\s*host: (?:Live)?Host\b/g)].map(([, name = ""]) => name),
  );
  expect(given.length).toBeGreaterThan(READING.length);
  expect([...new Set(given)].sort()).toEqual([...new Set([...READING, ...ACTIONS.map(({ of }) => of)])].sort());
});

it("no action looks at how its reading failed: of that, each meets some faults only", () => {
  const looking = SOURCES.filter(({ source }) => /\b(catch|allSettled)\b|\.then\(.*,/.test(source));
  expect(looking.map(({ name }) => name).sort()).toEqual([...LOOKING_AT_FAILURES].sort());
});

it("every row is tried by one file", () => {
  const tried = ALL_GROUPS.flatMap((group) => actionsIn(group).map(({ name }) => name));
  expect(tried.sort()).toEqual(ACTIONS.map(({ name }) => name).sort());
  const files = readdirSync("test/reliability").filter((name) => name.startsWith("faults-of-"));
  expect(files.sort()).toEqual(ALL_GROUPS.map((group) => `faults-of-${group}.test.ts`).sort());
  for (const group of ALL_GROUPS)
    expect(readFileSync(join("test/reliability", `faults-of-${group}.test.ts`), "utf8")).toContain(
      `describeGroup("${group}")`,
    );
});

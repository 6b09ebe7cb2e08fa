/** No action is left out of the table: whoever adds one to the source is told to add its row. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { ACTIONS } from "./actions";
import { actionsIn, ALL_GROUPS } from "./groups";

/** They only read, by the same request as `inspect`. */
const READING = ["check", "makeBenchmark", "readPrevious", "readSubmission"];

it("every function that is given a host has a row, or only reads", () => {
  const sources = ["src/actions", "src/commands"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const given = sources.flatMap((source) =>
    [...source.matchAll(/export (?:async )?function (\w+)\(\s*host: (?:Live)?Host\b/g)].map(([, name = ""]) => name),
  );
  expect(given.length).toBeGreaterThan(READING.length);
  expect([...new Set(given)].sort()).toEqual([...new Set([...READING, ...ACTIONS.map(({ of }) => of)])].sort());
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

/** No action is left out of the table: whoever adds one to the source is told to add its row. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { ACTIONS } from "./actions";

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

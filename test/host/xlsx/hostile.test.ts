/** Each hostile file in a process of its own, so that its time and memory are its own, and a crash is only its own. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { compiledProgram } from "./child-program";
import { HOSTILE_PACKAGES } from "./hostile-packages";
import { HOSTILE_SHEETS } from "./hostile-sheets";

const CHILD = join("test", "host", "xlsx", "read-in-child.ts");
/** Part of the specification: whatever a file holds, its reader answers within these. */
const MAX_MILLISECONDS = 2000;
const MAX_MEBIBYTES = 200;
/** A processor that others use as well is slower for all of them: only what is too slow every time is too slow. */
const TRIES = 3;

interface Reading {
  readonly code: string;
  readonly milliseconds: number;
  readonly mebibytes: number;
}

let folder = "";
let program = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hostile-"));
  program = await compiledProgram(CHILD, folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** @param by what parts are unpacked: `own` in the pane, `node` in the command */
async function readInChild(bytes: Uint8Array, by: string): Promise<Reading> {
  const file = join(folder, "file.xlsx");
  writeFileSync(file, bytes);
  let reading = await once(file, by);
  for (let tries = 1; tries < TRIES && reading.milliseconds >= MAX_MILLISECONDS; tries++)
    reading = await once(file, by);
  return reading;
}

async function once(file: string, by: string): Promise<Reading> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, file, by]);
  return JSON.parse(stdout) as Reading;
}

describe("a hostile file gives its code within 2 seconds and 200 MB", () => {
  it.each([...HOSTILE_PACKAGES, ...HOSTILE_SHEETS])("$name: $code", async ({ code, bytes }) => {
    const made = await bytes();
    for (const by of ["own", "node"]) {
      const reading = await readInChild(made, by);
      expect([by, reading.code]).toEqual([by, code]);
      expect(reading.milliseconds).toBeLessThan(MAX_MILLISECONDS);
      expect(reading.mebibytes).toBeLessThan(MAX_MEBIBYTES);
    }
  });
});

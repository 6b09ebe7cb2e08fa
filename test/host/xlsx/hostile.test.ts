/** Each hostile file in a process of its own, so that its time and memory are its own, and a crash is only its own. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { HOSTILE_PACKAGES } from "./hostile-packages";
import { HOSTILE_SHEETS } from "./hostile-sheets";

const CHILD = join("test", "host", "xlsx", "read-in-child.ts");
/** Part of the specification: whatever a file holds, its reader answers within these. */
const MAX_MILLISECONDS = 2000;
const MAX_MEBIBYTES = 200;
/** For a child to start and to load TypeScript, which is not what is measured. */
const PATIENCE_MS = 60_000;

interface Reading {
  readonly code: string;
  readonly milliseconds: number;
  readonly mebibytes: number;
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hostile-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function readInChild(bytes: Uint8Array): Promise<Reading> {
  const file = join(folder, "file.xlsx");
  writeFileSync(file, bytes);
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", CHILD, file]);
  return JSON.parse(stdout) as Reading;
}

// The time is that of the clock: on a machine that is busy with other things, measure again.
jest.retryTimes(2);

describe("a hostile file gives its code within 2 seconds and 200 MB", () => {
  it.each([...HOSTILE_PACKAGES, ...HOSTILE_SHEETS])(
    "$name: $code",
    async ({ code, bytes }) => {
      const reading = await readInChild(await bytes());
      expect(reading.code).toBe(code);
      expect(reading.milliseconds).toBeLessThan(MAX_MILLISECONDS);
      expect(reading.mebibytes).toBeLessThan(MAX_MEBIBYTES);
    },
    PATIENCE_MS,
  );
});

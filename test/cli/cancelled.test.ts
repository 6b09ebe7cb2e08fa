/** Ctrl-C in the middle of many files: the command stops, and leaves nothing that is half written. */
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { foreignWorkbook, HEADER } from "./foreign-workbook";
import { temporaryFolder } from "./terminal";

jest.setTimeout(60_000);

const FILES = 300;

/** The command in a process of its own, that tells after each file that it was read, and is interrupted after some of them. */
const SCRIPT = `
  import { run } from "./src/cli/run.ts";
  const nowhere = () => undefined;
  // By itself: whoever does it from outside may come when all is read, on a machine that does something else.
  let left = Number(process.env.INTERRUPTED_AFTER);
  const step = () => {
    process.send("read");
    if (--left === 0) process.kill(process.pid, "SIGINT");
  };
  const progress = () => ({ step, stop: nowhere });
  process.exitCode = await run(process.argv.slice(1), { out: nowhere, err: nowhere, columns: 80, progress, today: new Date(0), program: "" });
  process.disconnect();`;

const folder = temporaryFolder();
afterAll(folder.remove);

beforeAll(async () => {
  mkdirSync(folder.path("in"));
  mkdirSync(folder.path("uit"));
  writeFileSync(folder.path("in/0.xlsx"), await foreignWorkbook({ Blad1: [HEADER, ["Gent", 3, 3, 3]] }));
  for (let number = 1; number < FILES; number++)
    copyFileSync(folder.path("in/0.xlsx"), folder.path(`in/${number}.xlsx`));
});

/** @param interrupted after how many files */
function consolidated(interrupted: number): Promise<{ readonly signal: string | null; readonly read: number }> {
  return new Promise((resolve, reject) => {
    const words = ["consolidate", folder.path("in"), "--out", folder.path("uit/bundel.xlsx")];
    const command = ["--import", "tsx", "--input-type=module", "-e", SCRIPT, "--", ...words];
    const env = { ...process.env, INTERRUPTED_AFTER: String(interrupted) };
    const child = spawn(process.execPath, command, { stdio: ["ignore", "ignore", "inherit", "ipc"], env });
    let read = 0;
    child.on("message", () => read++);
    child.once("error", reject);
    // When all that it told has come as well.
    child.once("close", (_, signal) => {
      resolve({ signal, read });
    });
  });
}

it("stops at Ctrl-C while it reads, without a bundle or a file beside it; and the same again then makes it", async () => {
  const { signal, read } = await consolidated(100);
  expect(signal).toBe("SIGINT");
  expect(read).toBeLessThan(FILES);
  expect(readdirSync(folder.path("uit"))).toEqual([]);
  expect(readdirSync(folder.path("in"))).toHaveLength(FILES);
  expect(await consolidated(Infinity)).toEqual({ signal: null, read: FILES });
  expect(readdirSync(folder.path("uit"))).toEqual(["bundel.xlsx"]);
});

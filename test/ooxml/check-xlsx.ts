/**
 * Asks `check-xlsx.py` what is wrong with a workbook: schemas of ECMA-376 and the rules of a package.
 * It needs Debian's python3-lxml (not the Python on the PATH, which may be another one). Without it the tests are skipped,
 * and say so; under CI they fail.
 */
import { describe } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PYTHON = "/usr/bin/python3";
const CHECKER = join(__dirname, "check-xlsx.py");

/** Of what it prints, in bytes. */
const MOST_OUTPUT = 64 * 1024 * 1024;

const available = spawnSync(PYTHON, ["-c", "import lxml"]).status === 0;

/** `describe`, but skipped where the checker cannot run, except under CI. */
export const describeWithChecker = available || process.env["CI"] === "true" ? describe : describe.skip;

/** What is wrong, a line each; empty for a clean workbook. */
export function complaintsAbout(workbook: Uint8Array): readonly string[] {
  return complaintsAboutEach([workbook])[0] ?? [];
}

/** The same for many workbooks, for which the schemas are read once. */
export function complaintsAboutEach(workbooks: readonly Uint8Array[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), "check-xlsx-"));
  try {
    const files = workbooks.map((workbook, at) => {
      const file = join(folder, `${at}.xlsx`);
      writeFileSync(file, workbook);
      return file;
    });
    const { status, stdout, stderr, error } = spawnSync(PYTHON, [CHECKER, ...files], {
      encoding: "utf8",
      maxBuffer: MOST_OUTPUT,
    });
    if (status === null || stdout === "") throw new Error(`check-xlsx.py did not run: ${stderr}`, { cause: error });
    return files.map((file) => {
      const [, own = ""] = stdout.split(`${file}:`);
      const [, ...complaints] = own.split(/\n(?! )/)[0]?.split("\n") ?? [];
      return complaints.map((line) => line.trim());
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

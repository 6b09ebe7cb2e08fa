/**
 * LibreOffice as a second opinion on the workbooks that we write: it opens, calculates, renders and refuses.
 * Every call starts a LibreOffice with a user profile of its own, so that calls do not disturb each other or the one
 * on the desktop. It needs LibreOffice with python3-uno, and poppler-utils. Without them the tests are skipped, and say so; under CI they fail.
 */
import { describe } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PYTHON = "/usr/bin/python3";
export const hasLibreOffice =
  process.env["CI"] === "true" ||
  [
    ["soffice", "--version"],
    [PYTHON, "-c", "import uno"],
    ["pdftotext", "-v"],
  ].every(([command = "", ...words]) => spawnSync(command, words).status === 0);

/** `describe`, but skipped where LibreOffice cannot run, except under CI. */
export const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

/** What LibreOffice starts and calculates in takes seconds, on a machine that is busy many of them. */
export const PATIENCE = 120_000;

/** Commas, double quotes, UTF-8, from the first line on. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1";

export interface RecalculatedSheet {
  readonly name: string;
  readonly protected: boolean;
  readonly visible: boolean;
  /** By `row,column` from 0; the value of an error is `null`. Formulas are in LibreOffice's own notation. */
  readonly cells: Readonly<Record<string, { readonly value: string | number | null; readonly formula?: string }>>;
}

/** Something that a user types into a cell, in en-US notation. */
export interface Attempt {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export interface Recalculated {
  readonly sheets: readonly RecalculatedSheet[];
  /** `locked`: the sheet's protection forbids it; `refused`: the cell's validation does. */
  readonly attempts: readonly ("locked" | "refused" | "taken")[];
}

/** Opens a workbook, calculates every formula anew, whatever result is stored with it, and tries to type in it. */
export function recalculate(workbook: Uint8Array, attempts: readonly Attempt[] = []): Recalculated {
  return inFolder((folder) => {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, workbook);
    const script = join(__dirname, "recalculate.py");
    const stdout = run(PYTHON, [script, file, join(folder, "profile")], JSON.stringify(attempts));
    return JSON.parse(stdout) as Recalculated;
  });
}

/** The workbook in another format: `html`, `pdf`, `csv` (its first sheet), `fods` or `xlsx`. */
export function convert(workbook: Uint8Array, format: "html" | "pdf" | "csv" | "fods" | "xlsx"): Buffer {
  return converted("original.xlsx", workbook, ["--convert-to", format]);
}

/**
 * A CSV as LibreOffice opens it, as .xlsx: `;`, UTF-8, in Dutch as Flanders has it, taking for a number, a date or a formula
 * whatever looks like one, as Excel does.
 */
export function openedCsv(csv: string): Buffer {
  const filter = "--infilter=CSV:59,34,76,1,,2067,false,true,false,false,false,-1";
  return converted("original.csv", Buffer.from(csv, "utf8"), [filter, "--convert-to", "xlsx"]);
}

function converted(name: string, bytes: Uint8Array, options: readonly string[]): Buffer {
  return inFolder((folder) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const target = join(folder, "converted");
    run("soffice", [profile, "--headless", "--norestore", ...options, "--outdir", target, file]);
    const [made] = readdirSync(target);
    if (made === undefined) throw new Error(`LibreOffice made nothing of it with ${options.join(" ")}`);
    return readFileSync(join(target, made));
  });
}

/** The first sheet of each workbook as CSV, in a few runs; `undefined` for a workbook that LibreOffice does not open. */
export function firstSheets(workbooks: readonly Uint8Array[]): readonly (string | undefined)[] {
  const runs = Array.from({ length: Math.ceil(workbooks.length / RUN) }, (_, at) =>
    workbooks.slice(at * RUN, (at + 1) * RUN),
  );
  return runs.flatMap(firstSheetsOf);
}

/** Workbooks that are converted in one run, so that each run is done in time. */
const RUN = 25;

function firstSheetsOf(workbooks: readonly Uint8Array[]): readonly (string | undefined)[] {
  return inFolder((folder) => {
    const files = workbooks.map((workbook, at) => {
      const file = join(folder, `${at}.xlsx`);
      writeFileSync(file, workbook);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const target = join(folder, "converted");
    run("soffice", [profile, "--headless", "--norestore", "--convert-to", CSV, "--outdir", target, ...files]);
    const converted = new Set(readdirSync(target));
    return workbooks.map((_, at) =>
      converted.has(`${at}.csv`) ? readFileSync(join(target, `${at}.csv`), "utf8") : undefined,
    );
  });
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(command: string, args: readonly string[], input = ""): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: "utf8",
    timeout: PATIENCE,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${command} failed (${status ?? "no status"}): ${stderr}`, { cause: error });
  return stdout;
}

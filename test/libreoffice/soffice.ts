/**
 * LibreOffice as a second opinion on the workbooks that we write: it opens, calculates, renders and refuses.
 * Starting it takes longer than anything that it is asked, so one serves all tests of a file, with a user profile of its own:
 * files do not disturb each other or the one on the desktop. It needs LibreOffice with python3-uno, and poppler-utils. Without
 * them the tests are skipped, and say so; under CI they fail.
 */
import { afterAll, describe } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Office, PYTHON, startOffice } from "./office";

export { PATIENCE } from "./office";

export const hasLibreOffice =
  process.env["CI"] === "true" ||
  [
    ["soffice", "--version"],
    [PYTHON, "-c", "import uno"],
    ["pdftotext", "-v"],
  ].every(([command = "", ...words]) => spawnSync(command, words).status === 0);

/** `describe`, but skipped where LibreOffice cannot run, except under CI. */
export const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

/** Per format, the filter that writes it, and its options. */
const FILTERS = {
  html: ["HTML (StarCalc)"],
  pdf: ["calc_pdf_Export"],
  // Commas, double quotes, UTF-8, from the first line on.
  csv: ["Text - txt - csv (StarCalc)", "44,34,76,1"],
  fods: ["OpenDocument Spreadsheet Flat XML"],
  xlsx: ["Calc MS Excel 2007 XML"],
} as const;

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

let office: Promise<Office> | undefined;
afterAll(async () => {
  const last = await office;
  await last?.stop();
});

async function ask(request: object): Promise<object> {
  const asked = (office ??= startOffice());
  try {
    return (await (await asked).ask(request)) as object;
  } catch (error) {
    // The next one gets another, whatever became of this one.
    office = undefined;
    await asked.then(
      ({ stop }) => stop(),
      () => undefined,
    );
    throw error;
  }
}

/** Opens a workbook, calculates every formula anew, whatever result is stored with it, and tries to type in it. */
export function recalculate(workbook: Uint8Array, attempts: readonly Attempt[] = []): Promise<Recalculated> {
  return inFolder(async (folder) => {
    const file = join(folder, "workbook.xlsx");
    writeFileSync(file, workbook);
    const answer = await ask({ do: "recalculate", file, attempts });
    if (!("sheets" in answer)) throw new Error("LibreOffice does not open this workbook.");
    return answer as Recalculated;
  });
}

/** The workbook in another format; of `csv` its first sheet. */
export async function convert(workbook: Uint8Array, format: keyof typeof FILTERS): Promise<Buffer> {
  return must(await converted("original.xlsx", workbook, { format }));
}

/**
 * A CSV as LibreOffice opens it, as .xlsx: `;`, UTF-8, in Dutch as Flanders has it, taking for a number, a date or a formula
 * whatever looks like one, as Excel does.
 */
export async function openedCsv(csv: string): Promise<Buffer> {
  const reader = { read: "Text - txt - csv (StarCalc)", reading: "59,34,76,1,,2067,false,true,false,false,false,-1" };
  return must(await converted("original.csv", Buffer.from(csv, "utf8"), { format: "xlsx", reader }));
}

/** The first sheet of each workbook as CSV; `undefined` for a workbook that LibreOffice does not open. */
export async function firstSheets(workbooks: readonly Uint8Array[]): Promise<readonly (string | undefined)[]> {
  const sheets: (string | undefined)[] = [];
  for (const workbook of workbooks) {
    const sheet = await converted("workbook.xlsx", workbook, { format: "csv" });
    sheets.push(sheet?.toString("utf8"));
  }
  return sheets;
}

function converted(
  name: string,
  bytes: Uint8Array,
  { format, reader = {} }: { readonly format: keyof typeof FILTERS; readonly reader?: object },
): Promise<Buffer | undefined> {
  return inFolder(async (folder) => {
    const [file, to] = [join(folder, name), join(folder, `converted.${format}`)];
    writeFileSync(file, bytes);
    const [filter, options = ""] = FILTERS[format];
    const answer = await ask({ do: "convert", file, to, filter, options, ...reader });
    return "opened" in answer && answer.opened === true ? readFileSync(to) : undefined;
  });
}

function must(made: Buffer | undefined): Buffer {
  if (!made) throw new Error("LibreOffice does not open this file.");
  return made;
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

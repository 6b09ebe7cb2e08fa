/** Tables that were once read wrong: the workbook and the truth, as they were made. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Snapshot } from "../../../src/host/snapshot";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { parseWorkbook } from "../../../src/layout/parse/parse-workbook";
import { made } from "./generate/made";
import type { Truth } from "./generate/page";
import { judge, type Judged } from "./judge";

/** From the root of the checkout, where scripts and tests both run. */
const FOLDER = "test/fixtures/layouts";

export interface Kept {
  /** What went wrong. */
  readonly because: string;
  readonly seed: number;
  readonly file: string;
  readonly workbook: Snapshot;
  readonly truth: Truth;
}

export function keep(seed: number, because: string): string {
  const { file, workbook, truth } = made(seed);
  const path = join(FOLDER, `${String(seed)}.json`);
  writeFileSync(path, `${JSON.stringify({ because, seed, file, workbook, truth } satisfies Kept)}\n`);
  return path;
}

export function keptTables(): readonly Kept[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Kept);
}

export function judged({ workbook, truth, file }: Kept): Judged {
  return judge(truth, parseWorkbook(workbook, { definition: klimaatgovernance, file }));
}

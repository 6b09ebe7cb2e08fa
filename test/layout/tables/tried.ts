/** A seed, what was made of it, and what the reader made of that. */
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { parseWorkbook } from "../../../src/layout/parse/parse-workbook";
import { made, type Made } from "./generate/made";
import { judge, type Judged, type Read } from "./judge";

export interface Tried extends Judged {
  readonly made: Made;
  readonly reading: Read;
}

export function tried(seed: number): Tried {
  const table = made(seed);
  const reading = parseWorkbook(table.workbook, {
    definition: klimaatgovernance,
    file: table.file,
  });
  return { made: table, reading, ...judge(table.truth, reading) };
}

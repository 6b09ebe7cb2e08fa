/** From a path to the bundle of a former measurement, or why it cannot be read. */
import { basename } from "node:path";
import { type PreviousBundle, readPrevious } from "../actions/read-previous";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import { nl } from "../locales/nl";
import { openWorkbook } from "./open-workbook";
import { fileFinding } from "./read-workbook";
import { UsageError } from "./usage-error";

export async function previousIn(path: string): Promise<PreviousBundle> {
  const file = basename(path);
  const opened = await openWorkbook(path);
  if ("fault" in opened)
    throw new UsageError(`${path}: ${nl.findings[opened.fault.code](fileFinding(opened.fault, file))}`);
  return readPrevious(opened.host, { builtIn: klimaatgovernance, file });
}

/** The assessment model of a workbook, as its Legende says it; a workbook without one, or whose Legende contradicts itself, is refused. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import { klimaatgovernance } from "../domain/definition/klimaatgovernance";
import type { Snapshot } from "../host/snapshot";
import { indexSheet } from "../layout/cells/sheet-index";
import { readPeriod } from "../layout/parse/own/own-tables";
import { readDefinition } from "../layout/parse/own/read-definition";
import { nl } from "../locales/nl";
import { refusals } from "../locales/nl/command-refusals";
import { openWorkbook } from "./open-workbook";
import { fileFinding } from "./read-workbook";
import { UsageError } from "./usage-error";

export interface DefinitionInFile {
  readonly definition: AssessmentDefinition;
  /** Empty where it says none. */
  readonly period: string;
}

/** @throws {UsageError} for a file that cannot be read or used */
export async function definitionFile(path: string): Promise<DefinitionInFile> {
  const opened = await openWorkbook(path);
  if ("fault" in opened)
    throw new UsageError(`${path}: ${nl.findings[opened.fault.code](fileFinding(opened.fault, path))}`);
  const workbook = await opened.host.read();
  const definition = definitionIn(workbook, path, refusals.unusable(path));
  if (!definition) throw new UsageError(refusals.noLegend(path));
  return { definition, period: readPeriod({ workbook, indexes: workbook.sheets.map(indexSheet) }) };
}

/**
 * @param refusal what is said above the cells that contradict each other
 * @returns `undefined` without a Legende
 * @throws {UsageError} where the Legende contradicts itself
 */
export function definitionIn(
  workbook: Snapshot,
  path: string,
  refusal = refusals.legend(path),
): AssessmentDefinition | undefined {
  const own = readDefinition(workbook, { builtIn: klimaatgovernance });
  if (own && !own.definition)
    throw new UsageError(
      [refusal, ...own.findings.map(({ sheet, cell, raw }) => `  ${sheet}!${cell} ${refusals.problem(raw)}`)].join(
        "\n",
      ),
    );
  return own?.definition;
}

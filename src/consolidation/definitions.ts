/** One bundle, one definition: which one it is, and what becomes of files that carry another. Pure. */
import { type AssessmentDefinition, highestLevel, type Level, lowestLevel } from "../domain/definition/definition";
import { fold } from "../domain/definition/identity";
import { definitionKey, isSameDefinition, moreGuiding } from "../domain/definition/same-definition";
import { type Finding, SEVERITY } from "../domain/finding";
import { NO_RECORDS } from "../domain/measurement/records";
import type { DefinitionReading } from "../layout/parse/own/read-definition";
import { NOT_PUBLISHED, type WorkbookReading } from "../layout/parse/reading";
import { compare } from "./candidates";

/**
 * What most files carry; of equals the built-in one, and of the same that which guides most, so that the order of the files does
 * not matter.
 * @param carried of every file with a Legende that can be used.
 */
export function commonDefinition(
  carried: readonly AssessmentDefinition[],
  builtIn: AssessmentDefinition,
): AssessmentDefinition {
  const counts = new Map<string, { definition: AssessmentDefinition; count: number }>();
  for (const definition of carried) {
    // Our own model with its levels turned round is a mistake, however many make it; of another version it is meant so.
    const isOurs = definition.id === builtIn.id && definition.version === builtIn.version;
    if (isOurs && haveOtherLevels(definition, builtIn)) continue;
    const key = definitionKey(definition);
    const entry = counts.get(key) ?? { definition, count: 0 };
    entry.count++;
    entry.definition = moreGuiding(entry.definition, definition);
    counts.set(key, entry);
  }
  const rank = (definition: AssessmentDefinition) => (isSameDefinition(definition, builtIn) ? 0 : 1);
  const [[, most] = []] = [...counts].sort(
    ([a, one], [b, other]) => other.count - one.count || rank(one.definition) - rank(other.definition) || compare(a, b),
  );
  return most?.definition ?? builtIn;
}

/**
 * What a file says by the definition of the bundle, with what is to be said of its own. A file of another scan says nothing
 * here; one whose Legende only differs in details counts.
 * @param reading read by the definition of the bundle.
 */
export function readingWithin(
  reading: WorkbookReading,
  own: DefinitionReading | undefined,
  { bundle, file }: { readonly bundle: AssessmentDefinition; readonly file: string },
): WorkbookReading {
  if (!own) return reading;
  const { definition, sheet, cell } = own;
  if (!definition) {
    const findings = own.findings.map((finding) => ({ ...finding, file }));
    return { ...reading, findings: [...findings, ...reading.findings] };
  }
  if (isSameDefinition(definition, bundle)) return reading;
  const isTurned = definition.id === bundle.id && haveOtherLevels(definition, bundle);
  const code = definition.id === bundle.id && !isTurned ? "definition-differs" : "definition-mismatch";
  const raw = isTurned ? `${definition.name}: ${endsOf(definition)}` : definition.name;
  const finding: Finding = { code, severity: SEVERITY[code], sheet, cell, raw, file };
  return code === "definition-differs"
    ? { ...reading, findings: [finding, ...reading.findings] }
    : {
        ...{ ...reading, period: "", scores: [], statements: [], fte: [], ...NO_RECORDS },
        // Nor is anything to be chosen in it.
        ways: [],
        publication: NOT_PUBLISHED,
        findings: [finding],
      };
}

/** Over another range, or with a level that is called as one of ours at another value: a 4 on it is no 4 on ours. */
function haveOtherLevels(one: AssessmentDefinition, other: AssessmentDefinition): boolean {
  const isElsewhere = ({ name, value }: Level) =>
    other.levels.some((level) => fold(level.name) === fold(name) && level.value !== value);
  return (
    lowestLevel(one).value !== lowestLevel(other).value ||
    highestLevel(one).value !== highestLevel(other).value ||
    one.levels.some(isElsewhere)
  );
}

/** "1 = Heel matuur, 5 = Niet matuur" */
function endsOf(definition: AssessmentDefinition): string {
  return [lowestLevel(definition), highestLevel(definition)].map(({ value, name }) => `${value} = ${name}`).join(", ");
}

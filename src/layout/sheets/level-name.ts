/** What a score is called: the name of its level, or of the two that it lies between. The same in a formula, so that a sheet follows what is typed. */
import type { AssessmentDefinition, Level } from "../../domain/definition/definition";
import { bandOf, bandsOf } from "../../domain/legend/band";

/** @returns empty off the scale */
export function levelName(value: number, definition: AssessmentDefinition): string {
  const band = bandOf(value, definition);
  return band ? nameOf(band) : "";
}

/** @param cell of the score, as the formula names it. Empty for what is no score: in Excel's comparisons a text is larger than any number. */
export function levelFormula(cell: string, definition: AssessmentDefinition): string {
  const named = bandsOf(definition).reduceRight((otherwise, band) => {
    const { lower, upper } = band;
    const within = lower === upper ? `${cell}=${lower.value}` : `AND(${cell}>${lower.value},${cell}<${upper.value})`;
    return `IF(${within},${quoted(nameOf(band))},${otherwise})`;
  }, '""');
  return `=IF(ISNUMBER(${cell}),${named},"")`;
}

function nameOf({ lower, upper }: { readonly lower: Level; readonly upper: Level }): string {
  return lower === upper ? lower.name : `tussen ${lower.name} en ${upper.name}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

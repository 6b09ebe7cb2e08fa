/** Filling in one score cell from the pane, and what is said of the score: in one writing, all of it or nothing. */
import type { AssessmentDefinition } from "../domain/definition/definition";
import { type Finding, type FindingCode, SEVERITY } from "../domain/finding";
import { readScore } from "../domain/score/read-score";
import type { CellWrite, LiveHost } from "../host/host";
import { cellAt, numberInto, numberOver } from "../layout/number-cell";
import { maturiteit } from "../layout/sheets/maturiteit";
import { type Explain, explanationWrites } from "./explain";

/** What a score cell gets: a text is for "not applicable"; `null` empties it. */
export type ScoreGiven = number | string | null;

export interface FillIn extends Pick<Explain, "inspection" | "place">, Partial<Pick<Explain, "text">> {
  /** Absent where the score stays as it is. */
  readonly value?: ScoreGiven | undefined;
  /** The words that the number was made of: kept where a column for them is empty, as when a suggestion is accepted. */
  readonly words?: string;
}

/** @returns `false` where something has no place: then nothing is written. */
export async function fillIn(
  host: LiveHost,
  { inspection, place, value, words = "", text = {} }: FillIn,
): Promise<boolean> {
  const said = explanationWrites({ inspection, place, text }, words);
  if (!said) return false;
  const { sheet, row, column } = place;
  const writes: readonly CellWrite[] = [
    ...(typeof value === "number" ? [numberInto(place, value, inspection.workbook)] : []),
    ...(typeof value === "string" || value === null ? [{ sheet, row, column, value }] : []),
    ...said,
  ];
  if (writes.length > 0) await host.write(writes, inspection.workbook);
  return true;
}

/** Does the cell hold just that? A formula, or words that stand for the same number, are something else. */
export function isHeld(value: ScoreGiven, { inspection, place }: Pick<FillIn, "inspection" | "place">): boolean {
  const held = cellAt(place, inspection.workbook);
  const isBare = held?.formula === undefined && held?.plain === undefined;
  if (!isBare || (held?.value ?? null) !== value) return false;
  // What shows as a date is to be made a number.
  return typeof value !== "number" || numberOver(place, value, held).numberFormat === undefined;
}

/** What someone means by what she types for a score: a number, or words that stand for one. */
export interface TypedScore {
  readonly value: number | string;
  /** Empty where it is a number as it is. */
  readonly words: string;
}

/** A score that was probably meant by what is none, as the check proposes it. @example suggestedFor("25", …) // 2.5 */
export function suggestedFor(text: string, definition: AssessmentDefinition): number | undefined {
  const { score, findings } = readScore({ value: text }, definition);
  return score.value === null ? findings.find(({ suggestion }) => suggestion !== undefined)?.suggestion : undefined;
}

/** @returns what is wrong with it where it is no score */
export function typedScore(
  text: string,
  definition: AssessmentDefinition,
): TypedScore | "ambiguous" | "off-scale" | "unreadable" {
  const { score, findings } = readScore({ value: text }, definition);
  if (score.status === "not-applicable") return { value: maturiteit.notApplicable, words: "" };
  const says = (code: FindingCode) => findings.some((each) => each.code === code);
  if (score.value === null && says("score-out-of-range")) return "off-scale";
  if (score.value === null) return says("score-ambiguous-colour") ? "ambiguous" : "unreadable";
  return { value: score.value, words: says("score-as-phrase") ? score.raw : "" };
}

/** What the check says of a number that is filled in, before it is; `undefined` where that is nothing. @example foundOf(3.1, …) // score-step */
export function foundOf(value: number, definition: AssessmentDefinition): Finding | undefined {
  const { score, findings } = readScore({ value }, definition);
  const [found] = findings;
  return found && { raw: score.raw, ...found, severity: SEVERITY[found.code], sheet: "", cell: "" };
}

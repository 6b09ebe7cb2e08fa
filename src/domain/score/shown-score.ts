/** Reading a score cell of a grid that shows what files said: what could not be read there stands in it as text. */
import type { CellContent } from "../cell-content";
import { isDay } from "../day";
import type { AssessmentDefinition } from "../definition/definition";
import { scoreBehindDate } from "./date-score";
import { readScore, type ScoreReading } from "./read-score";

/**
 * An error of Excel's or a logical value, as `readScore` tells of one; "#A" is words. What would help a formula without a result does not
 * help its text.
 */
const UNREADABLE =
  /^(?:#(?:N\/A|GETTING_DATA|NAME\?|(?:NULL|DIV\/0|VALUE|REF|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|UNKNOWN|BUSY|PYTHON|EXTERNAL)!)|TRUE|FALSE)$/;

/** Excel makes no earlier year of two digits: such a day is a number over a date, of which nobody sees what came after the comma. */
const FIRST_YEAR = 1930;

/**
 * The same of a text that shows a date or another value without a score as `readScore` said of that value.
 * @example readShown({ value: "2026-05-02" }, klimaatgovernance) // 2 May, with a suggestion of 2.5
 */
export function readShown(cell: CellContent, definition: AssessmentDefinition, dateBase?: 1900 | 1904): ScoreReading {
  const { value, formula, plain } = cell;
  const raw = typeof value === "string" && formula === undefined && plain === undefined ? value.trim() : "";
  const score = { status: "unreadable", value: null, raw } as const;
  if (UNREADABLE.test(raw)) return { score, findings: [{ code: "score-unreadable" }] };
  if (!isDay(raw)) return readScore(cell, definition, dateBase);
  const date = new Date(raw);
  const suggestion = date.getUTCFullYear() < FIRST_YEAR ? undefined : scoreBehindDate(date, definition);
  return { score, findings: [{ code: "score-as-date", ...(suggestion !== undefined && { suggestion }) }] };
}

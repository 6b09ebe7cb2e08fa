/** Reading one score cell: what it says, and what is to be said of it. Never throws: whatever a city typed is data. */
import { type CellContent, isBlank, isCellError } from "../cell-content";
import { type AssessmentDefinition, lowestLevel } from "../definition/definition";
import type { CellFinding } from "../finding";
import { oncePer, oncePerText } from "../kept";
import { levelWithFill } from "../legend/band";
import { numberShown, seenOf } from "../number-shown";
import { dateOfSerial, isDateFormat } from "./date-format";
import { scoreBehindDate } from "./date-score";
import { scoreInNote } from "./note-score";
import { readPhrase } from "./phrase";
import { isInRange, isOnStep, isScore, nearbyScore } from "./scale";
import { BLANK, type Score } from "./score";

export interface ScoreReading {
  readonly score: Score;
  readonly findings: readonly CellFinding[];
}

/**
 * @param dateBase the workbook's date base, to tell which day a date is.
 * @example readScore({ value: "Tussen geel en groen" }, klimaatgovernance)
 * // { score: { status: "between", value: 3.5, raw: "Tussen geel en groen" }, findings: [{ code: "score-as-phrase", suggestion: 3.5 }] }
 */
export function readScore(
  cell: CellContent,
  definition: AssessmentDefinition,
  dateBase: 1900 | 1904 = 1900,
): ScoreReading {
  const { plain } = cell;
  return plain === undefined ? readWhole(cell, definition, dateBase) : readLeft(plain, cell, { definition, dateBase });
}

/** What is left of a cell of which the rest was struck through or raised. It is always said: nobody else would notice. */
function readLeft(
  plain: string,
  cell: CellContent,
  { definition, dateBase }: { readonly definition: AssessmentDefinition; readonly dateBase: 1900 | 1904 },
): ScoreReading {
  const { raw } = readWhole(cell, definition, dateBase).score;
  const { score, findings } = isBlank(plain)
    ? { score: BLANK, findings: inNote(cell, definition).map(withoutSuggestion) }
    : readText(withoutLeftOver(plain, definition), definition);
  return { score, findings: [...findings, { ...finding("score-struck", score.value ?? undefined), raw }] };
}

const LEFT_OVER = /^\s*(?:[-=]>|[-\u2010-\u2015\u2212→])\s*(?=\d)|(?<=\d)\s*(?:[-=]>|[-\u2010-\u2015\u2212→])\s*$/g;

/**
 * Of "2-3" or "2 → 3" with the 2 struck through, what stood between the two stays behind: it makes no 3 a minus 3. The slash of
 * "2/5" stays: without it, the scale would be read for the score.
 */
function withoutLeftOver(plain: string, definition: AssessmentDefinition): string {
  const mayBeNegative = lowestLevel(definition).value < 0;
  return mayBeNegative ? plain : plain.replace(LEFT_OVER, "");
}

function readWhole(cell: CellContent, definition: AssessmentDefinition, dateBase: 1900 | 1904): ScoreReading {
  const { formula, value } = cell;
  if (formula === undefined) return readTyped(cell, definition, dateBase);
  // A formula whose result was never stored shows nothing here and a number in Excel: that is no blank.
  if (value === null) return computed(unreadable(formula, { code: "score-unreadable" }));
  return computed(readTyped(cell, definition, dateBase));
}

function computed({ score, findings }: ScoreReading): ScoreReading {
  return { score: score.status === "blank" ? score : { ...score, computed: true }, findings };
}

function readTyped(cell: CellContent, definition: AssessmentDefinition, dateBase: 1900 | 1904): ScoreReading {
  const { value, numberFormat = "General" } = cell;
  if (isBlank(value)) return readBlank(cell, definition);
  if (typeof value === "number")
    return isDateFormat(numberFormat)
      ? readDate(value, definition, dateBase)
      : (seenOtherwise(value, numberFormat) ?? readNumeric(value, String(value), definition));
  if (typeof value === "string") return textReader(definition)(value);
  return unreadable(isCellError(value) ? value.error : String(value).toUpperCase(), { code: "score-unreadable" });
}

/** A 4 that is seen as 96:00, as -4 or as "n.v.t." was not given as a 4. What unit is seen beside it is for who looks at all scores. */
function seenOtherwise(value: number, numberFormat: string): ScoreReading | undefined {
  const shown = numberShown(value, numberFormat);
  if (shown.figure === "number" && !/^\s*[-\u2010-\u2015\u2212(]\s*$/.test(shown.before)) return undefined;
  return unreadable(seenOf(value, shown), { code: "score-unreadable" });
}

function readBlank(cell: CellContent, definition: AssessmentDefinition): ScoreReading {
  const level = cell.fill === undefined ? undefined : levelWithFill(cell.fill, definition);
  const coloured = level === undefined ? [] : [finding("colour-without-score", level)];
  return { score: BLANK, findings: [...coloured, ...inNote(cell, definition)] };
}

function inNote({ note }: CellContent, definition: AssessmentDefinition): readonly CellFinding[] {
  const found = note === undefined ? undefined : scoreInNote(note, definition);
  return note === undefined || !found ? [] : [{ ...finding("score-in-note", found.suggestion), raw: note.trim() }];
}

/** Nothing is to be written over what stands there, though it is struck through. */
function withoutSuggestion({ code, raw }: CellFinding): CellFinding {
  return { code, ...(raw !== undefined && { raw }) };
}

function readDate(serial: number, definition: AssessmentDefinition, dateBase: 1900 | 1904): ScoreReading {
  const date = dateOfSerial(serial, dateBase);
  const raw = date === undefined ? String(serial) : date.toISOString().slice(0, 10);
  // A number typed over a date still shows as one, in January 1900: then it is the number that was meant.
  const meant = isScore(serial, definition) ? asShown(serial) : date && scoreBehindDate(date, definition);
  return unreadable(raw, finding("score-as-date", meant));
}

function readNumeric(read: number, raw: string, definition: AssessmentDefinition): ScoreReading {
  const value = asShown(read);
  if (!isInRange(value, definition))
    return unreadable(raw, finding("score-out-of-range", nearbyScore(value, definition)));
  const findings = isOnStep(value, definition) ? [] : [finding("score-step")];
  return { score: { status: "scored", value, raw }, findings };
}

/** To 15 digits, as Excel shows and compares: a sum of weights that comes to 5.000000000000001 is a 5. */
function asShown(value: number): number {
  // Written in hundredths, it is that number already; `+ 0` makes a 0 of -0, as the digits do.
  const hundredths = Math.round(value * 100);
  if (Math.abs(hundredths) < 1e9 && hundredths / 100 === value) return value + 0;
  return Number(value.toPrecision(15));
}

/** Names, headings and remarks come back in every file, and each is asked several times whether it is a score. */
const textReader = oncePer((definition: AssessmentDefinition) => oncePerText((text) => readText(text, definition)));

function readText(text: string, definition: AssessmentDefinition): ScoreReading {
  const raw = text.trim();
  const phrase = readPhrase(raw, definition);
  switch (phrase.kind) {
    case "number": {
      const { score, findings } = readNumeric(phrase.value, raw, definition);
      return score.value === null
        ? { score, findings }
        : { score, findings: [finding("score-as-text", score.value), ...findings] };
    }
    case "level": {
      const { score, findings } = readNumeric(phrase.value, raw, definition);
      if (score.value === null) return { score, findings };
      const { findings: read } = inWords("scored", score.value, raw);
      return { score, findings: [...read, ...findings] };
    }
    case "between":
      return inWords("between", phrase.value, raw);
    case "approximate": {
      if (phrase.value === null) return { score: { status: "approximate", value: null, raw }, findings: [] };
      const { score, findings } = readNumeric(phrase.value, raw, definition);
      return score.value === null ? { score, findings } : inWords("approximate", score.value, raw);
    }
    case "not-applicable":
      return { score: { status: "not-applicable", value: null, raw }, findings: [] };
    case "ambiguous":
      return { score: { status: "text", value: null, raw }, findings: [finding("score-ambiguous-colour")] };
    case "words":
      return { score: { status: "text", value: null, raw }, findings: [finding("score-text")] };
  }
}

/** A value in words counts, but Excel's own MEDIAN skips the cell: so the number is suggested. */
function inWords(status: "scored" | "between" | "approximate", value: number, raw: string): ScoreReading {
  return { score: { status, value, raw }, findings: [finding("score-as-phrase", value)] };
}

function unreadable(raw: string, why: CellFinding): ScoreReading {
  return { score: { status: "unreadable", value: null, raw }, findings: [why] };
}

function finding(code: CellFinding["code"], suggestion?: number): CellFinding {
  return suggestion === undefined ? { code } : { code, suggestion };
}

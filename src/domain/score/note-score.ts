/**
 * A score that stands in the note of a cell, where the cell itself holds none. Only ever offered: a note is a remark, and may
 * be last year's. Numbers that count something else (days, pages, the scale itself) are none.
 */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../definition/definition";
import { plainText } from "../plain-text";
import { readNumber, readPhrase } from "./phrase";
import { isInRange, isScore } from "./scale";

export interface NoteScore {
  /** Absent where the note says several numbers, or one that may be something else. */
  readonly suggestion?: number;
}

/** Longer notes tell a story, of which no one score is suggested; it bounds the time that hostile text takes. */
const LONGEST = 2000;
/** "score 3" within a longer text. */
const CALLED = /(?<!\p{L})(?:niveau|score|level|cijfer)(?: is| van)? ?[:=]? ?(\d{1,3}(?:[.,]\d{1,3})?)(?![\p{L}\d%])/gu;
/** What says that a score is not the one of now: "vorige score 3", "streefscore 4", "score 3 in 2022". */
const ANOTHER =
  /vori[gk]|vroeger|eerder|(?<!\p{L})(?:was|oude?|nul|previous|target)(?!\p{L})|streef|doel|ambitie|gewenst|gemiddeld|mediaan|(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** "7 op 10", "7/10": a score on whatever scale. */
const RATED = /\d ?(?:\/|op|out of) ?\d/;
/** What counts something else: days, hours, a share, a place in a document, an item of a list. */
const NO_SCORES = [
  /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/g,
  /\d{1,2} ?(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*/gu,
  /\d{1,2} ?[:u] ?\d{2}/g,
  /\d+(?:[.,]\d+)? ?(?:%|procent)/g,
  /(?<!\p{L})(?:blz|p|pg|pagina|punt|artikel|art|vraag|versie|fase|stap|actie|maatregel|thema|bijlage|hoofdstuk|hfst|nr|lekp)[. ]*\d+/gu,
  /(?<![\p{L}\d])\d{1,2}[.)] (?=\p{L})/gu,
];
const LOOSE = /(?<![\p{L}\d.,/-])\d{1,3}(?:[.,]\d{1,3})?(?![\p{L}\d/%]|[.,]\d)/gu;

/**
 * @returns `undefined` for words alone.
 * @example scoreInNote("score 3", klimaatgovernance) // { suggestion: 3 }
 * @example scoreInNote("eerst 3, na overleg 4", klimaatgovernance) // {}
 */
export function scoreInNote(note: string, definition: AssessmentDefinition): NoteScore | undefined {
  const lines = note
    .slice(0, LONGEST)
    .split("\n")
    .map(lineOf)
    .filter((line) => line !== "");
  const phrases = lines.map((line) => readPhrase(line, definition));
  const read = phrases.flatMap((phrase) => ("value" in phrase ? (phrase.value ?? []) : []));
  const rest = lines.filter((_, index) => phrases[index]?.kind === "words").join(" ");
  const bare = NO_SCORES.reduce((text, other) => text.replace(other, " "), withoutScale(rest, definition));
  const called = [...bare.matchAll(CALLED)].map(([, number = ""]) => readNumber(number) ?? NaN);
  const loose = [...bare.matchAll(LOOSE)].map(([number]) => readNumber(number) ?? NaN);
  const meant = [...read, ...called];
  const numbers = new Set([...meant, ...loose.filter((number) => isInRange(number, definition))]);
  if (definition.levels.every(({ value }) => numbers.has(value))) return undefined;
  const [number, ...others] = numbers;
  if (number === undefined)
    return RATED.test(bare) || phrases.some(({ kind }) => kind === "ambiguous") ? {} : undefined;
  const isClear =
    note.length <= LONGEST &&
    meant.length > 0 &&
    others.length === 0 &&
    isScore(number, definition) &&
    !RATED.test(bare) &&
    !ANOTHER.test(bare);
  return isClear ? { suggestion: number } : {};
}

function lineOf(line: string): string {
  return plainText(line).toLowerCase();
}

/** "Geef een score van 1 tot 5" says what may be given, and gives nothing. */
function withoutScale(text: string, definition: AssessmentDefinition): string {
  const [lowest, highest] = [lowestLevel(definition).value, highestLevel(definition).value];
  return text.replace(RANGE, (range, from: string, to: string) =>
    Number(from) === lowest && Number(to) === highest ? " " : range,
  );
}

const RANGE = /(?<![\d.,])(\d{1,3}) ?(?:-|à|tot(?: en met)?|t\/m|to) ?(\d{1,3})(?![\d.,])/g;

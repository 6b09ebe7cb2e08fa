/** The scale that a heading speaks of: "(op 10)", "0-100", "%", "(rang)". That of the definition itself says nothing. Pure. */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../../domain/definition/definition";

export interface ScaleReading {
  /** The text without it. */
  readonly rest: string;
  readonly otherScale: boolean;
}

/** Its day and month are no scale. */
const DATE = /\b\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*(?:19|20)?\d\d\b/g;
const PERCENT = /%|\b(?:procent|percent|percentage|pct|pourcent)\b/gi;
/** How the months begin; the source of a pattern. "Op 3 oktober" is a day. */
export const MONTH = "jan|feb|f[ée]v|ma?a?rt|mars|a[pv]r|mei|ma[iy]|ju[nil]|ao?[uû][gt]|sep|o[kc]t|nov|d[eé]c";
const OUT_OF = new RegExp(
  String.raw`(?:\b(?:op|out of|sur|max\.?|maximum)|(?<!\d\s*)\/)\s*(\d{1,3})(?!\d|[.,]\d|\s*[.):]\s*\p{L}|\s+(?:${MONTH}))`,
  "giu",
);
/** What stands between the ends of a range, in words; the source of a pattern. */
export const TO = String.raw`tot(?: en met)?|t\/m|t\.?e\.?m\.?|to|à`;
/** Before the numbers of questions; the source of a pattern. "Score per vraag 1-10" says the scale. */
export const QUESTIONS = "vragen|(?:van|voor) vraag";
/** Not the years of "2020-2024", the days of "1 tot 4 oktober", nor "vragen 1-4". */
const RANGE = new RegExp(
  String.raw`(?<!(?:${QUESTIONS})\s+|[\d.,])(\d{1,3})\s*(?:-|–|—|${TO}|…|\.\.+)\s*(\d{1,3})(?![\d.,]?\d|\s+(?:${MONTH}))`,
  "gi",
);

const IN_WORDS: ReadonlyMap<string, number> = new Map([
  ...["drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"].map(
    (word, at) => [word, at + 3] as const,
  ),
  ...([
    ["twintig", 20],
    ["dertig", 30],
    ["vijftig", 50],
    ["honderd", 100],
    ["ten", 10],
    ["twenty", 20],
    ["dix", 10],
    ["vingt", 20],
  ] as const),
]);
/** The source of a pattern. */
export const NUMBER_WORDS = [...IN_WORDS.keys()].join("|");
const SAID_IN_WORDS = new RegExp(
  String.raw`(\b(?:op|out of|sur|max(?:imum)?\.?(?:\s*[=:])?|tot(?: en met)?)\s+)(${NUMBER_WORDS})\b`,
  "gi",
);

/** @example inDigits("Cijfers op tien") // "Cijfers op 10" */
export function inDigits(text: string): string {
  return text.replace(SAID_IN_WORDS, (_, before: string, word: string) => before + String(numberCalled(word)));
}

/** @example numberCalled("tien") // 10 */
export function numberCalled(word: string): number | undefined {
  return IN_WORDS.get(word.toLowerCase());
}

export function scaleIn(said: string, definition: AssessmentDefinition): ScaleReading {
  if (!/[\d%]|proc|perc|pct|\b(?:op|of|sur|max\S*) [a-z]/i.test(said)) return { rest: said, otherScale: false };
  const text = inDigits(said);
  const [low, high] = [lowestLevel(definition).value, highestLevel(definition).value];
  let otherScale = false;
  const rest = text
    .replace(DATE, " ")
    .replace(PERCENT, () => other(true))
    .replace(RANGE, (_, from: string, to: string) => other(Number(from) !== low || Number(to) !== high))
    .replace(OUT_OF, (_, most: string) => other(Number(most) !== high));
  return { rest, otherScale };

  function other(is: boolean): string {
    otherScale ||= is;
    return " ";
  }
}

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

/** @example inDigits("Cijfers op tien") // "Cijfers op 10" */
export function inDigits(text: string): string {
  return text.replace(/\bop tien\b/i, "op 10").replace(/\bop honderd\b/i, "op 100");
}

export function scaleIn(said: string, definition: AssessmentDefinition): ScaleReading {
  if (!/[\d%]|proc|perc|pct|\bop [th]/i.test(said)) return { rest: said, otherScale: false };
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

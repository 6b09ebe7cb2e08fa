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
/** "Op 3 oktober" is a day. */
const OUT_OF =
  /(?:\b(?:op|out of|sur|max\.?|maximum)|(?<!\d\s*)\/)\s*(\d{1,3})(?!\d|[.,]\d|\s*[.):]\s*\p{L}|\s+(?:jan|feb|f[ée]v|ma?a?rt|mars|a[pv]r|me?i|ma[iy]|ju[nil]|ao?[uû][gt]|sep|o[kc]t|nov|d[eé]c))/giu;
/** Not the years of "2020-2024". */
const RANGE = /(?<![\d.,])(\d{1,3})\s*(?:-|–|—|tot|to|à|t\/m|…|\.\.+)\s*(\d{1,3})(?![\d.,]?\d)/gi;

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

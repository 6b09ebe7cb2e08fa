/**
 * Scores in words, as cities write them: "tussen oranje en geel", "3 à 4", "ca. 3", "lichtgroen".
 * Pure reading of one text; what it means for the cell is up to `read-score`.
 */
import type { AssessmentDefinition, Level } from "../definition/definition";
import { fold } from "../definition/identity";
import { plainText } from "../plain-text";

export type Phrase =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "level"; readonly value: number }
  | { readonly kind: "between"; readonly value: number }
  /** "bij benadering" alone has no value. */
  | { readonly kind: "approximate"; readonly value: number | null }
  | { readonly kind: "not-applicable" }
  /** A colour word that several levels share. */
  | { readonly kind: "ambiguous" }
  | { readonly kind: "words" };

/** Longer than two levels and what stands between them: a story, not a score. It also bounds the time that hostile text takes. */
const LONGEST = 200;
const NUMBER = /^([+-]?\d{1,15})(?:[.,](\d{1,15}))?$/;
/** `2½`, `2 1/2`, `¾`; "21/2" without a blank may as well be a date or ten and a half. */
const WITH_FRACTION = /^([+-]?\d{0,15}) ?([½¼¾]|(?<=\d )(?:1[/⁄]2|[13][/⁄]4))$/;
const DECIMALS: Readonly<Record<string, string>> = {
  ...{ "½": "5", "1/2": "5" },
  ...{ "¼": "25", "1/4": "25" },
  ...{ "¾": "75", "3/4": "75" },
};
/** At the end of a sentence, not of a number. */
const FULL_STOP = /(?<=[\p{L})])\.$/u;
const APPROXIMATE = /^(?:±|\+\/-|~|≈|ca\b\.?|circa\b|ongeveer\b|bij benadering\b:?) ?| ?\(?bij benadering\)?$/;
const NOT_APPLICABLE = new Set(["nvt", "nietvantoepassing"]);
/** Between the two ends of "3 à 4", "3-4", "oranje/geel", "oranje tot geel". A slash between digits would be a fraction. */
const SEPARATOR = / ?- ?| (?:à|a|tot|en|&) |(?<!\d) ?\/ ?(?!\d)/g;

/**
 * @example readPhrase("Tussen oranje en geel", klimaatgovernance) // { kind: "between", value: 2.5 }
 * @example readPhrase("groen", klimaatgovernance) // { kind: "ambiguous" }
 */
export function readPhrase(raw: string, definition: AssessmentDefinition): Phrase {
  const text = plainText(raw).toLowerCase().replace(FULL_STOP, "");
  if (text.length > LONGEST) return { kind: "words" };
  if (NOT_APPLICABLE.has(fold(text)) || text === "n/a") return { kind: "not-applicable" };
  const plain = text.replace(APPROXIMATE, "");
  if (plain !== text) return approximately(plain, definition);
  const number = readNumber(text);
  if (number !== undefined) return { kind: "number", value: number };
  const levels = levelsCalled(text, definition);
  const [level] = levels;
  if (level) return levels.length === 1 ? { kind: "level", value: level.value } : { kind: "ambiguous" };
  const midpoint = readBetween(text, definition);
  return midpoint === undefined ? { kind: "words" } : { kind: "between", value: midpoint };
}

/**
 * A number in Dutch or English notation, or with a fraction: `2,5` `2.5` `2½`.
 * @param text plain.
 * @returns `undefined` when the text is anything else.
 */
export function readNumber(text: string): number | undefined {
  const [, before, fraction = ""] = WITH_FRACTION.exec(text) ?? [];
  if (before !== undefined) return Number(`${before}.${DECIMALS[fraction.replace("⁄", "/")]}`);
  const [, whole, decimals = "0"] = NUMBER.exec(text) ?? [];
  return whole === undefined ? undefined : Number(`${whole}.${decimals}`);
}

function approximately(text: string, definition: AssessmentDefinition): Phrase {
  if (text === "") return { kind: "approximate", value: null };
  const phrase = readPhrase(text, definition);
  return "value" in phrase ? { kind: "approximate", value: phrase.value } : { kind: "words" };
}

/** The midpoint of two neighbouring levels; `undefined` unless exactly one pair of neighbours fits. */
function readBetween(text: string, definition: AssessmentDefinition): number | undefined {
  const ends = text.replace(/^tussen /, "");
  const midpoints = new Set<number>();
  for (const { 0: separator, index } of ends.matchAll(SEPARATOR)) {
    const left = ends.slice(0, index);
    const right = ends.slice(index + separator.length);
    const whole = levelsMeant(left, definition);
    for (const from of whole.length > 0 ? whole : levelsBegun(left, right, definition))
      for (const to of levelsMeant(right, definition))
        if (areNeighbours(from, to, definition)) midpoints.add((from.value + to.value) / 2);
  }
  return midpoints.size === 1 ? [...midpoints][0] : undefined;
}

/** The levels that one end may mean, by number or by name. */
function levelsMeant(text: string, definition: AssessmentDefinition): readonly Level[] {
  const number = readNumber(text);
  return number === undefined
    ? levelsCalled(text, definition)
    : definition.levels.filter(({ value }) => value === number);
}

/** The levels that half a word begins and the last word ends: the "licht" of "licht en donkergroen". */
function levelsBegun(text: string, last: string, { levels }: AssessmentDefinition): readonly Level[] {
  const [start, end] = [fold(text), fold(last)];
  const isBegun = (word: string) => {
    const rest = word.slice(start.length);
    return word.startsWith(start) && end.endsWith(rest) && end !== rest && Math.min(start.length, rest.length) >= 3;
  };
  return levels.filter((level) => [...wordsFor(level)].some(isBegun));
}

function areNeighbours(one: Level, other: Level, { levels }: AssessmentDefinition): boolean {
  return Math.abs(levels.indexOf(one) - levels.indexOf(other)) === 1;
}

function levelsCalled(text: string, { levels }: AssessmentDefinition): readonly Level[] {
  const wanted = fold(text);
  return levels.filter((level) => wordsFor(level).has(wanted));
}

/** What a level is called, folded; kept, as every text is laid beside them. */
function wordsFor(level: Level): ReadonlySet<string> {
  const known = called.get(level);
  if (known) return known;
  const words = new Set([level.name, level.colour, ...level.colourAliases].map(fold));
  called.set(level, words);
  return words;
}

const called = new WeakMap<Level, ReadonlySet<string>>();

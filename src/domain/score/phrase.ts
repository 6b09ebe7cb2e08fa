/**
 * Scores in words, as cities write them: "tussen oranje en geel", "3 à 4", "ca. 3", "lichtgroen", "3 – Gestructureerde aanzet".
 * Pure reading of one text; what it means for the cell is up to `read-score`.
 */
import { type AssessmentDefinition, highestLevel, type Level, lowestLevel } from "../definition/definition";
import { fold } from "../definition/identity";
import { oncePer } from "../kept";
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
/** Before a score that is called one: "Niveau 3", "Score: 3", "maturiteitsniveau 3". */
const CALLED = /^(?:(?:maturiteits)?(?:niveau|score)|niv\.?|level|cijfer)(?: is| van)?(?: ?[:=] ?| - | )/;
/** What a score has that is said in more than one word; most texts have none of it, and need no closer look. */
const SAYS_MORE = /[\d()[\]:=;,]| [-/] |\. |^(?:maturiteits|niv|score|level|cijfer)/;
/** On a scale that is named: "3/5", "3 op 5", "2,5 van de 5"; "03/05" is a day. */
const OUT_OF = /^(?!0\d)(.+?) ?(\/|\bop|\bvan(?: de)?|\bout of|\bsur) ?(\d+)$/;
/** Between a score and the same in other words: "3 – Gestructureerde aanzet", "(3) geel", "3. geel", "geel [3]", "geel: 3". */
const SAID_TWICE = / ?[()[\]:=;]+ ?| - |[.,] | \/ /;
/** "3 Gestructureerde aanzet". */
const NUMBER_FIRST = /^(\d{1,2}(?:[.,]\d{1,15})?) ?(?=\p{L})/u;
/** More than a number, a name and a colour was not meant as one score. */
const MOST_PARTS = 4;
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
  return midpoint === undefined ? readNamed(text, definition) : { kind: "between", value: midpoint };
}

/**
 * The colours that an ambiguous word may stand for.
 * @example coloursMeant("Groen", klimaatgovernance) // ["lichtgroen", "donkergroen"]
 */
export function coloursMeant(raw: string, definition: AssessmentDefinition): readonly string[] {
  const text = plainText(raw).toLowerCase().replace(FULL_STOP, "");
  return levelsCalled(text.replace(APPROXIMATE, "").replace(CALLED, ""), definition).map(({ colour }) => colour);
}

/** A score that is called one, that names its scale, or that is said twice over: by its number and by its name. */
function readNamed(text: string, definition: AssessmentDefinition): Phrase {
  if (!SAYS_MORE.test(text)) return { kind: "words" };
  const bare = text.replace(CALLED, "");
  if (bare !== text) {
    const phrase = readPhrase(bare, definition);
    return phrase.kind === "number" ? { kind: "level", value: phrase.value } : phrase;
  }
  const rated = readRated(text, definition);
  return rated === undefined ? readTwice(text, definition) : { kind: "level", value: rated };
}

/** "4/5" may as well be 4 or 5, as "oranje/geel" is; of "3 op 10" nobody knows what it is here. */
function readRated(text: string, definition: AssessmentDefinition): number | undefined {
  const highest = highestLevel(definition).value;
  if (!text.endsWith(String(highest))) return undefined;
  const [, score = "", between, scale] = OUT_OF.exec(text) ?? [];
  const value = readNumber(score.trim());
  if (value === undefined || Number(scale) !== highest || lowestLevel(definition).value > value || value > highest)
    return undefined;
  const isNextTo = definition.levels.at(-2)?.value === value;
  return between === "/" && isNextTo ? undefined : value;
}

/** The one score that every part of the text agrees on. Two that differ are a mistake, and nobody knows in which. */
function readTwice(text: string, definition: AssessmentDefinition): Phrase {
  const parts = text
    .replace(NUMBER_FIRST, "$1 : ")
    .split(SAID_TWICE)
    .filter((part) => part !== "");
  if (parts.length < 2 || parts.length > MOST_PARTS) return { kind: "words" };
  const meant = parts.map((part) => scoresMeant(part, definition));
  const isNumbersAlone = parts.every(isNumber);
  const [value, ...others] = (meant[0] ?? []).filter((each) => meant.every((scores) => scores.includes(each)));
  return value === undefined || others.length > 0 || isNumbersAlone ? { kind: "words" } : { kind: "level", value };
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

/** The scores that a part of a text may stand for. */
function scoresMeant(text: string, definition: AssessmentDefinition): readonly number[] {
  const number = readNumber(text);
  if (number !== undefined) return [number];
  const levels = levelsCalled(text, definition).map(({ value }) => value);
  if (levels.length > 0) return levels;
  const bare = text.replace(CALLED, "");
  if (bare !== text) return scoresMeant(bare, definition);
  const score = readBetween(text, definition) ?? readRated(text, definition);
  return score === undefined ? [] : [score];
}

/** The midpoint of two neighbouring levels; `undefined` unless exactly one pair of neighbours fits. */
function readBetween(text: string, definition: AssessmentDefinition): number | undefined {
  const ends = text.replace(/^tussen /, "");
  const midpoints = new Set<number>();
  for (const { 0: separator, index } of ends.matchAll(SEPARATOR)) {
    const left = ends.slice(0, index);
    const right = ends.slice(index + separator.length);
    // "3 - oranje" is no "tussen 3 en oranje", but a number and a name that contradict each other.
    if (ends === text && isNumber(left) !== isNumber(right)) continue;
    const whole = levelsMeant(left, definition);
    for (const from of whole.length > 0 ? whole : levelsBegun(left, right, definition))
      for (const to of levelsMeant(right, definition))
        if (areNeighbours(from, to, definition)) midpoints.add((from.value + to.value) / 2);
  }
  return midpoints.size === 1 ? [...midpoints][0] : undefined;
}

function isNumber(text: string): boolean {
  return readNumber(text) !== undefined;
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

/** "Geel +", "oranje-", "> geel": beside a level, as "3+" is. "- geel" is a line of a list. */
const BESIDE_IT = /^(?:[+<>≤≥]|-(?! ))|[+-]\)?$|[↑↓↗↘]/;

function levelsCalled(text: string, { levels }: AssessmentDefinition): readonly Level[] {
  if (BESIDE_IT.test(text)) return [];
  const wanted = fold(text);
  return levels.filter((level) => wordsFor(level).has(wanted));
}

/** What a level is called, folded; kept, as every text is laid beside them. */
const wordsFor = oncePer(
  ({ name, colour, colourAliases }: Level): ReadonlySet<string> => new Set([name, colour, ...colourAliases].map(fold)),
);

/**
 * What a heading says, word by word: whose scores, of which theme, of which year, and what they are. A word that nobody knows
 * is kept as such: it may turn a score into something else. Pure.
 */
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import { called, fold, identify, isGroup, isUnit, words } from "../../../domain/definition/identity";
import { isPartOfOther } from "../../../domain/definition/other-bodies";
import { oncePer, oncePerText } from "../../../domain/kept";
import { DUTCH } from "./dutch";
import { ENGLISH } from "./english";
import { FRENCH } from "./french";
import { HEADS, type Meaning, WORDS_FIELDS } from "./vocabulary";
import { scaleIn } from "./scale";

export interface Saying {
  readonly meanings: ReadonlySet<Meaning>;
  readonly years: readonly number[];
  readonly cities: readonly Named[];
  readonly themes: readonly Named[];
  /** Words that mean nothing to us. */
  readonly unknown: readonly string[];
  /** The numbers that tell like things apart: the 2 of "Respondent 2". */
  readonly numbers: readonly string[];
  /** Does it speak of another scale than that of the definition: "(op 10)", "%"? */
  readonly otherScale: boolean;
}

/** No heading comes near this length: longer texts say nothing. */
const LONGEST = 200;
/** Of the longest name or phrase, counted in words. */
const MOST_WORDS = 6;

export function sayingOf(text: string, definition: AssessmentDefinition): Saying {
  return sayingBy(definition)(text);
}

/** The same headings stand over every cell: what they say is found out once. */
const sayingBy = oncePer((definition: AssessmentDefinition) => oncePerText((text) => read(text, definition)));

/** What several headings over one another say together. */
export function together(sayings: readonly Saying[]): Saying {
  const [only] = sayings;
  if (only && sayings.length === 1) return only;
  return {
    meanings: new Set(sayings.flatMap(({ meanings }) => [...meanings])),
    years: sayings.flatMap(({ years }) => years),
    cities: [...new Set(sayings.flatMap(({ cities }) => cities))],
    themes: [...new Set(sayings.flatMap(({ themes }) => themes))],
    unknown: sayings.flatMap(({ unknown }) => unknown),
    numbers: sayings.flatMap(({ numbers }) => numbers),
    otherScale: sayings.some(({ otherScale }) => otherScale),
  };
}

/** Does it say anything but names and fillers? */
export function isMute({ meanings, unknown, years, numbers, otherScale }: Saying): boolean {
  return (
    unknown.length + years.length + numbers.length === 0 &&
    !otherScale &&
    [...meanings].every((each) => each === "filler")
  );
}

/** Before a heading: "1. Score", "b) Score". */
const RANK = /^\s*(?:\d{1,2}(?:\.\d{1,2})*\s*[.):]|[a-z]\s*[.)])\s+(?=\p{L})/iu;

function read(text: string, definition: AssessmentDefinition): Saying {
  if (text.length > LONGEST) return { ...NOTHING, unknown: [text] };
  const whole = nameOf(text, definition);
  if (whole) return { ...NOTHING, ...whole };
  // What themes stand under may be called "Doelen": it is a name, and makes no targets of them.
  // A line of our legend above the grid is one too: a level may be called "Gepland".
  if (isGroup(text, definition) || isLevelLine(text, definition)) return NOTHING;
  const { rest, otherScale } = scaleIn(text.replace(RANK, ""), definition);
  const all = words(rest);
  const said = {
    meanings: new Set<Meaning>(),
    years: [] as number[],
    cities: [] as Named[],
    themes: [] as Named[],
    unknown: [] as string[],
    numbers: [] as string[],
    otherScale,
  };
  for (let at = 0; at < all.length;) at += take(all, at, { said, definition });
  return said;
}

const NOTHING: Saying = {
  meanings: new Set(),
  years: [],
  cities: [],
  themes: [],
  unknown: [],
  numbers: [],
  otherScale: false,
};

/** "HR & cultuur", "Stad Gent", "2. Aanpak": a whole text that names one. Names in brackets behind it may say more. */
function nameOf(text: string, { themes, cities }: AssessmentDefinition): Pick<Saying, "cities" | "themes"> | undefined {
  if (text.includes("(") || text.includes("[")) return undefined;
  const theme = identify(text, themes);
  if (theme) return { themes: [theme], cities: [] };
  const city = identify(text, cities);
  return city && { themes: [], cities: [city] };
}

/** As we write it above the grid: "2 Gepland". */
function isLevelLine(text: string, { levels }: AssessmentDefinition): boolean {
  const line = fold(text);
  return levels.some(({ value, name }) => line === fold(`${value} ${name}`));
}

interface Taking {
  readonly said: {
    readonly meanings: Set<Meaning>;
    readonly years: number[];
    readonly cities: Named[];
    readonly themes: Named[];
    readonly unknown: string[];
    readonly numbers: string[];
  };
  readonly definition: AssessmentDefinition;
}

/** @returns how many words were understood, or passed over as unknown. */
function take(all: readonly string[], at: number, { said, definition }: Taking): number {
  // A letter at the end tells like things apart, as a number does: "Score A" and "Score B".
  if (at > 0 && at === all.length - 1 && /^[a-h]$/.test(all[at] ?? "")) {
    said.numbers.push(all[at] ?? "");
    return 1;
  }
  for (let count = Math.min(MOST_WORDS, all.length - at); count > 0; count--) {
    const phrase = all.slice(at, at + count).join("");
    const theme = called(phrase, definition.themes);
    const city = theme ? undefined : called(phrase, definition.cities);
    const meaning = isUnit(phrase, definition) ? "city" : PHRASES.get(phrase);
    if (theme) said.themes.push(theme);
    // "Beoordeling door Brugge" is no score of Brugge's own, and "Politiezone Gent" is not Gent.
    else if (city && (BY.has(all[at - 1] ?? "") || isPartOfOther(all, { at, count }, fold(definition.unit ?? ""))))
      said.unknown.push(phrase);
    else if (city) said.cities.push(city);
    else if (meaning) addTo(said.meanings, meaning);
    else continue;
    return count;
  }
  const word = all[at] ?? "";
  const compound = compoundOf(word) ?? inflectedOf(word);
  if (compound) for (const meaning of compound) addTo(said.meanings, meaning);
  else if (/^(?:19|20)\d\d$/.test(word)) said.years.push(Number(word));
  else if (/^\d+$/.test(word)) said.numbers.push(word);
  else said.unknown.push(word);
  return 1;
}

/** An amount is no score, whatever else is said of it; and words are words, whatever they are about. */
function addTo(meanings: Set<Meaning>, meaning: Meaning): void {
  meanings.add(meaning);
  if (meaning === "amount") meanings.add("other");
  if (meaning === "story" || (WORDS_FIELDS as readonly Meaning[]).includes(meaning)) meanings.add("text");
}

/** What stands beside names, numbers and fillers, as it is written: "Resultaat" and "Score" mean the same, and are two things. */
export function wordsBesideNames(text: string, definition: AssessmentDefinition): string {
  return text === "" ? "" : besideNamesBy(definition)(text);
}

const besideNamesBy = oncePer((definition: AssessmentDefinition) =>
  oncePerText((text) => besideNames(text, definition)),
);

function besideNames(text: string, definition: AssessmentDefinition): string {
  const all = words(text);
  const kept: string[] = [];
  for (let at = 0; at < all.length; at++) {
    const counts = Array.from({ length: Math.min(MOST_WORDS, all.length - at) }, (_, fewer) => fewer + 1).reverse();
    const named = counts.find((count) => {
      const phrase = all.slice(at, at + count).join("");
      return called(phrase, definition.themes) ?? called(phrase, definition.cities);
    });
    const word = all[at] ?? "";
    if (named !== undefined) at += named - 1;
    else if (PHRASES.get(word) !== "filler" && !/^\d+$/.test(word)) kept.push(word);
  }
  return kept.join(" ");
}

const BY = new Set(["door", "by", "par"]);

const PHRASES: ReadonlyMap<string, Meaning> = phrases();

function phrases(): ReadonlyMap<string, Meaning> {
  const map = new Map<string, Meaning>();
  for (const language of [DUTCH, ENGLISH, FRENCH])
    for (const [meaning, texts] of Object.entries(language) as [Meaning, readonly string[]][])
      for (const text of texts) if (!map.has(fold(text))) map.set(fold(text), meaning);
  return map;
}

/** "Streefniveau": what is before the head decides; of "zelfscore" the head does. */
function compoundOf(word: string): readonly Meaning[] | undefined {
  for (const head of HEADS) {
    if (!word.endsWith(head) || word === head) continue;
    const before = word.slice(0, -head.length);
    const meaning = PHRASES.get(before) ?? PHRASES.get(before.replace(/s$/, ""));
    if (meaning === "filler" || meaning === "city" || meaning === "theme") return ["score"];
    if (meaning) return [meaning, "score"];
  }
  return undefined;
}

/** "Streefdoelen" and "gewenste" say what "streefdoel" and "gewenst" say; "open" is no more than one "op". */
function inflectedOf(word: string): readonly Meaning[] | undefined {
  for (const ending of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < SHORTEST_STEM) continue;
    const meaning = PHRASES.get(stem);
    if (meaning && meaning !== "filler") return [meaning];
    const compound = compoundOf(stem);
    if (compound) return compound;
  }
  return undefined;
}

const ENDINGS = ["s", "n", "e", "en"];
const SHORTEST_STEM = 4;

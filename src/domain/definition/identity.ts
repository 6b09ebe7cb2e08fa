/**
 * Who or what a text names. Cities and themes are matched by name through the definition's aliases, never by position
 * and never by similarity: Genk and Gent differ by one letter, and sources order themes differently.
 */
import { oncePer, oncePerText } from "../kept";
import { isAscii } from "../plain-text";
import type { AssessmentDefinition, Named } from "./definition";
import { isPartOfOther, type NameAt, saysOtherBody } from "./other-bodies";

/** Words that stand for the `&` of "HR & cultuur". */
const JOINING = new Set(["en", "and", "et"]);

/**
 * The text without what writers vary: case, accents, spaces, punctuation and the joining "en".
 * @example fold("St. Niklaas") === fold("ST-NIKLAAS") // "stniklaas"
 * @example fold("HR & cultuur") === fold("HR en Cultuur") // "hrcultuur"
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = words(text).join("");
  if (text.length > LONGEST_KEPT) return result;
  if (folded.size >= MOST_KEPT) folded.clear();
  folded.set(text, result);
  return result;
}

/** Folding is slow, and sheets say the same thing over and over: what was folded is kept, within bounds. */
const folded = new Map<string, string>();
const LONGEST_KEPT = 120;
const MOST_KEPT = 30000;

/** Loose accents and what has no width. They go before the text is normalised too, which sorts them one by one. */
const UNSEEN = /[\p{Mn}\p{Cf}]/gu;
const NOT_LATIN = /[^\x20-\u{ff}]/u;

/** The words of a text, folded one by one; a joining "en" is none, unless it stands alone. */
export function words(text: string): readonly string[] {
  if (text !== latest.text) latest = { text, words: wordsOf(text) };
  return latest.words;
}

/** Of one text, several things are asked in a row. */
let latest: { readonly text: string; readonly words: readonly string[] } = { text: "", words: [] };

function wordsOf(text: string): readonly string[] {
  const plain = isAscii(text) ? text : withoutAccents(text);
  const all = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.length === 1 ? all : all.filter((word) => !JOINING.has(word));
}

function withoutAccents(text: string): string {
  const whole = NOT_LATIN.test(text) ? text.replace(UNSEEN, "") : text;
  return whole.normalize("NFKD").replace(UNSEEN, "");
}

/** Before a name: "1.", "2 - ", "1.2", "II.", "b)", or a bare "3"; a bare letter may be anything, and "9050" is a postcode. */
const RANK = /(?:\d{1,2}\.\d{1,2}\s|\d+\s*[.):-]|[ivx]{1,4}\s*(?:[.):]|-\s)|[a-z]\s*[.):]|\d{1,2}(?=\s))\s*/;
/** How a name is dressed up without becoming another: "1. Strategie", "Thema 2: Aanpak", "Strategie (1-5)", "Stad Gent". */
const DRESSING = new RegExp(
  `^\\s*(?:thema\\s*:?\\s*)?(?:${RANK.source})?(?:(?:stad(?:sbestuur)?|gemeente(?:bestuur)?)\\s+)?|\\([^()]*\\)\\s*$`,
  "gi",
);

/**
 * The one that the whole text names, or `undefined`.
 * @example identify("Stad Gent", definition.cities)?.id // "gent"
 */
export function identify<T extends Named>(text: string, among: readonly T[]): T | undefined {
  return withName(fold(text), among) ?? undressed(text, among);
}

/** The same, of words that were folded before. */
export function identifyWords<T extends Named>(folded: readonly string[], among: readonly T[]): T | undefined {
  return withName(folded.join(""), among) ?? undressed(folded.join(" "), among);
}

function undressed<T extends Named>(text: string, among: readonly T[]): T | undefined {
  const bare = bareName(text);
  return bare === text ? undefined : withName(fold(bare), among);
}

/** Nearly all that a sheet says is no name, and is looked through for each list of names. */
const bareName = oncePerText((text) => text.replace(DRESSING, (part) => (saysOtherBody(wordsOf(part)) ? part : "")));

/** Where a file name runs words together: "Gent2024", "KlimaatpeilGent". */
const SEAMS = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|(?<=\p{Ll})(?=\p{Lu})/gu;

/** What is tied to a name as names are, and is not how a file is dressed up: "Gent-Definitief". */
const TIED = /(?<=\p{L})-(?!(?:Def|Fin|Ver|Ing|Sco|Zelf|Klim|Mat|Met|Naj|Voorj|Kop|Stad))(\p{Lu}\p{Ll}+)/gu;

/** Of the longest name, counted in words: "Heist-op-den-Berg" has four. */
const LONGEST = 5;

/**
 * All that a longer text mentions, each once: whole words only, so "Gentbrugge" names nobody. For titles and file names. Where one of
 * the names is part of another's, the text is about that other, and mentions nobody.
 * @param unit what those who are scored are called
 * @example mentioned("zelfevaluatie_St-Niklaas_definitief_v2.xlsx", definition.cities).map(({ id }) => id) // ["sint-niklaas"]
 * @example mentioned("Klimaatscan Oud-Turnhout.xlsx", definition.cities) // []
 */
export function mentioned<T extends Named>(text: string, among: readonly T[], unit?: string): readonly T[] {
  const { names, isOfOther } = mentionsIn(text, among, unit);
  return isOfOther ? [] : (names as readonly T[]);
}

/** Is it of another that is called after one of these? "Politiezone Gent" */
export function isOfOther(text: string, { cities, unit }: Pick<AssessmentDefinition, "cities" | "unit">): boolean {
  return mentionsIn(text, cities, unit).isOfOther;
}

interface Mentions {
  readonly names: readonly Named[];
  readonly isOfOther: boolean;
}

function mentionsIn(text: string, among: readonly Named[], unit = ""): Mentions {
  return mentionsAmong(among)(fold(unit))(text);
}

const mentionsAmong = oncePer((among: readonly Named[]) =>
  oncePerText((unit) => oncePerText((text) => allMentioned(text, among, unit))),
);

function allMentioned(text: string, among: readonly Named[], unit: string): Mentions {
  const all = words(text.replace(SEAMS, " "));
  const named = (at: number, count: number) => withName(all.slice(at, at + count).join(""), among);
  const found = all.flatMap((_, at) =>
    Array.from({ length: Math.min(LONGEST, all.length - at) }, (_, more) => more + 1).flatMap((count) => {
      const one = named(at, count);
      return one ? [{ one, at, count }] : [];
    }),
  );
  // "Brugge-Oostkamp", and not "Gent-Leuven", which mentions two.
  const tied = new Set([...text.matchAll(TIED)].map(([, word = ""]) => fold(word)));
  const isTied = ({ at, count }: NameAt) => {
    const next = at + count;
    return tied.has(all[next] ?? "") && !found.some((each) => each.at === next);
  };
  const isInner = ({ at, count }: NameAt) =>
    found.some((each) => each.count > count && each.at <= at && each.at + each.count >= at + count);
  const whole = found.filter((each) => !isInner(each));
  return {
    names: [...new Set(whole.map(({ one }) => one))],
    isOfOther: whole.some((each) => isTied(each) || isPartOfOther(all, each, unit)),
  };
}

/** Is it what those who are scored are called, where they are no cities? */
export function isUnit(text: string, { unit }: Pick<AssessmentDefinition, "unit">): boolean {
  return unit !== undefined && fold(text) === fold(unit);
}

/** Is it what several themes stand under? */
export function isGroup(text: string, { themes }: Pick<AssessmentDefinition, "themes">): boolean {
  const name = fold(text);
  return name !== "" && themes.some(({ group = "" }) => fold(group) === name);
}

/** The one of that name, folded before; whole, and as it is. */
export function called<T extends Named>(folded: string, among: readonly T[]): T | undefined {
  return withName(folded, among);
}

function withName<T extends Named>(name: string, among: readonly T[]): T | undefined {
  return indexOf(among).get(name) as T | undefined;
}

/** Folding is slow and definitions are few: each list is folded once. */
const indexOf = oncePer((among: readonly Named[]): ReadonlyMap<string, Named> => {
  const index = new Map<string, Named>();
  for (const one of among)
    for (const name of [one.name, ...one.aliases].map(fold)) if (name !== "" && !index.has(name)) index.set(name, one);
  // What a definition calls its own comes before what another of them is called elsewhere.
  for (const one of among)
    for (const name of (one.translations ?? []).map(fold)) if (!index.has(name)) index.set(name, one);
  return index;
});

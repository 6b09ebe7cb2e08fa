/**
 * Texts that tell how many people work somewhere. A heading is looked at to know what a column holds (`fte-meaning.ts`); here, a sentence
 * is, before it leaves the house: a head count is confidential by rule, wherever a city wrote it. What the pact pays may be told.
 */
import { words } from "../../domain/definition/identity";
import { FTE_WORDS } from "./fte-words";

/** Years, days and the rounds of the pact are no counts. */
const NO_COUNT = [
  /\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b/g,
  /\b(?:19|20)\d\d\b/g,
  new RegExp(
    `\\b(?:${FTE_WORDS.pact.join("|")})[ -]*(?:${FTE_WORDS.round.join("|")})?[ -]*\\d(?:[.]0)?(?:\\s*(?:en|&|\\+|et|and)\\s*\\d)?`,
    "gi",
  ),
];
const NUMBER = /\d[\d.,]*/g;
const NUMERALS = new Set([
  ...["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien"],
  ...["veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig", "dertig", "veertig"],
  ...["vijftig", "zestig", "zeventig", "tachtig", "negentig", "honderd", "tientallen"],
  ...["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "vingt", "soixante"],
  ...["two", "three", "four", "five", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "sixty"],
]);
/** "Drie voltijdse krachten": so many words further at most. */
const NEAR = 2;

/**
 * @example tellsHeadCount("Klimaatteam van 12 medewerkers") // true
 * @example tellsHeadCount("14 VTE (incl. LEKP2)") // false: it is what the pact pays
 */
export function tellsHeadCount(text: string): boolean {
  return sentencesOf(text).some((sentence) => tells(sentence, [...FTE_WORDS.staff, ...FTE_WORDS.fte]));
}

/** The same of what stands beside FTE, where "60 mensen" and a bare "11 op 60" are head counts too. */
export function tellsHeadCountBesideFte(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      tells(sentence, [...FTE_WORDS.staff, ...FTE_WORDS.fte, ...FTE_WORDS.people]) ||
      (numbersIn(sentence).length > 0 && words(sentence).every((word) => /\d/.test(word) || LINKING.has(word))),
  );
}

const LINKING = new Set([
  ...FTE_WORDS.part,
  ...FTE_WORDS.total,
  ...["van", "op", "de", "onze", "ons", "in", "ca", "circa"],
]);

function tells(sentence: string, phrases: readonly string[]): boolean {
  const all = words(sentence);
  const numbers = [...numbersIn(sentence), ...(isCountedInWords(all, phrases) ? [all] : [])];
  if (numbers.length === 0) return false;
  const name = ` ${all.join(" ")} `;
  const has = (among: readonly string[]) => among.some((phrase) => name.includes(` ${phrase} `));
  const isStaff = has(phrases) || all.some((word) => isStaffWord(word, phrases));
  const isShare = sentence.includes("%") && has(FTE_WORDS.subsidised);
  if (!isStaff && !isShare) return false;
  const isOfPact = all.some((word) => FTE_WORDS.pact.some((pact) => word.startsWith(pact)));
  // A second figure beside it is another than what the pact pays, and so is the whole that it is a part of.
  return !isOfPact || isShare || numbers.length > 1 || has([...FTE_WORDS.part, ...FTE_WORDS.total]);
}

/** "Vier dossiers, goed voor extra personeel" counts dossiers. */
function isCountedInWords(all: readonly string[], phrases: readonly string[]): boolean {
  return all.some(
    (word, at) => NUMERALS.has(word) && all.slice(at + 1, at + 1 + NEAR).some((next) => isStaffWord(next, phrases)),
  );
}

function isStaffWord(word: string, phrases: readonly string[]): boolean {
  return (
    phrases.includes(word) ||
    FTE_WORDS.fteBeginnings.some((beginning) => word.startsWith(beginning)) ||
    FTE_WORDS.staffEndings.some((ending) => word.endsWith(ending))
  );
}

function numbersIn(sentence: string): readonly string[] {
  const left = NO_COUNT.reduce((text, pattern) => text.replace(pattern, " "), sentence);
  return left.match(NUMBER) ?? [];
}

/** An abbreviation ends no sentence. */
const END = /[\n;]|(?<!\b(?:incl|excl|ca|bv|bijv|nr|nrs|resp|max|min|vgl|o\.a|m\.b\.t))[.!?]\s/i;

function sentencesOf(text: string): readonly string[] {
  return text.split(END);
}

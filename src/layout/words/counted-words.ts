/**
 * The numbers in a text, however they are written: in digits of any script, in words, glued to their unit. Years, dates, rounds of the
 * pact, ordinals and addresses are no numbers of anything.
 */
import { FTE_WORDS } from "./fte-words";
import { isFte, isPeople, isWorker, PACT, PHRASES } from "./told-words";

export interface Token {
  /** A share is of something: "83 %", "de helft". */
  readonly kind: "word" | "mark" | "number" | "year" | "share" | "article";
  /** Lower case, without accents. */
  readonly text: string;
}

const PACTS = FTE_WORDS.pact.join("|");
const ROUNDS = FTE_WORDS.round.join("|");
const ROUND = "[1-4](?:[.][01])?(?![.,]?\\p{N})";
const MONTHS =
  "jan(?:uari)?|feb(?:ruari)?|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** Addresses, dates, ordinals and opening hours; and a rule of thumb for trees that has a name of three numbers. */
const NO_NUMBER = [
  /\b(?:https?:\/\/|www\.)\S+/g,
  /\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b/g,
  new RegExp(`\\b\\d{1,2}\\s+(?:${MONTHS})\\b`, "g"),
  /\b\d+(?:ste|de|e|st|nd|rd|th)\b/g,
  /\b(?:24\/7|3-30-300)\b/g,
];
/** "LEKP 1", "LEKP2.0", "LEKP ronde 3": "LEKP 1 + 2" too, where nothing is counted after it. */
const PACT_ROUND = new RegExp(
  `\\b(?:${PACTS})(?:[ -]*(?:${ROUNDS}))?[ -]*(${ROUND})(?!\\s*[vf]te)(?:\\s*(?:en|&|\\+|et|and|-|/|t\\.?e\\.?m\\.?|tot)\\s*(${ROUND})(?=\\s*(?:$|[).;:,])))?`,
  "gu",
);
const NAMED_PACT = new RegExp(`\\b(?:lokaal energie- en )?(?:${PACTS})\\b`, "g");
const PHRASE = new RegExp(
  `\\b(?:${[...PHRASES]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replaceAll(" ", "[\\s.-]+"))
    .join("|")})\\b`,
  "g",
);

/** Lower case, without accents; full-width letters and digits as plain ones. "Eén" keeps that it counts. */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cf}]/gu, "")
    .normalize("NFC")
    .replace(/(?<!\p{L})(?:eén|éen|één)(?!\p{L})/giu, " 1 ")
    .replace(/[¼-¾⅐-⅞]/g, " $&")
    .normalize("NFKD")
    .replace(/⁄/g, "/")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/['’‘`]/g, "");
}

/** @param text as `plain` makes it */
export function tokensOf(text: string): readonly Token[] {
  const cleared = NO_NUMBER.reduce((left, pattern) => left.replace(pattern, " "), text)
    .replace(PACT_ROUND, (_, first: string, second: string | undefined) => ` ${first > "1" || second ? LATER : PACT} `)
    .replace(NAMED_PACT, ` ${PACT} `)
    .replace(PHRASE, (phrase) => phrase.replace(/[\s.-]+/g, ""))
    .replace(/\b([vf]tes?|etps?)(?=\d)/g, "$1 ")
    .replace(/(?<=\p{L})koppige?\b/gu, " koppig");
  const all = [...cleared.matchAll(TOKEN)].map(([token]) => tokenOf(token));
  return all.flatMap((token, at) =>
    SHARES.has(token.text) && isNumber(all[at - 1]) ? [] : [asCounting(token, all[at + 1])],
  );
}

/** The pact with a later round, alone or beside the first. */
export const LATER = `${PACT}2`;

const TOKEN = /\p{Nd}+(?:[.,]\p{Nd}+)*(?:\s?\/\s?\p{Nd}+)?|\p{L}[\p{L}\p{N}]*|[:=(),+&/%]/gu;
const SHARES = new Set(["%", "procent", "percent", "pourcent", "pct"]);
const isNumber = (token: Token | undefined) => token?.kind === "number" || token?.kind === "year";

function tokenOf(text: string): Token {
  if (/^(?:19|20)\d\d$/.test(text)) return { kind: "year", text };
  if (/^\p{Nd}/u.test(text) || isNumeral(text)) return { kind: "number", text };
  if (HALVES.has(text)) return { kind: "share", text };
  if (ARTICLES.has(text)) return { kind: "article", text };
  return { kind: /^[\p{L}]/u.test(text) ? "word" : "mark", text };
}

/** What follows decides: "83 %" is a share, "een VTE" is one, and "1960 VTE" is no year. */
function asCounting(token: Token, next: Token | undefined): Token {
  const unit = next?.text ?? "";
  if (isNumber(token) && (SHARES.has(unit) || (token.text.includes("/") && unit === "van")))
    return { ...token, kind: "share" };
  const counts = token.kind === "article" ? isFte(unit) : token.kind === "year" && (isWorker(unit) || isPeople(unit));
  return counts ? { ...token, kind: "number" } : token;
}

/** "Een VTE" is one, "een team" is any. */
const ARTICLES = new Set(["een", "un", "une", "one", "ten"]);
const HALVES = new Set(["driekwart", "kwart", "helft", "moitie", "tiers"]);
const DUTCH =
  "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|honderd|duizend";
/** "Vijfentwintig", "een twintigtal", "honderden", "zeventien". */
const DUTCH_NUMERAL = new RegExp(`^(?:${DUTCH})(?:(?:en)?(?:${DUTCH}))*(?:tal|tallen|en)?$`);
/** French eleven is Dutch "our", and left out for it. */
const OTHER_NUMERALS = new Set(
  [
    "half halve anderhalf anderhalve dozijn dozijnen deux trois quatre cinq six sept huit neuf dix douze treize quatorze quinze seize",
    "vingt trente quarante cinquante soixante cents mille dizaine douzaine vingtaine trentaine cinquantaine soixantaine demi",
    "two three four five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    "thirty forty fifty sixty seventy eighty ninety hundred thousand dozen",
  ].flatMap((line) => line.split(" ")),
);
const isNumeral = (word: string) =>
  OTHER_NUMERALS.has(word) || (!ARTICLES.has(word) && word !== "enen" && DUTCH_NUMERAL.test(word));

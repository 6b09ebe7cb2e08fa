/**
 * The numbers in a text, however they are written: in digits of any script, in words, glued to their unit. Years, dates, rounds of the
 * pact, ordinals and addresses are no numbers of anything.
 */
import { inLatin } from "../../domain/look-alikes";
import { FTE_WORDS } from "./fte-words";
import { isArticle, isHalf, isMultiple, isNumeral, isRank, isRoman } from "./numerals";
import { inOneSpelling } from "./spellings";
import {
  ABOUT,
  isFte,
  isLabel,
  isOfWhom,
  isOneOfStaff,
  isOwnBody,
  isPact,
  isPartTime,
  isPeople,
  isWorker,
  PACT,
  PHRASES,
} from "./told-words";

export interface Token {
  /** A share is of something: "83 %", "de helft". A rank says which one, and tells how many only before who works. */
  readonly kind: "word" | "mark" | "number" | "year" | "share" | "article" | "rank";
  /** Lower case, without accents. */
  readonly text: string;
}

const PACTS = FTE_WORDS.pact.join("|");
const ROUNDS = FTE_WORDS.round.join("|");
const ROUND = "[1-4](?:[.][01])?(?![.,]?\\p{N})";
const MONTHS =
  "jan(?:uari)?|feb(?:ruari)?|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** Addresses, dates and opening hours; and a rule of thumb for trees that has a name of three numbers. */
const NO_NUMBER = [
  /\b(?:https?:\/\/|www\.)\S+/g,
  /\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b/g,
  new RegExp(`\\b\\d{1,2}\\s+(?:${MONTHS})\\b`, "g"),
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

/** Lower case, without accents; full-width letters and digits as plain ones, and letters of other scripts as those that they look like. "Eén" keeps that it counts. */
export function plain(text: string): string {
  return inLatin(text)
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
  const all = [...inOneSpelling(cleared).matchAll(TOKEN)].map(([token]) => tokenOf(token));
  return all.flatMap((token, at) => {
    const counting = asCounting(token, all.slice(at + 1, at + 6), all[at - 1]);
    return counting.kind === "rank" || isSign(token, all[at + 1], all[at - 1]) ? [] : [counting];
  });
}

/** The "%" of a share, which its number says already, and the "x" of "12 x medewerker". */
function isSign({ text }: Token, next: Token | undefined, last: Token | undefined): boolean {
  return isNumber(last) && (SHARES.has(text) || (text === "x" && isCounted(next?.text ?? "")));
}

/** The pact with a later round, alone or beside the first. */
export const LATER = `${PACT}2`;

const TOKEN =
  /\p{Nd}+(?:ste|de|e|st|nd|rd|th)(?![\p{L}\p{N}])|\p{Nd}+(?:[.,]\p{Nd}+)*(?:\s?\/\s?\p{Nd}+)?|\p{L}[\p{L}\p{N}]*|[:=(),+&/%]/gu;
const SHARES = new Set(["%", "procent", "percent", "pourcent", "pct"]);
const isNumber = (token: Token | undefined) => token?.kind === "number" || token?.kind === "year";
const isCounted = (word: string) => isWorker(word) || isPeople(word);

function tokenOf(text: string): Token {
  if (/^(?:19|20)\d\d$/.test(text)) return { kind: "year", text };
  if (/^\p{Nd}+\p{L}+$/u.test(text)) return { kind: "rank", text };
  if (/^\p{Nd}/u.test(text) || isNumeral(text)) return { kind: "number", text };
  if (isHalf(text) || isMultiple(text)) return { kind: "share", text };
  if (isArticle(text)) return { kind: "article", text };
  return { kind: /^[\p{L}]/u.test(text) ? "word" : "mark", text };
}

/** "Van Fluvius", "uit een andere stad", and not "van onze dienst". */
function isOfAnother([link, ...next]: readonly (Token | undefined)[]): boolean {
  const [whose] = next.filter((each) => each !== undefined && !ABOUT.has(each.text));
  return isOfWhom(link?.text ?? "") && whose?.kind === "word" && !isOwnBody(whose.text);
}

/** What stands around it decides: "83 %" and "een derde van" are shares, "een VTE" is one, and "1960 VTE" is no year. */
function asCounting(token: Token, [next, further, ...others]: readonly Token[], last: Token | undefined): Token {
  const { kind, text } = token;
  const unit = next?.text ?? "";
  if (isNumber(token) && (SHARES.has(unit) || (text.includes("/") && unit === "van")))
    return { ...token, kind: "share" };
  const isParted = last?.kind === "article" || last?.kind === "number";
  if (isRank(text) && unit === "van" && isParted) return { ...token, kind: "share" };
  return isCount() ? { ...token, kind: "number" } : token;

  function isCount(): boolean {
    if (kind === "article")
      return (
        isFte(unit) ||
        (isPartTime(unit) && isWorker(further?.text ?? "")) ||
        (isOneOfStaff(unit) && !isOfAnother([further, ...others]))
      );
    if (kind === "year") return isCounted(unit);
    if (kind === "rank" || isRank(text)) return !/^[12]\D/.test(text) && isWorker(unit);
    if (text === "geen") return isWorker(unit);
    return isRoman(text) && isCounted(unit) && !isPact(last?.text ?? "") && !isLabel(last?.text ?? "");
  }
}

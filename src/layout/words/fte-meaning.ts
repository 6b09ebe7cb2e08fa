/**
 * What a heading, a title or a sheet's name says of FTE: how many people work somewhere, or how many the Lokaal Energie- en
 * Klimaatpact pays. It never guesses: a bare "VTE" says nothing of who pays.
 */
import { words } from "../../domain/definition/identity";
import { isAscii } from "../../domain/plain-text";
import { FTE_WORDS } from "./fte-words";

export interface FteMeaning {
  /** It speaks of full-time equivalents. */
  readonly fte: boolean;
  /** It speaks of people who work somewhere, whether counted in full-time equivalents or in heads. */
  readonly staff: boolean;
  /** It says that something is counted: "Aantal medewerkers", "VTE". */
  readonly counted: boolean;
  /** Nothing but "VTE" and words that do not matter. */
  readonly bare: boolean;
  /**
   * Whose money: that of the first round, of the pact without a round, of a later round, or of others too. `undefined` when
   * it says nothing of it.
   */
  readonly funds: Funds | undefined;
  /** A target, a previous figure, a share or an amount. */
  readonly notNow: boolean;
  /** Two funds in one figure, perhaps: "VTE LEKP en stad". */
  readonly joined: boolean;
  /** Of all rounds together, unless it names one. */
  readonly total: boolean;
  /** A part of the column before it: "waarvan gesubsidieerd". */
  readonly part: boolean;
}

export type Funds = "first" | "pact" | "later" | "outside";

/** No heading comes near this length; long texts need not be looked at. */
const LONGEST = 200;
/** "VTE" */
const SHORTEST = 3;
/** Longer than this it is a sentence, in which "medewerkers" may be anybody. */
const MOST_WORDS = 8;

const { pact: PACTS, round: ROUNDS } = FTE_WORDS;
const PACT = PACTS.join("|");
const ROUND = ROUNDS.join("|");
/** "LEKP 2", "LEKP2.0", "LEKP 1 + 2", "LEKP ronde 3", "LEKP II". */
const LATER = new RegExp(`\\b(?:${PACT}) ?(?:(?:1|i|0|${ROUND}) )*(?:1 ?)?(?:[2-9]|i[iv]|iii)\\b`);
const FIRST = new RegExp(`\\b(?:${PACT}) ?(?:(?:${ROUND}) )?(?:1|i)\\b`);
const ANY = new RegExp(`\\b(?:${PACT})(?:\\d|\\b)`);

/** All that can make a text say something here, each as short as it is found within another: every cell is looked at. */
const SIGNS = [
  ...[...FTE_WORDS.fte, ...FTE_WORDS.fteBeginnings, ...FTE_WORDS.staff, ...FTE_WORDS.staffEndings],
  ...[...FTE_WORDS.people, ...FTE_WORDS.alone, ...FTE_WORDS.sizes, ...FTE_WORDS.subsidised, ...PACTS],
].filter((sign, _, all) => !all.some((other) => other !== sign && sign.includes(other)));
/** It spares most cells a closer look; letters from elsewhere may fold to these. */
const MAY_SAY = new RegExp(SIGNS.map((sign) => sign.replaceAll(" ", "\\W+")).join("|"));

const has = (among: readonly string[], name: string) => among.some((phrase) => ` ${name} `.includes(` ${phrase} `));
const begins = (beginnings: readonly string[], all: readonly string[]) =>
  all.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
const ends = (endings: readonly string[], all: readonly string[]) =>
  all.some((word) => endings.some((ending) => word.endsWith(ending)));

/** "VTE (31/12/2024)" says no more than "VTE". */
const DAY = /\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b/g;

/** @returns `undefined` for a text that says nothing of FTE, of staff or of the pact. */
export function fteMeaning(text: string): FteMeaning | undefined {
  if (text.length < SHORTEST || text.length > LONGEST) return undefined;
  if (known.has(text)) return known.get(text);
  const meaning = !isAscii(text) || MAY_SAY.test(text.toLowerCase()) ? meaningOf(text) : undefined;
  if (known.size >= MOST_KEPT) known.clear();
  known.set(text, meaning);
  return meaning;
}

/** Sheets say the same thing over and over: what was looked at is kept, within bounds. */
const known = new Map<string, FteMeaning | undefined>();
const MOST_KEPT = 20_000;

function meaningOf(text: string): FteMeaning | undefined {
  const all = words(text.replace(DAY, " "));
  const name = all.join(" ");
  const fte = saysFte(all);
  const funds = fundsOf(name);
  const counted = fte || has(FTE_WORDS.counting, name) || /[#%]/.test(text);
  const staff = fte || saysStaff(text, all);
  const subsidised = has(FTE_WORDS.subsidised, name);
  const part = has(FTE_WORDS.part, name) || (subsidised && (text.includes("%") || all.length === 1));
  if (!staff && funds === undefined && !(part && subsidised)) return undefined;
  const bare = fte && funds === undefined && all.every((word) => isNeutral(word));
  return {
    fte,
    staff,
    counted,
    bare,
    funds,
    notNow: isNotNow(text),
    joined: isJoined(text),
    total: has(FTE_WORDS.total, name),
    part,
  };
}

/** Nobody has counted in such a year. */
const AIMED_AT = /\b20[3-9]\d\b/;

/** Does it say that what is below is a target, a previous figure, a share or an amount? "Doel 2030" does. */
export function isNotNow(text: string): boolean {
  return text.length <= LONGEST && (/[%€]/.test(text) || AIMED_AT.test(text) || begins(FTE_WORDS.notNow, words(text)));
}

/** Does it stand above FTE, of whatever funds, or above people who are counted? */
export function isFteHeading(text: string): boolean {
  const { fte, staff, counted } = fteMeaning(text) ?? {};
  return fte === true || (staff === true && counted === true);
}

/**
 * Is it a title of staff and of nothing else? "Medewerkers die invulden" says more, and a team may be whose scores these are.
 * @example isStaffAlone("Personeel per dienst") // true
 */
export function isStaffAlone(text: string): boolean {
  const { staff, part } = fteMeaning(text) ?? {};
  const all = words(text.replace(DAY, " "));
  // A sheet "Mensen" may hold scores.
  if ((staff !== true && part !== true) || isOfPeopleAlone(all)) return false;
  const endings = FTE_WORDS.staffEndings.filter((ending) => !TEAMS.has(ending));
  const isOfStaff = (word: string) => has(FTE_WORDS.staff, word) || ends(endings, [word]);
  const beside = [...FTE_WORDS.divided, ...FTE_WORDS.counting, ...FTE_WORDS.people];
  return all.every((word) => isNeutral(word) || isOfStaff(word) || has(beside, word));
}

const TEAMS = new Set(["team", "ploeg"]);

/** Does it name the pact, with or without its first round, and nothing else? */
export function isPactAlone(text: string): boolean {
  const left = ` ${words(text).join(" ")} `.replace(new RegExp(` (?:${PACT}) ?(?=[ 1])`), " ");
  const { funds } = fteMeaning(text) ?? {};
  const isKnown = (word: string) =>
    isNeutral(word) || /^[01i]$/.test(word) || [...FTE_WORDS.round, ...FTE_WORDS.part].includes(word);
  return (funds === "first" || funds === "pact") && left.split(" ").every((word) => word === "" || isKnown(word));
}

/**
 * Does it say that the pact pays, and nothing else that matters? Whoever is "involved in LEKP" may be paid by anybody, and of two that
 * may pay nobody knows which does.
 * @example isPaidByPact("VTE met LEKP 1-middelen") // true
 * @example isPaidByPact("VTE van het LEKP-team") // false
 */
export function isPaidByPact(text: string): boolean {
  const name = words(text.replace(DAY, " ")).join(" ");
  const left = ` ${name} `.replace(new RegExp(` (?:${PACT}) ?(?=[ 1i])`, "g"), " ").trim();
  const [first = "", ...rest] = left.split(/ +/);
  const known = [
    ...FTE_WORDS.paying,
    ...FTE_WORDS.subsidised,
    ...ROUNDS,
    ...FTE_WORDS.firstRound,
    ...FTE_WORDS.counting,
  ];
  const isKnown = (word: string) => isNeutral(word) || /^[01i]$/.test(word) || known.includes(word);
  const isEither = /\/|(?<!number )\b(?:of|or|ou)\b/i.test(text) && has(CITY, name);
  return !isEither && (isKnown(first) || FTE_WORDS.part.includes(first)) && rest.every(isKnown);
}

/** Who may pay as well, where it stands beside an "or". */
const CITY = ["stad", "gemeente", "city", "ville"];

/**
 * Does a text give a number of people itself?
 * @example givesHeadCount("Wij zijn met 12 medewerkers") // true
 */
export function givesHeadCount(text: string): boolean {
  return fteMeaning(text)?.staff === true && /\d/.test(text);
}

const NUMBER = /\d[\d.,]*/g;
const ABOUT = new Set(["ca", "circa", "ongeveer", "about", "environ"]);

/**
 * Is it a number of people and nothing else? Then it heads nothing.
 * @example isAmount("ca. 23,4 VTE") // true
 */
export function isAmount(text: string): boolean {
  const [number, ...unit] = words(text.replace(NUMBER, " 0 ")).filter((word) => !ABOUT.has(word));
  return number === "0" && unit.length <= 2 && givesHeadCount(text) && !unit.some((word) => PACTS.includes(word));
}

/** Without the figures that it may give: years and rounds stay. */
export function withoutFigures(text: string): string {
  return isAmount(text) ? text.replace(NUMBER, "…") : text.replace(/(?<!lekp ?)(?<![\d.,])\d+[.,]\d+/gi, "…");
}

function saysFte(all: readonly string[]): boolean {
  return has(FTE_WORDS.fte, all.join(" ")) || begins(FTE_WORDS.fteBeginnings, all);
}

function saysStaff(text: string, all: readonly string[]): boolean {
  const name = all.join(" ");
  const sized = has(FTE_WORDS.sizes, name);
  const counted = sized || has(FTE_WORDS.counting, name) || text.includes("#");
  const people = isOfPeopleAlone(all) || (counted && has(FTE_WORDS.people, name)) || (sized && ends(SIZED, all));
  if (!people && !has(FTE_WORDS.staff, name) && !ends(FTE_WORDS.staffEndings, all)) return false;
  if (begins(FTE_WORDS.aboutStaff, all)) return false;
  return all.length <= MOST_WORDS || has(FTE_WORDS.asking, name) || counted;
}

/** "Mensen", "Deeltijds": over figures, nothing else is counted. */
function isOfPeopleAlone(all: readonly string[]): boolean {
  return has([...FTE_WORDS.people, ...FTE_WORDS.alone], all.join(" ")) && all.every((word) => isOfPeople(word));
}

const isOfPeople = (word: string) => isNeutral(word) || has([...FTE_WORDS.people, ...FTE_WORDS.alone], word);
const SIZED = ["team", "ploeg", "dienst", "cel"];

function isNeutral(word: string): boolean {
  return (
    has(FTE_WORDS.neutral, word) ||
    /^(?:19|20)\d\d$/.test(word) ||
    FTE_WORDS.fte.some((phrase) => phrase.split(" ").includes(word)) ||
    begins(FTE_WORDS.fteBeginnings, [word]) ||
    word.startsWith("equivalent")
  );
}

function fundsOf(name: string): Funds | undefined {
  if (!ANY.test(name)) return undefined;
  if (LATER.test(name) || has(FTE_WORDS.laterRound, name)) return "later";
  if (has(FTE_WORDS.outside, name)) return "outside";
  return FIRST.test(name) || has(FTE_WORDS.firstRound, name) ? "first" : "pact";
}

/** The full name of the pact has a joining "en" of its own. */
const FULL_NAME = /(?:energie-?|energy)\s*(?:en|and|et|&)\s*(?=klimaat|climate)/gi;

/** "LEKP + stad", "VTE stad en LEKP": two funds in one figure, perhaps. `words` leaves the joining words out. */
function isJoined(text: string): boolean {
  const rest = text.toLowerCase().replace(FULL_NAME, "");
  return /[+&]/.test(rest) || has(FTE_WORDS.joining, (rest.match(/\p{L}+/gu) ?? []).join(" "));
}

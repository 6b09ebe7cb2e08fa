/**
 * Texts that tell how many people work somewhere. A heading is looked at to know what a column holds (`fte-meaning.ts`); here, a sentence
 * is, before it leaves the house: a head count is confidential by rule, wherever a city wrote it. What the pact pays may be told.
 */
import { plain, type Token, tokensOf } from "./counted-words";
import { FTE_WORDS } from "./fte-words";
import { isMultiple } from "./numerals";
import { isOfPactAlone } from "./pact-alone";
import { saysHeadCount, saysStaffBesideFte } from "./told-phrases";
import * as told from "./told-words";

type Tokens = readonly Token[];

/** "Drie voltijdse krachten": so many words further at most. */
const NEAR = 2;

/**
 * @example tellsHeadCount("Klimaatteam van 12 medewerkers") // true
 * @example tellsHeadCount("De ploeg plantte 1000 bomen") // false: it is the trees that are counted
 * @example tellsHeadCount("14 VTE (incl. LEKP 2)") // false: it is what the pact pays
 */
export function tellsHeadCount(text: string): boolean {
  return plain(text).split("\n").some(saysHeadCount) || sentencesOf(text).some(tells);
}

/**
 * The same of what stands beside FTE, where "11 op 60" is a head count too: any number is, unless it is what the pact pays or clearly
 * counts something else.
 */
export function tellsHeadCountBesideFte(text: string): boolean {
  const lines = plain(text).split("\n");
  if (lines.some((line) => saysStaffBesideFte(line) && !isOfPactAlone(tokensOf(line)))) return true;
  const sentences = sentencesOf(text);
  const isOfStaff = sentences
    .flat()
    .some(({ text: word }) => told.isWorker(word) || told.isTeam(word) || told.isPeople(word) || told.isOfMoney(word));
  return sentences.some(
    (sentence) =>
      tells(sentence) ||
      (sentence.some((token, at) => isFigure(token) && !isLabelled(sentence, at)) &&
        !isOfPactAlone(sentence) &&
        (isOfStaff ||
          !sentence.every((token, at) => !isFigure(token) || isLabelled(sentence, at) || countsOther(sentence, at)))),
  );
}

const isFigure = ({ kind }: Token) => kind === "number" || kind === "share";

/** "Zie artikel 4": which one, and not how many. */
function isLabelled(sentence: Tokens, at: number): boolean {
  return told.isLabel(sentence[at - 1]?.text ?? "");
}

/** "120 woningen", "40 % minder CO2", "evenveel bomen". */
function countsOther(sentence: Tokens, at: number): boolean {
  const { kind, text = "" } = sentence[at] ?? {};
  const isOther = kind === "share" && !isMultiple(text) ? told.isMeasured : told.isThing;
  return after(sentence, at, NEAR).some((next) => isOther(next.text));
}

/** What the pact pays may be told; a share of all is told of all. */
function tells(sentence: Tokens): boolean {
  const isOfPact = sentence.some(({ text }) => told.isPact(text));
  const isCounted = sentence.some(
    (_, at) =>
      isCountOfStaff(sentence, at) ||
      isPartOfOne(sentence, at) ||
      isPartTimer(sentence, at) ||
      isInService(sentence, at) ||
      (isOfPact && (isPartOfWhole(sentence, at) || isPartOfStaff(sentence, at))),
  );
  const isShare =
    sentence.some(({ kind, text }) => kind === "share" || (kind === "number" && text.includes("/"))) &&
    sentence.some(({ text }) => FTE_WORDS.subsidised.includes(text) && !told.isGrant(text));
  // The pact pays for FTE: how many people these are is the city's.
  const isOfFte = !sentence.some(({ text }) => told.isHead(text));
  return isShare || (isCounted && !(isOfFte && isOfPactAlone(sentence)));
}

function isCountOfStaff(sentence: Tokens, at: number): boolean {
  if (sentence[at]?.kind !== "number" || told.isLabel(sentence[at - 1]?.text ?? "")) return false;
  return isBeforeStaff(sentence, at) || isAfterStaff(sentence, at) || isWithinTeam(sentence, at + 1);
}

/** "12 op de klimaatdienst", "12 leden van het team". */
function isWithinTeam(sentence: Tokens, from: number): boolean {
  const isOfMembers = told.isMember(sentence[from]?.text ?? "");
  const link = sentence[isOfMembers ? from + 1 : from]?.text ?? "";
  if (!told.WITHIN.has(link) && !(isOfMembers && link === "van")) return false;
  const [team] = sentence.slice(isOfMembers ? from + 2 : from + 1).filter(({ text }) => !told.ABOUT.has(text));
  return team !== undefined && told.isTeam(team.text);
}

/** "Driekwart VTE", "80 % VTE". */
function isPartOfOne(sentence: Tokens, at: number): boolean {
  const { kind, text = "" } = sentence[at] ?? {};
  return kind === "share" && !isMultiple(text) && told.isFte(sentence[at + 1]?.text ?? "");
}

/** "Een collega halftijds", "halftijdse klimaatcoordinator": one, of whom it says how much she works. */
function isPartTimer(sentence: Tokens, at: number): boolean {
  if (!told.isPartOfJob(sentence[at]?.text ?? "")) return false;
  const [next, further] = after(sentence, at, NEAR);
  const last = sentence[at - 1]?.text ?? "";
  const isOne = (word: string) => told.isWorker(word) && !told.isPartOfJob(word);
  return isOne(next?.text ?? "") || (!told.isBreaking(next?.text ?? "") && isOne(further?.text ?? "")) || isOne(last);
}

/** "Zes klimaatverbinders in dienst", "3 zelfstandigen op onze dienst". */
function isInService(sentence: Tokens, at: number): boolean {
  if (sentence[at]?.kind !== "number" || told.isLabel(sentence[at - 1]?.text ?? "")) return false;
  const next = after(sentence, at, NEAR + 3);
  const link = next.findIndex(({ text }) => told.WITHIN.has(text));
  const who = next.slice(0, Math.max(link, 0));
  const whose = next.slice(link + 1).filter(({ text }) => text !== "vaste");
  const [where, ...what] = whose.filter(({ text }) => !told.ABOUT.has(text));
  if (who.length === 0 || !where || who.some(({ text }) => told.isThing(text))) return false;
  const isInDienst = next[link]?.text === "in" && where.text === "dienst" && where === whose[0];
  if (isInDienst) return !what.some(({ text }) => told.isPutToUse(text));
  return told.isPayroll(where.text) || (told.isTeam(where.text) && who.some(({ text }) => told.isHired(text)));
}

/** "Een derde van het team", "evenveel VTE": beside the figure of the pact it tells the whole. */
function isPartOfStaff(sentence: Tokens, at: number): boolean {
  if (sentence[at]?.kind !== "share") return false;
  const [next] = sentence.slice(at + 1).filter(({ text }) => text !== "van" && !told.ABOUT.has(text));
  return next !== undefined && (told.isWorker(next.text) || told.isTeam(next.text));
}

/** "12 voltijdse krachten", "4 van onze medewerkers", "60 (VTE)". */
function isBeforeStaff(sentence: Tokens, at: number): boolean {
  for (let next = at + 1; next <= at + 1 + NEAR + 1; next += 1) {
    const token = sentence[next];
    if (isOneAtWork(sentence, next)) return true;
    if (token === undefined || (token.kind === "mark" && token.text !== "(")) return false;
    const isLink = next === at + 1 && (token.text === "van" || token.text === "(");
    // "3 overlegmomenten met collegas": these are met, and not counted.
    if (next > at + 1 && token.text === "met") return false;
    if (!isLink && (token.kind === "number" || told.isBreaking(token.text) || next > at + NEAR)) return false;
  }
  return false;
}

function isOneAtWork(sentence: Tokens, at: number): boolean {
  const { text = "" } = sentence[at] ?? {};
  if (told.isPeople(text)) return !sentence.some((token) => told.isTakingPart(token.text));
  if (told.isShortForPeople(text)) return sentence.some((token) => told.isTeam(token.text));
  if (told.isPost(text)) return isPlace(text, sentence);
  if (told.isOther(text)) return sentence.some((token) => told.isTeam(token.text) || told.isWorker(token.text));
  return told.isWorker(text);
}

/** "12 posten", where no money is told of. */
function isPlace(word: string, sentence: Tokens): boolean {
  return told.isPost(word) && !sentence.some(({ text }) => told.isOfBudget(text));
}

/** "Medewerkers: 12", "een team van 12", "wij zijn met 12", "VTE klimaat (60)", "bezetting klimaatdienst 60". */
function isAfterStaff(sentence: Tokens, at: number): boolean {
  if (after(sentence, at, NEAR).some(({ text }) => told.isThing(text))) return false;
  let last = at - 1;
  while (told.ABOUT.has(sentence[last]?.text ?? "")) last -= 1;
  const link = sentence[last]?.text ?? "";
  const isTelling = told.TELLING.has(link);
  const isLeading = told.LEADING.has(link);
  if (isTelling || isLeading) last -= 1;
  const [next] = after(sentence, at, 1);
  const isLast = next === undefined || told.isBreaking(next.text) || told.isMember(next.text);
  if (isLast && link === "met" && sentence[last]?.text === "zijn") return true;
  if (isLast && told.isWorking(link)) return true;
  if (link === ",")
    return (next === undefined || isInAll(sentence, at)) && told.isWorker(sentence[last - 1]?.text ?? "");
  if (isLeading && told.isAgent(next?.text ?? "") && told.isTeam(sentence[last]?.text ?? "")) return true;
  for (let far = last; far >= last - NEAR - (isTelling ? 1 : 0); far -= 1) {
    const { text = "", kind } = sentence[far] ?? {};
    if (kind !== "word" || told.isBreaking(text)) return false;
    if (told.isWorker(text) || isPlace(text, sentence)) return isTelling || isLast;
    if (told.isTeam(text) && (isTelling || isLeading)) return isTelling || link === "van" || isLast;
  }
  return false;
}

/** "LEKP betaalt 1 van 60": the whole is what all work. */
function isPartOfWhole(sentence: Tokens, at: number): boolean {
  if (sentence[at]?.kind !== "number") return false;
  const next = sentence.slice(at + 1, at + 3 + NEAR);
  const [link, whole] = next.filter(({ text }) => !told.ABOUT.has(text));
  return (link?.text === "van" || link?.text === "op") && whole?.kind === "number";
}

/** "Medewerkers, 14 in totaal". */
function isInAll(sentence: Tokens, at: number): boolean {
  const [first, second] = after(sentence, at, NEAR);
  return first?.text === "samen" || (first?.text === "in" && second?.text === "totaal");
}

/** The words right after it, as far as the next mark or number. */
function after(sentence: Tokens, at: number, most: number): Tokens {
  const next = sentence.slice(at + 1, at + 1 + most);
  const end = next.findIndex(({ kind }) => kind === "mark" || kind === "number");
  return end < 0 ? next : next.slice(0, end);
}

/** An abbreviation ends no sentence. */
const END = /[\n;]|(?<!\b(?:incl|excl|ca|bv|bijv|nr|nrs|resp|max|min|vgl|p|pag|blz|t\.e\.m|o\.a|m\.b\.t|art))[.!?]\s/i;
const LOOSE = new Set(["van", "op", "de", "het", "onze", "ons", "in", "ca", "circa", ...FTE_WORDS.total]);

/** A number that is a sentence of its own belongs to the one before it, and so does its unit: "Aantal VTE. 60". */
function sentencesOf(text: string): readonly Tokens[] {
  const sentences: Token[][] = [];
  for (const part of plain(text).split(END)) {
    const tokens = tokensOf(part);
    const isLoose = tokens.some(isFigure) && tokens.every(({ kind, text }) => kind !== "word" || LOOSE.has(text));
    const latest = sentences.at(-1);
    const isUnit = tokens.length <= NEAR && latest?.some(({ kind }) => kind === "word") === false;
    if (latest && (isLoose || isUnit)) latest.push(...(isLoose ? [COLON] : []), ...tokens);
    else if (tokens.length > 0) sentences.push([...tokens]);
  }
  return sentences;
}

const COLON: Token = { kind: "mark", text: ":" };

/**
 * Words by which people say that something stays inside without calling it confidential: "niet delen", "onder embargo". Said by themselves
 * they are a mark; within a sentence they tell of something else ("wij delen onze cijfers niet met de burger"). Pure.
 */
import { words } from "../definition/identity";

/** All that can make a text say so, as short as it is found: every cell is looked at. */
const MAY_SAY = /niet|nooit|geheim|embargo|intern|stuurgroep|secre|not |pas |v\W*e\W*r\W*t\W*r\b/i;

/** What stands between them is a text of its own: brackets, a colon, the end of a sentence. */
const PARTS = /[()[\]{}\n;:.!?|•·–—]+|\s-\s/;
/** More words than this are a sentence of something else. */
const MOST_WORDS = 5;

const SHARE =
  "(?:mee ?)?(?:te )?(?:publiceren|delen|verspreiden|verdelen|doorsturen|doorgeven|doorvertellen|rondsturen|bekendmaken|meedelen|communiceren|vrijgeven|tonen|exporteren|uitlekken)";
const SHARED =
  "(?:gepubliceerd|gedeeld|verspreid|getoond|doorgegeven|doorgestuurd|vrijgegeven|bekendgemaakt|gecommuniceerd)";
const OUTSIDE = "(?:openbaar|openbare|publiek|publicatie|buiten|extern|externen|derden|delen|pers|website|benchmark)";
const NOT = "(?:niet|nooit)";

/** Alone, with a few words before it. */
const SAYS = [
  `${NOT} (?:\\p{L}+ )?${SHARE}(?: (?:aub|svp|graag|\\p{L}+))?$`,
  `${NOT} (?:\\p{L}+ ){0,2}${SHARED}(?: (?:worden|wordt|te worden))?$`,
  `${NOT} (?:bestemd |bedoeld )?(?:(?:voor|naar|in|aan|op) )?(?:de |het )?${OUTSIDE}(?: (?:maken|brengen|gaan))?$`,
  "(?:^|^(?:strikt|top|zeer|nog|is|blijft|uiterst|score|streng|dit is|top) )geheime?(?: (?:score|cijfers?|houden|getal|gegevens?|tot .*))?$",
  "^geheim te houden$|^geheimhouding$|^topgeheim$",
  "(?:enkel|alleen|louter|strikt|uitsluitend|zuiver|puur) (?:voor )?(?:ons |het )?(?:intern|interne|eigen)(?: gebruik)?$",
  "^(?:voor )?intern gebruik$",
  "(?:enkel|alleen|uitsluitend) (?:voor|binnen) (?:de |het )?(?:stuurgroep|kenniscentrum|ons|onszelf)$",
  "^(?:top )?secret$|^(?:please )?do not (?:share|publish|distribute)$|^not for (?:publication|sharing|distribution|release)$",
  "(?:^|^a )ne pas (?:publier|partager|diffuser|divulguer)$",
  "^(?:\\p{L}+ )?vertr(?: \\p{L}+)?$",
].map((says) => new RegExp(says, "u"));
/** In whatever sentence: it forbids, or names a day before which nobody may know. */
const FORBIDS = [
  `\\b(?:mag|mogen|moet|moeten|gelieve) (?:\\p{L}+ ){0,2}${NOT} (?:\\p{L}+ ){0,3}(?:${SHARED}|${SHARE}|openbaar|naar buiten|bekend|in de openbaarheid)`,
  "(?<!\\b(?:geen|zonder|niet onder|niet langer onder) )\\bembargo\\b(?! (?:is )?(?:voorbij|opgeheven|verlopen))",
].map((forbids) => new RegExp(forbids, "u"));

/**
 * @example saysNotToShare("Aanpak (niet delen)") // true
 * @example saysNotToShare("Het beroepsgeheim is geregeld") // false
 */
export function saysNotToShare(text: string): boolean {
  if (!MAY_SAY.test(text)) return false;
  if (FORBIDS.some((forbids) => forbids.test(` ${words(text).join(" ")} `))) return true;
  return text.split(PARTS).some((part) => {
    const said = words(part);
    return said.length <= MOST_WORDS && SAYS.some((says) => says.test(said.join(" ")));
  });
}

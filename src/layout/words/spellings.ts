/**
 * What counts staff in several spellings, in one: words that are split or have brackets within, compounds that begin with a number, and
 * shortened words. The texts are lower case, without accents and apostrophes.
 */
import { DUTCH } from "./numerals";

/** Each with what it is read as, in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // "Drie (3) medewerkers", "3 (drie) medewerkers".
  [new RegExp(`(?<![\\p{L}\\p{N}])((?:${DUTCH})+)\\s*\\(\\s*\\p{Nd}+\\s*\\)`, "gu"), "$1"],
  [new RegExp(`(?<=\\p{Nd})\\s*\\(\\s*(?:${DUTCH})+\\s*\\)`, "gu"), ""],
  // "Medewerkers (n = 3)".
  [new RegExp(`\\(?\\s*\\bn\\s*=\\s*(?=\\p{Nd}|anderhal|(?:${DUTCH}))`, "gu"), ": "],
  // "VTE = III": which number it is does not matter here.
  [
    /(?<=\b(?:[vf]tes?|etps?|\p{L}*(?:medewerkers|leden|personeel|ambtenaren|werknemers|krachten|team|collegas|bezetting|ploeg|dienst))\s*[=:(]\s*)[ivxl]+(?![\p{L}\p{N}])/gu,
    "5",
  ],
  [/\b(full|part|half)[\s-]+time(?=rs?\b)/g, "$1time"],
  // "Medewerk(st)ers", "mede-werkers", "personeels leden".
  [/(?<=\p{L})\((\p{L}{1,4})\)(?=\p{L})/gu, "$1"],
  [/\bmede[\s-]+(?=werk(?:st)?ers?\b)/g, "mede"],
  [/\b(personeels|staf|team)[\s-]+(?=leden\b|lid\b)/g, "$1"],
  [/\bkollega/g, "collega"],
  [/\b(?:m\s?\/\s?v|v\s?\/\s?m)(?:\s?\/\s?x)?\b(?!-)/g, "personen"],
  // "12 pers.", but not "2024: pers en media".
  [/(?<!\b(?:19|20)\d\d\s?)(?<=\d\s?)pers\b(?!-|\s+en\b)/g, "personen"],
  // Who is employed under article 60 of the law on social welfare; without a number before it, it is the article itself.
  [/\bart(?:ikel)?\.?\s?60-?(?:ers?|s)\b|(?<=\d\s+)art(?:ikel|\.)\s?60\b/g, "contractuelen"],
  // "Tweepersoonsteam", as "tweekoppig team"; "tweepersoonskamer" is no team.
  [new RegExp(`\\been(?=-?(?:persoons|mans|vrouws?)-?(?:team|ploeg|dienst|cel|equipe))`, "g"), "1"],
  [
    new RegExp(`\\b(\\d+|(?:${DUTCH})+)-?(?:persoons|mans|vrouws?)-?(?=team|ploeg|dienst|cel|equipe)`, "g"),
    "$1 koppig ",
  ],
  // "Met z'n drieen", as "wij zijn met drie".
  [
    /\bmet\s+(?:(?:zn|zijn|hun|haar|ons|onze)\s+)?(?=(?:twee|drie|vier|vijv|zess|zeven|acht|negen|elv|twaalv|\p{L}*tien|\p{L}+tig)en\b)/gu,
    "zijn met ",
  ],
  // "Viertallig team", as "vierkoppig team".
  [
    new RegExp(
      `\\b((?:${DUTCH})+)tallige?(?=\\s+\\p{L}*(?:team|ploeg|dienst|cel|equipe|crew|bezetting|staf)\\b)`,
      "gu",
    ),
    "$1 koppig",
  ],
  // "Vijf paar handen", as "vijf krachten".
  [/(?<!\been )\b(?:paar|koppels?|paren|stel)\s+(?:\p{L}+\s+)?handen\b/gu, "krachten"],
  [/\b(?:aan de slag|aan het werk|tewerkgesteld|werkzaam)\b/g, ""],
  [/(?<=\p{Nd})\+(?=\s+\p{L})/gu, ""],
  [/\bzo ?veel mogelijk\b/g, ""],
  [/\b(?:even|zo) veel\b|\bhet (?:dubbele|drievoudige|viervoudige)(?=$|\s+(?:van|met|aan|uit|op)\b)/g, "evenveel"],
];

export function inOneSpelling(text: string): string {
  return SPELLINGS.reduce((left, [spelling, read]) => left.replace(spelling, read), text);
}

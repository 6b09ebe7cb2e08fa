/** Phrases that tell how many work somewhere without a word for who works before or after a number: "met twee", "een 4/5de", "47 vacatures". */

const NUMBER = "(?:\\p{Nd}+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)";
const PLACE = "(?:functies?|betrekkingen|betrekking|jobs?|medewerkers?|medewerkster|kracht(?:en)?|tewerkstelling)";
/** Nothing else is counted: the sentence ends, or goes on with what they do. */
const END = "(?=\\s*(?:$|[.,;:)])|\\s+(?:voor|aan|werken|doen|trekken)\\s)";

const PHRASES = [
  "hand(?:je)?vol (?:\\p{L}+ )?\\p{L}*(?:medewerkers|collegas|ambtenaren|krachten|personeelsleden|coaches)",
  "ge(?:tweeen|drieen|vieren|vijven|zessen|zevenen)",
  "met (?:zn|ons|hun) (?:tweeen|drieen|vieren|vijven|zessen|zevenen|achten|negenen|tienen)",
  `met (?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien)${END}`,
  "een (?:duo|trio)(?!\\p{L}| (?:van|met|aan) )",
  `${NUMBER} van ons${END}`,
  `(?:een\\s+)?\\p{Nd}\\s?/\\s?\\p{Nd}{1,2}(?:de|e)?[ -]${PLACE}`,
  `een \\p{Nd}/\\p{Nd}{1,2}(?:de|e)?${END}`,
  `\\p{Nd}+\\s?%[ -]${PLACE}`,
  "\\p{Nd}+\\s?% van (?:het|ons) (?:\\p{L}+ )?personeel",
  `(?:halftijdse?|deeltijdse?|voltijdse?|parttime|halve) ${PLACE}`,
  `${NUMBER} (?:half|deel|vol)tijdse(?: contracten)?${END}`,
  `${NUMBER} (?:\\p{L}+ )?(?:vacatures|arbeidsplaatsen)`,
  `${NUMBER} (?:\\p{L}+ )?plaatsen (?:in|op|binnen) (?:het|ons) personeel`,
  `${NUMBER} contracten(?=\\s*(?:$|[.,;:)])|\\s+voor (?:het|ons) klimaat)`,
  "\\p{Nd}+(?:[.,]\\p{Nd}+)?\\s?v\\.?t\\.? ?eq",
];
const TOLD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PHRASES.join("|")})`, "u");

/** @param text as `plain` makes it */
export function saysHeadCount(text: string): boolean {
  return TOLD.test(text);
}

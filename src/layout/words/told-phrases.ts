/** Phrases that tell how many work somewhere without a word for who works before or after a number: "met twee", "een 4/5de", "47 vacatures". */

const NUMBER = "(?:\\p{Nd}+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)";
const PLACE = "(?:functies?|betrekkingen|betrekking|jobs?|medewerkers?|medewerkster|kracht(?:en)?|tewerkstelling)";
/** Nothing else is counted: the sentence ends, or goes on with what they do. */
const END = "(?=\\s*(?:$|[.,;:)])|\\s+(?:voor|aan|werken|doen|trekken)\\s)";

/** How much of a full-time job: "80 %", "4/5", "vier vijfde". */
const SHARE =
  "(?:\\p{Nd}+(?:[.,]\\p{Nd}+)?\\s?(?:%|procent|percent|pct)|\\p{Nd}\\s?/\\s?\\p{Nd}{1,2}(?:de|e)?|(?:een|twee|drie|vier|negen) ?(?:derde|vierde|vijfde|tiende)n?|driekwart|(?:half|deel|vol)tijds)";
/** One who works, and what his job is called. */
const ONE =
  "\\p{L}*(?:coordinator|medewerk(?:st)?er|ambtenaar|adviseur|consulent|deskundige|projectleider|collega|personeelslid|manager|coach|kracht|planoloog|expert)";
const JOB =
  "(?:tewerkgesteld|tewerkstelling|aangesteld|aanstelling|aangeworven|aanwerving|in dienst|(?:arbeids|werk)?regime|dienstverband|stelsel)";
/** "38 uur per week", "2,5 dagen/week", "een halve dag per week". */
const TIME =
  "(?:\\p{Nd}+(?:[.,]\\p{Nd}+)?|halve?|anderhalve|een|twee|drie|vier|vijf|\\p{L}+halve|\\p{L}+(?:tien|tig))\\s?(?:halve )?(?:u|uur|uren|h|dagen|dag|dagdelen|voormiddagen|namiddagen)\\s?(?:/|per |in de |op )\\s?(?:week|w|wk)";
/** Whoever opens, learns or meets so long works no part of a week for it. */
const WORKING_TIME = [
  `(?<!(?:open|geopend|bereikbaar|toegankelijk|opleiding|telewerk|thuis)[^.;]{0,20})${TIME}(?=\\s*(?:$|[.,;:)])|\\s+(?:voor|aan|op|rond|binnen) (?:(?:het|de|ons|onze) )?(?:\\p{L}*klimaat|\\p{L}*energie|duurzaam|milieu|lekp)|\\s+(?:\\p{L}*klimaat|vrijgesteld|beschikbaar|ingezet|werk(?:t|en)?\\b|actief))`,
  `${SHARE}[ -](?:${ONE}|${JOB})(?!\\p{L})`,
  `(?<!de |het )${ONE},? (?:\\(|(?:aan|voor|op|in) )?${SHARE}`,
  `werk(?:t|en|te)? (?:(?:nu|er|hier) )?${SHARE}(?=\\s*(?:$|[.,;:)]))`,
  `${JOB}:? (?:\\(|(?:aan|voor|van|op) )?${SHARE}`,
];
/** "An 0,8 en Piet 0,5": each with the part that she works. */
const PARTS_OF_EACH = "\\p{L}{2,} \\(?0[.,]\\p{Nd}+\\)?\\s?(?:,|en|&|\\+|/)\\s?(?:en )?\\p{L}{2,} \\(?0[.,]\\p{Nd}";
const STAFF_LIST =
  "\\p{L}*(?:personeel|team|ploeg|dienst|formatie|kader|organogram|bestand|medewerkers|ambtenaren|collegas|krachten)";

const PHRASES = [
  PARTS_OF_EACH,
  `(?:wij|we) zijn (?:(?:samen|nu|hier|intussen|momenteel|in totaal) )*(?:met )?(?:zn |ons )?${NUMBER}${END}`,
  `zijn (?:wij|we) (?:(?:samen|nu|hier|intussen|in totaal) )*(?:met )?${NUMBER}${END}`,
  `${NUMBER} (?:\\p{L}+ )?(?:plaatsen|plekken|posities) (?:in|op|binnen|voor|bij) (?:(?:het|ons|de|onze) )?(?:${STAFF_LIST})(?!\\p{L})`,
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
const TOLD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...PHRASES, ...WORKING_TIME].join("|")})`, "u");

/** @param text as `plain` makes it */
export function saysHeadCount(text: string): boolean {
  return TOLD.test(text);
}

/** Of all who work there: beside a figure, that is how many they are. */
const ALL = new RegExp(
  "(?<![\\p{L}\\p{N}])(?:(?:volledige?|hele|heel|voltallige|ganse|gehele|complete|totale) (?:\\p{L}+ )?(?:ons |de )?" +
    STAFF_LIST +
    "|(?:alle|al|allemaal) (?:(?:de|onze|ons|die) )?(?:\\p{L}+ )?\\p{L}*(?:medewerkers|collegas|personeel|personeelsleden|ambtenaren|werknemers|krachten|vtes?)" +
    "|iedereen (?:op|van|binnen|bij|in) (?:(?:de|het|ons|onze) )?" +
    STAFF_LIST +
    "|" +
    STAFF_LIST +
    " in (?:zijn|haar|het) geheel)(?!\\p{L})",
  "u",
);
/** Part of a job, whoever has it. */
const PART_OF_JOB =
  /(?<!\p{L})(?:halftijds|deeltijds|voltijds|parttime|fulltime|half-time|part-time|full-time)(?!e? (?:opleiding|onderwijs|school|studie|cursus|evaluatie|bijsturing))/u;

/** The same where a figure of FTE stands beside it, by which a part and a whole tell the rest. @param text as `plain` makes it */
export function saysStaffBesideFte(text: string): boolean {
  return ALL.test(text) || PART_OF_JOB.test(text) || saysHeadCount(text);
}

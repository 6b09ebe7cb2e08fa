/**
 * What a column or a row is, by the words at its head. Themes and cities come from the definition; these are all other
 * headings that our own sheets carry in any language, and those that cities use in tables of their own.
 */
import type { Named } from "../../domain/definition/definition";
import { fold, identify, identifyWords, words } from "../../domain/definition/identity";
import { isAscii } from "../../domain/plain-text";

const HEADINGS = {
  city: [
    ...["Stad", "Steden", "Gemeente", "Stad of gemeente", "Stad/gemeente", "Centrumstad", "Naam stad"],
    ...["Naam van de stad", "Lokaal bestuur", "City", "Ville"],
  ],
  theme: ["Thema", "Thema's", "Themas", "Domein", "Theme"],
  score: [
    ...["Score", "Scores", "Zelfscore", "Zelfevaluatie", "Eigen score", "Maturiteit", "Maturiteitsniveau"],
    ...["Maturiteitsscore", "Niveau", "Level", "Kleur", "Kleurcode", "Beoordeling", "Evaluatie", "Resultaat"],
    ...["Waarde", "Cijfer", "Punten", "Scoring", "Inschaling", "Inschatting", "Zelfinschatting", "Quotering"],
  ],
  remark: ["Opmerkingen", "Opmerking", "Commentaar", "Toelichting", "Remarks", "Nota", "Uitleg"],
  domains: ["Geïmpacteerde domeinen of taken", "Geïmpacteerde domeinen/taken", "Domeinen", "Domeinen/taken", "Taken"],
  raw: ["Zoals ingediend"],
  motivation: ["Motivatie", "Motivering"],
  evidence: ["Bewijs", "Bewijs (link)", "Link"],
  previous: ["Vorige score", "Vorige", "Vorige meting", "Vorig niveau", "Nulmeting", "Vorig jaar", "Score vorig jaar"],
  target: [
    ...["Streefscore", "Doel", "Doelscore", "Doelstelling", "Streefwaarde", "Streefniveau", "Ambitie"],
    ...["Ambitieniveau", "Gewenst niveau", "Gewenste score"],
  ],
  author: ["Ingevuld door"],
  date: ["Datum"],
  practice: ["Goede praktijk", "Goede praktijken"],
  step: ["Stap"],
  reason: ["Reden"],
  person: ["Wie", "Door wie"],
  standing: ["AS IS"],
  number: ["Nr", "Nummer", "Volgnummer", "Volgnr"],
  recommendation: ["Aanbeveling", "Aanbevelingen"],
  package: ["Werkpakket", "Werkpakketten"],
  leads: ["Trekkers", "Trekker"],
  partners: ["Partners", "Partner"],
  priority: ["Prioriteit"],
  start: ["Vanaf", "Start"],
  /** What stands beside scores and looks like one now and then. */
  other: [
    ...["Rang", "Gewicht", "Weging", "Jaar", "Provincie"],
    ...["Inwoners", "Aantal inwoners", "Contact", "Contactpersoon", "Naam", "Functie", "Dienst", "Adres"],
    ...["E-mail", "E-mailadres", "Mail", "Telefoon", "Tel", "Gsm"],
  ],
} as const satisfies Record<string, readonly string[]>;

export type Heading = keyof typeof HEADINGS;

const ALL: readonly (Named & { readonly id: Heading })[] = (Object.keys(HEADINGS) as Heading[]).map((id) => ({
  id,
  name: HEADINGS[id][0],
  aliases: HEADINGS[id].slice(1),
}));

/** Words that make a heading longer without changing what it is: "Score van de stad, najaar 2024". */
const FILLERS = new Set(["van", "voor", "de", "het", "najaar", "voorjaar"]);

/**
 * @example headingOf("Centrumstad") // "city"
 * @example headingOf("Score 2024") // "score"
 */
export function headingOf(text: string): Heading | undefined {
  return (identify(text, ALL) ?? identifyWords(coreWords(text), ALL))?.id;
}

/** The words of a heading that say what it is, without years and fillers. */
export function coreOf(text: string): string {
  return coreWords(text).join(" ");
}

function coreWords(text: string): readonly string[] {
  return words(text).filter((word) => !FILLERS.has(word) && !/^(?:19|20)\d\d$/.test(word));
}

const SUMMARIES = new Set(
  [
    ...["Globale score", "Globaal", "n", "Aantal", "Aantal steden", "Laagste", "Hoogste", "Laagste – hoogste"],
    ...["Min – max", "Spreiding", "Legende", "Bron"],
  ].map(fold),
);

const TOTALS = ["totaal", "totalen", "total", "som", "eindtotaal"];

/** First words that nothing but a summary begins with: "Gemiddelde 13 steden", "Mediaan (n = 12)". */
const SUMMING = [
  ...["gemiddelde", "gemiddeld", "mediaan", "median", "minimum", "maximum", "min", "max", "standaardafwijking"],
  ...["subtotaal", "subtotalen"],
  ...TOTALS,
];

/** Rows and columns that sum up others: neither a city nor a theme. */
export function isSummary(label: string): boolean {
  return SUMMARIES.has(fold(label)) || SUMMING.includes(words(label)[0] ?? "");
}

export function isTotalLabel(label: string): boolean {
  return TOTALS.includes(words(label)[0] ?? "");
}

/**
 * How surely a heading stands above the FTE of LEKP 1: 2 when it says so, 1 for a bare "VTE", 0 for anything else, the
 * later rounds ("VTE LEKP 2") and their sum with the first included.
 */
export function fteHeaderRank(text: string): 0 | 1 | 2 {
  if (!isFteHeading(text)) return 0;
  const name = words(text).join(" ");
  if (/\blekp ?(?:1 )?[2-9]\b/.test(name)) return 0;
  return /\blekp ?1\b/.test(name) ? 2 : 1;
}

/** It spares most cells a closer look; letters from elsewhere may fold to these. */
const MAY_SAY_FTE = /vte|fte|voltijds/i;

/** Does it stand above FTE, of whatever funds? */
export function isFteHeading(text: string): boolean {
  if (isAscii(text) && !MAY_SAY_FTE.test(text)) return false;
  return words(text).some((word) => word === "vte" || word === "fte" || word.startsWith("voltijds"));
}

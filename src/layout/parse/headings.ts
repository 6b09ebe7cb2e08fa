/**
 * What a column or a row is, by the words at its head. Themes and cities come from the definition; these are all other
 * headings that our own sheets carry in any language, and those that cities use in tables of their own.
 */
import type { Named } from "../../domain/definition/definition";
import { fold, identify, identifyWords, words } from "../../domain/definition/identity";

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

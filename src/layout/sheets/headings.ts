/**
 * What a column or a row is, by the words at its head. Themes and cities come from the definition; these are all other
 * headings that our own sheets carry in any language, and those that cities use in tables of their own.
 */
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { fold, identify, identifyWords, isUnit, words } from "../../domain/definition/identity";
import { oncePerText } from "../../domain/kept";
import { SHEETS } from "./registry";
import { CITY, DOMAINS, PREVIOUS, REMARK, SCORE, TARGET, THEME } from "./vocabulary";

const HEADINGS = {
  city: CITY,
  theme: THEME,
  score: SCORE,
  remark: REMARK,
  domains: DOMAINS,
  previous: PREVIOUS,
  target: TARGET,
  date: ["Datum"],
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
  subtopics: ["Mogelijke subtopics", "Subtopics", "Mogelijke subthema's"],
  /** What stands beside scores and looks like one now and then. */
  other: [
    ...["Rang", "Gewicht", "Weging", "Jaar", "Provincie"],
    ...["Inwoners", "Aantal inwoners", "Contact", "Contactpersoon", "Naam", "Functie", "Dienst", "Adres"],
    ...["E-mail", "E-mailadres", "Mail", "Telefoon", "Tel", "Gsm"],
  ],
} as const satisfies Record<string, readonly string[]>;

export type Heading = keyof typeof HEADINGS | "own";

/** What only the sheets have that cities fill in: a column of theirs is none that a city thought of itself. */
const OWN = SHEETS.filter(({ from }) => from === "cities").flatMap(({ columns }) =>
  Object.values(columns)
    .filter(({ means }) => !means)
    .flatMap(({ title, aliases = [] }) => [title, ...aliases]),
);

const ALL: readonly (Named & { readonly id: Heading })[] = [
  ...(Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).map((id) => ({ id, name: "", aliases: HEADINGS[id] })),
  { id: "own", name: "", aliases: OWN },
];

/** Words that make a heading longer without changing what it is: "Score van de stad, najaar 2024". */
const FILLERS = new Set(["van", "voor", "de", "het", "najaar", "voorjaar"]);

/**
 * @example headingOf("Centrumstad") // "city"
 * @example headingOf("Score 2024") // "score"
 */
export const headingOf = oncePerText(
  (text): Heading | undefined => (identify(text, ALL) ?? identifyWords(coreWords(text), ALL))?.id,
);

/** Does it head the names of those who are scored? */
export function headsCities(text: string, definition: Pick<AssessmentDefinition, "unit">): boolean {
  return isUnit(text, definition) || headingOf(text) === "city";
}

/** The words of a heading that say what it is, without years and fillers. */
export function coreWords(text: string): readonly string[] {
  return words(text).filter((word) => !FILLERS.has(word) && !/^(?:19|20)\d\d$/.test(word));
}

const SUMMARIES = new Set(
  [
    ...["Globale score", "Globaal", "n", "Aantal", "Aantal steden", "Laagste", "Hoogste", "Laagste – hoogste"],
    ...["Min – max", "Spreiding", "Legende", "Bron"],
  ].map(fold),
);

const TOTALS = ["totaal", "totalen", "total", "som", "eindtotaal"];

const GENERAL = new Set(["algemeen", "algemene", "grand", "general"]);

/** First words that nothing but a summary begins with: "Gemiddelde 13 steden", "Mediaan (n = 12)". */
const SUMMING = [
  ...["gemiddelde", "gemiddeld", "mediaan", "median", "minimum", "maximum", "min", "max", "standaardafwijking"],
  ...["subtotaal", "subtotalen"],
  ...TOTALS,
];

/** Rows and columns that sum up others: neither a city nor a theme. */
export function isSummary(label: string): boolean {
  return SUMMARIES.has(fold(label)) || SUMMING.includes(words(label)[0] ?? "") || isTotalLabel(label);
}

/** "Totaal", "Algemeen totaal" */
export function isTotalLabel(label: string): boolean {
  const [first = "", second = ""] = words(label);
  return TOTALS.includes(GENERAL.has(first) ? second : first);
}

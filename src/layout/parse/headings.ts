/**
 * What a column is, by the words above it. Themes and cities come from the definition; these are all other headings that
 * our own sheets carry in any language, and those that cities use in tables of their own.
 */
import type { Named } from "../../domain/definition/definition";
import { fold, identify, words } from "../../domain/definition/identity";

const heading = (id: string, name: string, ...aliases: string[]): Named => ({ id, name, aliases });

const CITY = heading(
  "city",
  "Stad",
  "Steden",
  "Gemeente",
  "Centrumstad",
  "Naam stad",
  "Naam van de stad",
  "City",
  "Ville",
);
const THEME = heading("theme", "Thema", "Thema's", "Themas", "Domein", "Theme");
const SCORE = heading(
  "score",
  "Score",
  "Scores",
  "Zelfscore",
  "Zelfevaluatie",
  "Eigen score",
  "Maturiteit",
  "Maturiteitsniveau",
  "Maturiteitsscore",
  "Niveau",
  "Level",
  "Kleur",
  "Kleurcode",
  "Beoordeling",
  "Evaluatie",
  "Resultaat",
  "Waarde",
  "Cijfer",
  "Punten",
);
const REMARK = heading("remark", "Opmerkingen", "Opmerking", "Commentaar", "Toelichting", "Remarks", "Nota", "Uitleg");
const DOMAINS = heading(
  "domains",
  "Geïmpacteerde domeinen of taken",
  "Geïmpacteerde domeinen/taken",
  "Domeinen",
  "Domeinen/taken",
  "Taken",
);
const RAW = heading("raw", "Zoals ingediend");
const MOTIVATION = heading("motivation", "Motivatie", "Motivering");
const EVIDENCE = heading("evidence", "Bewijs", "Bewijs (link)", "Link");
const PREVIOUS = heading("previous", "Vorige score");
const TARGET = heading("target", "Streefscore", "Doel");
const AUTHOR = heading("author", "Ingevuld door");
const DATE = heading("date", "Datum");
const PRACTICE = heading("practice", "Goede praktijk", "Goede praktijken");

const ALL = [CITY, THEME, SCORE, REMARK, DOMAINS, RAW, MOTIVATION, EVIDENCE, PREVIOUS, TARGET, AUTHOR, DATE, PRACTICE];

export type Heading =
  | "city"
  | "theme"
  | "score"
  | "remark"
  | "domains"
  | "raw"
  | "motivation"
  | "evidence"
  | "previous"
  | "target"
  | "author"
  | "date"
  | "practice";

/** @example headingOf("Centrumstad") // "city" */
export function headingOf(text: string): Heading | undefined {
  return identify(text, ALL)?.id as Heading | undefined;
}

/** Rows that sum up the cities: neither a city nor an unknown one. */
const SUMMARIES = new Set(
  [
    "Globale score",
    "Globaal",
    "Mediaan",
    "Median",
    "Gemiddelde",
    "Gemiddeld",
    "n",
    "Aantal",
    "Aantal steden",
    "Laagste",
    "Hoogste",
    "Laagste – hoogste",
    "Minimum",
    "Maximum",
    "Min",
    "Max",
    "Min – max",
    "Spreiding",
    "Som",
    "Totaal",
    "Totalen",
    "Total",
    "Standaardafwijking",
    "Legende",
    "Bron",
  ].map(fold),
);

export function isSummary(label: string): boolean {
  return SUMMARIES.has(fold(label));
}

/** A heading with words that mean nothing to us: perhaps a theme that the definition does not have. */
export function isUnknownHeading(text: string): boolean {
  return text !== "" && headingOf(text) === undefined && !isSummary(text) && fteHeaderRank(text) === 0;
}

const TOTALS = new Set(["Totaal", "Totaal VTE", "Total", "Som"].map(fold));

export function isTotalLabel(label: string): boolean {
  return TOTALS.has(fold(label));
}

/**
 * How surely a header stands above the FTE of LEKP 1: 2 when it says so, 1 for a bare "VTE", 0 for anything else, the
 * later rounds ("VTE LEKP 2") included.
 */
export function fteHeaderRank(text: string): 0 | 1 | 2 {
  const spoken = words(text);
  if (!spoken.includes("vte") && !spoken.includes("fte")) return 0;
  const name = spoken.join(" ");
  if (/\blekp ?[2-9]\b/.test(name)) return 0;
  return /\blekp ?1\b/.test(name) ? 2 : 1;
}

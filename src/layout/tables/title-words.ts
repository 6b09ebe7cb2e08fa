/**
 * Whether a title can be that of a city's own scores. Beside the name of the city stand words that belong to such a scan: "score",
 * "zelfevaluatie", "versie 2", a day, who filled it in. A word that belongs to none makes it of another body ("Jeugdraad Gent"), of others
 * than the city ("Centrumsteden behalve Gent") or of another moment ("Gent binnen 5 jaar"). Pure.
 */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { fold, isOfOther, words } from "../../domain/definition/identity";
import { FIRST_AIM } from "./decide/years";
import { sayingOf } from "./words/saying";

/** Names of people and services say who wrote it: "ingevuld door An Maes", "departement Leefmilieu", up to the end of their part. */
const WHO =
  /\b(?:(?:ingevuld|opgemaakt|opgesteld|ingediend|bezorgd|aangevuld|nagekeken|ingegeven)(?: op [\d/. -]+)? (?:door|op)|contact\p{L}*|invullers?|auteurs?|verantwoordelijken?|\p{L}*co[oö]rdinator|\p{L}*ambtenaar|(?:stafdienst|dienst|departement|directie|afdeling|team|cel)(?![\p{L}-]))[^,;|()–—]*/giu;

/** "Stad Gent – Botermarkt": what speaks of the city as such is of the city, whatever else it says. */
const OF_CITY = /^(?:stad|gemeente|stadsbestuur|gemeentebestuur|bestuur|ville|commune|city|municipality)$/;

/** Of another scan: "Zelfscan digitale maturiteit". */
const SCAN = /(?:scan|evaluatie|beoordeling|assessment|maturiteit|maturity|maturite)$/;
const SAYS_SCALE =
  /\d\s*(?:=|:|is\b|betekent)|=\s*\d|schaal\b|\blikert|\b(?:hoge|lage|hoger|lager|hoogste|laagste|maximaal|minimaal)(?!\p{L})/iu;
const IN_BRACKETS = /\([^()]*\)/g;
const CLIMATE = /^(?:klimaat|climate|climat|lekp|governance)/;

/** What an honest title says besides, each as it may stand in it; the words of figures and of their tables are known without. */
const KNOWN = new RegExp(
  `^(?:${[
    // When, and for which time.
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    "maandag|dinsdag|woensdag|donderdag|vrijdag|eerste|tweede|ronde|nieuwe?|laatste|recente?",
    "tussentijdse?|(?:half)?jaarlijkse?",
    // Which of several texts it is, and what became of it.
    "v\\d+|\\p{L}*versies?|version|def|definiti\\p{L}+|final\\p{L}*|finaal|update|kopie|copy|export|bijlage|bijl|annex",
    "(?:verbeterd|gecorrigeerd|herwerkt|bijgewerkt|aangepast|nagelezen|nagekeken|afgestemd|besproken|overlegd)e?",
    // What kind of text.
    "tabel|table|\\p{L}*lijst|blad|werkblad|tab|\\p{L}*fiche|kaart|overzicht|samenvatting|synthese|\\p{L}*rapport|rapportage|verslag",
    "dashboard|thermometer|benchmark|\\p{L}*peil|ingevulde?|invul\\p{L}*|\\p{L}*formulier\\p{L}*|sjabloon|template|vragenlijst",
    "antwoord\\p{L}*|inzending|ingediend\\p{L}*|input|bijdrage|deelname|gegevens|data|enquete|bevraging|questionnaire",
    // What was measured, and how.
    "\\p{L}*s?cores?|score\\p{L}*|\\p{L}*scan|\\p{L}*meting|\\p{L}*evaluaties?|\\p{L}*beoordeling",
    "\\p{L}*maturiteit\\p{L}*|matuur|maturity|self|assessment|traject|leertraject|project|workshop|sessie|overleg",
    "klimaat(?:governance|beleid|plan|actieplan|werking|pact|maatregelen|doelen|ambities?)|energie|energiepact",
    "lokaal|lokale|\\p{L}*klimaatpact|beleid|werking|organisatie",
    // Who takes part, and who looked at it.
    "kenniscentrum|vvsg|steden|centrumsteden|ocmw|cpas|collega|mat|cbs|managementteam|stuurgroep",
    "(?:klimaat|milieu|omgevings|duurzaamheids)(?:dienst|team|cel)|oost|west|vlaanderen|vlaams|brabant|limburg",
    // Between the others.
    "waar|wat|wie|hoe|zelf|zo|zoals|is|zijn|na|alle|elk|per|s|nl|fr|en|be|and|of|by|et|de|du|des|la|le|les|d|l|ca|ghent|situation",
  ].join("|")})$`,
  "u",
);

/** @param isNamed the rows or columns of the table name their cities themselves: then a title speaks of them all. */
export function isOfAnother(text: string, definition: AssessmentDefinition, isNamed: boolean): boolean {
  // "Gent: 5 is het best" says what the figures mean, which is judged as such.
  if (SAYS_SCALE.test(text)) return false;
  // Whose these are is asked of "Politiezone Gent" as it is.
  if (isOfOther(text, definition)) return false;
  const { unknown, cities, years, meanings } = sayingOf(text.replace(WHO, " "), definition);
  const all = words(text);
  const subject = words(definition.name);
  const isOwn = (word: string) => KNOWN.test(word) || isOfCity(word, definition) || subject.includes(word);
  const isStrange = unknown.some((word) => !isOwn(word));
  const isOurs = all.some((word) => CLIMATE.test(word) || subject.some((each) => word.includes(each)));
  // "Zelfscan (vergeleken met vorige ronde)": between brackets stands what else was done with it.
  const isOfSubject =
    isStrange &&
    sayingOf(text.replace(WHO, " ").replace(IN_BRACKETS, " "), definition).unknown.some((word) => !isOwn(word));
  if (isOfSubject && !isOurs && all.some((word) => SCAN.test(word))) return true;
  if (isNamed || cities.length === 0) return false;
  const isAhead = years.length > 0 && years.every((year) => year >= FIRST_AIM);
  if (isAhead && [...meanings].every((each) => each === "filler")) return !isOurs;
  return isStrange && !all.some((word) => OF_CITY.test(word));
}

/** "Gent", and "Gentse" and "Antwerps" */
function isOfCity(word: string, { cities }: AssessmentDefinition): boolean {
  return cities.some(({ name, aliases }) =>
    [name, ...aliases]
      .map(fold)
      .some((each) => word === each || (word.startsWith(each.slice(0, -2)) && /se?$/.test(word))),
  );
}

/** What the titles of a table and the name of its sheet say of all that stands in it: "Streefscores 2030", "Vorige meting". */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { fold, identify, words } from "../../domain/definition/identity";
import { readScore } from "../../domain/score/read-score";
import type { Cell } from "../../host/snapshot";
import { rawOf, type SheetIndex, textOf } from "../cells/sheet-index";
import { isOwnTitle } from "../sheets/own-titles";
import { cornersOf } from "./corners";
import { isOutOfOther } from "./out-of-other";
import { saysOfWhole, statesOtherScale } from "./stated-scale";
import { type Candidate, extentOf, type Table } from "./table";
import { isOfAnother } from "./title-words";
import { mayBeScore, type Role } from "./words/role";
import { roleOf, saysAmount, saysScore } from "./words/role-of";
import { type Saying, sayingOf } from "./words/saying";

/** How far above the header a title may stand, and how long it may be. */
const REACH = 12;
const LONGEST = 60;

/** The same candidates; where a title says that the whole is something else than scores, in that role. */
export function inTitledRole(table: Table, definition: AssessmentDefinition): readonly Candidate[] {
  const role = titleRole(table, definition);
  const otherScale =
    otherTitlesOf(table, definition).some((text) => saysOtherScale(sayingOf(text, definition))) ||
    isCityOutOfOther(sayingOf(table.index.sheet.name, definition)) ||
    notesOf(table).some((text) => sayingOf(text, definition).otherScale || saysOfWhole(text, definition)) ||
    isScaledAbove(table, definition) ||
    statesOtherScale(table, definition) ||
    isOutOfOther(table, definition);
  if (role === undefined && !otherScale) return table.candidates;
  return table.candidates.map((candidate) => ({
    ...candidate,
    ...(role !== undefined && isTurned(candidate.role, role) && { role }),
    ...(otherScale && { saying: { ...candidate.saying, otherScale } }),
  }));
}

/** "Scores van andere steden": theirs, not those of whoever hands in. "Om te leren van andere steden" is why. */
const OF_OTHERS =
  /\b(?<!leren van )(?:andere|overige) (?:centrum)?(?:steden|gemeenten)\b|\bother cities\b|\bautres (?:villes|communes)\b/i;
/** "Bevraging inwoners", "Score van een buurstad" */
const BY_OTHERS =
  /\b(?:van|door|bij|\w*bevraging|\w*enqu[eê]te|\w*peiling) (?:(?:van|door|bij) )?(?:de |onze |een )?(?:inwoners|burgers|bewoners|buur(?:stad|steden|gemeenten?))\b|\b(?:inwoners|burger|bewoners)(?:bevraging|enqu[eê]te|peiling)/i;
/** "Onze buurgemeente Melle", "Score volgens burgers", "Punten van de jury" */
const OF_NEIGHBOURS =
  /^\s*(?:onze |de |een )?buur(?:stad|steden|gemeenten?)\b|\bvolgens (?:de |onze )?(?:inwoners|burgers|bewoners)\b|\b(?:van|door|volgens) (?:de |een |onze )?(?:jury|oppositie|consultant|vakbond)\b/i;
/** "Risico's per thema", "Stemmen per thema", "Minimumeis VVSG": the whole is of that. */
const OF_ANOTHER = /^\s*(?:risico['’]?s|stemmen|minimumeis(?:en)?|maximaal haalbare|afwijking(?:en)? van)(?!\p{L})/iu;
/** "Provincie", over a table that names no city itself. */
const OF_REGION = /^\s*(?:provincie|oost-vlaanderen|west-vlaanderen|vlaams-brabant|limburg)\s*(?:$|\()/i;
/** A draft or a trial, which may be all that there is: "Kladversie", "Test", "Zelfscan Gent – oefening". */
const DRAFT =
  /(?:^|\s[–—-]\s|[:(])\s*(?:klad(?:versie|blad)?|test(?:versie|blad)?|oefen(?:ing|versie|blad)|proefversie)(?!\p{L}|\s+\p{Ll})|(?:^|[\s:(_–—-])(?:draft|concept|ontwerp|werkversie|voorlopige?|provisoire|eerste aanzet|[aà] valider)(?!\p{L})/iu;
/** The same below a table, where nothing else is said: "DRAFT". */
export function saysDraft(text: string): boolean {
  return words(text).length <= 2 && DRAFT.test(text);
}

/** "Resultaten vorige ronde"; "vergeleken met vorige ronde" is said of those of now. */
const EARLIER =
  /^\s*(?:(?:resultaten|scores?|cijfers|uitslag(?:en)?|zelfevaluatie|zelfscan)\s+(?:(?:van|uit) de\s+)?)?(?:vorige|vroegere|eerdere) (?:ronde|editie|bevraging|versie|oefening)\b/i;
/** "Mediaan van de 13 centrumsteden", over a table that names no city itself. */
const OF_ALL =
  /\b(?:gemiddelden?|mediaan|median|average|moyenne)\b.*\b(?:steden|centrumsteden|gemeenten|cities|villes)\b|\b(?:gemiddelde|mediaan) van (?:de|alle) \d+\b|\bvlaamse? (?:gemiddelde|mediaan)\b/i;
/** What was not measured, or no level: "Simulatie", "Verschil met 2022". */
const NOT_MEASURED =
  /(?:^|\s[–—-]\s)\s*scenario\b|(?:^|\s[–—-]\s|[:(])\s*(?:worst case|best case|(?:maxim|minim)(?:um|ale)\s*scores?)\b|\b(?:simulaties?|simulation|prognose|verschil(?:len)?|vooruitgang|achteruitgang|kloof|gap|progress)\b/i;
/** The same as the first word: "Groei t.o.v. 2022", "Spreiding", "Planning: jaar 1 tot 5". */
const CHANGE_OR_PLAN =
  /^\s*(?:evolutie|toename|afname|groei|stijging|daling|verandering|wijziging|standaardafwijking|spreiding|planning|kwartaal(?! ?\d))\b/i;
/** "Aantal betrokken diensten", "Budget per thema (miljoen euro)", "Tijdsbesteding in dagen per week". */
const COUNTED =
  /^\s*(?:aantal(?:len)?|budget(?:ten)?|nombre|number)\b|(?:\bin|\((?:\w+ )?)\s*(?:dagen|uren|weken|maanden|euro|eur|€)(?![\p{L}\d])/iu;
/** A sheet of that name alone tells how many there were, or who they are. */
const PEOPLE = /^\s*(?:respondenten|deelnemers)\s*$/i;
/** "Risicoscore per thema", "Risicoanalyse": of something that nobody knows. */
const SCORE_OF = /.(?:scores?|analyse)$/;

const TITLED: ReadonlySet<Role> = new Set(["target", "previous", "importance", "rank", "final", "consensus"]);

/** Under "Na consensus" plain scores are those; who gave them, and what they are the mean of, stays what it is. */
function isTurned(own: Role, role: Role): boolean {
  return role === "final" || role === "consensus" || role === "unknown" ? own === "score" : mayBeScore(own);
}

/** "Thermometer /10" right above the themes, and nothing beside it. */
function isScaledAbove({ index, header, themes }: Table, definition: AssessmentDefinition): boolean {
  const columns = themes.map(({ column }) => column);
  const cells = index.cellsIn(header.row - 1).filter((cell) => rawOf(cell) !== "");
  const [only, ...others] = cells;
  const isAcross = new Set(themes.map(({ label }) => label.row)).size === 1;
  if (!only || others.length > 0 || !isAcross || only.column < Math.min(...columns)) return false;
  return only.column <= Math.max(...columns) && sayingOf(rawOf(only), definition).otherScale;
}

/** "Scores op 10", "Alle scores in %". */
export function saysOtherScale(saying: Saying): boolean {
  return (saying.otherScale && saysScore(saying)) || isCityOutOfOther(saying);
}

/** "Gent - rapport op 10" */
function isCityOutOfOther({ otherScale, cities }: Saying): boolean {
  return otherScale && cities.length > 0;
}

/** "Nulmeting najaar 2024" may be the measurement itself: over a column it is an earlier one, over a whole table it is not. */
const FIRST_MEASUREMENT = /nulmeting|nulpunt|baseline|startmeting|beginmeting/i;

function titleRole(table: Table, definition: AssessmentDefinition): Role | undefined {
  const { index, candidates } = table;
  const isSpoken = (text: string) => !FIRST_MEASUREMENT.test(text) && !isLevel(text, definition);
  const titles = titleCells(table).filter((cell) => isSpoken(rawOf(cell)) && !isOwnTitle(rawOf(cell), definition));
  const ofSheet = [index.sheet.name].filter(isSpoken);
  const texts = [...titles.map(rawOf), ...ofSheet];
  // "Aantal inwoners: 267.709" tells of the city.
  const alone = [...titles.filter((cell) => !isLabel(index, cell)).map(rawOf), ...ofSheet];
  const heads = [...alone, ...cornersOf(table).map(textOf)];
  const counted = heads.some((text) => saysAmount(sayingOf(text, definition)));
  if (counted || texts.some((text) => OF_OTHERS.test(text))) return "other";
  if (texts.some((text) => EARLIER.test(text))) return "previous";
  const said = texts.map((text) => sayingOf(text.replace(PLURAL, "s"), definition));
  const isDated = candidates.some(({ saying: { years } }) => years.length > 0);
  const isNamed = candidates.some(({ city }) => city !== undefined);
  const strange = [
    BY_OTHERS,
    ...(isNamed ? [] : [OF_ALL, OF_REGION]),
    ...(isDated ? [] : [NOT_MEASURED, CHANGE_OR_PLAN]),
  ];
  if (texts.some((text) => strange.some((pattern) => pattern.test(text)))) return "unknown";
  if (alone.some((text) => [...ALONE, COUNTED].some((pattern) => pattern.test(text)))) return "unknown";
  // "Gent: oefening" has the city before its colon.
  const ofCity = texts.filter((text) => identify(text.split(":")[0] ?? "", definition.cities) !== undefined);
  if ([...alone, ...ofCity].some((text) => isOfAnother(text, definition, isNamed))) return "unknown";
  if (alone.some((text) => isAfterCity(text, definition)) || PEOPLE.test(index.sheet.name)) return "unknown";
  if (said.some(({ unknown }) => unknown.some((word) => SCORE_OF.test(word)))) return "unknown";
  return said
    .filter(isPlain)
    .map(roleOf)
    .find((role) => TITLED.has(role));
}

/** What it says stands behind a colon, or in the cell beside it. */
function isLabel(index: SheetIndex, cell: Cell): boolean {
  return /:\s*\S/.test(rawOf(cell)) || rawOf(index.at({ row: cell.row, column: cell.column + 1 })) !== "";
}

const ALONE = [OF_NEIGHBOURS, OF_ANOTHER, DRAFT];
/** "Thema's" is one word. */
const PLURAL = /['’]s\b/g;

/** "Gentbrugge" is called after a city, and is another place. */
function isAfterCity(text: string, definition: AssessmentDefinition): boolean {
  const [word = "", ...others] = words(text);
  if (others.length > 0 && !(text.includes("(") && others.length === 1)) return false;
  return definition.cities.some(({ name }) => {
    const rest = word.startsWith(fold(name)) ? word.slice(fold(name).length) : "";
    return rest.length >= SHORTEST_REST && /^\p{L}+$/u.test(rest) && sayingOf(rest, definition).meanings.size === 0;
  });
}

/** "Gents" and "Gentse" are of the city. */
const SHORTEST_REST = 4;

/** "1 Initial": the legend above a grid says what its levels are called. */
function isLevel(text: string, definition: AssessmentDefinition): boolean {
  return readScore({ value: text }, definition).score.value !== null;
}

/** Nothing in it that nobody knows; a theme or a city in it says more than what the table is. */
function isPlain({ unknown, themes }: Saying): boolean {
  return unknown.length === 0 && themes.length === 0;
}

/** The texts above a table that head none of its columns. */
export function titlesOf(table: Table, longest = LONGEST): readonly string[] {
  return titleCells(table, longest).map(rawOf);
}

function titleCells(table: Table, longest = LONGEST): readonly Cell[] {
  const { index, header, around, candidates } = table;
  const headings = new Set(candidates.flatMap((candidate) => candidate.headings));
  const extent = extentOf(table);
  const top = Math.max(around.top, header.row - REACH);
  const [left, right] = [Math.max(around.left, extent.left - 1), Math.min(around.right, extent.right)];
  return index
    .rowsBetween(top - 1, header.row)
    .flatMap((at) => index.cellsIn(at))
    .filter(({ column }) => column >= left && column <= right)
    .filter((cell) => rawOf(cell) !== "" && rawOf(cell).length <= longest && !headings.has(rawOf(cell)));
}

/** The same, without what we call the sheet ourselves: a model may be called anything. */
export function otherTitlesOf(table: Table, definition: AssessmentDefinition, longest = LONGEST): readonly string[] {
  return titlesOf(table, longest).filter((text) => !isOwnTitle(text, definition));
}

/** What is noted at the headings. */
export function notesOf({ index, candidates }: Table): readonly string[] {
  return [...new Set(candidates.map(({ label }) => index.at(label)?.note ?? ""))].filter((text) => text !== "");
}

/**
 * A sentence above or below a table that says that its figures are something else than scores: "Hoe belangrijk is elk thema?",
 * "Deze scores zijn de streefcijfers voor 2030". It may be said of something else as well, so it turns nothing: it is asked.
 */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify, words } from "../../domain/definition/identity";
import { saysOtherBody } from "../../domain/definition/other-bodies";
import { isEmptyCell } from "../cells/figures";
import { rawOf } from "../cells/sheet-index";
import { saysUnused } from "./example";
import { saysScaleOtherwise } from "./said-of-scale";
import { saysOutOfOther } from "./stated-scale";
import { type Candidate, extentOf, type Table } from "./table";
import { FIRST_AIM } from "./decide/years";
import { notesOf, otherTitlesOf, saysDraft, saysOtherScale } from "./titles";
import { mayBeScore, type Role } from "./words/role";
import { saysNoScore, saysScore } from "./words/role-of";
import { type Saying, sayingOf } from "./words/saying";

/** Longer texts are instructions, which speak of everything. */
const LONGEST = 160;
const LONGEST_SCALE = 60;
/** How far below the last theme a note may stand. */
const REACH = 8;

/** The same candidates; where a sentence says that they are something else, nobody knows what those are that could be scores. */
export function asNoted(
  table: Table,
  candidates: readonly Candidate[],
  definition: AssessmentDefinition,
): readonly Candidate[] {
  const loose = [...notesBelow(table, definition), ...notesBeside(table)];
  if (loose.some((text) => isOnOtherScale(text, definition))) return candidates.map(onOtherScale);
  const remarked = candidates.map((each) =>
    remarksOn(table, each).some((text) => saysOutOfOther(text, definition)) ? onOtherScale(each) : each,
  );
  if (!isNotedOtherwise(table, loose, definition)) return remarked;
  return remarked.map((candidate) => (mayBeScore(candidate.role) ? { ...candidate, role: "unknown" } : candidate));
}

function onOtherScale(candidate: Candidate): Candidate {
  return { ...candidate, saying: { ...candidate.saying, otherScale: true } };
}

/** "Genk scoorde op 10", in the remark on a row of scores. What is remarked on one theme may be of anything. */
function remarksOn({ index }: Table, { remarks, cells }: Candidate): readonly string[] {
  return remarks.filter(({ row }) => cells.every(({ cell }) => cell.row === row)).map((at) => rawOf(index.at(at)));
}

/** "Punten: maximum 10". "Totaalscore: 60%" says what they come to. */
function isOnOtherScale(text: string, definition: AssessmentDefinition): boolean {
  if (text.includes("%") || text.length > LONGEST_SCALE) return false;
  return saysOtherScale(sayingOf(text, definition)) || saysScaleOtherwise(text, definition);
}

function isNotedOtherwise(table: Table, loose: readonly string[], definition: AssessmentDefinition): boolean {
  const isFilled = ({ cells }: Candidate) => cells.some(({ cell }) => !isEmptyCell(table.index.at(cell)));
  const own = new Set<Role>(table.candidates.filter(isFilled).map(({ role }) => role));
  // A title that speaks of importance is of nothing else: "Tevredenheid over de samenwerking".
  const isOfImportance = otherTitlesOf(table, definition).some(
    (text) => !WARNING.test(text) && sayingOf(text, definition).meanings.has("importance"),
  );
  if (isOfImportance && !own.has("importance")) return true;
  if (loose.some((text) => saysUnused(text) || saysDraft(text))) return true;
  const notes = [...otherTitlesOf(table, definition, LONGEST), table.index.sheet.name, ...loose, ...notesOf(table)];
  if ([...otherTitlesOf(table, definition), ...loose].some((text) => isByAnother(text, definition))) return true;
  return notes.some((text) => {
    const role = text.length <= LONGEST ? roleSaid(text, definition) : undefined;
    return role !== undefined && !own.has(role);
  });
}

/** "Dit is de score van het OCMW", "Scores volgens Leuven" */
function isByAnother(text: string, { cities }: AssessmentDefinition): boolean {
  const [, by = "", whose = ""] = BY.exec(text) ?? [];
  return saysOtherBody(words(whose)) || (/volgens/i.test(by) && identify(whose, cities) !== undefined);
}

const BY = /\b(?:scores?|cijfers?|punten|beoordeling)\s+(van|volgens)\s+(?:het |de )?(\S.*?)[.!]?\s*$/i;

/** "Belangrijk: vul alleen de gele cellen in." */
const WARNING = /^\s*(?:belangrijk|important)\s*[:!]/i;

/** "Klimaatplan 2030, gewenste eindsituatie": nobody has measured in that year. */
function isOfScores(saying: Saying): boolean {
  return saying.meanings.has("score") || saying.otherScale || saying.years.some((year) => year >= FIRST_AIM);
}

const SAID = ["target", "importance", "rank"] as const satisfies readonly Role[];

function roleSaid(text: string, definition: AssessmentDefinition): Role | undefined {
  const clauses = text
    .replace(BY_WHEN, " ")
    .split(/[.;!](?=\s)/)
    .map((clause) => sayingOf(clause, definition));
  // "Vul uw scores in. Uw ambitie geeft u op het tweede blad."
  if (PURPOSE.test(text) || clauses.some((each) => saysScore(each) && !saysNoScore(each))) return undefined;
  const isOfFigures = ASKS.test(text) || clauses.some(isOfScores);
  return isOfFigures ? SAID.find((role) => clauses.some(({ meanings }) => meanings.has(role))) : undefined;
}

/** "Terugsturen tegen 15 oktober" */
const BY_WHEN = /\btegen\b(?!\s+20\d\d)/gi;
/** "Doel van deze oefening": what it is for. */
const PURPOSE = /^\s*(?:doel|doelstelling|bedoeling|purpose|goal|objectif)\s*(?::|van\b|of\b|de\b)/i;
/** A question, or what is asked in other words; a figure and what it means. */
const ASKS =
  /\?|\brang|\b(?:zou(?:den)?|maximaal|hoe|waar|wat|welke?|mate|how|where|what|which|comment|quelle?s?)\b|\b\d\s*(?:[=:]|is\b)|\bd[ei](?:ze|t) (?:cijfers|getallen)\b|\bkolom \p{L}(?!\p{L})/iu;

/** What stands by itself below it, unless another table follows: then it may be that one's title. */
function notesBelow(table: Table, definition: AssessmentDefinition): readonly string[] {
  const { index } = table;
  const { bottom, left, right } = extentOf(table);
  const lines = index
    .rowsBetween(bottom, bottom + REACH + 1)
    .map((row) => index.cellsIn(row).filter(({ column }) => column >= left - 1 && column <= right))
    .map((cells) => cells.map(rawOf).filter((text) => text !== ""));
  if (lines.flat().some((text) => identify(text, definition.themes) !== undefined)) return [];
  return lines.flatMap(([only = "", ...others]) => (others.length === 0 && only.length <= LONGEST ? [only] : []));
}

/** At the right of what is filled in, beyond an empty column and alone in its own: what heads figures is of these. */
function notesBeside(table: Table): readonly string[] {
  const { index, header, themes, candidates } = table;
  let right = 0;
  for (const { label } of themes) right = Math.max(right, label.column);
  for (const { cells } of candidates)
    for (const { cell } of cells) if (cell.column > right && !isEmptyCell(index.at(cell))) right = cell.column;
  const byColumn = new Map<number, string[]>();
  for (const row of index.rowsBetween(header.row - 3, extentOf(table).bottom + 1))
    for (const cell of index.cellsIn(row))
      if (cell.column > right && cell.column <= right + BESIDE && rawOf(cell) !== "")
        byColumn.set(cell.column, [...(byColumn.get(cell.column) ?? []), rawOf(cell)]);
  return [...byColumn].flatMap(([column, texts]) => (texts.length === 1 && column > right + 1 ? texts : []));
}

const BESIDE = 4;

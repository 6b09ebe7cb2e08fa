/**
 * The scale that a sheet states in so many words, wherever it stands: "1 = heel matuur, 5 = niet matuur", "van 1 (zwak) tot 10
 * (sterk)", "1 = niet akkoord, 5 = akkoord", a legend whose levels are called otherwise than ours. Figures on it look like
 * scores, and mean something else.
 */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../domain/definition/definition";
import { fold, identify } from "../../domain/definition/identity";
import { latestPer } from "../../domain/kept";
import { readScore } from "../../domain/score/read-score";
import type { Position } from "../../host/area";
import type { Cell } from "../../host/snapshot";
import { isOwnTitle } from "../sheets/own-titles";
import { rawOf, type SheetIndex, textOf } from "../cells/sheet-index";
import { isInstruction } from "./example";
import { type LevelList, levelLists, levelsWithin } from "./listed-levels";
import { areOurs, INTRODUCING, isOfOtherScale, LEGEND, levelCalled, OPINION, WORST } from "./listed-scale";
import { saysScaleOtherwise, saysTurnedScale } from "./said-of-scale";
import type { Table } from "./table";
import { ASIDE } from "./words/role";
import { sayingOf } from "./words/saying";
import { inDigits, MONTH, NUMBER_WORDS, numberCalled, QUESTIONS, TO } from "./words/scale";

const LONGEST = 200;

/**
 * What is said of importance holds for the column of importance, where there is one; what is said of something else, for one with
 * figures. "Legende" says of which it is no more than "schaal" does.
 */
export function statesOtherScale({ index, candidates }: Table, definition: AssessmentDefinition): boolean {
  const roles = ASIDE.filter((aside) =>
    candidates.some(({ role, cells }) => role === aside && (role !== "other" || cells.some(isFigure))),
  );
  const { name } = index.sheet;
  const named = saysOfWhole(name, definition) ? [name] : [];
  return [...statementsOn(index, definition), ...named].some((text) => {
    const { meanings } = sayingOf(text.replace(INTRODUCED, ""), definition);
    return !roles.some((role) => meanings.has(role));
  });

  function isFigure({ cell }: { readonly cell: Position }): boolean {
    return typeof index.at(cell)?.value === "number";
  }
}

const INTRODUCED = new RegExp(String.raw`^\s*(?:${INTRODUCING})(?!\p{L})`, "iu");

/**
 * Does a sheet that explains how to fill in, and holds no table itself, state another scale for the whole workbook? In a text of some
 * length only what is said of scoring does; where cities explain themselves, none.
 */
export function explainsOtherScale(index: SheetIndex, definition: AssessmentDefinition): boolean {
  const { name } = index.sheet;
  if (!isInstruction(index) && !EXPLAINING.test(name)) return false;
  const isOf = (text: string) => text.length <= SHORT || (SCORING.test(text) && !/toelichting/i.test(name));
  return statementsOn(index, definition).some(isOf) || isOutOfOtherOn(index, definition);
}

const EXPLAINING = /\b(?:legend[ea]?|schaal|scale|niveaus|levels|toelichting|info|inleiding|intro)\b/i;
const SHORT = 60;
const SCORING = /=|\b(?:scor|quot|thema|niveau|punten)/i;

/** "Quotering op 20", "Punten: maximum 10", and nothing behind it: "op 20 oktober" is a day. */
function isOutOfOtherOn(index: SheetIndex, definition: AssessmentDefinition): boolean {
  return index
    .rowsBetween(-1, Infinity)
    .flatMap((row) => index.cellsIn(row))
    .some((cell) => mostIn(textOf(cell), OUT_OF, definition) !== undefined);
}

/** "Genk scoorde op 10" */
export function saysOutOfOther(text: string, definition: AssessmentDefinition): boolean {
  return mostIn(text, SCORED_OUT_OF, definition) !== undefined;
}

/** What a text says that scores are out of, where that is not our highest level. */
function mostIn(text: string, pattern: RegExp, definition: AssessmentDefinition): number | undefined {
  const [, most] = pattern.exec(text.length <= LONGEST ? inDigits(text) : "") ?? [];
  return most === undefined || Number(most) === highestLevel(definition).value ? undefined : Number(most);
}

const SCORED = String.raw`\b(?:scores?|scoren|scoorden?|(?:ge)?quot(?:ering|eren|eerd)|cijfers?|punten)\b\s*(?:is|zijn|staan|staat|[:=])?`;
const MAXIMUM = String.raw`\s*(?:op|\/|max(?:imum|imaal)?\.?)\s*:?\s*(\d{1,3})(?:\s*(?:punten|points))?\s*(?:$|[.;)](?!\d))`;
const OUT_OF = new RegExp(`(?:^|${SCORED})${MAXIMUM}`, "i");
const SCORED_OUT_OF = new RegExp(SCORED + MAXIMUM, "i");

/** Every table of a sheet asks. */
function statementsOn(index: SheetIndex, definition: AssessmentDefinition): readonly string[] {
  return onSheet(index, [definition], () => [
    ...index.rowsBetween(-1, Infinity).flatMap((row) => {
      const cells = index.cellsIn(row);
      return inRow(cells, [definition], () => statementsIn(index, cells, definition));
    }),
    ...levelLists(index, definition).flatMap((list) => otherIn(list, definition)),
  ]);
}

/** A list of levels as it would be said in a sentence. */
function otherIn(list: LevelList, definition: AssessmentDefinition): readonly string[] {
  const text = list.levels.map(({ value, words }) => `${value} = ${words}`).join(", ");
  const isSaid = LEGEND.test(list.head) && !areOurs(list, definition) && isOtherScale(text, definition);
  return isSaid || isOfOtherScale(list, definition) ? [text] : [];
}

const onSheet = latestPer<SheetIndex, readonly string[]>();
/** Each is said in a cell, or in two beside each other. */
const inRow = latestPer<readonly Cell[], readonly string[]>();

function statementsIn(index: SheetIndex, cells: readonly Cell[], definition: AssessmentDefinition): readonly string[] {
  // "Aanpak | 3 | Heel matuur": a score, and the level that is aimed at.
  const { themes, cities } = definition;
  const isOfTable = cells.some((cell) => identify(textOf(cell), themes) ?? identify(textOf(cell), cities));
  // "Score op 10" beside "Score op 5" heads a column.
  const isAlone = cells.filter((cell) => rawOf(cell) !== "").length === 1;
  return cells.flatMap((cell) => {
    const text = textOf(cell);
    // A legend: the level, and what it is called at its right.
    const name = isOfTable ? "" : textOf(index.at({ row: cell.row, column: cell.column + 1 }));
    if (text === "")
      return typeof cell.value === "number" && name !== "" && isCalledOtherwise(cell.value, name, definition)
        ? [name]
        : [];
    if (text.length > LONGEST || isOwnTitle(text, definition)) return [];
    if (isAlone ? saysOtherwise(text, definition) : !isOfTable && saysTurnedScale(text)) return [text];
    if (!/\d|puntenschaal/i.test(text)) return [];
    const list = isOfTable ? undefined : levelsWithin(text, definition);
    const isOther = isOtherScale(text, definition) || (list && isOfOtherScale(list, definition));
    return (isOther && !OF_OTHERS.test(text)) ||
      isRangeCalledOtherwise(`${text} ${/\p{L}/u.test(text) ? "" : name}`, definition)
      ? [text]
      : [];
  });
}

function saysOtherwise(text: string, definition: AssessmentDefinition): boolean {
  return !OF_OTHERS.test(text) && (saysOutOfOther(text, definition) || saysScaleOtherwise(text, definition));
}

/** A line that stands for a whole table, the name of its sheet or a note at its heading, says another scale in so many words. */
export function saysOfWhole(text: string, definition: AssessmentDefinition): boolean {
  return saysOtherwise(text, definition) || (/\d|puntenschaal/i.test(text) && isOtherScale(text, definition));
}

/** "In de burgerbevraging (schaal 1-10) scoorde de stad 6,8" */
const OF_OTHERS =
  /\b(?:burger|inwoner|bewoner|tevredenheids)[a-zê]|\b(?:scoorden?|(?:be)?haalden?|kreeg|kregen|gaven?)\b/i;

/** "9-10 | Heel matuur": a range of which the level that is called so is none. */
function isRangeCalledOtherwise(text: string, definition: AssessmentDefinition): boolean {
  const [, from, to, name = ""] = RANGE_CALLED.exec(text) ?? [];
  const level = name === "" ? null : readScore({ value: name }, definition).score.value;
  return level !== null && Number.isInteger(level) && (level < Number(from) || level > Number(to));
}

const RANGE_CALLED = new RegExp(String.raw`^(\d{1,3})\s*%?\s*(?:-|–|${TO})\s*(\d{1,3})\s*%?\s*[=:]?\s*([^\d%]+)$`, "i");

/** "Van 1 tot 4 oktober", "1-4-2026" and "van 8 tot 12 uur" are times. */
const NO_TIME = String.raw`(?!\s*[-/.]\s*\d|\s*(?:${MONTH}|uur\b|u\b))`;
const ENDS = String.raw`${TO})\s*(\d{1,3})\b${NO_TIME}\s*(?:\(([^)]*)\))?`;
const FROM_TO = new RegExp(String.raw`\b(?:van|from|de)\s+(\d{1,3})\s*(?:\(([^)]*)\))?\s*(?:${ENDS}`, "i");
/** "Schaal: 1 (laag) tot 10 (hoog)", "Likertschaal 1-7", "Legende 0-4"; not "Scores van vraag 1 tot 4" */
const NAMED_RANGE = new RegExp(
  String.raw`(?:schaal|\bscale|[ée]chelle|\bpunten|\bscores?|\blegend[ea]?|\bbetekenis)\b(?:(?!${QUESTIONS}|blad)\D){0,12}(\d{1,3})\s*(?:\(([^)]*)\))?\s*(?:-|–|${ENDS}`,
  "i",
);
/** "4-puntenschaal", "vierpuntenschaal", "10-point scale" */
const OF_POINTS = new RegExp(
  String.raw`\b(\d{1,3}|${NUMBER_WORDS})[ -]?(?:punte?n?s?|points?)[ -]?(?:schaal|scale)`,
  "i",
);
/** "1 = niet matuur", "1 staat voor uitstekend, 5 voor zwak" */
const IS =
  /(\d{1,3})\s*(=|:|(?:staat voor|betekent|means|voor)(?=\s))\s*([^,;…=]+?)(?=[,;…]|\.{2}|\s+(?:en|and|et|tot)\s+\d|$)/gi;

function isOtherScale(text: string, definition: AssessmentDefinition): boolean {
  const [low, high] = [lowestLevel(definition).value, highestLevel(definition).value];
  const [, points] = OF_POINTS.exec(text) ?? [];
  if (points !== undefined) return (numberCalled(points) ?? Number(points)) !== high;
  const [matched, from, first = "", to, last = ""] = FROM_TO.exec(text) ?? NAMED_RANGE.exec(text) ?? [];
  if (matched !== undefined && Number(from) < Number(to) && Number(to) <= 100)
    return Number(from) !== low || Number(to) !== high || areOtherEnds(first, last);
  const [, best] = BEST_AT.exec(text) ?? [];
  const [, worst] = WORST_AT.exec(text) ?? [];
  if (best !== undefined && worst !== undefined) return Number(best) !== high || Number(worst) !== low;
  const pairs = [...text.matchAll(IS)].map(([, value, sign = "", name = ""]) => ({
    ...{ value: Number(value), sign, name: name.replace(/[\s).]+$/, "") },
  }));
  if (pairs.length < 2 || pairs.some(({ name }) => identify(name, definition.themes) !== undefined)) return false;
  const called = (value: number) => pairs.find((pair) => pair.value === value)?.name ?? "";
  // "0 = niet ingevuld, 1 = niet matuur, …"
  const areOursAbove0 = pairs.every(({ value, name }) => value === 0 || levelCalled(name, definition) === value);
  const ends = pairs.map(({ value }) => value);
  const equal = pairs.filter(({ sign }) => sign === "=").map(({ value }) => value);
  return (
    pairs.some(({ value, name }) => isOtherLevel(value, name, definition)) ||
    areOtherEnds(called(low), called(high)) ||
    (low > 0 && ends.includes(0) && Math.max(...ends) <= 10 && Math.max(...ends) > 1 && !areOursAbove0) ||
    endsElsewhere(equal, [low, high])
  );
}

/** "1 is het beste, 5 het slechtste", "1 (best)" */
const saidOf = (words: string) =>
  new RegExp(String.raw`\b(\d{1,3})[\s=(]*(?:is\s+)?(?:(?:het|de)\s+)?(?:${words})`, "i");
const BEST_AT = saidOf("best|sterkst|hoogst");
const WORST_AT = saidOf("slechtst|zwakst|laagst");

/** "1 = zwak, 10 = sterk"; "1 = slecht, 2 = matig, 3 = goed, 4 = zeer goed": a scale that begins where ours does, and ends elsewhere. */
function endsElsewhere(values: readonly number[], [low, high]: readonly [number, number]): boolean {
  if (!values.includes(low)) return false;
  const most = Math.max(...values);
  const isWhole = values.length > 2 && values.every((value, at) => value === low + at);
  return most > high ? most <= 100 : isWhole && most < high;
}

/** "Niet akkoord" and "akkoord" are no maturity; of "zeer goed" and "zeer slecht", the least comes last. */
function areOtherEnds(lowest: string, highest: string): boolean {
  if (lowest === "" || highest === "") return false;
  return OPINION.test(highest) || (WORST.test(highest) && !WORST.test(lowest));
}

/** The name of one of our levels, at another number. */
function isCalledOtherwise(value: number, name: string, { levels }: AssessmentDefinition): boolean {
  const named = levels.find((level) => fold(level.name) === fold(name));
  return named !== undefined && named.value !== value && Number.isInteger(value);
}

/** The name or the colour of one of our levels, at another number: "1 = donkergroen". */
function isOtherLevel(value: number, name: string, definition: AssessmentDefinition): boolean {
  return (levelCalled(name, definition) ?? value) !== value;
}

/**
 * The scale that a sheet states in so many words, wherever it stands: "1 = heel matuur, 5 = niet matuur", "van 1 (zwak) tot 10
 * (sterk)", "1 = niet akkoord, 5 = akkoord", a legend whose levels are called otherwise than ours. Figures on it look like
 * scores, and mean something else.
 */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../domain/definition/definition";
import { fold } from "../../domain/definition/identity";
import { keptPer } from "../../domain/kept";
import { isOwnTitle } from "../sheets/own-titles";
import { type SheetIndex, textOf } from "../cells/sheet-index";
import { extentOf, type Table } from "./table";
import { ASIDE } from "./words/role";
import { type Saying, sayingOf } from "./words/saying";

const LONGEST = 200;

/** What is said of importance holds for the column of importance, where there is one. */
export function statesOtherScale({ index, candidates }: Table, definition: AssessmentDefinition): boolean {
  const roles = ASIDE.filter((aside) => candidates.some(({ role }) => role === aside));
  return statementsOn(index, definition).some(({ meanings }) => !roles.some((role) => meanings.has(role)));
}

function statementsOn(index: SheetIndex, definition: AssessmentDefinition): readonly Saying[] {
  const known = found.get(index);
  if (known?.definition === definition) return known.statements;
  const statements = statementsIn(index, definition);
  found.set(index, { definition, statements });
  return statements;
}

/** Every table of a sheet asks. */
const found = keptPer<
  SheetIndex,
  { readonly definition: AssessmentDefinition; readonly statements: readonly Saying[] }
>();

function statementsIn(index: SheetIndex, definition: AssessmentDefinition): readonly Saying[] {
  return index.sheet.cells.flatMap((cell) => {
    const text = textOf(cell);
    if (text !== "")
      return text.length <= LONGEST &&
        /\d/.test(text) &&
        !isOwnTitle(text, definition) &&
        isOtherScale(text, definition)
        ? [sayingOf(text, definition)]
        : [];
    // A legend: the level, and what it is called at its right.
    const name = textOf(index.at({ row: cell.row, column: cell.column + 1 }));
    const isLegend = typeof cell.value === "number" && name !== "" && isCalledOtherwise(cell.value, name, definition);
    return isLegend ? [sayingOf(name, definition)] : [];
  });
}

const FROM_TO =
  /\b(?:van|from|de)\s+(\d{1,3})\s*(?:\(([^)]*)\))?\s*(?:tot(?: en met)?|t\/m|to|à)\s+(\d{1,3})\b\s*(?:\(([^)]*)\))?/i;
const NAMED_RANGE =
  /\b(?:schaal|scale|[ée]chelle|punten|scores?)\b\D{0,12}(\d{1,3})\s*(?:-|–|tot|t\/m|to|à)\s*(\d{1,3})\b/i;
/** "1 = niet matuur" */
const IS = /(\d{1,3})\s*[=:]\s*([^,;…=]+?)(?=[,;…]|\s+(?:en|and|et|tot)\s+\d|$)/g;

function isOtherScale(text: string, definition: AssessmentDefinition): boolean {
  const [low, high] = [lowestLevel(definition).value, highestLevel(definition).value];
  const described = FROM_TO.exec(text);
  const [, from, first = "", to, last = ""] = described ?? [];
  const [, start, end] = described ? [text, from, to] : (NAMED_RANGE.exec(text) ?? []);
  if (start !== undefined && end !== undefined && Number(start) < Number(end) && Number(end) <= 100)
    return Number(start) !== low || Number(end) !== high || areOtherEnds(first, last);
  const pairs = [...text.matchAll(IS)].map(([, value, name = ""]) => ({ value: Number(value), name: name.trim() }));
  const ends = pairs.map(({ value }) => value);
  if (pairs.length < 2) return false;
  const called = (value: number) => pairs.find((pair) => pair.value === value)?.name ?? "";
  return (
    pairs.some(({ value, name }) => isCalledOtherwise(value, name, definition)) ||
    areOtherEnds(called(low), called(high)) ||
    (low > 0 && ends.includes(0) && Math.max(...ends) <= 10 && Math.max(...ends) > 1)
  );
}

/** "Niet akkoord" and "akkoord" are no maturity; of "zeer goed" and "zeer slecht", the least comes last. */
function areOtherEnds(lowest: string, highest: string): boolean {
  if (lowest === "" || highest === "") return false;
  return OPINION.test(highest) || (LITTLE.test(highest) && !LITTLE.test(lowest));
}

const OPINION = /\b(?:tevreden|akkoord|(?:on)?eens|agree|satisfied|d'accord|satisfaite?)\b/i;
const LITTLE =
  /\b(?:niet|geen|nauwelijks|weinig|zwak(?:st)?e?|slecht(?:st)?e?|laag(?:st)?e?|lage|minste?|onvoldoende|not?|none|hardly|bad|poor|low(?:est)?|worst|weak(?:est)?|least|pas|aucune?|faible|mauvaise?|bas)\b/i;

/** The name of one of our levels, at another number. */
function isCalledOtherwise(value: number, name: string, { levels }: AssessmentDefinition): boolean {
  const named = levels.find((level) => fold(level.name) === fold(name));
  return named !== undefined && named.value !== value && Number.isInteger(value);
}

/** "Score | Max" with a 10 behind every theme, or a row of them: what the figures are out of. */
export function isOutOfOther(table: Table, definition: AssessmentDefinition): boolean {
  const { index, header, candidates, themes } = table;
  const high = highestLevel(definition).value;
  const inColumns = candidates
    .filter(({ headings }) => MOST.test(headings.at(-1) ?? ""))
    .map(({ cells }) => cells.map(({ cell }) => index.at(cell)?.value));
  const columns = new Set(themes.map(({ column }) => column));
  const inRows = index
    .rowsBetween(header.row, extentOf(table).bottom + 2)
    .map((row) => index.cellsIn(row))
    .filter((cells) => MOST.test(textOf(cells.find((cell) => textOf(cell) !== ""))))
    .map((cells) => cells.filter(({ column }) => columns.has(column)).map(({ value }) => value));
  return [...inColumns, ...inRows].some((values) => {
    const [most, ...others] = new Set(values);
    return typeof most === "number" && values.length > 1 && others.length === 0 && most !== high;
  });
}

const MOST = /^\s*max/i;

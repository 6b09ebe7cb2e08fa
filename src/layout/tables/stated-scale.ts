/**
 * The scale that a sheet states in so many words, wherever it stands: "1 = heel matuur, 5 = niet matuur", "van 1 (zwak) tot 10
 * (sterk)", a legend whose levels are called otherwise than ours. Figures on it look like scores, and mean something else.
 */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../domain/definition/definition";
import { fold } from "../../domain/definition/identity";
import { type SheetIndex, textOf } from "../parse/sheet-index";

const LONGEST = 200;

export function statesOtherScale(index: SheetIndex, definition: AssessmentDefinition): boolean {
  const known = found.get(index);
  if (known?.definition === definition) return known.states;
  const states = statesIn(index, definition);
  found.set(index, { definition, states });
  return states;
}

/** Every table of a sheet asks. */
const found = new WeakMap<SheetIndex, { readonly definition: AssessmentDefinition; readonly states: boolean }>();

function statesIn(index: SheetIndex, definition: AssessmentDefinition): boolean {
  return index.sheet.cells.some((cell) => {
    const text = textOf(cell);
    if (text !== "") return text.length <= LONGEST && /\d/.test(text) && isOtherScale(text, definition);
    // A legend: the level, and what it is called at its right.
    const name = textOf(index.at({ row: cell.row, column: cell.column + 1 }));
    return typeof cell.value === "number" && name !== "" && isCalledOtherwise(cell.value, name, definition);
  });
}

const FROM_TO = /\b(?:van|from|de)\s+(\d{1,3})\s*(?:\([^)]*\))?\s*(?:tot(?: en met)?|t\/m|to|à)\s+(\d{1,3})\b/i;
const NAMED_RANGE =
  /\b(?:schaal|scale|[ée]chelle|punten|scores?)\b\D{0,12}(\d{1,3})\s*(?:-|–|tot|t\/m|to|à)\s*(\d{1,3})\b/i;
/** "1 = niet matuur" */
const IS = /(\d{1,3})\s*[=:]\s*([^,;=]+?)(?=[,;]|\s+(?:en|and|et)\s+\d|$)/g;

function isOtherScale(text: string, definition: AssessmentDefinition): boolean {
  const [low, high] = [lowestLevel(definition).value, highestLevel(definition).value];
  for (const range of [FROM_TO, NAMED_RANGE]) {
    const [, from, to] = range.exec(text) ?? [];
    if (from !== undefined && to !== undefined && Number(from) < Number(to) && Number(to) <= 100)
      return Number(from) !== low || Number(to) !== high;
  }
  const pairs = [...text.matchAll(IS)].map(([, value, name = ""]) => ({ value: Number(value), name: name.trim() }));
  const ends = pairs.map(({ value }) => value);
  if (pairs.length < 2) return false;
  return (
    pairs.some(({ value, name }) => isCalledOtherwise(value, name, definition)) ||
    (ends.includes(0) && Math.max(...ends) <= 10 && Math.max(...ends) > 1)
  );
}

/** The name of one of our levels, at another number. */
function isCalledOtherwise(value: number, name: string, { levels }: AssessmentDefinition): boolean {
  const named = levels.find((level) => fold(level.name) === fold(name));
  return named !== undefined && named.value !== value && Number.isInteger(value);
}

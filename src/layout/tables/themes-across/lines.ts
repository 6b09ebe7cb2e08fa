/** The rows of a table with themes in columns that could hold a city's scores. */
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { readScore } from "../../../domain/score/read-score";
import type { CellContent } from "../../../domain/cell-content";
import { oncePer, saidOnce } from "../../../domain/kept";
import type { Position } from "../../../host/area";
import type { Cell } from "../../../host/snapshot";
import { cityRows, type CityTable, figuresIn, filledIn } from "../city-rows";
import { isFigure, sumsUp } from "../../cells/figures";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { FEWEST_THEMES } from "../table";
import { ASIDE, mayBeScore, SPEAKING } from "../words/role";
import { roleOf, saysNoScore, saysScore } from "../words/role-of";
import { isMute, type Saying, sayingOf } from "../words/saying";
import { carriedDown, type Row } from "./carried-rows";
import { cityCalled } from "./name-column";
import { rowHeadings, type RowFrame } from "./row-headings";

export interface Line extends Omit<Row, "kind"> {
  readonly headings: readonly string[];
}

export interface Lines {
  readonly lines: readonly Line[];
  /** The first row that is left, of a table that is longer than any scan. */
  readonly beyond: Position | undefined;
}

export interface LinesInput extends Omit<RowFrame, "strict"> {
  /** The row where another table begins. */
  readonly end: number;
}

export function linesOf(index: SheetIndex, input: LinesInput): Lines {
  return input.nameColumn === undefined
    ? { lines: namelessLines(index, input), beyond: undefined }
    : namedLines(index, { ...input, nameColumn: input.nameColumn });
}

function tableOf(index: SheetIndex, input: LinesInput): CityTable {
  const { definition, lastRow, end, columns, nameColumn, firstTheme } = input;
  return {
    row: lastRow,
    end,
    nameColumn: nameColumn ?? firstTheme,
    columns: columnsBefore(index.cellsIn(input.row), [...columns]),
    isFigure: isFigureBy(definition),
    isLegend: (name) => readScore({ value: name }, definition).score.value !== null,
    cityCalled: (name) => cityCalled(name, definition),
  };
}

const columnsBefore = saidOnce<readonly Cell[], readonly number[]>();
const isFigureBy = oncePer((definition: AssessmentDefinition) => (cell: CellContent) => isFigure(cell, definition));

function namedLines(index: SheetIndex, input: LinesInput & { readonly nameColumn: number }): Lines {
  const { definition, nameColumn } = input;
  const { rows, beyond } = cityRows(index, tableOf(index, input), definition);
  const named = strangelyNamed(carriedDown(index, rows, input), definition);
  const cities = named.flatMap(({ city }) => city ?? []);
  const names = new Map<Named, Set<string>>();
  for (const { city, name } of named) if (city) names.set(city, (names.get(city) ?? new Set()).add(name));
  const frame: RowFrame = { ...input, strict: new Set(cities).size < cities.length || cities.length === 1 };
  return {
    beyond,
    lines: named.map(({ label, name, city, isNameless, kind }) => ({
      ...{ label, name, city, ...(isNameless && { isNameless }) },
      headings: [
        ...(kind === undefined ? [] : [kind]),
        ...nameHeadings(
          rawOf(index.at({ ...label, column: nameColumn })),
          { isKnown: city !== undefined, isAgain: city !== undefined && (names.get(city)?.size ?? 0) > 1 },
          definition,
        ),
        ...rowHeadings(index, label.row, frame),
      ],
    })),
  };
}

/** "Gent – na de startdag" beside "Gent – as is": of a city that has a row of its own, it is another row, whatever it says. */
function strangelyNamed(lines: readonly Row[], definition: AssessmentDefinition): readonly Row[] {
  const known = new Set(lines.flatMap(({ city }) => city ?? []));
  return lines.map((line) => {
    if (line.city || line.name === "") return line;
    const [city, ...others] = sayingOf(line.name, definition).cities;
    return city && others.length === 0 && known.has(city) ? { ...line, city } : line;
  });
}

/** "Gent (AS IS)" says more than a name. What nobody knows there belongs to the name: "Alost (Oost-Vlaanderen)". */
function nameHeadings(
  name: string,
  { isKnown, isAgain }: { readonly isKnown: boolean; readonly isAgain: boolean },
  definition: AssessmentDefinition,
): readonly string[] {
  const saying = sayingOf(name, definition);
  if (saying.cities.length === 0) return [];
  // "Gent (thermometer /10)": that it is on another scale, or no score, counts whatever else is said.
  if (saying.otherScale || saysNoScore(saying) || BY_OTHERS.test(name)) return [name];
  if (saying.unknown.length === 0) return isMute(saying) ? [] : [name];
  return isKnown && (isAgain || !identify(name, definition.cities)) ? [name] : [];
}

/** "Gent (burgers)": the city is not who gave these. */
const BY_OTHERS = /\b(?:burgers?|inwoners|bewoners|jongeren|audit|auditor|buur(?:stad|steden|gemeenten?))\b/i;

/**
 * The rows of a table without a column of cities: one city's, named elsewhere. Rows that only sum up others, or hold words
 * alone beside rows with figures, are none.
 */
function namelessLines(index: SheetIndex, input: LinesInput): readonly Line[] {
  const table = tableOf(index, input);
  const frame: RowFrame = { ...input, strict: true };
  const rows = index
    .rowsBetween(input.lastRow, input.end)
    .map((row) => ({ row, filled: filledIn(index, row, table) }))
    .filter(({ filled }) => filled.length > 0 && !filled.every(sumsUp))
    .map((each) => ({ ...each, figures: figuresIn(each.filled, table) }));
  const full = rows.filter(({ figures }) => figures >= FEWEST_THEMES);
  const some = rows.filter(({ figures }) => figures > 0);
  // Words instead of scores count where they stand behind "Score", or alone.
  const spoken = rows.filter(
    ({ row, figures }) => figures === 0 && wordsIn(index, row, frame).some((text) => isScore(text, input.definition)),
  );
  // A row with a few scores counts beside full ones as soon as something says what it is.
  const lastFull = full.at(-1)?.row ?? input.lastRow;
  const headed = some.filter(({ row }) => row <= lastFull + 1 && wordsIn(index, row, frame).length > 0);
  const chosen =
    full.length > 0
      ? [...new Set([...full, ...headed])]
      : some.length > 0
        ? some.slice(0, 1)
        : rows.length === 1
          ? rows
          : [];
  // "Score" beside an empty row: that is where the scores are to come.
  const last = rows.at(-1)?.row ?? input.lastRow;
  const open = index
    .rowsBetween(input.lastRow, Math.min(input.end, last + 2))
    .map((row) => ({ row }))
    .filter(({ row }) => filledIn(index, row, table).length === 0)
    .filter(({ row }) => wordsIn(index, row, frame).some((text) => isScore(text, input.definition)));
  const all = [...new Set([...chosen, ...spoken, ...open])]
    .sort((a, b) => a.row - b.row)
    .map(({ row }) => ({ row, headings: wordsIn(index, row, frame) }));
  // Where other rows say what they are, this one does too, in a word that nobody knows.
  const saysRoles = all.some(({ headings }) => headings.some((text) => speaks(sayingOf(text, input.definition))));
  return all.map(({ row, headings }) => {
    const isNamed =
      !saysRoles && headings.length > 0 && headings.every((text) => isNameOnly(sayingOf(text, input.definition)));
    const name = isNamed ? headings[0] : "";
    const beside = index.cellsIn(row).find((cell) => !input.columns.has(cell.column) && textOf(cell) === name);
    const label = { row, column: name === "" ? input.firstTheme : (beside?.column ?? input.firstTheme) };
    return { label, name: name ?? "", city: undefined, headings: name === "" ? headings : [] };
  });
}

/** All that stands in the row beside its scores: without a column of names, each word of it may say what the row is. */
function wordsIn(index: SheetIndex, row: number, frame: RowFrame): readonly string[] {
  const among = index
    .cellsIn(row)
    .filter(({ column }) => frame.columns.has(column))
    .map(textOf)
    // "3-4" is between two levels, whatever else it may be.
    .filter((text) => /\p{L}{2}/u.test(text) && isHeadingOnly(sayingOf(text, frame.definition)));
  const told = [...rowHeadings(index, row, frame), ...among];
  if (told.length > 0) return told;
  const [first] = index
    .cellsIn(row)
    .filter((cell) => !frame.columns.has(cell.column) && cell.column < frame.firstTheme && textOf(cell) !== "");
  return first ? [textOf(first)] : [];
}

function isScore(text: string, definition: AssessmentDefinition): boolean {
  const saying = sayingOf(text, definition);
  return saysScore(saying) && roleOf(saying) === "score";
}

/** "Streefscore" may stand in the column of a theme of which there is no target. */
function isHeadingOnly(saying: Saying): boolean {
  return saying.unknown.length === 0 && !mayBeScore(roleOf(saying)) && !saying.meanings.has("remark");
}

function speaks({ meanings }: Saying): boolean {
  return [...ASIDE, ...SPEAKING].some((role) => meanings.has(role));
}

/** Words that mean nothing to us, and nothing else: the name of a city that nobody has, as likely as not. */
function isNameOnly({ meanings, unknown, years, cities }: Saying): boolean {
  return (
    unknown.length > 0 && years.length === 0 && cities.length === 0 && [...meanings].every((each) => each === "filler")
  );
}

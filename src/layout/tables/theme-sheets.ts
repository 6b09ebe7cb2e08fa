/** A sheet per theme: the theme in the name of the sheet or in its title, and below it a row per city with its score. */
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { fold } from "../../domain/definition/identity";
import { latestPer } from "../../domain/kept";
import type { Position } from "../../host/area";
import { isFigure, sumsUp } from "../cells/figures";
import { isSummary } from "../sheets/headings";
import { findingAt, rawOf, type SheetIndex, textOf } from "../cells/sheet-index";
import { connectedColumns } from "./connected";
import { type Candidate, extentOf, FEWEST_THEMES, type Table } from "./table";
import { cityCalled } from "./themes-across/name-column";
import { type ColumnHeading, headingsAbove } from "./themes-down/headings-above";
import { isOtherHalf } from "./theme-halves";
import { roleOf } from "./words/role-of";
import { isMute, sayingOf, together } from "./words/saying";

export interface SheetWithTables {
  readonly index: SheetIndex;
  /** What else was found on it. */
  readonly tables: readonly Table[];
}

/** Of the themes that such sheets are of, so many must be known. */
const FEWEST_KNOWN = 2;

/** @returns one table for each, where there are enough of them. */
export function themeSheets(
  sheets: readonly SheetWithTables[],
  definition: AssessmentDefinition,
): ReadonlyMap<SheetIndex, Table> {
  const tables = new Map<SheetIndex, Table>();
  for (const { index, tables: others } of sheets) {
    const table = ofTheme(index, [definition, others], () => themeSheet(index, { definition, others }));
    if (table) tables.set(index, table);
  }
  const themes = new Set([...tables.values()].flatMap((table) => table.themes.map(({ theme }) => theme)));
  const shapes = new Set([...tables.values()].map(shapeOf));
  const strangers = sheets
    .filter(({ index }) => !tables.has(index))
    .flatMap(({ index, tables: others }): readonly [SheetIndex, Table][] => {
      const stranger = ofStranger(index, [definition, others], () =>
        themeSheet(index, { definition, others, stranger: strangerOf(index) }),
      );
      if (!stranger || !shapes.has(shapeOf(stranger))) return [];
      const half = [...tables].find(([of, { themes }]) =>
        themes.some(({ theme }) => isOtherHalf(index.sheet.name, { label: of.sheet.name, theme })),
      );
      return [[index, half ? asOtherHalf(stranger, half) : withoutTheme(stranger)]];
    });
  if (themes.size < FEWEST_KNOWN || themes.size + strangers.length < FEWEST_THEMES) return new Map();
  for (const [index, stranger] of strangers) tables.set(index, stranger);
  return tables;
}

const [ofTheme, ofStranger] = [latestPer<SheetIndex, Table | undefined>(), latestPer<SheetIndex, Table | undefined>()];

/** What heads the columns of such a sheet. */
function shapeOf({ candidates }: Table): string {
  return [...new Set(candidates.map(({ headings }) => headings.join("\n")))].sort().join("\n\n");
}

/** A sheet like the others, of a theme that nobody knows. */
function strangerOf({ sheet }: SheetIndex): Named {
  return { id: "", name: sheet.name, aliases: [] };
}

/** "Participatie", beside "Communicatie": of the cities that have both, one more score of that theme. */
function asOtherHalf(table: Table, [index, { themes, candidates }]: readonly [SheetIndex, Table]): Table {
  const theme = themes[0]?.theme;
  if (!theme) return withoutTheme(table);
  const isFilled = ({ cells }: Candidate) => cells.some(({ cell }) => rawOf(index.at(cell)) !== "");
  const scored = new Set(candidates.filter(isFilled).map(({ name }) => name));
  return {
    ...table,
    themes: table.themes.map((place) => ({ ...place, theme })),
    candidates: table.candidates
      .filter(({ name }) => scored.has(name))
      .map((each) => ({ ...each, cells: each.cells.map((cell) => ({ ...cell, theme })) })),
    unknownThemes: table.candidates.every(({ name }) => scored.has(name)) ? [] : withoutTheme(table).unknownThemes,
  };
}

function withoutTheme(table: Table): Table {
  const { index } = table;
  const [title] = index.sheet.cells.filter((cell) => textOf(cell) !== "");
  const at = title ?? table.header;
  const told = findingAt(index, at, { code: "unknown-theme", raw: `${index.sheet.name}: ${rawOf(title)}` });
  return { ...table, themes: [], candidates: [], unknownThemes: [told] };
}

interface Names {
  readonly definition: AssessmentDefinition;
  readonly isFree: (place: Position) => boolean;
}

interface NameCell extends Position {
  readonly text: string;
}

interface Search {
  readonly definition: AssessmentDefinition;
  readonly others: readonly Table[];
  /** The theme, where neither its name nor a title says which. */
  readonly stranger?: Named;
}

function themeSheet(index: SheetIndex, { definition, others, stranger }: Search): Table | undefined {
  const taken = others.map((table) => ({ ...extentOf(table), top: table.header.row }));
  const isFree = ({ row, column }: Position) =>
    !taken.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const [first] = cityCells(index, { definition, isFree });
  if (!first) return undefined;
  const theme = stranger ?? themeOf(index, first, definition);
  if (!theme) return undefined;
  const { column } = first;
  const rows = index
    .rowsBetween(first.row - 1, Infinity)
    .filter((row) => isRow(index, { row, column }) && isFree({ row, column }))
    // Below an empty row there may be a legend: there a row counts by its name.
    .filter(
      (row, position) =>
        row === first.row + position || cityCalled(textOf(index.at({ row, column })), definition) !== undefined,
    );
  const { left, right } = connectedColumns(index, [column], {
    rows: { first: first.row - 1, last: rows.at(-1) ?? first.row },
    within: { left: 0, right: Infinity },
  });
  const isBeside = (cell: Position) =>
    cell.column !== column && cell.column >= left && cell.column <= right && isFree(cell);
  const [figures, filled] = [new Set<number>(), new Set<number>()];
  for (const row of rows)
    for (const cell of index.cellsIn(row))
      if (isBeside(cell)) {
        const isOne = isFigure(cell, definition) && !sumsUp(cell);
        filled.add(cell.column);
        if (isOne) figures.add(cell.column);
      }
  // Where nothing is a score, what stands there was meant as one.
  const columns = [...(figures.size > 0 ? figures : filled)].sort((a, b) => a - b);
  const headed = headingsAbove(index, {
    block: { column, top: 0, first: first.row },
    ...{ definition, columns, filled: new Set(columns), isOfCities: true },
  });
  const candidates = rows.flatMap((row) =>
    headed.map((each) => candidateAt(index, { row, column }, { each, theme, definition })),
  );
  const label = { row: Math.max(0, first.row - 1), column };
  return {
    ...{ index, header: label, nameColumn: column, candidates },
    themes: columns.slice(0, 1).map((each) => ({ theme, label, row: label.row, column: each })),
    ...{ beyond: undefined, unknownThemes: [], around: { top: 0, left, right } },
  };
}

/** The cities of the column that names most. */
function cityCells(index: SheetIndex, { definition, isFree }: Names): readonly NameCell[] {
  const columns = new Map<number, NameCell[]>();
  for (const cell of index.sheet.cells) {
    const text = textOf(cell);
    if (text === "" || !isFree(cell) || !cityCalled(text, definition)) continue;
    const own = columns.get(cell.column);
    if (own) own.push({ row: cell.row, column: cell.column, text });
    else columns.set(cell.column, [{ row: cell.row, column: cell.column, text }]);
  }
  return [...columns.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** The theme that the sheet is called after, or that stands alone above the cities. */
function themeOf(index: SheetIndex, { row }: Position, definition: AssessmentDefinition): Named | undefined {
  const titles = index
    .rowsBetween(-1, row)
    .flatMap((at) => index.cellsIn(at))
    .map(textOf);
  const cut = beginningOf(index, definition);
  if (cut) return cut;
  for (const text of [index.sheet.name, ...titles]) {
    const saying = sayingOf(text, definition);
    const [theme, ...others] = saying.themes;
    if (theme && others.length === 0 && isMute(saying)) return theme;
  }
  return undefined;
}

/** Excel cuts the name of a sheet at so many characters: "Financiële (& facilitaire) midd". */
const LONGEST_NAME = 31;

/** The only theme with a name that begins as a name that was cut does. */
function beginningOf({ sheet: { name } }: SheetIndex, { themes }: AssessmentDefinition): Named | undefined {
  if (name.length < LONGEST_NAME - 1) return undefined;
  const begins = fold(name);
  const [only, ...others] = themes.filter((theme) =>
    [theme.name, ...theme.aliases].some((each) => fold(each).startsWith(begins)),
  );
  return others.length === 0 ? only : undefined;
}

/** A row with a name, of a city that is known or not. */
function isRow(index: SheetIndex, place: Position): boolean {
  const name = rawOf(index.at(place));
  return name !== "" && !isSummary(name);
}

interface At {
  readonly each: ColumnHeading;
  readonly theme: Named;
  readonly definition: AssessmentDefinition;
}

function candidateAt(index: SheetIndex, label: Position, { each, theme, definition }: At): Candidate {
  const name = rawOf(index.at(label));
  const saying = { ...together(each.headings.map((text) => sayingOf(text, definition))), themes: [] };
  return {
    ...{ label, name, city: cityCalled(name, definition), headings: each.headings, saying },
    role: each.headings.length === 0 ? "unknown" : roleOf(saying),
    cells: [{ theme, cell: { row: label.row, column: each.column } }],
    remarks: [],
  };
}

/** A sheet per theme: the theme in the name of the sheet or in its title, and below it a row per city with its score. */
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import { isFigure, sumsUp } from "../parse/figures";
import { isSummary } from "../parse/headings";
import { findingAt, type Position, rawOf, type SheetIndex, textOf } from "../parse/sheet-index";
import { type Candidate, FEWEST_THEMES, type Table } from "./table";
import { cityCalled } from "./themes-across/name-column";
import { type ColumnHeading, headingsAbove } from "./themes-down/headings-above";
import { roleOf } from "./words/role-of";
import { isMute, sayingOf, together } from "./words/saying";

/** @param indexes of the sheets on which no other table was found. @returns one table for each, where there are enough of them. */
export function themeSheets(
  indexes: readonly SheetIndex[],
  definition: AssessmentDefinition,
): ReadonlyMap<SheetIndex, Table> {
  const tables = new Map<SheetIndex, Table>();
  for (const index of indexes) {
    const table = themeSheet(index, definition);
    if (table) tables.set(index, table);
  }
  const themes = new Set([...tables.values()].flatMap((table) => table.themes.map(({ theme }) => theme)));
  if (themes.size < FEWEST_THEMES) return new Map();
  const shapes = new Set([...tables.values()].map(shapeOf));
  for (const index of indexes.filter((each) => !tables.has(each))) {
    const stranger = themeSheet(index, definition, strangerOf(index));
    if (stranger && shapes.has(shapeOf(stranger))) tables.set(index, withoutTheme(stranger));
  }
  return tables;
}

/** What heads the columns of such a sheet. */
function shapeOf({ candidates }: Table): string {
  return [...new Set(candidates.map(({ headings }) => headings.join("\n")))].sort().join("\n\n");
}

/** A sheet like the others, of a theme that nobody knows. */
function strangerOf({ sheet }: SheetIndex): Named {
  return { id: "", name: sheet.name, aliases: [] };
}

function withoutTheme(table: Table): Table {
  const { index } = table;
  const [title] = index.sheet.cells.filter((cell) => textOf(cell) !== "");
  const at = title ?? table.header;
  const told = findingAt(index, at, { code: "unknown-theme", raw: `${index.sheet.name}: ${rawOf(title)}` });
  return { ...table, themes: [], candidates: [], unknownThemes: [told] };
}

interface NameCell extends Position {
  readonly text: string;
}

/** @param stranger the theme, where neither its name nor a title says which. */
function themeSheet(index: SheetIndex, definition: AssessmentDefinition, stranger?: Named): Table | undefined {
  const names = cityCells(index, definition);
  const [first] = names;
  if (!first) return undefined;
  const theme = stranger ?? themeOf(index, first, definition);
  if (!theme) return undefined;
  const { column } = first;
  const rows = index.rowsBetween(first.row - 1, Infinity).filter((row) => isRow(index, { row, column }));
  const figures = new Map<number, number>();
  for (const row of rows)
    for (const cell of index.cellsIn(row))
      if (cell.column !== column && isFigure(cell, definition) && !sumsUp(cell))
        figures.set(cell.column, (figures.get(cell.column) ?? 0) + 1);
  const columns = [...figures.keys()].sort((a, b) => a - b);
  const headed = headingsAbove(index, {
    block: { column, top: 0, first: first.row },
    ...{ definition, columns, filled: new Set(columns) },
  });
  const candidates = rows.flatMap((row) =>
    headed.map((each) => candidateAt(index, { row, column }, { each, theme, definition })),
  );
  const label = { row: Math.max(0, first.row - 1), column };
  return {
    ...{ index, header: label, nameColumn: column, candidates },
    themes: columns.slice(0, 1).map((each) => ({ theme, label, row: label.row, column: each })),
    ...{ beyond: undefined, unknownThemes: [], around: { top: 0, left: 0, right: Infinity } },
  };
}

/** The cities of the column that names most. */
function cityCells(index: SheetIndex, definition: AssessmentDefinition): readonly NameCell[] {
  const columns = new Map<number, NameCell[]>();
  for (const cell of index.sheet.cells) {
    const text = textOf(cell);
    if (!cityCalled(text, definition)) continue;
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
  for (const text of [index.sheet.name, ...titles]) {
    const saying = sayingOf(text, definition);
    const [theme, ...others] = saying.themes;
    if (theme && others.length === 0 && isMute(saying)) return theme;
  }
  return undefined;
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

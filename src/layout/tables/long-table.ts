/** Long tables: a row per city and theme, "Stad | Thema | Score", as databases and forms give them. */
import type { AssessmentDefinition, Named } from "../../domain/definition/definition";
import type { Finding } from "../../domain/finding";
import { isEmptyCell, isFigure } from "../cells/figures";
import { shownAt } from "../cells/merged-cells";
import { findingAt, rawOf, type SheetIndex, textOf } from "../cells/sheet-index";
import { connectedColumns } from "./connected";
import type { Candidate, Table, ThemeCell } from "./table";
import { agreed, keyOf, type ThemeLabel } from "./theme-labels";
import { type ColumnHeading, headingsAbove } from "./themes-down/headings-above";
import { isMarkedAt, levelColumns } from "./themes-down/level-columns";
import { cityCalled } from "./themes-across/name-column";
import { rowHeadings, type RowFrame } from "./themes-across/row-headings";
import { isHeader } from "./themes-across/row-blocks";
import { roleOf } from "./words/role-of";
import { sayingOf, together } from "./words/saying";

export interface LongTable {
  /** The column of its themes. */
  readonly column: number;
  readonly table: Table;
}

interface Entry {
  readonly label: ThemeLabel;
  /** What names its city. */
  readonly name: string;
}

/** Fewer than two cities are one city's list, which is read as such. */
const FEWEST_CITIES = 2;

/** @param labels those that no row of themes uses. */
export function longTables(
  index: SheetIndex,
  labels: readonly ThemeLabel[],
  definition: AssessmentDefinition,
): readonly LongTable[] {
  const columns = new Map<number, ThemeLabel[]>();
  for (const label of labels) {
    const own = columns.get(label.column);
    if (own) own.push(label);
    else columns.set(label.column, [label]);
  }
  return [...columns].flatMap(([column, all]) => {
    const own = agreed(all, definition);
    // A list in which each theme stands once is one city's, whatever stands beside it.
    if (!isHeader(own) || new Set(own.map(({ theme }) => theme)).size === own.length) return [];
    const cities = cityColumn(index, own, definition);
    const table = cities === undefined ? undefined : longTable(index, { labels: own, column, cities }, definition);
    return table ? [{ column, table }] : [];
  });
}

/** The column that names a city beside nearly every theme. */
function cityColumn(
  index: SheetIndex,
  labels: readonly ThemeLabel[],
  definition: AssessmentDefinition,
): number | undefined {
  const counts = new Map<number, { readonly cities: Set<Named>; readonly strangers: Set<string> }>();
  for (const { row } of labels)
    for (const cell of index.cellsIn(row)) {
      const own = counts.get(cell.column) ?? { cities: new Set(), strangers: new Set() };
      counts.set(cell.column, own);
      const city = cityCalled(textOf(cell), definition);
      if (city) own.cities.add(city);
      else if (textOf(cell) !== "") own.strangers.add(textOf(cell));
    }
  const above = labels[0] ? index.rowsBetween(-1, labels[0].row).at(-1) : undefined;
  // Of a place that nobody knows it is told; the city beside it is read.
  const isHeaded = (column: number) =>
    above !== undefined && sayingOf(textOf(index.at({ row: above, column })), definition).meanings.has("city");
  const near = connectedColumns(index, [labels[0]?.column ?? 0], {
    rows: { first: labels[0]?.row ?? 0, last: labels.at(-1)?.row ?? 0 },
    within: { left: 0, right: Infinity },
  });
  const found = [...counts].find(
    ([column, { cities, strangers }]) =>
      column >= near.left &&
      column <= near.right &&
      cities.size > 0 &&
      cities.size + (isHeaded(column) ? strangers.size : 0) >= FEWEST_CITIES &&
      namedBeside(index, labels, column) > labels.length / 2,
  );
  return found?.[0];
}

/** How many rows have a name, of their own or from a row above them. */
function namedBeside(index: SheetIndex, labels: readonly ThemeLabel[], column: number): number {
  const first = labels.findIndex(({ row }) => textOf(index.at({ row, column })) !== "");
  return first < 0 ? 0 : labels.length - first;
}

interface Found {
  readonly labels: readonly ThemeLabel[];
  readonly column: number;
  readonly cities: number;
}

function longTable(
  index: SheetIndex,
  { labels, column, cities }: Found,
  definition: AssessmentDefinition,
): Table | undefined {
  const first = labels[0]?.row ?? 0;
  // Rows of a city with a theme that nobody knows may come first.
  const isOfCity = (row: number) =>
    cityCalled(textOf(shownAt(index, { row, column: cities })), definition) !== undefined;
  const headerRow = [...index.rowsBetween(-1, first)].reverse().find((row) => !isOfCity(row)) ?? first;
  let above = "";
  const entries: readonly Entry[] = labels.map((label) => {
    // A name that stands once holds for the rows below it.
    above = rawOf(shownAt(index, { row: label.row, column: cities })) || above;
    return { label, name: above };
  });
  const { left, right } = connectedColumns(index, [column, cities], {
    rows: { first: headerRow, last: labels.at(-1)?.row ?? first },
    within: { left: 0, right: Infinity },
  });
  const isIn = (each: number) => each >= left && each <= right && each !== column && each !== cities;
  const filled = figureColumns(index, entries, definition).filter(isIn);
  const block = { column, top: 0, first };
  const columns = columnsOf(index, [headerRow, ...labels.map(({ row }) => row)]).filter(isIn);
  const headed = headingsAbove(index, { block, definition, columns, filled: new Set(filled) });
  // Years under "Meting" say what a row is.
  const kinds = headed.filter(({ headings }) =>
    headings.some((text) => sayingOf(text, definition).meanings.has("kind")),
  );
  const figures = filled.filter((each) => !kinds.some((kind) => kind.column === each));
  const frame: RowFrame = {
    ...{ definition, row: headerRow, lastRow: headerRow, left, right },
    ...{ columns: new Set([column, ...figures]), nameColumn: cities, firstTheme: column, strict: false },
  };
  const levels = new Set<number>();
  const candidates = byName(entries).flatMap(([name, own]) => {
    const whose = {
      ...{ name, city: cityCalled(name, definition) },
      label: { row: own[0]?.label.row ?? first, column: cities },
    };
    const places = own.map(({ label: { theme, row } }) => ({ theme, row, column, label: { row, column } }));
    const marks = levelColumns(index, headed, { definition, kinds: [{ places }] });
    const marked = new Set(marks.flatMap((each) => [...each.columns]));
    marked.forEach((each) => levels.add(each));
    return [
      ...marks.map(({ candidate }) => ({ ...candidate, ...whose })),
      ...headed
        .filter((each) => figures.includes(each.column) && !marked.has(each.column))
        .flatMap((each) => byHeadings(index, own, { heading: each, frame }).map((made) => ({ ...made, ...whose }))),
    ];
  });
  if (candidates.length === 0) return undefined;
  return {
    index,
    header: { row: headerRow, column: cities },
    nameColumn: cities,
    themes: labels.map(({ theme, row }) => ({ theme, row, column, label: { row, column } })),
    candidates,
    beyond: undefined,
    unknownThemes: strangers(index, { labels, column, cities, figures, levels, headerRow }, definition),
    around: { top: 0, left, right },
  };
}

function byName(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const names = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = names.get(entry.name);
    if (own) own.push(entry);
    else names.set(entry.name, [entry]);
  }
  return [...names];
}

/** One column of one city: as many candidates as its rows say different things. */
function byHeadings(
  index: SheetIndex,
  entries: readonly Entry[],
  { heading, frame }: { readonly heading: ColumnHeading; readonly frame: RowFrame },
): readonly Pick<Candidate, "headings" | "saying" | "role" | "cells" | "remarks">[] {
  const groups = new Map<string, { readonly headings: readonly string[]; readonly cells: ThemeCell[] }>();
  for (const { label } of entries) {
    const own = [label.more, ...rowHeadings(index, label.row, frame)].filter((text) => text !== "");
    const key = [keyOf(label.saying), ...own.slice(label.more === "" ? 0 : 1)].join("\n");
    const group = groups.get(key) ?? { headings: [...heading.headings, ...own], cells: [] };
    groups.set(key, group);
    group.cells.push({ theme: label.theme, cell: { row: label.row, column: heading.column } });
  }
  return [...groups.values()].map(({ headings, cells }) => {
    const saying = together(headings.map((text) => sayingOf(text, frame.definition)));
    const role = headings.length === 0 ? "unknown" : roleOf({ ...saying, themes: [] });
    return { headings, saying, role, cells, remarks: [] };
  });
}

function columnsOf(index: SheetIndex, rows: readonly number[]): readonly number[] {
  const columns = new Set(rows.flatMap((row) => index.cellsIn(row).map((cell) => cell.column)));
  return [...columns].sort((a, b) => a - b);
}

interface Held {
  readonly headerRow: number;
  readonly figures: readonly number[];
  /** The columns in which levels are marked. */
  readonly levels: ReadonlySet<number>;
}

/** Rows of a city with a figure, and a theme that nobody knows. */
function strangers(
  index: SheetIndex,
  { labels, column, cities, figures, levels, headerRow }: Found & Held,
  definition: AssessmentDefinition,
): readonly Finding[] {
  const known = new Set(labels.map(({ row }) => row));
  const last = labels.at(-1)?.row ?? 0;
  return index
    .rowsBetween(headerRow, last + 2)
    .filter((row) => !known.has(row) && cityCalled(textOf(shownAt(index, { row, column: cities })), definition))
    .filter(
      (row) =>
        figures.some((each) => {
          const cell = index.at({ row, column: each });
          return cell !== undefined && isFigure(cell, definition);
        }) || [...levels].some((each) => isMarkedAt(index, { row, column: each })),
    )
    .map((row) => findingAt(index, { row, column }, { code: "unknown-theme", raw: rawOf(index.at({ row, column })) }));
}

function figureColumns(
  index: SheetIndex,
  entries: readonly Entry[],
  definition: AssessmentDefinition,
): readonly number[] {
  const columns = new Map<number, { filled: number; figures: number; numbers: number }>();
  for (const { label } of entries)
    for (const cell of index.cellsIn(label.row)) {
      if (isEmptyCell(cell)) continue;
      const own = columns.get(cell.column) ?? { filled: 0, figures: 0, numbers: 0 };
      columns.set(cell.column, own);
      own.filled += 1;
      if (!isFigure(cell, definition)) continue;
      own.figures += 1;
      if (typeof cell.value === "number") own.numbers += 1;
    }
  // "Score 1" among words says what its row is; a column of "Niveau 3" holds scores.
  return [...columns]
    .filter(([, { filled, figures, numbers }]) => numbers > 0 || figures > filled / 2)
    .map(([column]) => column)
    .sort((a, b) => a - b);
}

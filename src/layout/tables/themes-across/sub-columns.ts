/**
 * The columns of each theme of a header row, where further headings divide them: "AS IS" and "TO BE", "Score" and "Toelichting",
 * "2022" and "2024". What is headed alike under all themes is one kind.
 */
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { identify } from "../../../domain/definition/identity";
import { readScore } from "../../../domain/score/read-score";
import { holdsNothing } from "../../cells/figures";
import { shownAt } from "../../cells/merged-cells";
import { rawOf, type SheetIndex, textOf } from "../../cells/sheet-index";
import { isGiven } from "../doubt";
import { FEWEST_THEMES, type ThemePlace } from "../table";
import { keyOf, restOf, type ThemeLabel } from "../theme-labels";
import { ASIDE, SPEAKING } from "../words/role";
import { isMute, type Saying, sayingOf, together } from "../words/saying";
import { headingsAboveThemes } from "./headings-above-themes";
import type { RowBlock } from "./row-blocks";

/** One column of each theme. */
export interface Kind {
  /** By the column of a theme's score, more columns of it that nothing heads and that few other themes have. */
  readonly others: ReadonlyMap<number, readonly number[]>;
  /** What heads it, beside the names of the themes. */
  readonly headings: readonly string[];
  readonly saying: Saying;
  readonly places: readonly ThemePlace[];
  /** Does one theme alone have it, beside what all have? It sums up the whole, or says something of its own. */
  readonly isExtra: boolean;
}

export interface DividedHeader {
  /** The last row that heads anything. */
  readonly lastRow: number;
  readonly kinds: readonly Kind[];
}

/** No table has more rows of headings below its themes. */
const MOST_HEADING_ROWS = 3;
/** Nobody divides a theme into more: a heading over more is a title, and what lies under it would take long to look through. */
const MOST_COLUMNS = 60;

export function dividedHeader(index: SheetIndex, block: RowBlock, definition: AssessmentDefinition): DividedHeader {
  const below = headingRows(index, block, definition);
  const kinds = new Map<string, { headings: readonly string[]; saying: Saying; places: ThemePlace[] }>();
  const widths = block.labels.map((label, position) => ({
    label,
    columns: withUnheaded(index, columnsUnder(index, label, below), {
      ...{ first: (below.at(-1) ?? block.row) + 1, end: block.end, definition },
      next: block.labels[position + 1]?.column ?? Infinity,
      headers: [block.row, ...below],
    }),
  }));
  // Behind the last theme alone, figures may sum up the row.
  const columns = widths.map((each, position) =>
    position === widths.length - 1 && widths.every((other) => other === each || other.columns.length === 1)
      ? { ...each, columns: columnsUnder(index, each.label, below) }
      : each,
  );
  const above = headingsAboveThemes(index, { block, definition, columns: columns.flatMap((each) => each.columns) });
  const shared = timesSaid(columns, (column) => textsAt(column));
  for (const { label, columns: own } of columns) {
    const seen = new Map<string, number>();
    for (const column of own) {
      const texts = textsAt(column);
      const saying = together([label.saying, ...texts.map((text) => sayingOf(text, definition))]);
      // Headings that differ from theme to theme tell nothing but their order: "Vraag 1.1", "Is er een plan?"
      const said = own.length > 1 && below.length > 0 && (shared.get(texts.join("\n")) ?? 0) < 2 ? "" : keyOf(saying);
      const time = seen.get(said) ?? 0;
      seen.set(said, time + 1);
      // What stands over several themes tells them apart, though it may mean the same: "Waar staan we" and "Resultaat".
      const key = [said, restOf(label, definition), String(time), ...(above.get(column) ?? [])].join("\n");
      const kind = kinds.get(key) ?? {
        headings: label.more === "" ? texts : [label.more, ...texts],
        saying,
        places: [],
      };
      kinds.set(key, kind);
      kind.places.push({ theme: label.theme, label, row: block.row, column });
    }
  }
  const themesOf = ({ places }: { readonly places: readonly ThemePlace[] }) =>
    new Set(places.map(({ theme }) => theme));
  const common = [...kinds.values()].map(themesOf).filter(({ size }) => size >= FEWEST_THEMES);
  const [plain, ...nameless] = [...kinds.values()].filter(({ headings }) => headings.length === 0);
  const few = nameless.filter((kind) => plain && themesOf(kind).size <= themesOf(plain).size / 2);
  const columnsOf = ({ theme }: ThemePlace) =>
    few.flatMap(({ places }) => places.filter((each) => each.theme === theme)).map(({ column }) => column);
  return {
    lastRow: below.at(-1) ?? block.row,
    kinds: [...kinds.values()]
      .filter((kind) => !few.includes(kind))
      .map((kind) => {
        const [only, ...others] = themesOf(kind);
        const isExtra = others.length === 0 && only !== undefined && common.some((themes) => themes.has(only));
        const places = kind === plain && few.length > 0 ? kind.places : [];
        return { ...kind, isExtra, others: new Map(places.map((place) => [place.column, columnsOf(place)])) };
      }),
  };

  function textsAt(column: number): readonly string[] {
    const own = below.map((row) => rawOf(shownAt(index, { row, column }))).filter((text) => text !== "");
    return [...(above.get(column) ?? []), ...own];
  }
}

/** In how many themes the same headings stand. */
function timesSaid(
  labels: readonly { readonly columns: readonly number[] }[],
  textsAt: (column: number) => readonly string[],
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { columns } of labels)
    for (const text of new Set(columns.map((column) => textsAt(column).join("\n"))))
      times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** The rows right below the themes that divide them: something stands in it, but no score and no city. */
function headingRows(index: SheetIndex, block: RowBlock, definition: AssessmentDefinition): readonly number[] {
  const rows: number[] = [];
  for (let row = block.row + 1; rows.length < MOST_HEADING_ROWS && row < block.end; row++) {
    if (!isHeadingRow(index, row, { block, definition }) || !divides(index, row, { block, definition })) break;
    rows.push(row);
  }
  return rows;
}

function isHeadingRow(
  index: SheetIndex,
  row: number,
  { block, definition }: { readonly block: RowBlock; readonly definition: AssessmentDefinition },
): boolean {
  const cells = index
    .cellsIn(row)
    .filter((cell) => rawOf(cell) !== "" && cell.column >= block.left && cell.column <= block.right);
  // "Score 1" is a heading where "Stad" stands beside it, though it could be a score.
  const isHeaded = cells.some(
    (cell) => !block.labels.some(({ column }) => column === cell.column) && headsCities(rawOf(cell), definition),
  );
  if (isHeaded && cells.every((cell) => textOf(cell) !== "" && !cell.formula)) return true;
  return (
    cells.length > 0 &&
    cells.every(
      (cell) =>
        readScore(cell, definition).score.value === null && !identify(rawOf(cell), definition.cities) && !cell.formula,
    )
  );
}

/** What the columns below all themes may be. "Zie de legende" is none of these. */
const KINDS = [...SPEAKING, ...ASIDE.filter((role) => role !== "other")];

function headsCities(text: string, definition: AssessmentDefinition): boolean {
  const { meanings, unknown, cities } = sayingOf(text, definition);
  return meanings.has("city") && unknown.length + cities.length === 0;
}

/** It heads several columns of a theme; or it says, in words that are known, what is below each. */
function divides(
  index: SheetIndex,
  row: number,
  { block, definition }: { readonly block: RowBlock; readonly definition: AssessmentDefinition },
): boolean {
  const divided = block.labels.filter((label) => columnsUnder(index, label, [row]).length > 1);
  if (
    divided.some((label) => columnsUnder(index, label, [row]).some((column) => rawOf(index.at({ row, column })) !== ""))
  )
    return true;
  const texts = block.labels.map(({ column }) => rawOf(index.at({ row, column }))).filter((text) => text !== "");
  const said = texts.map((text) => sayingOf(text, definition));
  const [first] = said;
  const isAlike = texts.length === block.labels.length && new Set(texts).size === 1;
  if (isAlike && first && (first.otherScale || KINDS.some((role) => first.meanings.has(role)))) return true;
  return (
    said.length > block.labels.length / 2 &&
    said.every(
      (each) => !isMute(each) && each.unknown.length === 0 && (each.meanings.size > 0 || each.years.length > 0),
    )
  );
}

interface Under {
  /** The first row below the headings, and the row where another table begins. */
  readonly first: number;
  readonly end: number;
  readonly definition: AssessmentDefinition;
  /** The column of the theme that follows. */
  readonly next: number;
  readonly headers: readonly number[];
}

/** With the columns at their right that nothing heads and that hold scores: they are of the same theme, as under a merged heading. */
function withUnheaded(index: SheetIndex, columns: readonly number[], under: Under): readonly number[] {
  const { first, end, definition, next, headers } = under;
  const isOpen = (column: number) => headers.every((row) => holdsNothing(shownAt(index, { row, column })));
  const isScored = (column: number) =>
    index.rowsBetween(first - 1, end).some((row) => isGiven(index.at({ row, column }), definition));
  const more: number[] = [];
  const isMore = (column: number) => column < next && more.length < MOST_UNHEADED && isOpen(column) && isScored(column);
  for (let column = (columns.at(-1) ?? next) + 1; isMore(column); column++) more.push(column);
  return [...columns, ...more];
}

/** Next to a theme, more scores than these are of something else. */
const MOST_UNHEADED = 3;

/** A merged label covers its columns; another, those at its right that have a heading below and nothing above it. */
function columnsUnder(index: SheetIndex, label: ThemeLabel, below: readonly number[]): readonly number[] {
  const { row, rows, columns: width } = index.areaOf(label);
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, offset) => label.column + offset);
  const isHeaded = (column: number) => below.some((each) => rawOf(shownAt(index, { row: each, column })) !== "");
  if (width > 1 || !isHeaded(label.column)) return columns;
  const isOwn = (column: number) => rawOf(shownAt(index, { row: row + rows - 1, column })) === "" && isHeaded(column);
  for (let next = label.column + 1; columns.length < MOST_COLUMNS && isOwn(next); next++) columns.push(next);
  return columns;
}

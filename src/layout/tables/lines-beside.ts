/** Columns and rows of words that were never looked at as scores: beside a list of many cities, below the row of a city. */
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { identify } from "../../domain/definition/identity";
import { type Position, positionKey } from "../../host/area";
import type { Cell } from "../../host/snapshot";
import { isEmptyCell } from "../cells/figures";
import { cellsAcross, coverOf, shownAt } from "../cells/merged-cells";
import { rawOf, textOf } from "../cells/sheet-index";
import { filledColumns, grown, type Reach } from "./connected";
import type { TableToRead } from "./read-table";
import { extentOf, FEWEST_THEMES, rowsOf, type Table } from "./table";
import { cityCalled } from "./themes-across/name-column";
import { sayingTogether } from "./themes-down/columns-beside";
import { onlyOne, type Owner, type OwnerAt, type Owners, type WordCell, type WordLine } from "./word-owners";
import { fieldOf } from "./words/field-of";

interface Beside {
  readonly owners: Owners;
  /** What stands in a line already. */
  readonly held: ReadonlySet<string>;
}

/** How far above the first score a column may be headed. */
const MOST_HEADINGS = 4;
/** A row below the table in which so many scores have words is one of the table; one word may be a note. */
const FEWEST_WORDS = 2;

export function linesBeside(
  { table }: TableToRead,
  { owners, held }: Beside,
  definition: AssessmentDefinition,
): readonly WordLine[] {
  const { index, candidates } = table;
  const rows = rowsOf(candidates);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const reach = reachOf(table, { first, last });
  const isName = namesIn(table, definition);
  const columns = new Map<number, WordCell[]>();
  const between = new Map<number, Cell[]>();
  /** Columns that go on below a score; below the last one they do so too. */
  const goingOn = new Set<number>();
  const inColumn = (cell: Cell, owner: Owner | undefined) => {
    const own = columns.get(cell.column);
    if (own) own.push({ cell, owner });
    else columns.set(cell.column, [{ cell, owner }]);
  };
  for (const row of index.rowsBetween(Math.min(first, table.header.row) - 1, endOf(table, last, definition))) {
    const isOfScores = rows.has(row);
    const cells = owners
      .beside(row, reach)
      .filter((cell) => !isEmptyCell(cell) && !held.has(positionKey(cell)) && !isName(cell));
    for (const cell of cells)
      if (isOfScores) inColumn(cell, onlyOne(owners.inRow(row)));
      else if (!owners.isIn(cell.column)) {
        const isWithin = row > first && row < last && cell.column > owners.firstColumn;
        if (isWithin) goingOn.add(cell.column);
        if (isWithin || (row > last && goingOn.has(cell.column))) inColumn(cell, undefined);
      } else if (between.has(row)) between.get(row)?.push(cell);
      else between.set(row, [cell]);
  }
  const headed = [...columns].map(([column, cells]) => ({
    ...headedAbove(table, { row: first, column }, definition),
    cells,
  }));
  return [...behindThemes(headed, owners), ...rowLines(table, { between, owners, rows, first, last }, definition)];
}

/** "Strategie | Opmerking | Aanpak | Opmerking": what is headed alike behind each theme is of the theme at its left. */
function behindThemes(lines: readonly WordLine[], owners: Owners): readonly WordLine[] {
  const before = ({ row, column }: Position) =>
    owners
      .inRow(row)
      .filter(({ place }) => place.column < column)
      .at(-1);
  const themes = new Map<string, Set<number | undefined>>();
  const keyOf = ({ headings }: WordLine) => headings.join("\n");
  for (const line of lines)
    for (const { cell } of line.cells)
      themes.set(keyOf(line), (themes.get(keyOf(line)) ?? new Set()).add(before(cell)?.place.column));
  return lines.map((line) => ({
    ...line,
    cells: line.cells.map(({ cell, owner }) => {
      const isBehindEach = (themes.get(keyOf(line))?.size ?? 0) >= FEWEST_THEMES;
      return { cell, owner: owner ?? (isBehindEach ? before(cell) : undefined) };
    }),
  }));
}

/** As far as the table goes on without an empty column, and no further than another table beside it. */
function reachOf({ index, ...table }: Table, rows: { readonly first: number; readonly last: number }): Reach {
  const filled = filledColumns(index, { ...rows, first: Math.max(0, rows.first - 1) });
  return grown(extentOf({ index, ...table }), filled, table.around);
}

/** The row below the last one that hangs on to the table, unless another table begins there. */
function endOf({ index }: Table, last: number, { themes }: AssessmentDefinition): number {
  let row = last + 1;
  for (; ; row++) {
    const texts = index.cellsIn(row).map(textOf);
    if (!texts.some((text) => text !== "")) return row;
    if (texts.filter((text) => identify(text, themes) !== undefined).length >= FEWEST_WORDS) return row;
  }
}

/** Names of cities and themes, and what heads the scores, are no words about them. */
function namesIn({ index, candidates }: Table, definition: AssessmentDefinition): (cell: Cell) => boolean {
  const labels = new Set(candidates.filter(({ name }) => name !== "").map(({ label }) => positionKey(label)));
  const headings = new Set(candidates.flatMap(({ headings: own }) => own));
  return (cell) => {
    if (labels.has(positionKey(cell))) return true;
    const text = rawOf(index.at(cell));
    return (
      headings.has(text) ||
      identify(text, definition.themes) !== undefined ||
      cityCalled(text, definition) !== undefined
    );
  };
}

type Headed = Pick<WordLine, "headings" | "saying" | "at">;

/** What stands right above a column, in as many rows as there are; a title over all of them is none. */
function headedAbove(
  { index, header, around }: Table,
  { row, column }: Position,
  definition: AssessmentDefinition,
): Headed {
  const headings: string[] = [];
  let at: Position | undefined;
  for (let above = row - 1; above >= Math.max(around.top, row - MOST_HEADINGS, 0); above--) {
    const cover = coverOf(index, { row: above, column });
    const text = rawOf(shownAt(index, { row: above, column }));
    const isAlone = index.cellsIn(above).filter((cell) => rawOf(cell) !== "").length < 2;
    const isTitle = isAlone && headings.length > 0;
    if (text === "" || isTitle || (cover && cover.columns > 1 && cover.column <= header.column)) break;
    at ??= cover ?? { row: above, column };
    headings.unshift(text);
  }
  return { headings, saying: sayingTogether(headings, definition), at };
}

interface Between {
  readonly between: ReadonlyMap<number, readonly Cell[]>;
  readonly owners: Owners;
  /** The rows of the scores, and the first and last of them. */
  readonly rows: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

function rowLines(
  { index, header }: Table,
  { between, owners, rows, first, last }: Between,
  definition: AssessmentDefinition,
): readonly WordLine[] {
  const upwards = [...rows].sort((a, b) => b - a);
  const nearest = (row: number) => upwards.find((each) => each < row);
  const lines = [...between].map(([row, cells]) => {
    const before = cellsAcross(index, row).filter(({ column }) => column < owners.firstColumn);
    const named = before.filter((cell) => rawOf(cell) !== "" && cityCalled(rawOf(cell), definition) === undefined);
    const headings = named.map(rawOf);
    const saying = sayingTogether(headings, definition);
    const cities = new Set(saying.cities.map(({ id }) => id));
    const isOwnName = rawOf(index.at({ row, column: header.column })) !== "";
    return {
      row,
      cells,
      headings,
      saying,
      at: named.at(-1),
      cities,
      isOwnName,
      isKnown: fieldOf(saying, saying.years) !== undefined,
    };
  });
  /** Below how many rows of scores stands a row that is headed so? */
  const times = new Map<string, Set<number>>();
  for (const { row, headings } of lines) {
    const key = headings.join("\n");
    times.set(key, (times.get(key) ?? new Set()).add(nearest(row) ?? -1));
  }
  return lines
    .filter(({ row, cells, saying: { meanings }, headings, isKnown }) => {
      if (isKnown || (row > first && row < last)) return true;
      // Above the scores, a row behind "Stad" heads them.
      const isHeader = row < first && (headings.length === 0 || meanings.has("city") || meanings.has("theme"));
      return cells.length >= FEWEST_WORDS && !isHeader;
    })
    .map(({ row, cells, headings, saying, at, cities, isOwnName }): WordLine => {
      const above = nearest(row);
      const isOften = (times.get(headings.join("\n"))?.size ?? 0) > 1;
      // A row without a name is of the city right above it; below the last one it may be of all.
      const isOfAbove = isOften || (!isOwnName && row < last);
      const ownerOf = (cell: Cell): Owner | undefined => {
        const isMeant = ({ cityId }: Owner) => cities.size === 0 || cities.has(cityId);
        const only = (mayBe: (owner: OwnerAt) => boolean) => owners.onlyInColumn(cell.column, mayBe);
        return only(isMeant) ?? (isOfAbove ? only((each) => isMeant(each) && each.place.row === above) : undefined);
      };
      return { headings, saying, at, cells: cells.map((cell) => ({ cell, owner: ownerOf(cell) })) };
    });
}

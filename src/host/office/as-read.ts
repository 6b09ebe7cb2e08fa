/**
 * What must still stand for cells to be written. Between our reading and our writing a colleague may insert a row, sort the
 * cities or type in that very cell, and the value would then land at another city. So the cells must hold what was read in
 * them, and so must the words that say what they are about: those before them in their row, and the first in their column.
 * Pure.
 */
import { isCellError } from "../../domain/cell-content";
import { type Area, type CellAddress, isWithin } from "../area";
import type { ListChange } from "../host";
import type { NamePlan } from "../plan";
import type { Cell, SheetSnapshot, Snapshot } from "../snapshot";

/** A cell, and what was read in it. */
export interface CellAsRead extends CellAddress {
  readonly held: string;
}

export interface Expected {
  /** What was read in a cell; `undefined` where nothing was read at all. */
  readonly heldAt: (cell: CellAddress) => string | undefined;
  /** What stands around the cells, and says what they are about. */
  readonly words: readonly CellAsRead[];
}

/** @param lists sheets that we draw: there the cells alone say enough, and what is asked of all that stands */
export function expectedAt(cells: readonly CellAddress[], read: Snapshot, lists: ReadonlySet<string>): Expected {
  const wanted = new Set(cells.map(({ sheet }) => sheet));
  const sheets = read.sheets.filter(({ name }) => wanted.has(name)).map((sheet) => ({ sheet, ...indexed(sheet) }));
  const byName = new Map(sheets.map((each) => [each.sheet.name, each]));
  return {
    heldAt: (cell) => {
      const found = byName.get(cell.sheet);
      return !found || isUnread(cell, found.sheet) ? undefined : heldIn(found.at(cell));
    },
    words: sheets.flatMap(({ sheet: { name: sheet }, wordsIn, firstIn }) => {
      const own = lists.has(sheet) ? [] : cells.filter((cell) => cell.sheet === sheet);
      const first = [...new Set(own.map(({ column }) => column))].flatMap((column) => firstIn(column) ?? []);
      const words = new Set([...lastOfEach(own).flatMap(wordsIn), ...first]);
      return [...words].map((cell) => ({ sheet, row: cell.row, column: cell.column, held: heldIn(cell) }));
    }),
  };
}

/** Every cell of an area, the empty ones too; but for what was not read at all. */
export function standingIn({ sheet: name, standing }: ListChange, read: Snapshot): readonly CellAsRead[] {
  const sheet = read.sheets.find((each) => each.name === name);
  if (!sheet || !standing) return [];
  const { at } = indexed(sheet);
  return Array.from({ length: standing.rows * standing.columns }, (_, nth) => ({
    ...{ sheet: name, row: standing.row + Math.floor(nth / standing.columns) },
    column: standing.column + (nth % standing.columns),
  }))
    .filter((cell) => !isUnread(cell, sheet))
    .map((cell) => ({ ...cell, held: heldIn(at(cell)) }));
}

/** What is filled in in the cells that get a name, and the words that say what these are about. */
export function cellsAsRead(names: readonly NamePlan[], read: Snapshot): readonly CellAsRead[] {
  const cells = names.flatMap(({ sheet: name, area }) => {
    const sheet = read.sheets.find((each) => each.name === name);
    return sheet ? cellsWithin(sheet, area) : [];
  });
  const { heldAt, words } = expectedAt(cells, read, new Set());
  const filled = cells.flatMap((cell) => {
    const held = heldAt(cell) ?? "";
    return held === "" ? [] : [{ ...cell, held }];
  });
  return [...filled, ...words];
}

/** As far as anything was read: a name may cover a whole column. */
function cellsWithin({ name: sheet, cells }: SheetSnapshot, area: Area): readonly CellAddress[] {
  return cells.filter((cell) => isWithin(cell, area)).map(({ row, column }) => ({ sheet, row, column }));
}

/** A formula says more than its result; an empty cell holds an empty text. */
export function heldIn(cell: Pick<Cell, "value" | "formula"> | undefined): string {
  const value = cell?.formula ?? cell?.value ?? "";
  return String(isCellError(value) ? value.error : value).trim();
}

function indexed({ cells }: SheetSnapshot) {
  const rows = new Map<number, Map<number, Cell>>();
  const first = new Map<number, Cell>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, Cell>();
    rows.set(cell.row, row.set(cell.column, cell));
    if (isWord(cell) && !first.has(cell.column)) first.set(cell.column, cell);
  }
  return {
    at: ({ row, column }: CellAddress) => rows.get(row)?.get(column),
    firstIn: (column: number) => first.get(column),
    /** Before a cell; where there are none, all others of its row, and numbers where there are no words either. */
    wordsIn: ({ row, column }: CellAddress): readonly Cell[] => {
      const others = [...(rows.get(row)?.values() ?? [])].filter((cell) => cell.column !== column);
      const words = others.filter(isWord);
      const before = words.filter((cell) => cell.column < column);
      return [before, words, others.filter(({ value }) => value !== null)].find((found) => found.length > 0) ?? [];
    },
  };
}

/** What was calculated may come out otherwise by now, and means nothing by that. */
function isWord({ value, formula }: Cell): boolean {
  return typeof value === "string" && formula === undefined;
}

/** Of the cells in each row the one to the right, before which stands whatever stands before the others. */
function lastOfEach(cells: readonly CellAddress[]): readonly CellAddress[] {
  const rows = new Map<number, CellAddress>();
  for (const cell of cells) {
    const known = rows.get(cell.row);
    if (!known || cell.column > known.column) rows.set(cell.row, cell);
  }
  return [...rows.values()];
}

function isUnread({ row, column }: CellAddress, { unreadFrom }: SheetSnapshot): boolean {
  if (!unreadFrom) return false;
  return (unreadFrom.row > 0 && row >= unreadFrom.row) || (unreadFrom.column > 0 && column >= unreadFrom.column);
}

/**
 * Is what was written still there, and nothing beside it that somebody wrote since? What is not provably so, is not: a row that was
 * inserted, a sheet with another name. Pure. Limit: of a cell whose row and column say the same of it as before, nobody can tell
 * that it was typed again with the same content.
 */
import { isCellError } from "../domain/cell-content";
import { addressKey, positionKey } from "../host/area";
import type { CellWrite } from "../host/host";
import type { Plan } from "../host/plan";
import type { Cell, SheetSnapshot, Snapshot } from "../host/snapshot";
import { cellAt } from "../layout/number-cell";

interface Written {
  /** As it was before. */
  readonly read: Snapshot;
  /** What was written then. */
  readonly cells: readonly CellWrite[];
}

/**
 * Do the cells hold what was written, beside the same words and no others? In a row that was empty, nothing else may stand at all:
 * it would be left beside nothing. The host looks once more, at the headings above too.
 */
export function isAsWritten(
  workbook: Snapshot,
  { read, written, cells }: Written & { readonly written: Snapshot },
): boolean {
  const holds = cells.every((cell) => isSame(cellAt(cell, workbook)?.value, cell.value));
  return (
    holds &&
    touchedBy(cells).every(({ sheet, rows }) => {
      const [before, then, now] = [read, written, workbook].map((each) => sheetIn(each, sheet));
      if (!then || !now) return false;
      const filled = new Set(before?.cells.filter(isFilled).map(({ row }) => row));
      const counts = (cell: Cell) => rows.has(cell.row) && (!filled.has(cell.row) || isWord(cell));
      return isSameContents(then.cells.filter(counts), now.cells.filter(counts));
    })
  );
}

/** Do the sheets of these cells hold all that they held before, and nothing else? Of less, it may have moved. */
export function isBack(workbook: Snapshot, { read, cells }: Written): boolean {
  return touchedBy(cells).every(({ sheet }) => {
    const [before, now] = [sheetIn(read, sheet), sheetIn(workbook, sheet)];
    return before !== undefined && now !== undefined && isSameContents(before.cells, now.cells);
  });
}

function touchedBy(cells: readonly CellWrite[]) {
  const sheets = new Map<string, Set<number>>();
  for (const { sheet, row } of cells) sheets.set(sheet, (sheets.get(sheet) ?? new Set()).add(row));
  return [...sheets].map(([sheet, rows]) => ({ sheet, rows }));
}

function sheetIn({ sheets }: Snapshot, name: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

function isSameContents(some: readonly Cell[], others: readonly Cell[]): boolean {
  const held = new Map(some.filter(isFilled).map((cell) => [positionKey(cell), contentOf(cell)]));
  const now = others.filter(isFilled);
  return now.length === held.size && now.every((cell) => held.get(positionKey(cell)) === contentOf(cell));
}

/** What a formula comes to is not its content. A number is not the text that looks like it. */
function contentOf({ value, formula }: Cell): string {
  return formula ?? (isCellError(value) ? value.error : JSON.stringify(value));
}

function isFilled({ value, formula }: Cell): boolean {
  return formula !== undefined || !isSame(value, null);
}

function isWord({ value, formula }: Cell): boolean {
  return typeof value === "string" && formula === undefined;
}

/** An empty text is as good as nothing. */
function isSame(one: Cell["value"] | undefined, other: string | number | null): boolean {
  return (one ?? "") === (other ?? "");
}

/** The workbook as it must be for these cells to be given back: a host compares it with what is there, words around them and all. */
export function withCells(read: Snapshot, cells: readonly CellWrite[]): Snapshot {
  const written = new Map(cells.map((cell) => [addressKey(cell), cell]));
  const touched = new Set(cells.map(({ sheet }) => sheet));
  return {
    ...read,
    sheets: read.sheets.map((sheet): SheetSnapshot => {
      if (!touched.has(sheet.name)) return sheet;
      const others = sheet.cells.filter((cell) => !written.has(addressKey({ sheet: sheet.name, ...cell })));
      const own = cells.filter((cell) => cell.sheet === sheet.name);
      const all = [...others, ...own.map(({ row, column, value }): Cell => ({ row, column, value }))];
      return { ...sheet, cells: all.sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
}

export interface Since {
  /** As it was first read after it was written; absent where it was not. */
  readonly after: Snapshot | undefined;
  /** As it is now. */
  readonly workbook: Snapshot;
  /** Removing them broke off before: the names go first, so that without any of them a sheet may be gone by that. */
  readonly brokeOff: boolean;
}

/** Is every sheet of the plan there with what was written on it and no more, and speaks nothing elsewhere of it? */
export function areUntouched({ sheets, names }: Plan, { after, workbook, brokeOff }: Since): boolean {
  const own = new Set(sheets.map(({ name }) => name));
  const given = new Set(names.map(({ name }) => name));
  const speaks = (text: string) => [...own].some((name) => mentions(text, name));
  const elsewhere = workbook.sheets.filter(({ name }) => !own.has(name));
  if (own.size > 0 && elsewhere.some(({ cells }) => cells.some(({ formula = "" }) => speaks(formula)))) return false;
  if (workbook.names.some((each) => each.sheet === undefined && !given.has(each.name) && speaks(each.refersTo)))
    return false;
  const left = workbook.names.filter((each) => each.sheet === undefined && given.has(each.name));
  const refersTo = new Map(after?.names.map((each) => [each.name, each.refersTo]));
  if (after && left.some((each) => refersTo.get(each.name) !== each.refersTo)) return false;
  const mayBeGone = brokeOff && left.length === 0;
  return sheets.every(({ name, cells }) => {
    const now = workbook.sheets.find((sheet) => sheet.name === name);
    if (!now) return mayBeGone;
    if (now.unreadFrom) return false;
    const planned = new Map(cells.map((cell) => [positionKey(cell), cell]));
    const read = after?.sheets.find((sheet) => sheet.name === name);
    const first = new Map(read?.cells.map((cell) => [positionKey(cell), cell]));
    const isAsWritten = (cell: Cell) => {
      const own = planned.get(positionKey(cell));
      const before = first.get(positionKey(cell));
      if (read && (before?.formula !== cell.formula || before?.fill !== cell.fill)) return false;
      if (cell.note !== undefined || (own?.formula === undefined) !== (cell.formula === undefined)) return false;
      return cell.formula !== undefined || isSame(cell.value, own?.value ?? null);
    };
    const held = new Set(now.cells.map(positionKey));
    const isGone = ({ value, formula, ...at }: Plan["sheets"][number]["cells"][number]) =>
      (value !== "" || formula !== undefined) && !held.has(positionKey(at));
    return now.cells.every(isAsWritten) && !cells.some(isGone);
  });
}

/** Is a sheet spoken of in a formula? */
function mentions(formula: string, sheet: string): boolean {
  return [`${sheet}!`, `${sheet.replaceAll("'", "''")}'!`].some((text) => formula.includes(text));
}

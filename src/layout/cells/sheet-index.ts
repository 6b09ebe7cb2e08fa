/** A sheet's cells by place. */
import { type Area, type Position, positionKey, type Span } from "../../host/area";
import type { Cell, SheetSnapshot, Snapshot } from "../../host/snapshot";
import { cellName } from "../../host/a1";
import { listOnce, oncePer } from "../../domain/kept";
import { isCellError, readable } from "../../domain/cell-content";
import { type CellFinding, type Finding, SEVERITY } from "../../domain/finding";
import { dateOfSerial, isDateFormat } from "../../domain/score/date-format";

export interface SheetIndex {
  readonly sheet: SheetSnapshot;
  readonly at: (position: Position) => Cell | undefined;
  /** A row's cells, from left to right: the very same list for as long as each of them is the very same. */
  readonly cellsIn: (row: number) => readonly Cell[];
  /** Numbers of the rows with cells, rising; both ends excluded. */
  readonly rowsBetween: (above: number, below: number) => readonly number[];
  /** What a cell covers: the merged cells that it is the first of, or itself. */
  readonly areaOf: (position: Position) => Area;
}

/** A sheet is looked through for each table that it may hold, and after an edit most are the very same: it has one index, for as long as it is there. */
export const indexSheet = oncePer((sheet: SheetSnapshot): SheetIndex => {
  const found = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const own = found.get(cell.row);
    if (own) own.push(cell);
    else found.set(cell.row, [cell]);
  }
  const rows = new Map([...found].map(([row, cells]) => [row, rowOf(rowOnce(cells))]));
  const numbers = [...rows.keys()];
  const merges = new Map(sheet.merges.map((area) => [positionKey(area), area]));
  return {
    sheet,
    at: ({ row, column }) => rows.get(row)?.byColumn.get(column),
    cellsIn: (row) => rows.get(row)?.cells ?? NONE,
    rowsBetween: (above, below) => numbers.slice(firstFrom(numbers, above + 1), firstFrom(numbers, below)),
    areaOf: ({ row, column }) => merges.get(positionKey({ row, column })) ?? { row, column, rows: 1, columns: 1 },
  };
});

const NONE: readonly Cell[] = [];

interface Row {
  readonly cells: readonly Cell[];
  readonly byColumn: ReadonlyMap<number, Cell>;
}

/** A row of which every cell is the very same is the very same in the index of the sheet after an edit, too. */
const rowOnce = listOnce<Cell>();

const rowOf = oncePer((cells: readonly Cell[]): Row => {
  const byColumn = new Map(cells.map((cell) => [cell.column, withResult(cell)]));
  return { cells: [...byColumn.values()], byColumn };
});

/** Does a cell say this, and nothing else? Many titles are looked for, and a sheet may be long: it is gone through once. */
export function says(sheet: SheetSnapshot, text: string): boolean {
  return textsOn(sheet).has(text);
}

const textsOn = oncePer(({ cells }: SheetSnapshot): ReadonlySet<string> => new Set(cells.map(textOf)));

/** A formula whose result was never stored shows nothing here and a number in Excel: that is no blank. */
function withResult(cell: Cell): Cell {
  return cell.formula !== undefined && cell.value === null ? { ...cell, value: { error: cell.formula } } : cell;
}

/** Where in the rising numbers the first stands that is not below the limit. */
function firstFrom(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((numbers[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The text of a cell as it is read; empty for anything that is not text. */
export function textOf(cell: Cell | undefined): string {
  const value = cell && readable(cell);
  return typeof value === "string" ? value.trim() : "";
}

/** What a cell says, roughly: for naming it in a finding. */
export function rawOf(cell: Cell | undefined): string {
  const value = (cell && readable(cell)) ?? "";
  return (isCellError(value) ? value.error : String(value)).trim();
}

/** What a cell says, in full: dates as `2026-05-02`, anything else as it is. */
export function shown(cell: Cell | undefined, { dateBase }: Pick<Snapshot, "dateBase">): string {
  const { value = null, numberFormat = "General", plain } = cell ?? {};
  if (plain !== undefined) return plain.trim();
  const date = typeof value === "number" && isDateFormat(numberFormat) ? dateOfSerial(value, dateBase) : undefined;
  return date?.toISOString().slice(0, 10) ?? rawOf(cell);
}

/** A note that says something: more than a number or a dash. */
export function hasNote<Noted extends Pick<Cell, "note">>(cell: Noted): cell is Noted & { readonly note: string } {
  return cell.note !== undefined && /\p{L}/u.test(cell.note);
}

/** What stands in a cell, whether it is read or not. Whoever writes asks this: a cell that is struck through is not free. */
export function heldOf(cell: Cell | undefined): string {
  return rawOf(asHeld(cell));
}

/** The cell as if nothing in it were struck through or raised. */
export function asHeld(cell: Cell | undefined): Cell | undefined {
  if (!cell) return undefined;
  const { plain, ...held } = cell;
  return plain === undefined ? cell : held;
}

/** What was found in a cell becomes a finding once it is known where the cell stands. */
export function findingAt(
  { sheet }: SheetIndex,
  { row, column }: Position,
  what: CellFinding & { readonly raw: string },
): Finding {
  return { ...what, severity: SEVERITY[what.code], sheet: sheet.name, cell: cellName(row, column) };
}

/** Tells whether a row or column is hidden. A filter may hide thousands of rows in as many spans. */
export function hiddenBy(spans: readonly Span[]): (place: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.first - b.first);
  const firsts = sorted.map(({ first }) => first);
  return (place) => (sorted[firstFrom(firsts, place + 1) - 1]?.last ?? -1) >= place;
}

/**
 * The one finder of our own tables: by their defined names, and where a name is lost by their headings. A column is found by
 * its title, else by whatever else it is called, and only among those that its sheet has: "Werkpakket" is one thing on
 * Aanbevelingen and another on Werkpakketten. Whoever reads and whoever writes ask it by the same ids.
 */
import type { Area, CellAddress } from "../../../host/area";
import type { Cell, Snapshot } from "../../../host/snapshot";
import type { AssessmentDefinition, Named } from "../../../domain/definition/definition";
import { fold, identify, identifyWords } from "../../../domain/definition/identity";
import { dateOfSerial, isDateFormat } from "../../../domain/score/date-format";
import { findTable, NAMES } from "../../names";
import { idsOf, type SheetFacts } from "../../sheets/sheet";
import { coreWords, headingOf } from "../headings";
import { indexSheet, rawOf, type SheetIndex, textOf } from "../sheet-index";

export interface OwnWorkbook {
  readonly workbook: Snapshot;
  /** Of all its sheets. */
  readonly indexes: readonly SheetIndex[];
  readonly definition: AssessmentDefinition;
}

export interface OwnTable<Id extends string> {
  readonly sheet: string;
  /** The row of its header. */
  readonly header: number;
  /** Down to the end of its sheet: rows added below belong to it. */
  readonly rows: readonly OwnRow<Id>[];
  /** `undefined` where there is no such column: someone removed it, or an earlier version had none. */
  readonly columnOf: (id: Id) => number | undefined;
  /** What stands above a column; what we write there, where it is lacking. */
  readonly headingOf: (id: Id) => string;
}

export interface OwnRow<Id extends string> {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly Cell[];
  /** As it is read: dates as `2026-05-02`, and empty where all is struck through. */
  readonly at: (id: Id) => string;
  /** `undefined` for an empty cell and where there is no such column. */
  readonly cellAt: (id: Id) => Cell | undefined;
  readonly placeOf: (id: Id) => CellAddress | undefined;
}

type Wanted<Id extends string> = Pick<SheetFacts<Id>, "table" | "from" | "title" | "columns" | "knownBy">;

/** Where it is read: by its name, else by its headings on any sheet, those under its title first. */
export function ownTable<Id extends string>(
  sheet: Wanted<Id>,
  { workbook, indexes }: Pick<OwnWorkbook, "workbook" | "indexes">,
): OwnTable<Id> | undefined {
  const named = findTable(sheet.table, workbook);
  const on = indexes.find((index) => index.sheet.name === named?.sheet);
  if (named && on) return tableUnder(sheet, { index: on, row: named.area.row, within: named.area }, workbook);
  // Few workbooks have these: they are looked for by their headings only where Maturiteit has lost its name too.
  if (sheet.from === "centre" && findTable(NAMES.maturity, workbook)) return undefined;
  const found = headed(sheet, indexes);
  const place = found.length > 1 ? found.find(({ index }) => hasTitle(sheet, index.sheet)) : undefined;
  return tableAt(sheet, place ?? found[0], workbook);
}

/** Where it is ours for certain, to write in: what a city calls the same is not, so without a name its title must stand there too. */
export function tableHere<Id extends string>(sheet: Wanted<Id>, workbook: Snapshot): OwnTable<Id> | undefined {
  const named = findTable(sheet.table, workbook);
  const found = workbook.sheets.find(({ name }) => name === named?.sheet);
  if (named && found)
    return tableUnder(sheet, { index: indexed(found), row: named.area.row, within: named.area }, workbook);
  const titled = workbook.sheets.filter((each) => hasTitle(sheet, each));
  return tableAt(sheet, headed(sheet, titled.map(indexed))[0], workbook);
}

const indexes = new WeakMap<Snapshot["sheets"][number], SheetIndex>();

function indexed(sheet: Snapshot["sheets"][number]): SheetIndex {
  const index = indexes.get(sheet) ?? indexSheet(sheet);
  indexes.set(sheet, index);
  return index;
}

function hasTitle({ title }: Pick<SheetFacts, "title">, { cells }: Snapshot["sheets"][number]): boolean {
  return cells.some((cell) => textOf(cell) === title);
}

/** Of each sheet, the first row that has all the columns by which the table is known. */
function headed<Id extends string>(sheet: Wanted<Id>, among: readonly SheetIndex[]): readonly Place[] {
  const { knownBy } = sheet;
  if (!knownBy) return [];
  return among.flatMap((index) => {
    const row = headersOn(index).find((each) => {
      const columns = columnsIn(sheet, index.cellsIn(each));
      return knownBy.every((id) => columns.has(id));
    });
    return row === undefined ? [] : [{ index, row }];
  });
}

function tableAt<Id extends string>(
  sheet: Wanted<Id>,
  place: Place | undefined,
  workbook: Snapshot,
): OwnTable<Id> | undefined {
  return place && tableUnder(sheet, place, workbook);
}

interface Place {
  readonly index: SheetIndex;
  readonly row: number;
  /** As its name says: what stands to the left of it belongs to somebody else. */
  readonly within?: Area;
}

function tableUnder<Id extends string>(
  sheet: Wanted<Id>,
  { index, row: header, within }: Place,
  workbook: Snapshot,
): OwnTable<Id> {
  const top = index.cellsIn(header).filter(({ column }) => column >= (within?.column ?? 0));
  const known = columnsIn(sheet, top);
  // Of what only we write, no column has become somebody else's: whatever it is called, its place says what it is.
  const columns = within && !sheet.knownBy ? withRetitled(known, { ids: idsOf(sheet), top, within }) : known;
  const name = index.sheet.name;
  return {
    sheet: name,
    header,
    columnOf: (id) => columns.get(id),
    headingOf: (id) => textOf(index.at({ row: header, column: columns.get(id) ?? -1 })) || sheet.columns[id].title,
    rows: index.rowsBetween(header, Infinity).map((row): OwnRow<Id> => {
      const cellAt = (id: Id) => index.at({ row, column: columns.get(id) ?? -1 });
      return {
        sheet: name,
        row,
        cells: index.cellsIn(row),
        cellAt,
        at: (id) => shown(cellAt(id), workbook),
        placeOf: (id) => {
          const column = columns.get(id);
          return column === undefined ? undefined : { sheet: name, row, column };
        },
      };
    }),
  };
}

/** By title first: a heading of somebody's own may be what we call a column otherwise. */
function columnsIn<Id extends string>(sheet: Wanted<Id>, cells: readonly Cell[]): ReadonlyMap<Id, number> {
  const found = new Map<Id, number>();
  const taken = new Set<number>();
  const take = (idOf: (text: string) => Id | undefined) => {
    for (const cell of cells) {
      const text = taken.has(cell.column) ? "" : textOf(cell);
      const id = text === "" || text.length > LONGEST ? undefined : idOf(text);
      if (id === undefined || found.has(id)) continue;
      found.set(id, cell.column);
      taken.add(cell.column);
    }
  };
  const ids = idsOf(sheet);
  take((text) => ids.find((id) => sheet.columns[id].title === text));
  const named = namedColumns(sheet);
  take((text) => (identify(text, named) ?? identifyWords(coreWords(text), named))?.id as Id | undefined);
  take((text) => ids.find((id) => sheet.columns[id].means?.(text)));
  return found;
}

interface Retitled<Id extends string> {
  readonly ids: readonly Id[];
  readonly top: readonly Cell[];
  readonly within: Area;
}

/** Columns under other words, where as many stand between the same neighbours as there were. */
function withRetitled<Id extends string>(
  known: ReadonlyMap<Id, number>,
  { ids, top, within }: Retitled<Id>,
): ReadonlyMap<Id, number> {
  const found = new Map(known);
  const taken = new Set(known.values());
  for (let from = 0; from < ids.length; from++) {
    const next = ids.findIndex((id, index) => index >= from && known.has(id));
    const to = next < 0 ? ids.length : next;
    const lost = ids.slice(from, to);
    const left = known.get(ids[from - 1] ?? lost[0] ?? ("" as Id)) ?? within.column - 1;
    const right = known.get(ids[to] ?? ("" as Id)) ?? within.column + within.columns;
    const free = top.filter(({ column }) => column > left && column < right && !taken.has(column));
    const headed = free.filter((cell) => textOf(cell) !== "");
    if (headed.length === lost.length) lost.forEach((id, index) => found.set(id, headed[index]?.column ?? -1));
    from = to;
  }
  return found;
}

/** As a heading is; of a long text it need not be asked. */
const LONGEST = 60;

const columnsOf = new WeakMap<object, readonly Named[]>();

function namedColumns<Id extends string>({ columns }: Wanted<Id>): readonly Named[] {
  const named =
    columnsOf.get(columns) ??
    idsOf({ columns }).map((id) => ({ id, name: columns[id].title, aliases: columns[id].aliases ?? [] }));
  columnsOf.set(columns, named);
  return named;
}

/** Fewer headings than this are no table of ours. */
const FEWEST_HEADINGS = 3;

/** Several tables are looked for, and a sheet may be long: each is gone through once. */
const headers = new WeakMap<SheetIndex, readonly number[]>();

function headersOn(index: SheetIndex): readonly number[] {
  const known = headers.get(index);
  if (known) return known;
  const found = index.rowsBetween(-1, Infinity).filter((row) => {
    const texts = index.cellsIn(row).map(textOf);
    const short = texts.filter((text) => text !== "" && text.length <= LONGEST);
    if (short.length < FEWEST_HEADINGS) return false;
    return new Set(short.filter((text) => headingOf(text) !== undefined).map(fold)).size >= FEWEST_HEADINGS;
  });
  headers.set(index, found);
  return found;
}

/** Dates as `2026-05-02`, anything else as it is. */
export function shown(cell: Cell | undefined, { dateBase }: Pick<Snapshot, "dateBase">): string {
  const { value = null, numberFormat = "General", plain } = cell ?? {};
  if (plain !== undefined) return plain.trim();
  const date = typeof value === "number" && isDateFormat(numberFormat) ? dateOfSerial(value, dateBase) : undefined;
  return date?.toISOString().slice(0, 10) ?? rawOf(cell);
}

/** The rows of our own tables: found by their defined names; where a name is lost, by their headers. */
import type { Cell, Snapshot } from "../../../host/snapshot";
import type { AssessmentDefinition } from "../../../domain/definition/definition";
import { dateOfSerial, isDateFormat } from "../../../domain/score/date-format";
import { findTable, NAMES, type TableName } from "../../names";
import { type Heading, headingOf } from "../headings";
import { rawOf, type SheetIndex, textOf } from "../sheet-index";

export interface OwnWorkbook {
  readonly workbook: Snapshot;
  /** Of all its sheets. */
  readonly indexes: readonly SheetIndex[];
  readonly definition: AssessmentDefinition;
}

/** A row of one of our tables, by heading. */
export interface TableRow {
  readonly at: (heading: Heading) => string;
  /** The cell itself; `undefined` for an empty one and where there is no such column. */
  readonly cellAt: (heading: Heading) => Cell | undefined;
  readonly sheet: string;
  readonly row: number;
  readonly columnOf: (heading: Heading) => number;
}

/** The rows under a table's header, down to the end of its sheet: rows added below belong to it. */
export function rowsOf(table: TableName, wanted: readonly Heading[], own: OwnWorkbook): readonly TableRow[] {
  const header = findHeader(table, wanted, own);
  if (!header) return [];
  const { index, columns, row: above } = header;
  const columnOf = (heading: Heading) => columns.get(heading) ?? -1;
  return index.rowsBetween(above, Infinity).map((row) => {
    const cellAt = (heading: Heading) => index.at({ row, column: columnOf(heading) });
    return {
      at: (heading) => shown(cellAt(heading), own.workbook),
      cellAt,
      sheet: index.sheet.name,
      row,
      columnOf,
    };
  });
}

/** The sheet and the header row of one of our tables; `undefined` where there is none. */
export function placeOf(
  table: TableName,
  wanted: readonly Heading[],
  own: OwnWorkbook,
): { readonly sheet: string; readonly row: number; readonly columnOf: TableRow["columnOf"] } | undefined {
  const header = findHeader(table, wanted, own);
  if (!header) return undefined;
  const { index, row, columns } = header;
  return { sheet: index.sheet.name, row, columnOf: (heading) => columns.get(heading) ?? -1 };
}

interface Header {
  readonly index: SheetIndex;
  readonly row: number;
  readonly columns: ReadonlyMap<Heading, number>;
}

/** Few workbooks have these: they are looked for by their headers only where Maturiteit has lost its name too. */
const OF_A_BUNDLE: ReadonlySet<TableName> = new Set([NAMES.ledger, NAMES.recommendations, NAMES.workPackages]);

/** Where the name says, else the first row of the workbook with all the headings that are wanted. */
function findHeader(
  table: TableName,
  wanted: readonly Heading[],
  { workbook, indexes }: OwnWorkbook,
): Header | undefined {
  const named = findTable(table, workbook);
  const sheet = indexes.find((index) => index.sheet.name === named?.sheet);
  if (named && sheet) return headerAt(sheet, named.area.row);
  if (OF_A_BUNDLE.has(table) && findTable(NAMES.maturity, workbook)) return undefined;
  for (const index of indexes)
    for (const header of headersOn(index)) if (wanted.every((heading) => header.columns.has(heading))) return header;
  return undefined;
}

/** Fewer headings than this are no table of ours. */
const FEWEST_HEADINGS = 3;

/** Several tables are looked for, and a sheet may be long: each is gone through once. */
const headers = new WeakMap<SheetIndex, readonly Header[]>();

function headersOn(index: SheetIndex): readonly Header[] {
  const known = headers.get(index);
  if (known) return known;
  const found = index.rowsBetween(-1, Infinity).flatMap((row) => {
    const texts = index.cellsIn(row).filter((cell) => isShort(textOf(cell)));
    if (texts.length < FEWEST_HEADINGS) return [];
    const header = headerAt(index, row);
    return header.columns.size < FEWEST_HEADINGS ? [] : header;
  });
  headers.set(index, found);
  return found;
}

/** As a heading is; of a long text it need not be asked. */
function isShort(text: string): boolean {
  return text !== "" && text.length <= 60;
}

function headerAt(index: SheetIndex, row: number): Header {
  const columns = new Map<Heading, number>();
  for (const cell of index.cellsIn(row)) {
    const heading = headingOf(textOf(cell));
    if (heading && !columns.has(heading)) columns.set(heading, cell.column);
  }
  return { index, row, columns };
}

/** Dates as `2026-05-02`, anything else as it is. */
export function shown(cell: Cell | undefined, { dateBase }: Pick<Snapshot, "dateBase">): string {
  const { value = null, numberFormat = "General", plain } = cell ?? {};
  if (plain !== undefined) return plain.trim();
  const date = typeof value === "number" && isDateFormat(numberFormat) ? dateOfSerial(value, dateBase) : undefined;
  return date?.toISOString().slice(0, 10) ?? rawOf(cell);
}

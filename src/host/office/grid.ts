/**
 * The cells of one sheet, piece by piece: queued in a round trip, joined after it.
 * Limit: the first 5,000 rows and 200 columns, and as many more as a defined name covers: a bundle of 300 cities has a long
 * Herkomst and a wide Prioritering. A sheet that is formatted to its very end has a million rows, and is read a little beyond its last value.
 */
import type { CellValue } from "../../domain/cell-content";
import type { Area, Span } from "../area";
import type { Cell, SheetSnapshot } from "../snapshot";
import type { Worksheet } from "./api";
import type { CellProperties, ClientResult, Range, RangeAreas } from "./api-range";
import { plainOf } from "./marked-font";
import type { GridRead } from "./memory";
import { rangeOf } from "./sheet-writer";
import type { Size } from "./windows";

const MOST: Size = { rows: 5000, columns: 200 };
const MOST_NAMED: Size = { rows: 50_000, columns: 2000 };

/** What is coloured this far from the last value is seen; a colour without a heading above and before it means nothing. */
const MARGIN = { rows: 50, columns: 10 };

/** @param named what names cover of the sheet */
export function mostOf(named: readonly Area[]): Size {
  const ends = named.map(end);
  const more = (which: keyof Size) => Math.min(Math.max(0, ...ends.map((each) => each[which])), MOST_NAMED[which]);
  return { rows: MOST.rows + more("rows"), columns: MOST.columns + more("columns") };
}

function end({ row, column, rows, columns }: Area): Size {
  return { rows: row + rows, columns: column + columns };
}

export interface QueuedExtent {
  /** After the sync: so much is to be read. */
  readonly size: () => Size;
  readonly filled: () => Area;
  readonly unread: () => Pick<SheetSnapshot, "unreadFrom">;
}

export function queueExtent(sheet: Worksheet, most: Size): QueuedExtent {
  // Values alone: a sheet that is only coloured to its very end has nothing more to say.
  const [used, filled] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
  for (const range of [used, filled]) range.load("rowIndex,columnIndex,rowCount,columnCount");
  return {
    size: () => {
      const [all, values] = [end(areaOf(used)), end(areaOf(filled))];
      return {
        rows: Math.min(all.rows, values.rows + MARGIN.rows, most.rows),
        columns: Math.min(all.columns, values.columns + MARGIN.columns, most.columns),
      };
    },
    filled: () => areaOf(filled),
    unread: () => {
      const { rows, columns } = end(areaOf(filled));
      if (rows > most.rows) return { unreadFrom: { row: most.rows, column: 0 } };
      return columns > most.columns ? { unreadFrom: { row: 0, column: most.columns } } : {};
    },
  };
}

/** A part of a sheet, as Excel tells of it. */
export interface QueuedPiece {
  readonly area: Area;
  readonly range: Range;
  readonly looks: ClientResult<CellProperties[][]> | undefined;
  readonly rows: ClientResult<{ rowHidden?: boolean }[]>;
  readonly columns: ClientResult<{ columnHidden?: boolean }[]>;
}

/** From the first cell of a sheet on, as far as it is used. */
export function queueWindow(sheet: Worksheet, window: Size, withLooks: boolean): QueuedPiece {
  const area = { row: 0, column: 0, ...window };
  // From A1 on, so that an index in the answer is an index on the sheet, and the ranges always have a cell in common.
  const range = sheet.getUsedRange().getBoundingRect("A1").getIntersection(rangeOf(sheet, area));
  return queued(range, area, withLooks);
}

export function queuePiece(sheet: Worksheet, area: Area, withLooks: boolean): QueuedPiece {
  return queued(rangeOf(sheet, area), area, withLooks);
}

function queued(range: Range, area: Area, withLooks: boolean): QueuedPiece {
  range.load("values,formulas,valueTypes,numberFormat");
  return {
    ...{ area, range, looks: withLooks ? queueLooks(range) : undefined },
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

export function queueLooks(range: Range): ClientResult<CellProperties[][]> {
  return range.getCellProperties({
    format: { fill: { color: true, pattern: true }, font: { strikethrough: true, superscript: true } },
  });
}

/** After the sync. @param size what is beyond it was not asked for, but came along */
export function joined(pieces: readonly QueuedPiece[], size: Size): GridRead {
  const cells = pieces
    .flatMap(cellsIn)
    .filter(({ row, column }) => row < size.rows && column < size.columns)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = pieces.flatMap(({ area, rows: { value } }) =>
    value.flatMap(({ rowHidden }, at) => (rowHidden === true ? [area.row + at] : [])),
  );
  const columns = pieces.flatMap(({ area, columns: { value } }) =>
    value.flatMap(({ columnHidden }, at) => (columnHidden === true ? [area.column + at] : [])),
  );
  return {
    ...{ cells, size },
    hiddenRows: spans(rows.filter((row) => row < size.rows)),
    hiddenColumns: spans(columns.filter((column) => column < size.columns)),
    hasFormulas: cells.some(({ formula }) => formula !== undefined),
    looks: pieces.every(({ looks }) => looks !== undefined),
  };
}

function cellsIn({ area, range, looks }: QueuedPiece): readonly Cell[] {
  const formats = range.numberFormat as unknown[][];
  return range.values.flatMap((values, row) =>
    values.flatMap((value, column): Cell[] => {
      const look = looks?.value[row]?.[column]?.format;
      const calculated = formulaOf(value, range.formulas[row]?.[column]);
      const content = {
        value: calculated.formula !== undefined && value === "" ? "" : valueOf(value, range.valueTypes[row]?.[column]),
        ...calculated,
        ...formatOf(formats[row]?.[column]),
        ...fillOf(look),
      };
      const isKept = content.value !== null || content.formula !== undefined || content.fill !== undefined;
      if (!isKept) return [];
      return [{ row: area.row + row, column: area.column + column, ...content, ...plainOf(content, look) }];
    }),
  );
}

/** The type tells the error `#N/A` from the text "#N/A". An empty text that is typed is an empty cell; one that is calculated is a result, as in a file. */
function valueOf(value: unknown, type: string | undefined): CellValue {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** Text that begins with `=` has itself as its formula; a formula never has. */
function formulaOf(value: unknown, formula: unknown): Pick<Cell, "formula"> {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : {};
}

function formatOf(code: unknown): Pick<Cell, "numberFormat"> {
  return typeof code === "string" && code !== "" && code !== "General" ? { numberFormat: code } : {};
}

/**
 * Without a fill Excel gives white as well; the pattern tells, and where it keeps silent, white is none. A gradient has no colour of
 * its own.
 */
function fillOf(look: CellProperties["format"]): Pick<Cell, "fill"> {
  const { color, pattern } = look?.fill ?? {};
  const fill = (color ?? "").toUpperCase();
  const isFill = pattern === "Solid" || ((pattern ?? "") === "" && fill !== "#FFFFFF");
  return isFill && fill !== "" ? { fill } : {};
}

export function queueMerges(sheet: Worksheet): RangeAreas {
  const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return merged;
}

/** After the sync. */
export function mergedIn(merged: RangeAreas): readonly Area[] {
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}

function areaOf(range: Pick<Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The stretches of what is hidden. */
function spans(hidden: readonly number[]): readonly Span[] {
  const found: { first: number; last: number }[] = [];
  for (const at of [...new Set(hidden)].sort((a, b) => a - b)) {
    const open = found.at(-1);
    if (open?.last === at - 1) open.last = at;
    else found.push({ first: at, last: at });
  }
  return found;
}

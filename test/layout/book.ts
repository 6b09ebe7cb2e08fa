/** Workbooks as the tests write them: sheets of rows of values, as one would type them. */
import type { Span } from "../../src/host/area";
import type { Cell, Snapshot, SheetSnapshot } from "../../src/host/snapshot";
import { parseArea, parseCell } from "../../src/host/a1";
import type { CellValue } from "../../src/domain/cell-content";
import { serial } from "../domain/dates";

/** A value, or a cell with more to it: a fill, a format, a formula, a note. */
export type Written = CellValue | Partial<Omit<Cell, "row" | "column">>;
export type Rows = readonly (readonly Written[])[];

export interface SheetOptions {
  /** Where the first value stands; A1 when absent. */
  readonly at?: string;
  readonly visibility?: SheetSnapshot["visibility"];
  /** Row numbers and column letters, as on the screen. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  /** `A1:C2`. */
  readonly merges?: readonly string[];
}

/** @example sheet("Blad1", [["Stad", "Strategie"], ["Gent", 3.5]], { at: "B4" }) */
export function sheet(name: string, rows: Rows, options: SheetOptions = {}): SheetSnapshot {
  const { at = "A1", visibility = "visible", hiddenRows = [], hiddenColumns = [], merges = [] } = options;
  const start = parseCell(at) ?? { row: 0, column: 0 };
  return {
    name,
    visibility,
    cells: rows.flatMap((values, row) =>
      values.flatMap((written, column) => cellOf(written, { row: start.row + row, column: start.column + column })),
    ),
    merges: merges.flatMap((area) => parseArea(area) ?? []),
    hiddenRows: hiddenRows.map((row) => spanOf(row - 1)),
    hiddenColumns: hiddenColumns.map((letters) => spanOf(parseCell(`${letters}1`)?.column ?? 0)),
  };
}

export interface BookOptions {
  /** Workbook-scoped names: what each refers to, without the `=`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly dateBase?: Snapshot["dateBase"];
}

/** @example book(sheet("Blad1", rows), { names: { KP_LEKP: "#REF!" } }) */
export function book(...parts: readonly (SheetSnapshot | BookOptions)[]): Snapshot {
  const { names = {}, dateBase = 1900 } = Object.assign({}, ...parts.filter((part) => !isSheet(part))) as BookOptions;
  return {
    sheets: parts.filter(isSheet),
    names: Object.entries(names).map(([name, refersTo]) => ({ name, refersTo })),
    dateBase,
  };
}

/** A cell as nl-BE Excel makes it of a typed `2.5`: 2 May. */
export function dated(day: string, numberFormat = "d-mmm"): Written {
  return { value: serial(day), numberFormat };
}

function isSheet(part: SheetSnapshot | BookOptions): part is SheetSnapshot {
  return "cells" in part;
}

function cellOf(written: Written, at: Pick<Cell, "row" | "column">): readonly Cell[] {
  if (written === null) return [];
  return [isDressed(written) ? { value: null, ...written, ...at } : { ...at, value: written }];
}

function isDressed(written: Written): written is Exclude<Written, CellValue> {
  return typeof written === "object" && written !== null && !("error" in written);
}

function spanOf(index: number): Span {
  return { first: index, last: index };
}

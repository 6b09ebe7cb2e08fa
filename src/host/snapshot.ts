/** What is read of a workbook: everything that it holds at one moment. Types only. */
import type { CellContent } from "../domain/cell-content";
import type { Area, Position, Span } from "./area";

export interface Snapshot {
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** The day that serial 0 stands for: 1900 on Windows, 1904 in workbooks that began on an old Mac. */
  readonly dateBase: 1900 | 1904;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Row by row, left to right; only cells with a value, a formula, a fill or a note. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** What stands in the headers and footers of its pages, a text each; absent where nothing does, and in an open workbook. */
  readonly printed?: readonly string[];
  /** What Excel did not tell: how the cells look (fills, and what is struck through), or which are merged. */
  readonly untold?: readonly Untold[];
  /** The first cell beyond what was read, where the sheet goes on; absent when all of it was read. */
  readonly unreadFrom?: Position;
}

export type Untold = "looks" | "merges";

export interface Cell extends CellContent, Position {}

export interface NameSnapshot {
  readonly name: string;
  /** The sheet that the name belongs to; absent for a workbook-scoped name. */
  readonly sheet?: string;
  /** As stored, without a leading `=`: `Maturiteit!$A$8:$I$21`, `#REF!`, `0.25`. */
  readonly refersTo: string;
}

/**
 * The port: what a spreadsheet host must be able to do, in our own words.
 * Types only. `host/office` (a live workbook) and `host/xlsx` (bytes) implement it.
 * Rows and columns count from 0, as in Office.js `getRangeByIndexes`; `host/a1` turns them into `B5`.
 */
import type { CellContent } from "../domain/cell-content";

export interface Host {
  /** Everything that the workbook holds now; a snapshot does not follow later changes. */
  read(): Promise<Snapshot>;
  /** Adds what the plan describes and touches nothing else; all of it or nothing. */
  apply(plan: Plan): Promise<void>;
}

/** A workbook that someone is working in while we are: it can be pointed at, written to and listened to. */
export interface LiveHost extends Host {
  /**
   * Writes single cells, all of them or none. Text is written as text, whatever it looks like. Where these cells, or the
   * words that say what they are about, are no longer what was read, nothing is written at all.
   */
  write(cells: readonly CellWrite[], read: Snapshot): Promise<void>;
  /** Adds sheets and writes cells as one change: all of it or nothing. */
  change(change: Change): Promise<void>;
  /**
   * Adds conditional formats to cells that are there, on top of those that they have, and changes nothing else.
   * Doing it twice is doing it once. Where the words around the cells are no longer what was read, nothing is added.
   */
  colour(formats: readonly SheetColours[], read: Snapshot): Promise<void>;
  /** Opens bytes of an .xlsx file as a new workbook, beside this one. */
  openNew(workbook: Uint8Array): Promise<void>;
  /** Activates the sheet and selects the cell. */
  goTo(cell: CellAddress): Promise<void>;
  /** The cell that is active now. */
  selection(): Promise<CellAddress>;
  /** Removes or puts back what earlier work had to leave behind when it broke off. @returns whether there was any */
  tidy(): Promise<boolean>;
  /** Listens to what others than we do; returns how to stop. */
  watch(watcher: Watcher): Promise<() => Promise<void>>;
}

/** Where a cell is, by the name that its sheet has now. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CellWrite extends CellAddress {
  /** `null` empties the cell. */
  readonly value: string | number | null;
  /** en-US format code; without one the cell keeps its own. A number in a cell that had become a date needs `General`. */
  readonly numberFormat?: string;
}

export interface Change {
  readonly plan: Plan;
  /** Of sheets that are there. */
  readonly cells: readonly CellWrite[];
  readonly lists: readonly ListChange[];
  /** The workbook as it was when the cells were decided upon: see `write`. */
  readonly read: Snapshot;
}

/** A sheet that only we write: where it is protected, its protection is lifted while we write, and put back. */
export interface ListChange {
  readonly sheet: string;
  /** The look of rows that the list did not have before. */
  readonly formats: readonly FormatPlan[];
  readonly printArea: Area;
}

export interface SheetColours {
  readonly sheet: string;
  /** In order of priority, as in a plan. */
  readonly formats: readonly ConditionalFormatPlan[];
}

/** What to do when something happened; each is called after the fact, and tells no more than that it did. */
export interface Watcher {
  /** Cells were changed by hand or by a co-author, or a sheet was removed; not by ourselves. */
  readonly changed: () => void;
  /** Another cell or sheet is active. */
  readonly selected: () => void;
}

// ---- what is read -------------------------------------------------------------------------------------------------

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
  /** The first cell beyond what was read, where the sheet goes on; absent when all of it was read. */
  readonly unreadFrom?: { readonly row: number; readonly column: number };
}

export interface Cell extends CellContent {
  readonly row: number;
  readonly column: number;
  /** Text of the cell's note (the old kind of comment), without the author line. */
  readonly note?: string;
}

export interface NameSnapshot {
  readonly name: string;
  /** The sheet that the name belongs to; absent for a workbook-scoped name. */
  readonly sheet?: string;
  /** As stored, without a leading `=`: `Maturiteit!$A$8:$I$21`, `#REF!`, `0.25`. */
  readonly refersTo: string;
}

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Consecutive rows or columns, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

// ---- what is written ----------------------------------------------------------------------------------------------

/** Sheets and names to add. The names of the sheets are free in the workbook: whoever plans has looked. */
export interface Plan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

export interface SheetPlan {
  readonly name: string;
  /** `#RRGGBB`. */
  readonly tabColour: string;
  /** Per column from A, in characters of the default font (Excel's own unit). */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly RowHeight[];
  readonly cells: readonly CellPlan[];
  /** Applied in order; a later one adds to, or wins over, an earlier one. */
  readonly formats: readonly FormatPlan[];
  readonly validations: readonly ValidationPlan[];
  /** In order of priority; at the first that fits, Excel stops. */
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** How many rows and columns stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Protected without a password: only cells with `unlocked` in their format take input. */
  readonly protection: "locked" | "open";
  /** Drawn from cells of this sheet. */
  readonly charts?: readonly ChartPlan[];
  readonly print: PrintPlan;
}

/** Horizontal bars, stacked where there are several series: of what reads well, what every host draws alike. */
export interface ChartPlan {
  readonly title: string;
  /** What it shows, in a sentence, for who cannot see it. */
  readonly description: string;
  /** The cells that it covers. */
  readonly area: Area;
  /** A row of headings; below it the categories in the first column, from the top bar down, and numbers in the others. */
  readonly source: Area;
  /** One for each column of numbers. */
  readonly series: readonly ChartSeriesPlan[];
  /** The scale of the numbers; without one, each bar shows its own number instead. */
  readonly axis?: { readonly minimum: number; readonly maximum: number; readonly step: number };
}

export interface ChartSeriesPlan {
  /** `#RRGGBB`; `see-through` keeps its place in the stack and is not seen. */
  readonly colour: string;
}

export interface RowHeight {
  readonly row: number;
  /** In points. */
  readonly height: number;
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  /** Written as it is: text that starts with `=` stays text. With a formula: its result, for viewers that do not calculate. */
  readonly value: string | number;
  /** en-US, starting with `=`. */
  readonly formula?: string;
}

export interface FormatPlan {
  readonly area: Area;
  readonly format: Format;
}

/** What a cell looks like; what is absent stays as it was. Colours are `#RRGGBB`. */
export interface Format {
  readonly fill?: string;
  readonly fontColour?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Distance from the left edge, in widths of a character; only with `horizontal: "left"`. */
  readonly indent?: number;
  /** Thin lines around every cell of the area, in this colour. */
  readonly border?: string;
  /** en-US format code. */
  readonly numberFormat?: string;
  /** May be filled in while the sheet is protected. */
  readonly unlocked?: boolean;
}

export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  /** Shown when a cell is selected: a title of at most 32 characters, a message of at most 255 (Excel's limits). */
  readonly prompt: Message;
  /** Shown when input is refused, within the same limits. */
  readonly error: Message;
}

export type ValidationRule =
  /** A number from `minimum`, to `maximum` where there is one. */
  | { readonly kind: "number"; readonly minimum: number; readonly maximum?: number }
  /** One of the cells of an area, on this or another sheet of the plan. */
  | { readonly kind: "list"; readonly sheet: string; readonly area: Area }
  /** en-US formula, starting with `=`, relative to the top left cell of the area. */
  | { readonly kind: "formula"; readonly formula: string };

export interface Message {
  readonly title: string;
  readonly message: string;
}

export interface ConditionalFormatPlan {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "equal"; readonly value: number }
    /** en-US formula, starting with `=`, relative to the top left cell of the area. */
    | { readonly kind: "formula"; readonly formula: string };
  readonly fill: string;
  readonly fontColour: string;
}

/** Always A4 and one page wide. */
export interface PrintPlan {
  /** How many pages high it is at most, smaller print if need be; without it, as many as it takes. */
  readonly pagesHigh?: number;
  /** White around the page, in points; the footer stands in it. Without it, Excel's own. */
  readonly margin?: number;
  readonly orientation: "landscape" | "portrait";
  readonly area: Area;
  /** Rows that repeat at the top of every page. */
  readonly titleRows: Span;
  /** Text at the left of the footer; page numbers stand at the right. */
  readonly footer: string;
}

/** A workbook-scoped name for an area of a sheet of the same plan. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

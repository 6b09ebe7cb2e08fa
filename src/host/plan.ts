/** What is written: sheets and names to add, in our own words. Types only. */
import type { Area, Position, Span } from "./area";

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

/** Horizontal bars, of several series stacked or one under the other: of what reads well, what every host draws alike. */
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
  /** A bar for each series under the other, with a legend that says which is which; else they are stacked. */
  readonly apart?: true;
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
  /** It follows its text from then on: where a host can fit a row, the height is its own affair. */
  readonly grows?: true;
}

export interface CellPlan extends Position {
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
  /** Struck through: its author took it back, and it is not read. */
  readonly struck?: boolean;
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
  /** How many pages wide it is; one, without it. */
  readonly pagesWide?: number;
  /** How many pages high it is at most, smaller print if need be; without it, as many as it takes. */
  readonly pagesHigh?: number;
  /** White around the page, in points; the footer stands in it. Without it, Excel's own. */
  readonly margin?: number;
  readonly orientation: "landscape" | "portrait";
  /** Without it, all that stands on the sheet, whatever comes below. */
  readonly area?: Area;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  /** Rows that repeat at the top of every page. */
  readonly titleRows: Span;
  /** Columns that repeat at the left of every page, where it is more than one wide. */
  readonly titleColumns?: Span;
  /** Text at the left of the footer; page numbers stand at the right. */
  readonly footer: string;
}

/** A workbook-scoped name for an area of a sheet of the same plan, or of the workbook. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

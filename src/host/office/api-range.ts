/** Cells and their looks in the slice of Office.js that we use: see api.ts. Types only. */
import type { ConditionalFormatCollection } from "./api-conditional-formats";
import type { ClientObject, Collection } from "./api-object";

/** What a cell may be given: `null` leaves it as it is, an empty text clears it. */
export type CellInput = string | number | boolean | null;

export interface Range extends ClientObject {
  readonly rowIndex: number; // 1.1
  readonly columnIndex: number; // 1.1
  readonly rowCount: number; // 1.1
  readonly columnCount: number; // 1.1
  /** Read only, for us: what is written goes through `formulas`, which takes both. */
  readonly values: unknown[][]; // 1.1
  readonly valueTypes: string[][]; // 1.1
  formulas: CellInput[][]; // 1.1
  /** A single code is for every cell of the range. */
  numberFormat: string | unknown[][]; // 1.1
  readonly format: RangeFormat; // 1.1
  readonly dataValidation: DataValidation; // 1.8
  readonly conditionalFormats: ConditionalFormatCollection; // 1.6
  /** A `Worksheet`: what we ask it for is its name. */
  readonly worksheet: { readonly name: string }; // 1.1
  getBoundingRect(other: Range | string): Range; // 1.1
  getIntersection(other: Range | string): Range; // 1.1
  getCellProperties(wanted: {
    format: {
      fill?: { color: boolean; pattern: boolean };
      font: { strikethrough: boolean; superscript?: boolean };
    };
  }): ClientResult<CellProperties[][]>; // 1.9
  getRowProperties(wanted: { rowHidden: boolean }): ClientResult<{ rowHidden?: boolean }[]>; // 1.9
  getColumnProperties(wanted: { columnHidden: boolean }): ClientResult<{ columnHidden?: boolean }[]>; // 1.9
  getMergedAreasOrNullObject(): RangeAreas; // 1.13
  select(): void; // 1.1
}

/** What a method answers; to be read after the sync. */
export interface ClientResult<Value> {
  readonly value: Value;
}

export interface CellProperties {
  format?: {
    /** The pattern of a filled cell is `null` in some Excels. */
    fill?: { color?: string; pattern?: string | null };
    /** Excel says `null` of a cell where it is so of some characters and not of others. */
    font?: { strikethrough?: boolean | null; superscript?: boolean | null };
  };
}

export interface RangeAreas extends ClientObject {
  readonly areas: Collection<Range>; // 1.9
}

export interface RangeFormat {
  readonly fill: RangeFill; // 1.1
  readonly font: RangeFont; // 1.1
  readonly borders: RangeBorderCollection; // 1.1
  readonly protection: FormatProtection; // 1.2
  horizontalAlignment: string; // 1.1
  verticalAlignment: string; // 1.1
  wrapText: boolean; // 1.1
  /** In points, as is the height. */
  columnWidth: number; // 1.2
  rowHeight: number; // 1.2
  autofitRows(): void; // 1.2
}

export interface RangeFill {
  color: string; // 1.1
}

export interface RangeFont {
  color: string; // 1.1
  bold: boolean; // 1.1
  italic: boolean; // 1.1
  strikethrough: boolean; // 1.9
  size: number; // 1.1
}

export interface RangeBorderCollection {
  getItem(index: BorderIndex): RangeBorder; // 1.1
}

export type BorderIndex = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

export interface RangeBorder {
  color: string; // 1.1
  style: string; // 1.1
}

export interface FormatProtection extends ClientObject {
  locked: boolean; // 1.2
}

export interface DataValidation {
  rule: DataValidationRule; // 1.8
  prompt: { title: string; message: string; showPrompt: boolean }; // 1.8
  errorAlert: { title: string; message: string; showAlert: boolean; style: string }; // 1.8
  ignoreBlanks: boolean; // 1.8
}

export interface DataValidationRule {
  custom?: { formula: string };
  decimal?: { formula1: number | string | Range; formula2?: number | string | Range; operator: string };
  list?: { inCellDropDown: boolean; source: string | Range };
}

/**
 * The slice of o-spreadsheet that we use. Its own types need a browser's and let a misspelt command pass; these do neither.
 */
import type { DEFAULT_LOCALE } from "@odoo/o-spreadsheet";

export interface OdooModel {
  readonly getters: Getters;
  dispatch(command: "KLIMAATPEIL_TRANSACTION", payload: { work: () => void }): Result;
  dispatch<Name extends keyof Commands>(command: Name, payload: Commands[Name]): Result;
  /** A snapshot of a shared workbook is where its undoing ends. */
  readonly session: { trigger(event: "snapshot"): void };
  readonly selection: {
    selectCell(column: number, row: number): void;
    selectZone(anchor: { readonly cell: { readonly col: number; readonly row: number }; readonly zone: Zone }): void;
    observe(owner: object, callbacks: { handleEvent: () => void }): void;
  };
  /**
   * All that the workbook holds, as plain data of its own. `exportData`, which its types have, makes this twice, packs one
   * and begins a second engine to see whether that can be unpacked: some six times the work.
   */
  _exportData(packed: boolean): WorkbookData;
}

export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly styles: Table;
  readonly formats: Table;
  readonly borders: Table;
  readonly namedRanges: unknown;
}

export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly styles: Table;
  readonly formats: Table;
  readonly borders: Table;
  /** By index; of those that somebody gave a size, or hid. */
  readonly rows: Readonly<Record<string, HeaderData>>;
  readonly cols: Readonly<Record<string, HeaderData>>;
  readonly merges: readonly string[];
  readonly tables: readonly object[];
  readonly headerGroups: { readonly ROW: readonly object[]; readonly COL: readonly object[] };
  readonly panes?: { readonly xSplit: number; readonly ySplit: number };
  readonly color?: string;
  readonly conditionalFormats: readonly {
    readonly id: string;
    readonly ranges: readonly string[];
    readonly rule: OdooRule;
  }[];
  readonly dataValidationRules: readonly {
    readonly id: string;
    readonly ranges: readonly string[];
    readonly criterion: OdooCriterion;
  }[];
  readonly figures: readonly { readonly id: string; readonly data: object }[];
}

interface HeaderData {
  /** In pixels. */
  readonly size?: number;
  readonly isHidden?: boolean;
}

/** By zone, the number of what it looks like; by number, what that is. */
export type Table = Readonly<Record<string, unknown>>;

interface Result {
  readonly reasons: readonly string[];
}

interface InSheet {
  readonly sheetId: string;
}

interface CellCommand {
  readonly col: number;
  readonly row: number;
  readonly content?: string;
  readonly format?: string;
}

export interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Made by `getRangeDataFromZone`; nobody looks inside. */
export type RangeData = object;

interface Dimension {
  readonly dimension: "ROW" | "COL";
  readonly elements: readonly number[];
}

type Target = InSheet & { readonly target: readonly Zone[] };

export interface Commands {
  UPDATE_CELL: InSheet & CellCommand;
  REQUEST_UNDO: object;
  REQUEST_REDO: object;
  DELETE_UNFILTERED_CONTENT: Target;
  COPY: object;
  CUT: object;
  PASTE: { target: readonly Zone[] };
  PASTE_FROM_OS_CLIPBOARD: { target: readonly Zone[]; clipboardContent: { text: string } };
  /** As far as there the corner of the selection is dragged. */
  AUTOFILL_SELECT: { col: number; row: number };
  AUTOFILL: object;
  SORT_CELLS: InSheet & { col: number; row: number; zone: Zone; sortDirection: "asc" | "desc" };
  CREATE_SHEET: InSheet & { position: number; name: string; cols: number; rows: number };
  DELETE_SHEET: InSheet & { sheetName: string };
  RENAME_SHEET: InSheet & { newName: string; oldName: string };
  MOVE_SHEET: InSheet & { delta: number };
  HIDE_SHEET: InSheet;
  SHOW_SHEET: InSheet;
  ACTIVATE_SHEET: { sheetIdFrom: string; sheetIdTo: string };
  ADD_COLUMNS_ROWS: InSheet & {
    dimension: "ROW" | "COL";
    base: number;
    position: "before" | "after";
    quantity: number;
    sheetName: string;
  };
  SET_FORMATTING: Target & { style?: OdooStyle; format?: string };
  SET_ZONE_BORDERS: Target & { border: { position: "all"; color: string; style: "thin" } };
  SET_BORDERS_ON_TARGET: Target & { border: OdooEdges };
  ADD_MERGE: Target & { force: boolean };
  HIDE_COLUMNS_ROWS: InSheet & Dimension;
  RESIZE_COLUMNS_ROWS: InSheet & Dimension & { size: number | null };
  SET_GRID_LINES_VISIBILITY: InSheet & { areGridLinesVisible: boolean };
  FREEZE_ROWS: InSheet & { quantity: number };
  FREEZE_COLUMNS: InSheet & { quantity: number };
  CREATE_NAMED_RANGE: InSheet & { name: string; ranges: readonly RangeData[] };
  DELETE_NAMED_RANGE: { name: string };
  ADD_CONDITIONAL_FORMAT: InSheet & {
    ranges: readonly RangeData[];
    cf: { id: string; rule: OdooRule };
  };
  REMOVE_CONDITIONAL_FORMAT: InSheet & { id: string };
  CHANGE_CONDITIONAL_FORMAT_PRIORITY: InSheet & { cfId: string; delta: number };
  ADD_DATA_VALIDATION_RULE: InSheet & {
    ranges: readonly RangeData[];
    rule: { id: string; criterion: OdooCriterion; isBlocking: boolean };
  };
  CREATE_CHART: InSheet & Figure & { chartId: string; definition: OdooChart };
  UPDATE_CHART: InSheet & { figureId: string; chartId: string; definition: OdooChart };
  UPDATE_FIGURE: InSheet & Figure & { width: number; height: number };
}

interface Figure {
  readonly figureId: string;
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly size: { readonly width: number; readonly height: number };
}

export interface OdooChart {
  readonly type: "bar";
  readonly horizontal: boolean;
  readonly stacked: boolean;
  readonly title: { readonly text: string; readonly bold: boolean; readonly fontSize: number };
  readonly legendPosition: "none";
  readonly showValues: boolean;
  readonly dataSource: {
    readonly type: "range";
    readonly dataSetsHaveTitle: boolean;
    readonly labelRange: string;
    readonly dataSets: readonly { readonly dataSetId: string; readonly dataRange: string }[];
  };
  readonly dataSetStyles: Readonly<Record<string, { readonly backgroundColor: string }>>;
  readonly axesDesign: { readonly x: { readonly min?: number; readonly max?: number } };
}

export interface OdooStyle {
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "middle" | "bottom";
  readonly wrapping?: "wrap" | "overflow";
}

export type OdooEdges = Readonly<Record<string, { readonly style: string; readonly color: string }>>;

export interface OdooRule {
  readonly type: "CellIsRule";
  readonly operator: "isEqual" | "customFormula";
  readonly values: readonly string[];
  readonly style: OdooStyle;
}

export interface OdooCriterion {
  readonly type: "customFormula" | "isBetween" | "isGreaterOrEqualTo" | "isValueInRange" | "isValueInList";
  readonly values: readonly string[];
  readonly displayStyle?: "arrow";
}

interface OdooValidation {
  readonly criterion: OdooCriterion;
  readonly ranges: readonly { readonly zone: Zone }[];
  /** Does it refuse what it does not allow, or only mark it? */
  readonly isBlocking: boolean;
}

interface At extends InSheet {
  readonly col: number;
  readonly row: number;
}

interface StoredCell {
  /** What was typed; a formula has none. */
  readonly content?: string;
  readonly isFormula: boolean;
  readonly compiledFormula?: { toFormulaString(getters: Getters): string };
  readonly format?: string;
  readonly style?: OdooStyle;
}

interface EvaluatedCell {
  readonly type: "empty" | "text" | "number" | "boolean" | "error";
  readonly value: Scalar;
  readonly formattedValue: string;
}

export type Scalar = string | number | boolean | null;

export interface Getters {
  getSheetIds(): readonly string[];
  getSheetName(id: string): string;
  isSheetVisible(id: string): boolean;
  getChartIds(id: string): readonly string[];
  getSheetZone(id: string): Zone;
  getCells(id: string): readonly { readonly id: number; readonly style?: OdooStyle }[];
  getCellPosition(cellId: number): At;
  getCell(at: At): StoredCell | undefined;
  getEvaluatedCell(at: At): EvaluatedCell;
  getCellStyle(at: At): OdooStyle;
  getCellComputedStyle(at: At): OdooStyle;
  getMerges(id: string): readonly Zone[];
  isRowHiddenByUser(id: string, row: number): boolean;
  isColHiddenByUser(id: string, column: number): boolean;
  getNamedRanges(): readonly {
    readonly name: string;
    readonly range: { readonly sheetId: string; readonly zone: Zone };
  }[];
  getConditionalFormats(id: string): readonly {
    readonly id: string;
    readonly ranges: readonly string[];
    readonly rule: OdooRule;
  }[];
  getValidationRuleForCell(at: At): OdooValidation | undefined;
  getValidationResultForCellValue(value: Scalar, at: At): { readonly isValid: boolean };
  getLocale(): typeof DEFAULT_LOCALE;
  getHeaderSize(id: string, dimension: "ROW" | "COL", index: number): number;
  evaluateFormula(sheetId: string, formula: string): unknown;
  getRangeDataFromZone(id: string, zone: Zone): RangeData;
  getActiveSheetId(): string;
  getActivePosition(): At;
}

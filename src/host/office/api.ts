/**
 * The slice of Office.js that we use, and nothing else: the real `Excel` satisfies it, and so does the embedded one.
 * Types only. Behind each member stands the ExcelApi set that brought it; a test compares them with Microsoft's own tags.
 * Everything is within 1.14, the manifest's minimum, except what is named `…Since1_18`: see newer.ts.
 */

import type { ChartCollection } from "./api-charts";

/** The namespace `Excel`. */
export interface ExcelApi {
  /** @param start options, or the context of an earlier batch to go on with: that is how a handler is removed. */
  run<Result>(
    start: { delayForCellEdit: boolean } | EarlierContext,
    batch: (context: RequestContext) => Promise<Result>,
  ): Promise<Result>; // 1.1
  /** Opens it as a new workbook, with which we have no more to do. */
  createWorkbook(base64: string): Promise<void>; // 1.8
}

/** The context of a batch that is over. */
export interface EarlierContext {
  sync(): Promise<unknown>; // 1.1
}

export interface RequestContext {
  readonly workbook: Workbook; // 1.1
  sync(): Promise<unknown>; // 1.1
}

/** What every object of Office.js has. */
export interface ClientObject {
  /** Only after a load and a sync may the properties named here be read. */
  load(properties: string): unknown; // 1.1
  readonly isNullObject: boolean; // 1.1
}

export interface Collection<Item> extends ClientObject {
  readonly items: Item[]; // 1.1
}

export interface Workbook {
  readonly worksheets: WorksheetCollection; // 1.1
  readonly names: NamedItemCollection; // 1.1
  readonly functions: Functions; // 1.2
  readonly protection: WorkbookProtection; // 1.7
  getActiveCell(): Range; // 1.7
}

export interface WorkbookSince1_18 extends Workbook {
  readonly notes: NoteCollectionSince1_18; // 1.18
}

export interface WorksheetCollection extends Collection<Worksheet> {
  add(name: string): Worksheet; // 1.1
  getItem(nameOrId: string): Worksheet; // 1.1
  readonly onChanged: EventHandlers<WorksheetChangedEventArgs>; // 1.9
  readonly onSelectionChanged: EventHandlers<object>; // 1.9
  readonly onActivated: EventHandlers<object>; // 1.7
  readonly onDeleted: EventHandlers<object>; // 1.7
}

export interface Worksheet extends ClientObject {
  readonly id: string; // 1.1
  name: string; // 1.1
  readonly visibility: string; // 1.1
  tabColor: string; // 1.7
  showGridlines: boolean; // 1.8
  readonly names: NamedItemCollection; // 1.4
  readonly freezePanes: WorksheetFreezePanes; // 1.7
  readonly protection: WorksheetProtection; // 1.2
  readonly pageLayout: PageLayout; // 1.9
  readonly charts: ChartCollection; // 1.1
  getUsedRange(valuesOnly?: boolean): Range; // 1.1
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range; // 1.7
  activate(): void; // 1.1
  delete(): void; // 1.1
}

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
  readonly worksheet: Worksheet; // 1.1
  getBoundingRect(other: Range | string): Range; // 1.1
  getIntersection(other: Range | string): Range; // 1.1
  getCellProperties(wanted: {
    format: { fill: { color: boolean; pattern: boolean } };
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
  format?: { fill?: { color?: string; pattern?: string } };
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
}

export interface RangeFill {
  color: string; // 1.1
}

export interface RangeFont {
  color: string; // 1.1
  bold: boolean; // 1.1
  italic: boolean; // 1.1
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

export interface ConditionalFormatCollection extends Collection<ConditionalFormat> {
  /** On top of those that are there. */
  add(type: "Custom" | "CellValue"): ConditionalFormat; // 1.6
}

export interface ConditionalFormat extends ClientObject {
  stopIfTrue: boolean; // 1.6
  readonly custom: CustomConditionalFormat; // 1.6
  readonly cellValue: CellValueConditionalFormat; // 1.6
  readonly customOrNullObject: CustomConditionalFormat; // 1.6
  readonly cellValueOrNullObject: CellValueConditionalFormat; // 1.6
  delete(): void; // 1.6
}

export interface CustomConditionalFormat extends ClientObject {
  readonly rule: ConditionalFormatRule; // 1.6
  readonly format: ConditionalRangeFormat; // 1.6
}

export interface ConditionalFormatRule {
  formula: string; // 1.6
}

export interface CellValueConditionalFormat extends ClientObject {
  rule: { formula1: string; formula2?: string; operator: string }; // 1.6
  readonly format: ConditionalRangeFormat; // 1.6
}

export interface ConditionalRangeFormat {
  readonly fill: ConditionalRangeFill; // 1.6
  readonly font: ConditionalRangeFont; // 1.6
}

export interface ConditionalRangeFill {
  color: string; // 1.6
}

export interface ConditionalRangeFont {
  color: string; // 1.6
}

export interface WorksheetFreezePanes {
  freezeAt(range: Range | string): void; // 1.7
  freezeRows(count: number): void; // 1.7
  freezeColumns(count: number): void; // 1.7
}

export interface WorksheetProtection extends ClientObject {
  readonly protected: boolean; // 1.2
  readonly options: WorksheetProtectionOptions; // 1.2
  protect(options: WorksheetProtectionOptions): void; // 1.2
  /** Of a sheet with a password, Excel denies it. */
  unprotect(): void; // 1.7
}

export interface WorksheetProtectionOptions {
  allowFormatColumns?: boolean;
  allowFormatRows?: boolean;
  allowSort?: boolean;
  allowAutoFilter?: boolean;
  allowEditObjects?: boolean;
}

export interface WorkbookProtection extends ClientObject {
  readonly protected: boolean; // 1.7
}

export interface PageLayout {
  paperSize: string | null; // 1.9
  orientation: string; // 1.9
  zoom: { horizontalFitToPages?: number; verticalFitToPages?: number }; // 1.9
  /** Margins are in points. */
  leftMargin: number; // 1.9
  rightMargin: number; // 1.9
  topMargin: number; // 1.9
  bottomMargin: number; // 1.9
  headerMargin: number; // 1.9
  footerMargin: number; // 1.9
  centerHorizontally: boolean; // 1.9
  readonly headersFooters: HeaderFooterGroup; // 1.9
  setPrintArea(area: Range | RangeAreas | string): void; // 1.9
  setPrintTitleRows(rows: Range | string): void; // 1.9
}

export interface HeaderFooterGroup {
  readonly defaultForAllPages: HeaderFooter; // 1.9
}

export interface HeaderFooter {
  leftFooter: string; // 1.9
  rightFooter: string; // 1.9
}

export interface NamedItemCollection extends Collection<NamedItem> {
  add(name: string, reference: Range | string): NamedItem; // 1.4
  getItemOrNullObject(name: string): NamedItem; // 1.4
}

export interface NamedItem extends ClientObject {
  readonly name: string; // 1.1
  /** With a leading `=`. */
  readonly formula: string; // 1.7
  delete(): void; // 1.4
}

/** Excel's worksheet functions. */
export interface Functions {
  date(year: number, month: number, day: number): FunctionResult; // 1.2
}

export interface FunctionResult extends ClientObject {
  readonly value: number; // 1.2
}

export interface NoteCollectionSince1_18 extends ClientObject {
  readonly items: NoteSince1_18[]; // 1.18
}

export interface NoteSince1_18 {
  readonly content: string; // 1.18
  getLocation(): Range; // 1.18
}

export interface EventHandlers<Args> {
  add(handler: (args: Args) => Promise<void>): EventHandlerResult; // 1.1
}

export interface EventHandlerResult {
  readonly context: EarlierContext; // 1.1
  remove(): void; // 1.1
}

export interface WorksheetChangedEventArgs {
  /** `ThisLocalAddin` when it was us. */
  readonly triggerSource: string; // 1.14
}

/**
 * The slice of Office.js that we use, and nothing else: the real `Excel` satisfies it, and so does the embedded one.
 * Types only. Behind each member stands the ExcelApi set that brought it; a test compares them with Microsoft's own tags.
 * Everything is within 1.14, the manifest's minimum, except what is named `…Since1_17` and on: see newer.ts.
 */
import type { ChartCollection } from "./api-charts";
import type { ClientObject, Collection } from "./api-object";
import type { CommentCollection, PivotTableCollection, ShapeCollection, TableCollection } from "./api-drawn";
import type { Range } from "./api-range";
import type {
  PageBreakCollection,
  PageLayout,
  WorkbookProtection,
  WorksheetFreezePanes,
  WorksheetProtection,
} from "./api-sheet";

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

export interface Workbook extends ClientObject {
  readonly readOnly: boolean; // 1.8
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
  readonly onFormatChanged: EventHandlers<WorksheetEventArgs>; // 1.9
  readonly onRowHiddenChanged: EventHandlers<WorksheetEventArgs>; // 1.11
  readonly onAdded: EventHandlers<object>; // 1.7
  readonly onSelectionChanged: EventHandlers<object>; // 1.9
  readonly onActivated: EventHandlers<object>; // 1.7
  readonly onDeleted: EventHandlers<object>; // 1.7
}

export interface WorksheetCollectionSince1_17 extends WorksheetCollection {
  readonly onMoved: EventHandlers<object>; // 1.17
  readonly onNameChanged: EventHandlers<object>; // 1.17
  readonly onVisibilityChanged: EventHandlers<object>; // 1.17
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
  readonly horizontalPageBreaks: PageBreakCollection; // 1.9
  readonly charts: ChartCollection; // 1.1
  readonly shapes: ShapeCollection; // 1.9
  readonly comments: CommentCollection; // 1.10
  readonly tables: TableCollection; // 1.1
  readonly pivotTables: PivotTableCollection; // 1.3
  getUsedRange(valuesOnly?: boolean): Range; // 1.1
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range; // 1.7
  activate(): void; // 1.1
  delete(): void; // 1.1
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

export interface WorksheetEventArgs {
  readonly worksheetId: string; // 1.7
}

export interface WorksheetChangedEventArgs extends WorksheetEventArgs {
  /** `RangeEdited` where no cell has moved. */
  readonly changeType: string; // 1.7
  /** `ThisLocalAddin` when it was us. */
  readonly triggerSource: string; // 1.14
}

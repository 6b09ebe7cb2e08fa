/** What a sheet has as a whole (panes, protection, page) in the slice of Office.js that we use: see api.ts. Types only. */
import type { ClientObject } from "./api-object";
import type { Range, RangeAreas } from "./api-range";

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
  setPrintTitleColumns(columns: Range | string): void; // 1.9
}

export interface PageBreakCollection {
  /** Above the first row of the range. */
  add(range: Range | string): object; // 1.9
}

export interface HeaderFooterGroup {
  readonly defaultForAllPages: HeaderFooter; // 1.9
}

export interface HeaderFooter {
  leftFooter: string; // 1.9
  rightFooter: string; // 1.9
}

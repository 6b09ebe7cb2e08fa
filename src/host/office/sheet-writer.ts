/** A planned sheet as requests to Excel, in order: values, looks, rules, page, and protection last. */
import type { Area } from "../area";
import type { CellPlan, PrintPlan, RowHeight, SheetPlan } from "../plan";
import type { Worksheet } from "./api";
import type { CellInput, Range } from "./api-range";
import type { PageLayout } from "./api-sheet";
import { queueChart } from "./chart-writer";
import { formatBytes, queueFormat } from "./format-writer";
import { cellInput } from "./input";
import { queueConditionalFormat, queueValidation } from "./rule-writer";
import { type Step, step } from "./step";
import { pointsOf, runsOf } from "./units";

interface Surroundings {
  /** The sheet that stands for a planned one, for a list that is on another sheet. */
  readonly sheetOf: (name: string) => Worksheet;
  readonly withPages: boolean;
}

export function sheetSteps(sheet: Worksheet, plan: SheetPlan, { sheetOf, withPages }: Surroundings): readonly Step[] {
  const range = (area: Area): Range => rangeOf(sheet, area);
  return [
    step(() => {
      sheet.tabColor = plan.tabColour;
      sheet.showGridlines = false;
    }),
    ...valueSteps(sheet, plan.cells),
    ...plan.formats
      .filter(({ area }) => hasCells(area))
      .map(({ area, format }) =>
        step(() => {
          queueFormat(range(area), area, format);
        }, formatBytes(format)),
      ),
    // A row is fitted to its text as it looks: wrapped, and in its own font.
    ...sizeSteps(sheet, plan),
    ...plan.validations.map((validation) =>
      step(() => {
        queueValidation(range(validation.area), validation, (name, area) => rangeOf(sheetOf(name), area));
      }, RULE),
    ),
    // Excel puts each new one on top of the others, so the most important one comes last.
    ...[...plan.conditionalFormats].reverse().map((format) =>
      step(() => {
        queueConditionalFormat(range(format.area), format);
      }, RULE),
    ),
    // After the sizes of the cells that it is to cover.
    ...(plan.charts ?? []).map((chart) =>
      step(() => {
        queueChart(sheet, chart, range);
      }, CHART),
    ),
    step(() => {
      queuePanes(sheet, plan.freeze);
      if (withPages) queuePage(sheet, plan.print);
    }, RULE),
    step(() => {
      if (plan.protection === "locked") sheet.protection.protect(PROTECTION);
    }),
  ];
}

/**
 * What stays possible on a protected sheet. Objects are left open, because Excel counts notes among them and a
 * coordinator must be able to add one. Excel sorts and filters only where every cell of the range is unlocked.
 */
export const PROTECTION = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
  allowEditObjects: true,
} as const;

/** Bytes of a request that sets a rule with its messages, and of a chart. */
const RULE = 2000;
const CHART = 8000;

export function rangeOf(sheet: Worksheet, { row, column, rows, columns }: Area): Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function hasCells({ rows, columns }: Area): boolean {
  return rows > 0 && columns > 0;
}

/** So many rows go in one assignment; their weight decides how many round trips that takes. */
const ROWS_AT_ONCE = 500;

function valueSteps(sheet: Worksheet, cells: readonly CellPlan[]): readonly Step[] {
  // As arguments of one call, the cells of a long list are more than a stack takes.
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const table: CellInput[][] = [];
  for (const { row, column, value, formula } of cells) {
    // `null` leaves a cell alone.
    while (table.length <= row) table.push(Array.from({ length: columns }, () => null));
    (table[row] ?? [])[column] = formula ?? cellInput(value);
  }
  return Array.from({ length: Math.ceil(table.length / ROWS_AT_ONCE) }, (_, index) => {
    const row = index * ROWS_AT_ONCE;
    const values = table.slice(row, row + ROWS_AT_ONCE);
    return step(() => {
      sheet.getRangeByIndexes(row, 0, values.length, columns).formulas = values;
    }, bytesOf(values));
  });
}

/** As text is sent: é takes two bytes. */
export function bytesOf(values: unknown): number {
  return ENCODER.encode(JSON.stringify(values)).length;
}

const ENCODER = new TextEncoder();

function sizeSteps(sheet: Worksheet, { columnWidths, rowHeights }: SheetPlan): readonly Step[] {
  return [
    ...runsOf(columnWidths).map(({ first, count, value }) =>
      step(() => {
        sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = pointsOf(value);
      }),
    ),
    ...runsOf(heightsByRow(rowHeights.filter(({ grows }) => grows !== true)))
      .filter(({ value }) => value > 0)
      .map(({ first, count, value }) =>
        step(() => {
          sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = value;
        }),
      ),
    ...runsOf(heightsByRow(rowHeights.flatMap(({ row, grows }) => (grows ? [{ row, height: 1 }] : []))))
      .filter(({ value }) => value > 0)
      .map(({ first, count }) =>
        step(() => {
          sheet.getRangeByIndexes(first, 0, count, columnWidths.length).format.autofitRows();
        }),
      ),
  ];
}

/** From the first row on; 0 for a row that has none. */
function heightsByRow(rowHeights: readonly RowHeight[]): readonly number[] {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  return Array.from({ length: Math.max(0, ...heights.keys()) + 1 }, (_, row) => heights.get(row) ?? 0);
}

function queuePanes(sheet: Worksheet, { rows, columns }: SheetPlan["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

export function queuePage(
  sheet: Worksheet,
  { orientation, area, breaks = [], titleRows, titleColumns, footer, pagesWide = 1, pagesHigh, margin }: PrintPlan,
): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = {
    horizontalFitToPages: pagesWide,
    ...(pagesHigh !== undefined && { verticalFitToPages: pagesHigh }),
  };
  if (area) pageLayout.setPrintArea(rangeOf(sheet, area));
  for (const row of breaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  const rows = titleRows.last - titleRows.first + 1;
  pageLayout.setPrintTitleRows(rangeOf(sheet, { row: titleRows.first, column: 0, rows, columns: area?.columns ?? 1 }));
  if (titleColumns) {
    const columns = titleColumns.last - titleColumns.first + 1;
    pageLayout.setPrintTitleColumns(rangeOf(sheet, { row: 0, column: titleColumns.first, rows: 1, columns }));
  }
  if (margin !== undefined) queueMargins(pageLayout, margin);
  const footers = pageLayout.headersFooters.defaultForAllPages;
  // `&` begins a code in a footer, hence it is doubled in text.
  footers.leftFooter = footer.replaceAll("&", "&&");
  footers.rightFooter = "&P/&N";
}

/** The footer stands in the lower one. */
function queueMargins(pageLayout: PageLayout, margin: number): void {
  pageLayout.leftMargin = margin;
  pageLayout.rightMargin = margin;
  pageLayout.topMargin = margin;
  pageLayout.bottomMargin = 1.5 * margin;
  pageLayout.headerMargin = margin / 2;
  pageLayout.footerMargin = margin / 2;
  pageLayout.centerHorizontally = true;
}

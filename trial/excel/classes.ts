/** The classes of Office.js that are built, by Microsoft's names. What is not in here throws. */
import type { AnyMembers } from "../client/members";
import * as chart from "./chart";
import * as drawn from "./drawn";
import * as conditional from "./conditional-format";
import * as format from "./format";
import { NAMED_ITEM } from "./names";
import * as range from "./range";
import { DATA_VALIDATION } from "./validation";
import * as workbook from "./workbook";
import * as worksheet from "./worksheet";

export const CLASSES: Readonly<Record<string, AnyMembers>> = {
  Workbook: workbook.WORKBOOK,
  WorkbookProtection: workbook.WORKBOOK_PROTECTION,
  WorksheetCollection: workbook.WORKSHEETS,
  NamedItemCollection: workbook.NAMED_ITEMS,
  NamedItem: NAMED_ITEM,
  NoteCollection: workbook.NOTES,
  Note: workbook.NOTE,
  Functions: workbook.FUNCTIONS,
  FunctionResult: workbook.FUNCTION_RESULT,
  Worksheet: worksheet.WORKSHEET,
  WorksheetProtection: worksheet.WORKSHEET_PROTECTION,
  WorksheetFreezePanes: worksheet.FREEZE_PANES,
  PageLayout: worksheet.PAGE_LAYOUT,
  PageBreakCollection: worksheet.PAGE_BREAKS,
  PageBreak: worksheet.PAGE_BREAK,
  HeaderFooterGroup: worksheet.HEADER_FOOTER_GROUP,
  HeaderFooter: worksheet.HEADER_FOOTER,
  ChartCollection: chart.CHARTS,
  Chart: chart.CHART,
  ChartTitle: chart.CHART_TITLE,
  ChartTitleFormat: chart.CHART_TITLE_FORMAT,
  ChartFont: chart.CHART_FONT,
  ChartLegend: chart.CHART_LEGEND,
  ChartAxes: chart.CHART_AXES,
  ChartAxis: chart.CHART_AXIS,
  ChartGridlines: chart.CHART_GRIDLINES,
  ChartSeriesCollection: chart.CHART_SERIES_COLLECTION,
  ChartSeries: chart.CHART_SERIES,
  ChartSeriesFormat: chart.CHART_SERIES_FORMAT,
  ChartFill: chart.CHART_FILL,
  ShapeCollection: drawn.SHAPES,
  Shape: drawn.SHAPE,
  CommentCollection: drawn.COMMENTS,
  TableCollection: drawn.TABLES,
  PivotTableCollection: drawn.PIVOT_TABLES,
  Range: range.RANGE,
  RangeAreas: range.RANGE_AREAS,
  RangeCollection: range.RANGES,
  RangeFormat: format.RANGE_FORMAT,
  RangeFill: format.RANGE_FILL,
  RangeFont: format.RANGE_FONT,
  RangeBorderCollection: format.RANGE_BORDERS,
  RangeBorder: format.RANGE_BORDER,
  FormatProtection: format.FORMAT_PROTECTION,
  DataValidation: DATA_VALIDATION,
  ConditionalFormatCollection: conditional.CONDITIONAL_FORMATS,
  ConditionalFormat: conditional.CONDITIONAL_FORMAT,
  CustomConditionalFormat: conditional.CUSTOM_FORMAT,
  CellValueConditionalFormat: conditional.CELL_VALUE_FORMAT,
  ConditionalFormatRule: conditional.FORMAT_RULE,
  ConditionalRangeFormat: conditional.CONDITIONAL_RANGE_FORMAT,
  ConditionalRangeFill: conditional.CONDITIONAL_FILL,
  ConditionalRangeFont: conditional.CONDITIONAL_FONT,
};

/** One planned sheet in the words of the writer library. Pure: nothing is written here. */
import type { Cell, CellStyle, WriteSheet } from "hucre";
import { positionKey } from "../../area";
import type { CellPlan, SheetPlan } from "../../plan";
import type { DefaultFont } from "./cell-styles";
import { sheetChart } from "./chart";
import { cellStyles, colour } from "./cell-styles";
import { withoutEquals } from "./formula";
import { headerFooter, pageSetup } from "./page";
import { conditionalRule, dataValidation } from "./rules";
import { cellText } from "./text";

export function worksheet(plan: SheetPlan, font: DefaultFont): WriteSheet {
  const { freeze } = plan;
  return {
    name: plan.name,
    view: { showGridLines: false, tabColor: colour(plan.tabColour) },
    columns: plan.columnWidths.map((characters) => ({ width: storedWidth(characters) })),
    rowDefs: new Map(plan.rowHeights.map(({ row, height }) => [row, { height }])),
    cells: new CellsOnce(plan, font),
    dataValidations: plan.validations.map(dataValidation),
    conditionalRules: plan.conditionalFormats.map(conditionalRule),
    ...((freeze.rows > 0 || freeze.columns > 0) && { freezePane: { ...freeze } }),
    ...(plan.protection === "locked" && { protection: { ...PROTECTION } }),
    ...(plan.charts && { charts: plan.charts.map((chart) => sheetChart(chart, plan)) }),
    pageSetup: pageSetup(plan.print),
    headerFooter: headerFooter(plan.print),
    // The writer library names the row above a break.
    ...(plan.print.breaks && { rowBreaks: plan.print.breaks.map((row) => row - 1) }),
  };
}

/**
 * What stays possible on a protected sheet. Objects are left open, because Excel counts notes among them and a
 * coordinator must be able to add one. Excel sorts and filters only where every cell of the range is unlocked.
 */
const PROTECTION = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
} as const;

/** Width of a digit and of the margins in a cell, in pixels of the default font (Calibri 11). */
const DIGIT = 7;
const MARGINS = 5;

/** A file stores a column's width with its margins, in 256ths of a character; people and Office.js count without. */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT + MARGINS) / DIGIT) * 256) / 256;
}

type Entry = [place: string, cell: Partial<Cell>];

/**
 * The cells of a sheet, each made when it is its turn, so that those of ten thousand rows are never all there. Once: the writer library
 * writes them as it first goes through them, and looks after that for links and notes only, of which there are none.
 */
class CellsOnce extends Map<string, Partial<Cell>> {
  readonly #entries: Generator<Entry, undefined>;

  constructor(plan: SheetPlan, font: DefaultFont) {
    super();
    this.#entries = entriesOf(plan, font);
  }

  override [Symbol.iterator](): Generator<Entry, undefined> {
    return this.#entries;
  }
}

function* entriesOf({ cells, formats, rowHeights }: SheetPlan, font: DefaultFont): Generator<Entry, undefined> {
  const styles = cellStyles(formats, font);
  const isNew = firstTime();
  // Of two in one place, the later counts.
  for (let at = cells.length - 1; at >= 0; at--) {
    const cell = cells[at];
    if (cell && isNew(cell.row, cell.column)) yield [positionKey(cell), content(cell, styles[cell.row]?.[cell.column])];
  }
  for (const [row, line] of styles.entries())
    for (const [column, style] of line?.entries() ?? [])
      if (style && isNew(row, column)) yield [positionKey({ row, column }), { style }];
  // The writer library leaves out the height of a row below the last cell, so such a row gets an empty cell.
  for (const { row } of rowHeights) if (isNew(row, 0)) yield [positionKey({ row, column: 0 }), {}];
  return undefined;
}

/** Tells whether a place is asked for the first time. */
function firstTime(): (row: number, column: number) => boolean {
  const asked: boolean[][] = [];
  return (row, column) => {
    const line = (asked[row] ??= []);
    const isFirst = line[column] !== true;
    line[column] = true;
    return isFirst;
  };
}

function content({ value, formula }: CellPlan, style: CellStyle | undefined): Partial<Cell> {
  const written = typeof value === "string" ? cellText(value) : value;
  const look = style && { style };
  if (formula !== undefined) return { formula: withoutEquals(formula), formulaResult: written, ...look };
  // Writing empty text is emptying the cell, as it is in Excel.
  if (written === "") return { ...look };
  return typeof written === "string" && needsRun(written)
    ? { richText: [{ text: written }], ...look }
    : { value: written, ...look };
}

/**
 * The writer library turns text such as `#N/A` into an error value, and leaves out that the blanks around inline text
 * count. As a run of rich text it is written as it is.
 */
function needsRun(text: string): boolean {
  return text.startsWith("#") || text !== text.trim() || text.includes("\n");
}

/**
 * Globaal: the ledger. Per theme a row for the median and one for each step after it, down to what is published: it reads as
 * it was decided. The median comes from Maturiteit and takes no input; what is published goes back there.
 */
import { cellName, referenceTo } from "../../host/a1";
import type { Area } from "../../host/area";
import type { CellPlan } from "../../host/plan";
import { type AssessmentDefinition, highestLevel, lowestLevel, type Named } from "../../domain/definition/definition";
import { entryOf, LEDGER_STEPS, type LedgerEntry } from "../../domain/global-score/ledger";
import { statisticsOf } from "../../domain/measurement/measurement";
import { serialOf } from "../../domain/score/date-format";
import { pageFooter } from "../dutch";
import { NAMES } from "../names";
import { globaal, words } from "../sheets/globaal";
import { idsOf } from "../sheets/sheet";
import { cellIn, type GridPlace } from "./grid-place";
import { rowOf } from "./rows";
import { scoreColours, scoreValidation } from "./score-cells";
import * as style from "./style";
import type { SheetInput, TableSheet } from "./table-plan";

const HEADER = 3;
const FIRST = HEADER + 1;
const [THEME, STEP, SCORE] = [0, 1, 2];
const WIDTHS = [27, 27, 9, 78, 24, 13] as const;
const COLUMNS = WIDTHS.length;
/** Low rows: eight themes fit on a page. */
const LOW = 17;
/** The median, and the steps after it. */
const ROWS = 1 + LEDGER_STEPS.length;

/** @param grid where the medians stand; without one they are left empty. */
export function ledgerSheet({ measurement, name }: SheetInput, grid: GridPlace | undefined): TableSheet {
  const { definition, period, ledger = [] } = measurement;
  const { themes } = definition;
  const rows = themes.length * ROWS;
  const blocks = themes.map((theme, index) => ({ theme, row: FIRST + index * ROWS }));
  const scores: Area = { row: FIRST, column: SCORE, rows, columns: 1 };

  return {
    tables: [{ table: NAMES.ledger, area: { row: HEADER, column: 0, rows: rows + 1, columns: COLUMNS } }],
    sheet: {
      name,
      tabColour: style.TAB_COLOUR,
      columnWidths: WIDTHS,
      rowHeights: [
        { row: 0, height: 30 },
        { row: HEADER, height: style.HEADER_HEIGHT },
        ...blocks.flatMap(({ theme, row }) => [
          { row, height: LOW },
          ...LEDGER_STEPS.map((step, index) => {
            const { reason = "", person = "" } = entryOf(ledger, { themeId: theme.id, step }) ?? {};
            return { row: row + 1 + index, height: LOW - style.ROW_HEIGHT + style.heightOf(wrapped(reason, person)) };
          }),
        ]),
      ],
      cells: [
        ...rowOf(0, 0, [globaal.title]),
        ...rowOf(1, 0, [words.note]),
        ...rowOf(
          HEADER,
          0,
          idsOf(globaal).map((id) => globaal.columns[id].title),
        ),
        ...blocks.flatMap(({ theme, row }) => [
          ...rowOf(row, 0, [theme.name, words.median]),
          ...medianCells(row, theme),
          ...LEDGER_STEPS.flatMap((step, index) =>
            rowOf(row + 1 + index, 0, [
              theme.name,
              words.steps[step],
              ...entryCells(entryOf(ledger, { themeId: theme.id, step })),
            ]),
          ),
        ]),
      ],
      formats: [
        style.format([0, 0, 1, 1], style.TITLE),
        style.format([1, 0, 1, 1], style.NOTE),
        style.format([HEADER, 0, 1, COLUMNS], style.HEADER, style.LEFT),
        style.format([HEADER, SCORE, 1, 1], style.FIGURE),
        style.format([FIRST, 0, rows, COLUMNS], style.TABLE, style.TEXT),
        style.format([FIRST, SCORE, rows, 1], style.SCORE),
        style.format([FIRST, COLUMNS - 1, rows, 1], style.DATE),
        // Few formats for each theme: a plan of fifty themes must go in one request.
        ...blocks.flatMap(({ row }) => [
          style.format([row + 1, SCORE, LEDGER_STEPS.length, COLUMNS - SCORE], style.INPUT),
          style.format([row + ROWS - 1, THEME, 1, 1 + SCORE], style.SUMMARY),
        ]),
      ],
      validations: [scoreValidation(scores, definition)],
      conditionalFormats: scoreColours(scores, definition),
      freeze: { rows: FIRST, columns: 2 },
      protection: "locked",
      print: {
        orientation: "landscape",
        area: { row: 0, column: 0, rows: FIRST + rows, columns: COLUMNS },
        titleRows: { first: HEADER, last: HEADER },
        footer: pageFooter(definition.name, period),
      },
    },
  };

  /** The median with its n, as Maturiteit has them now. */
  function medianCells(row: number, theme: Named): readonly CellPlan[] {
    const [median, count] = grid ? [cellIn(grid, "median", theme.id), cellIn(grid, "count", theme.id)] : [];
    if (median === undefined || count === undefined) return [];
    const { median: value, n } = statisticsOf(theme.id, measurement);
    return [
      { row, column: SCORE, value: value ?? "", formula: `=${median}` },
      { row, column: SCORE + 1, value: `${words.count}${n}`, formula: `="${words.count}"&${count}` },
    ];
  }
}

function wrapped(reason: string, person: string): readonly (readonly [string, number])[] {
  return [
    [reason, WIDTHS[3]],
    [person, WIDTHS[4]],
  ];
}

/** Score, reason, person and date, as they go into the cells. */
export function entryCells(entry: LedgerEntry | undefined): readonly (string | number | null)[] {
  if (!entry) return [];
  const { value, raw, reason, person, date } = entry;
  return [raw === String(value) ? value : raw, reason, person, serialOf(date)];
}

/**
 * What is published for the theme that a cell names, looked up by name and step: it stays right when the ledger is sorted.
 * Empty as long as nothing is, and for what is no score.
 */
export function publishedFormula(sheet: string, theme: string, definition: AssessmentDefinition): string {
  const rows = definition.themes.length * ROWS;
  const column = (index: number) => referenceTo(sheet, { row: FIRST, column: index, rows, columns: 1 });
  const [lowest, highest] = [lowestLevel(definition).value, highestLevel(definition).value];
  const score = column(SCORE);
  const found = `(${column(THEME)}=${theme})*(${column(STEP)}="${words.steps.published}")`;
  const isScore = `ISNUMBER(${score})*(${score}>=${lowest})*(${score}<=${highest})`;
  return `=IF(SUMPRODUCT(${found}*${isScore})=1,SUMPRODUCT(${found},${score}),"")`;
}

/** The cell that names the theme of a column: the row stays, the column follows. */
export function headerCell({ row, column }: Pick<Area, "row" | "column">): string {
  return cellName(row, column).replace(/(\d+)$/, "$$$1");
}

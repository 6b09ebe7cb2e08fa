/** The benchmark sheet: one page that stands alone. Values and formats only, so that it shows the same wherever it goes. */
import type { SheetPlan } from "../../host/plan";
import type { Benchmark } from "../benchmark";
import { below, type Block, heights, lineAt, together } from "../../layout/drawing/block";
import { type Drawn, fteChart, hasScore, MOST_BARS, profileChart, spreadChart } from "./charts";
import { groupTable, groupWidths } from "./group-table";
import { heading } from "./heading";
import * as look from "./look";
import { pointsHigh } from "../../layout/drawing/paper";
import { NOTHING_SAID, type Said, saidIn } from "./said";
import { scoreColumns, scoreTable } from "./score-table";
import { signLines } from "./signs";
import { words } from "./words";

/** Up to so many cities stand on one page; beyond it, each page repeats the header, and the charts have one of their own. */
const MOST_ON_A_PAGE = 32;
/** How many rows a chart is high: so many at least, more where it has many bars, and as many as fill the page. */
const CHART_ROWS = 10;
const ROWS_PER_CITY = 0.75;
const ROWS_PER_THEME = { least: 1.3, most: 3 };
/** Of the height of a page: columns are wider where Calibri is missing, and there is more room below them then. */
const FILLED = 1.2;

interface Page {
  readonly header: number;
  readonly widths: readonly number[];
  readonly said: Said;
  /** What stands above the charts: in order of importance, a later one covers what an earlier one says of a cell. */
  readonly blocks: readonly Block[];
  /** How many rows the charts are high at least and at most; none where there are none. */
  readonly rows: { readonly least: number; readonly most: number };
  readonly draw: (charts: { readonly row: number; readonly rows: number }) => readonly Drawn[];
}

/** @param name free in the workbook. */
export function benchmarkSheet(benchmark: Benchmark, name: string): SheetPlan {
  const { header, widths, said, blocks, rows, draw } =
    benchmark.cities.length > 0 ? withCities(benchmark) : withoutCities(benchmark);
  const hasCharts = draw({ row: 0, rows: 0 }).some(({ chart }) => chart !== undefined);
  const notes = said.notes.flatMap((note) => linesOf(note, widths));
  const end = below(together(...blocks));
  const spread = spreadOf(benchmark, draw({ row: 0, rows: 0 }));
  const signs = signLines(benchmark, { said, spread });
  const above = together(
    ...blocks,
    ...(notes.length > 0 ? [heights(end, 1, look.HEIGHT.gap), textLines(end + 1, notes)] : []),
  );
  const from = below(above) + 1;
  const isOnePage = benchmark.cities.length <= MOST_ON_A_PAGE;
  const page = pointsHigh(widths, PRINT) - pointsIn(textLines(0, signs)) - 2 * look.HEIGHT.gap;
  // Nothing else stands on their own page but the header, which repeats.
  const room = isOnePage
    ? page + pointsHigh(widths, PRINT) * (FILLED - 1) - pointsIn(above)
    : page - look.HEIGHT.header;
  const fitting = Math.min(rows.most, Math.floor(room / look.HEIGHT.row));
  const high = hasCharts ? (isOnePage ? Math.max(rows.least, fitting) : fitting) : 0;
  const drawn = draw({ row: from, rows: high });
  const charts = drawn.flatMap(({ chart }) => chart ?? []);
  const next = hasCharts ? from + high : from - 1;
  const all = together(
    above,
    heights(from - 1, 1, look.HEIGHT.gap),
    heights(from, high, look.HEIGHT.row),
    heights(next, 1, look.HEIGHT.gap),
    textLines(next + 1, signs),
    ...drawn.map(({ data }) => data),
  );
  return {
    name,
    tabColour: look.TAB_COLOUR,
    columnWidths: widths,
    ...all,
    freeze: { rows: header + 1, columns: 1 },
    protection: "open",
    ...(charts.length > 0 && { charts }),
    print: {
      ...PRINT,
      area: { row: 0, column: 0, rows: next + 1 + signs.length, columns: widths.length },
      titleRows: { first: header, last: header },
      footer: words.footer(benchmark.definition.name, benchmark.period, benchmark.stage),
      ...(isOnePage ? { pagesHigh: 1 } : hasCharts && { breaks: [from] }),
    },
  };
}

const PRINT = { orientation: "landscape", margin: look.MARGIN } as const;

function withCities(benchmark: Benchmark): Page {
  const columns = scoreColumns(benchmark);
  const { widths } = columns;
  const said = saidIn(benchmark, widths.slice(1, 1 + columns.themes));
  const top = heading(benchmark, { widths, legendColumns: columns.themes });
  const header = below(top);
  const table = scoreTable(benchmark, { row: header, columns, said });
  const { length: cities } = benchmark.cities;
  const { length: themes } = benchmark.themes;
  const data = { row: header, column: widths.length + 1 };
  const half = halfOf(widths);
  const least = Math.max(
    CHART_ROWS,
    Math.ceil(themes * ROWS_PER_THEME.least),
    cities <= MOST_BARS ? Math.ceil(cities * ROWS_PER_CITY) : 0,
  );
  return {
    ...{ header, widths, said, blocks: [top, table] },
    rows: { least, most: Math.max(least, themes * ROWS_PER_THEME.most, Math.ceil(cities * ROWS_PER_CITY)) },
    draw: (rows) => {
      const atRight = {
        area: { ...rows, column: half, columns: widths.length - half },
        row: data.row + themes + 2,
        column: data.column,
      };
      // One city has no chart of FTE: its own profile stands there.
      const [fte, profile] = [fteChart(benchmark, atRight), profileChart(benchmark, atRight)];
      const whole = { ...rows, column: 0, columns: widths.length };
      const spread = spreadChart(benchmark, {
        ...data,
        area: (fte.chart ?? profile.chart) ? { ...whole, columns: half } : whole,
      });
      return [spread, fte, profile];
    },
  };
}

function withoutCities(benchmark: Benchmark): Page {
  const widths = groupWidths(benchmark);
  const top = heading(benchmark, { widths, legendColumns: widths.length - 1 });
  const header = below(top);
  const { length: themes } = benchmark.themes;
  const least = Math.ceil(themes * ROWS_PER_THEME.least);
  return {
    ...{ header, widths, said: NOTHING_SAID, blocks: [top, groupTable(benchmark, header)] },
    rows: { least, most: themes * ROWS_PER_THEME.most },
    draw: (rows) => [
      spreadChart(benchmark, {
        area: { ...rows, column: 0, columns: widths.length },
        row: header,
        column: widths.length + 1,
      }),
    ],
  };
}

/** Is there a chart of the spread, and is one's own score on it? */
function spreadOf({ audience, cities }: Benchmark, [spread]: readonly Drawn[]): "group" | "own" | undefined {
  if (!spread?.chart) return undefined;
  return audience.kind === "city" && cities.some(hasScore) ? "own" : "group";
}

function textLines(row: number, lines: readonly string[]): Block {
  return together(
    ...lines.map((value, index) => lineAt(row + index, value, look.SMALL)),
    heights(row, lines.length, look.HEIGHT.note),
  );
}

/** A line runs on over the page, and no further. */
function linesOf(text: string, widths: readonly number[]): readonly string[] {
  const room = widths.reduce((sum, width) => sum + width, 0);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** How high its rows are together. */
function pointsIn({ rowHeights }: Block): number {
  const high = new Map(rowHeights.map(({ row, height }) => [row, height]));
  return [...high.values()].reduce((sum, height) => sum + height, 0);
}

/** The column at which about half of the width is behind. */
function halfOf(widths: readonly number[]): number {
  const all = widths.reduce((sum, width) => sum + width, 0);
  let sum = 0;
  return widths.findIndex((width) => (sum += width) > all / 2);
}

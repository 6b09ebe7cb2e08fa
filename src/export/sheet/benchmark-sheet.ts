/** The benchmark sheet: one page that stands alone. Values and formats only, so that it shows the same wherever it goes. */
import type { SheetPlan } from "../../host/plan";
import type { Benchmark } from "../benchmark";
import { below, type Block, heights, lineAt, together } from "../../layout/drawing/block";
import { type Drawn, fteChart, MOST_BARS, profileChart, spreadChart } from "./charts";
import { groupTable, groupWidths } from "./group-table";
import { heading } from "./heading";
import * as look from "./look";
import { scoreColumns, scoreTable } from "./score-table";
import { signLines } from "./signs";
import { words } from "./words";

/** Up to so many cities stand on one page; beyond it, each page repeats the header. */
const MOST_ON_A_PAGE = 45;
/** How many rows a chart is high: so many at least, and more where it has many bars. */
const CHART_ROWS = 11;
const ROWS_PER_CITY = 0.75;
const ROWS_PER_THEME = 1.6;

interface Page {
  readonly header: number;
  readonly widths: readonly number[];
  /** In order of importance: a later one covers what an earlier one says of a cell. */
  readonly blocks: readonly Block[];
  readonly drawn: readonly Drawn[];
  /** The first row that is free. */
  readonly next: number;
}

/** @param name free in the workbook. */
export function benchmarkSheet(benchmark: Benchmark, name: string): SheetPlan {
  const { header, widths, blocks, drawn, next } =
    benchmark.cities.length > 0 ? withCities(benchmark) : withoutCities(benchmark);
  const charts = drawn.flatMap(({ chart }) => chart ?? []);
  const signs = signLines(
    benchmark,
    drawn.some(({ chart }) => chart?.title === words.spreadTitle),
  );
  const all = together(
    ...blocks,
    heights(next, 1, look.HEIGHT.gap),
    ...signs.map((value, index) => lineAt(next + 1 + index, value, look.SMALL)),
    heights(next + 1, signs.length, look.HEIGHT.note),
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
      orientation: "landscape",
      area: { row: 0, column: 0, rows: next + 1 + signs.length, columns: widths.length },
      titleRows: { first: header, last: header },
      footer: words.footer(benchmark.definition.name, benchmark.period, benchmark.stage),
      margin: look.MARGIN,
      ...(benchmark.cities.length <= MOST_ON_A_PAGE && { pagesHigh: 1 }),
    },
  };
}

function withCities(benchmark: Benchmark): Page {
  const columns = scoreColumns(benchmark);
  const { widths } = columns;
  const top = heading(benchmark, { lastColumn: widths.length - 1, legendColumns: columns.themes });
  const header = below(top);
  const table = scoreTable(benchmark, { row: header, columns });
  const end = below(table);
  const { length: bars } = benchmark.cities;
  const rows = bars === 1 ? benchmark.themes.length * ROWS_PER_THEME : bars <= MOST_BARS ? bars * ROWS_PER_CITY : 0;
  const charts = { row: end + 1, rows: Math.max(CHART_ROWS, Math.ceil(rows)) };
  const data = { row: header, column: widths.length + 1 };
  const half = halfOf(widths);
  const whole = { ...charts, column: 0, columns: widths.length };
  const fte = fteChart(benchmark, {
    area: { ...charts, column: half, columns: widths.length - half },
    row: data.row + benchmark.themes.length + 2,
    column: data.column,
  });
  // One city has no chart of FTE: its own profile stands there.
  const profile = profileChart(benchmark, {
    area: { ...charts, column: half, columns: widths.length - half },
    row: data.row + benchmark.themes.length + 2,
    column: data.column,
  });
  const spread = spreadChart(benchmark, {
    ...data,
    area: (fte.chart ?? profile.chart) ? { ...charts, column: 0, columns: half } : whole,
  });
  const hasChart = (fte.chart ?? profile.chart ?? spread.chart) !== undefined;
  return {
    header,
    widths,
    blocks: [
      top,
      table,
      heights(end, 1, look.HEIGHT.gap),
      ...(hasChart ? [heights(charts.row, charts.rows, look.HEIGHT.row)] : []),
    ],
    drawn: [spread, fte, profile],
    next: hasChart ? charts.row + charts.rows : end,
  };
}

function withoutCities(benchmark: Benchmark): Page {
  const widths = groupWidths(benchmark);
  const top = heading(benchmark, { lastColumn: widths.length - 1, legendColumns: widths.length - 1 });
  const header = below(top);
  const table = groupTable(benchmark, header);
  const end = below(table);
  const rows = Math.ceil(benchmark.themes.length * ROWS_PER_THEME);
  const spread = spreadChart(benchmark, {
    area: { row: end + 1, rows, column: 0, columns: widths.length },
    row: header,
    column: widths.length + 1,
  });
  return {
    header,
    widths,
    blocks: [
      top,
      table,
      ...(spread.chart ? [heights(end, 1, look.HEIGHT.gap), heights(end + 1, rows, look.HEIGHT.row)] : []),
    ],
    drawn: [spread],
    next: spread.chart ? end + 1 + rows : end,
  };
}

/** The column at which about half of the width is behind. */
function halfOf(widths: readonly number[]): number {
  const all = widths.reduce((sum, width) => sum + width, 0);
  let sum = 0;
  return widths.findIndex((width) => (sum += width) > all / 2);
}

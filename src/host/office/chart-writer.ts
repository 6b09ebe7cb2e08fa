/**
 * A planned chart, as requests to Excel. Limit: Office.js gives a chart no alternative text, so who cannot see it has its
 * title, its name and the cells that it draws.
 */
import { cellName } from "../a1";
import type { Area } from "../area";
import type { ChartPlan } from "../plan";
import type { Worksheet } from "./api";
import type { Range } from "./api-range";
import type { Chart } from "./api-charts";

/** In points. */
const TITLE_SIZE = 11;
/** Between bars, in percent of a bar. */
const GAP = 45;

/** @param rangeOf an area of the sheet */
export function queueChart(sheet: Worksheet, plan: ChartPlan, rangeOf: (area: Area) => Range): void {
  const { title, area, source, series, axis, apart } = plan;
  const chart = sheet.charts.add(
    series.length > 1 && apart !== true ? "BarStacked" : "BarClustered",
    rangeOf(source),
    "Columns",
  );
  chart.name = title;
  chart.title.text = title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.legend.visible = apart === true;
  chart.setPosition(
    cellName(area.row, area.column),
    cellName(area.row + area.rows - 1, area.column + area.columns - 1),
  );
  for (const [index, { colour }] of series.entries()) {
    const drawn = chart.series.getItemAt(index);
    drawn.gapWidth = GAP;
    if (colour === "see-through") drawn.format.fill.clear();
    else drawn.format.fill.setSolidColor(colour);
    if (!axis) drawn.hasDataLabels = true;
  }
  queueAxes(chart, axis);
}

function queueAxes({ axes }: Chart, axis: ChartPlan["axis"]): void {
  // Bars are drawn from the bottom up: reversed, the first stands on top, and the scale is told to stay at the bottom.
  axes.categoryAxis.reversePlotOrder = true;
  axes.categoryAxis.position = "Maximum";
  axes.valueAxis.majorGridlines.visible = axis !== undefined;
  if (axis) {
    axes.valueAxis.minimum = axis.minimum;
    axes.valueAxis.maximum = axis.maximum;
    axes.valueAxis.majorUnit = axis.step;
  } else {
    axes.valueAxis.minimum = 0;
    axes.valueAxis.visible = false;
  }
}

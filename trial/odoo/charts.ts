/** Charts, in the words of the spreadsheet engine. */
import type { Area } from "../../src/host/area";
import type { Engine, EngineChart } from "../engine";
import type { OdooChart } from "./model";
import { zoneOf } from "./plugin";
import type { Surroundings } from "./surroundings";

/** Where nothing fills a bar. */
const NONE = "#FFFFFF00";

export function chartsOf({
  model,
  must,
  newId,
  reach,
  rangeText,
}: Surroundings): Pick<Engine, "charts" | "addChart" | "changeChart"> {
  const drawn = (figureId: string, sheetId: string, chart: EngineChart) => ({
    sheetId,
    figureId,
    chartId: `${figureId}-drawn`,
    definition: odooChart(chart, (area) => rangeText(sheetId, area)),
  });
  return {
    charts: (id) => model.getters.getChartIds(id).length,
    addChart: (id, chart) => {
      const figureId = newId("chart");
      must("CREATE_CHART", { ...drawn(figureId, id, chart), ...figure(id, chart.area) });
      return figureId;
    },
    changeChart: (id, figureId, chart) => {
      must("UPDATE_CHART", drawn(figureId, id, chart));
      const place = figure(id, chart.area);
      must("UPDATE_FIGURE", { sheetId: id, figureId, ...place, ...place.size });
    },
  };

  /** Where a chart begins, and how large it is in pixels. */
  function figure(id: string, area: Area) {
    reach(id, area);
    const { left, right, top, bottom } = zoneOf(area);
    const span = (dimension: "ROW" | "COL", from: number, to: number): number => {
      let size = 0;
      for (let index = from; index <= to; index++) size += model.getters.getHeaderSize(id, dimension, index);
      return size;
    };
    return {
      col: left,
      row: top,
      offset: { x: 0, y: 0 },
      size: { width: span("COL", left, right), height: span("ROW", top, bottom) },
    };
  }
}

/** @param range an area of the sheet, as text */
function odooChart(chart: EngineChart, range: (area: EngineChart["source"]) => string): OdooChart {
  const { title, stacked, source, fills, labels, minimum, maximum } = chart;
  const columns = fills.map((fill, index) => ({ id: String(index), column: source.column + 1 + index, fill }));
  return {
    type: "bar",
    horizontal: true,
    stacked,
    title: { text: title, bold: true, fontSize: 13 },
    legendPosition: "none",
    showValues: labels,
    dataSource: {
      type: "range",
      dataSetsHaveTitle: true,
      labelRange: range({ ...source, columns: 1 }),
      dataSets: columns.map(({ id, column }) => ({
        dataSetId: id,
        dataRange: range({ ...source, column, columns: 1 }),
      })),
    },
    dataSetStyles: Object.fromEntries(
      columns.flatMap(({ id, fill }) => (fill === undefined ? [] : [[id, { backgroundColor: fill ?? NONE }]])),
    ),
    axesDesign: {
      x: { ...(minimum !== undefined && { min: minimum }), ...(maximum !== undefined && { max: maximum }) },
    },
  };
}

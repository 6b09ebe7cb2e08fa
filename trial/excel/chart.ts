/** Charts: what is asked of them is recorded, and the engine draws what it can of it. Only written and counted. */
import { parseArea } from "../../src/host/a1";
import { invalidArgument, itemNotFound } from "../client/errors";
import type { Member, Members } from "../client/members";
import type { EngineChart } from "../engine";
import type { ChartRecord } from "../records";
import type { AreaTarget, SheetTarget, World } from "../world";

interface ChartTarget extends SheetTarget {
  readonly chart: ChartRecord;
  /** By which the engine knows it. */
  readonly id: string;
}

/** A part of a chart: an axis, a series, a fill. */
interface PartTarget extends ChartTarget {
  /** What stands in front of the names of its settings: `0 ` for the first series, `valueAxis ` for that axis. */
  readonly of: string;
}

const TYPES = ["BarClustered", "BarStacked"];
/** Where Excel puts a chart that nobody has given a place. */
const ANYWHERE = { row: 0, column: 0, rows: 15, columns: 8 };

export const CHARTS: Members<SheetTarget> = {
  // Those that a person drew too.
  getCount: { kind: "ask", run: ({ engine }, { sheet }) => engine.charts(sheet) },
  add: {
    kind: "find",
    of: "Chart",
    from: (world, target, [type, source]: readonly [string, AreaTarget, string]): ChartTarget => {
      world.mustBeUnprotected(target);
      if (!TYPES.includes(type) || source.area.columns < 2 || source.area.rows < 2)
        throw invalidArgument(`No chart ${type} of ${source.area.rows} × ${source.area.columns} cells.`);
      const chart: ChartRecord = { type, source: source.area, area: ANYWHERE, settings: {} };
      world.records.sheet(target.sheet).charts.push(chart);
      return { ...target, chart, id: world.engine.addChart(target.sheet, engineChart(chart)) };
    },
  },
};

function change(world: World, { sheet, chart, id }: ChartTarget): void {
  world.mustBeUnprotected({ sheet });
  world.engine.changeChart(sheet, id, engineChart(chart));
}

/** A property that is kept under its name. */
function setting(name: string, type: "string" | "number" | "boolean"): Member<PartTarget> {
  return {
    kind: "value",
    set: (world, target, value) => {
      if (typeof value !== type) throw invalidArgument(`${name} is no ${typeof value}.`);
      target.chart.settings[target.of + name] = value;
      change(world, target);
    },
  };
}

/** A property that is a part of it. */
function part(of: string, prefix = ""): Member<ChartTarget & Partial<PartTarget>> {
  return { kind: "object", of, from: (_, target): PartTarget => ({ ...target, of: (target.of ?? "") + prefix }) };
}

export const CHART: Members<ChartTarget> = {
  name: {
    kind: "value",
    set: (_, { chart }, name) => {
      chart.settings["name"] = String(name);
    },
  },
  title: part("ChartTitle", "title "),
  legend: part("ChartLegend", "legend "),
  axes: part("ChartAxes"),
  series: part("ChartSeriesCollection"),
  setPosition: {
    kind: "act",
    run: (world, target, [start, end]: readonly [string, string]) => {
      const [from, to] = [parseArea(start), parseArea(end)];
      if (!from || !to) throw invalidArgument("That is no address.");
      target.chart.area = { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
      change(world, target);
    },
  },
};

export const CHART_TITLE: Members<PartTarget> = { text: setting("text", "string"), format: part("ChartTitleFormat") };
export const CHART_TITLE_FORMAT: Members<PartTarget> = { font: part("ChartFont") };
export const CHART_FONT: Members<PartTarget> = { size: setting("size", "number") };
export const CHART_LEGEND: Members<PartTarget> = { visible: setting("visible", "boolean") };

export const CHART_AXES: Members<PartTarget> = {
  categoryAxis: part("ChartAxis", "categoryAxis "),
  valueAxis: part("ChartAxis", "valueAxis "),
};

export const CHART_AXIS: Members<PartTarget> = {
  minimum: setting("minimum", "number"),
  maximum: setting("maximum", "number"),
  majorUnit: setting("majorUnit", "number"),
  majorGridlines: part("ChartGridlines", "majorGridlines "),
  visible: setting("visible", "boolean"),
  reversePlotOrder: setting("reversePlotOrder", "boolean"),
  position: setting("position", "string"),
};

export const CHART_GRIDLINES: Members<PartTarget> = { visible: setting("visible", "boolean") };

export const CHART_SERIES_COLLECTION: Members<PartTarget> = {
  getItemAt: {
    kind: "find",
    of: "ChartSeries",
    from: (_, target, [index]: readonly [number]): PartTarget => {
      if (index < 0 || index >= target.chart.source.columns - 1) throw itemNotFound(`series ${index}`);
      return { ...target, of: `${index} ` };
    },
  },
};

export const CHART_SERIES: Members<PartTarget> = {
  format: part("ChartSeriesFormat"),
  gapWidth: setting("gapWidth", "number"),
  hasDataLabels: setting("hasDataLabels", "boolean"),
};

export const CHART_SERIES_FORMAT: Members<PartTarget> = { fill: part("ChartFill") };

export const CHART_FILL: Members<PartTarget> = {
  clear: {
    kind: "act",
    run: (world, target) => {
      fill(world, target, null);
    },
  },
  setSolidColor: {
    kind: "act",
    run: (world, target, [colour]: readonly [string]) => {
      fill(world, target, colour);
    },
  },
};

function fill(world: World, target: PartTarget, colour: string | null): void {
  target.chart.settings[`${target.of}fill`] = colour;
  change(world, target);
}

function engineChart({ type, source, area, settings }: ChartRecord): EngineChart {
  const series = Array.from({ length: source.columns - 1 }, (_, index) => index);
  const scale = (name: string) => settings[`valueAxis ${name}`] as number | undefined;
  const [minimum, maximum] = [scale("minimum"), scale("maximum")];
  return {
    title: (settings["title text"] as string | undefined) ?? "",
    stacked: type === "BarStacked",
    area,
    source,
    fills: series.map((index) => settings[`${index} fill`] as string | null | undefined),
    labels: settings["0 hasDataLabels"] === true,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

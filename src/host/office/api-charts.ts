/** The charts in the slice of Office.js that we use: see api.ts. Types only. */
import type { ClientResult, Range } from "./api-range";

export interface ChartCollection {
  /** @param source a row of headings, and categories in the first column */
  add(type: "BarClustered" | "BarStacked", source: Range, seriesBy: "Columns"): Chart; // 1.1
  getCount(): ClientResult<number>; // 1.4
}

export interface Chart {
  name: string; // 1.1
  readonly title: ChartTitle; // 1.1
  readonly legend: ChartLegend; // 1.1
  readonly axes: ChartAxes; // 1.1
  readonly series: ChartSeriesCollection; // 1.1
  /** From one cell to another, as `B5`; both are covered. */
  setPosition(start: string, end: string): void; // 1.1
}

export interface ChartTitle {
  text: string; // 1.1
  readonly format: ChartTitleFormat; // 1.1
}

export interface ChartTitleFormat {
  readonly font: ChartFont; // 1.1
}

export interface ChartFont {
  size: number; // 1.1
}

export interface ChartLegend {
  visible: boolean; // 1.1
}

export interface ChartAxes {
  readonly categoryAxis: ChartAxis; // 1.1
  readonly valueAxis: ChartAxis; // 1.1
}

export interface ChartAxis {
  minimum: number; // 1.1
  maximum: number; // 1.1
  majorUnit: number; // 1.1
  readonly majorGridlines: ChartGridlines; // 1.1
  visible: boolean; // 1.7
  reversePlotOrder: boolean; // 1.7
  /** Where the other axis crosses this one. */
  position: string; // 1.8
}

export interface ChartGridlines {
  visible: boolean; // 1.1
}

export interface ChartSeriesCollection {
  getItemAt(index: number): ChartSeries; // 1.1
}

export interface ChartSeries {
  readonly format: ChartSeriesFormat; // 1.1
  gapWidth: number; // 1.7
  hasDataLabels: boolean; // 1.7
}

export interface ChartSeriesFormat {
  readonly fill: ChartFill; // 1.1
}

export interface ChartFill {
  clear(): void; // 1.1
  setSolidColor(colour: string): void; // 1.1
}

/** A planned chart in the words of the writer library. Pure. */
import type { SheetChart } from "hucre";
import { absoluteAreaName, quotedSheet } from "../../a1";
import type { Area } from "../../area";
import type { ChartPlan, SheetPlan } from "../../plan";

/** In points. */
const SIZE = { title: 12, text: 10 };
const INK = "404040";
const LINE = "D9D9D9";
/** The writer library knows no "no fill". */
const SEE_THROUGH = { theme: "bg1", alpha: 0 } as const;
/** Between bars, in percent of a bar. */
const GAP = 45;

/** @param sheet on which it stands, and whose cells it draws */
export function sheetChart(
  { title, description, area, source, series, axis, apart }: ChartPlan,
  sheet: SheetPlan,
): SheetChart {
  const below = { ...source, row: source.row + 1, rows: source.rows - 1, columns: 1 };
  const reference = (cells: Area): string => `${quotedSheet(sheet.name)}!${absoluteAreaName(cells)}`;
  const heading = (column: number): string =>
    String(sheet.cells.find((cell) => cell.row === source.row && cell.column === column)?.value ?? "");
  return {
    type: "bar",
    title,
    titleFontSize: SIZE.title,
    titleBold: true,
    titleColor: INK,
    altText: description,
    frameTitle: title,
    anchor: {
      from: { row: area.row, col: area.column },
      to: { row: area.row + area.rows, col: area.column + area.columns },
    },
    series: series.map((each, index) => {
      const column = source.column + 1 + index;
      return {
        name: heading(column),
        categories: reference(below),
        values: reference({ ...below, column }),
        color: each.colour === "see-through" ? SEE_THROUGH : each.colour.slice(1),
      };
    }),
    ...(series.length > 1 && apart !== true && { barGrouping: "stacked", overlap: 100 }),
    gapWidth: GAP,
    legend: apart ? "bottom" : false,
    roundedCorners: false,
    chartSpaceBorderColor: LINE,
    ...(!axis && { dataLabels: { showValue: true, position: "outEnd", fontSize: SIZE.text, fontColor: INK } }),
    axes: {
      // Bars are drawn from the bottom up: reversed, the first stands on top, as in the table.
      x: { reverse: true, labelFontSize: SIZE.text, labelColor: INK, majorTickMark: "none", minorTickMark: "none" },
      y: axis
        ? {
            scale: { min: axis.minimum, max: axis.maximum, majorUnit: axis.step },
            gridlines: { major: true },
            labelFontSize: SIZE.text,
            labelColor: INK,
            majorTickMark: "none",
            minorTickMark: "none",
            // At the far end of the reversed categories, which is the bottom.
            crosses: "max",
          }
        : { hidden: true, scale: { min: 0 } },
    },
  };
}

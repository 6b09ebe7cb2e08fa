/** The charts of a workbook, as a test asks for them: recorded by the embedded Excel, or in the parts of a file. */
import { strFromU8, unzipSync } from "fflate";
import { areaName } from "../../src/host/a1";
import type { EmbeddedExcel } from "../../trial/embedded-excel";
import type { ChartRecord } from "../../trial/records";
import type { SeenChart } from "./contract";

export function chartsIn({ world }: EmbeddedExcel): readonly SeenChart[] {
  return world.engine.sheets().flatMap(({ id }) => world.records.sheet(id).charts.map(recorded));
}

function recorded({ type, source, area, settings }: ChartRecord): SeenChart {
  const series = Array.from({ length: source.columns - 1 }, (_, index) => index);
  const scale = (name: string) => settings[`valueAxis ${name}`] as number | undefined;
  return {
    title: String(settings["title text"]),
    stacked: type === "BarStacked",
    covers: areaName(area),
    series: series.map((index) =>
      areaName({ row: source.row + 1, column: source.column + 1 + index, rows: source.rows - 1, columns: 1 }),
    ),
    seeThrough: series.map((index) => settings[`${index} fill`] === null),
    fromTheTop: settings["categoryAxis reversePlotOrder"] === true && settings["categoryAxis position"] === "Maximum",
    scale: [scale("minimum"), scale("maximum"), scale("majorUnit")],
  };
}

/** Of the first sheet that has any, in order. */
export function chartsInFile(bytes: Uint8Array): readonly SeenChart[] {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const drawing = parts["xl/drawings/drawing1.xml"] ?? "";
  const places = [...drawing.matchAll(/<xdr:from>(.*?)<\/xdr:from><xdr:to>(.*?)<\/xdr:to>/gs)].map(
    ([, from = "", to = ""]) => {
      const [row, column] = [numberIn(from, "row"), numberIn(from, "col")];
      return areaName({ row, column, rows: numberIn(to, "row") - row, columns: numberIn(to, "col") - column });
    },
  );
  return places.map((covers, index) => inPart(parts[`xl/charts/chart${index + 1}.xml`] ?? "", covers));
}

function inPart(xml: string, covers: string): SeenChart {
  const value = (pattern: RegExp): string | undefined => pattern.exec(xml)?.[1];
  const scale = (name: string) => {
    const found = value(new RegExp(`<c:valAx>.*?<c:${name} val="([^"]+)"`, "s"));
    return found === undefined ? undefined : Number(found);
  };
  const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([ser]) => ser);
  return {
    title: (value(/<c:title>.*?<a:t>(.*?)<\/a:t>/s) ?? "").replace("&amp;", "&"),
    stacked: value(/<c:grouping val="(\w+)"/) === "stacked",
    covers,
    series: series.map((ser) =>
      (/<c:val>.*?<c:f>'Blad met grafieken'!(.*?)<\/c:f>/s.exec(ser)?.[1] ?? "").replaceAll("$", ""),
    ),
    seeThrough: series.map((ser) => ser.includes('<a:alpha val="0"/>')),
    fromTheTop: /<c:catAx>.*?<c:orientation val="maxMin"/s.test(xml),
    scale: [scale("min"), scale("max"), scale("majorUnit")],
  };
}

function numberIn(xml: string, name: string): number {
  return Number(new RegExp(`<xdr:${name}>(\\d+)<`).exec(xml)?.[1]);
}

/** The spread with a marker on one's own score: pieces of one stack, whose ends are the numbers of the table. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { contrast } from "../../../src/domain/legend/colour";
import { spreadChart } from "../../../src/export/sheet/charts";
import { forCity, steeringGroup } from "./benchmarks";

const PLACE = { row: 0, column: 0, area: { row: 0, column: 9, rows: 9, columns: 9 } };
const [LOWER, MARKER, UPPER] = ["#7FAAB4", "#8A1C14", "#C6DCE0"] as const;

/** Per theme, from where to where each colour is seen. */
function seen(cityId: string): ReadonlyMap<unknown, readonly (readonly [colour: string, from: number, to: number])[]> {
  const { data, chart } = spreadChart(forCity(cityId), PLACE);
  const { rows = 0, columns = 0 } = chart?.source ?? {};
  const value = (row: number, column: number) =>
    data.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? 0;
  return new Map(
    Array.from({ length: rows - 1 }, (_, index) => {
      let from = 0;
      const pieces = Array.from({ length: columns - 1 }, (_unused, at) => {
        const begin = from;
        from += Number(value(1 + index, 1 + at));
        return [chart?.series[at]?.colour ?? "", round(begin), round(from)] as const;
      });
      return [value(1 + index, 0), pieces.filter(([colour, begin, end]) => colour !== "see-through" && end > begin)];
    }),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

describe("the spread for one city", () => {
  it("has a marker on its own score, below, on and above the median", () => {
    const gent = seen("gent");
    expect(gent.get("Monitoring")).toEqual([
      [LOWER, 1, 2.47],
      [MARKER, 2.47, 2.53],
      [LOWER, 2.53, 2.75],
      [UPPER, 2.75, 4.5],
    ]);
    expect(gent.get("Middelen")).toEqual([
      [LOWER, 2, 2.97],
      [MARKER, 2.97, 3.03],
      [UPPER, 3.03, 4],
    ]);
    expect(gent.get("Regelgeving")).toEqual([
      [LOWER, 2, 2.88],
      [UPPER, 2.88, 3.47],
      [MARKER, 3.47, 3.53],
      [UPPER, 3.53, 4],
    ]);
  });

  it("shows the marker at both ends of the spread, and within the scale", () => {
    expect(seen("aalst").get("Monitoring")?.[0]).toEqual([MARKER, 1, 1.06]);
    expect(seen("roeselare").get("Strategie")?.at(-1)).toEqual([MARKER, 4.94, 5]);
  });

  it("ends for every city and theme where the figures of the group end, whatever its own score", () => {
    const whole = steeringGroup();
    for (const { id } of klimaatgovernance.cities)
      for (const [theme, pieces] of seen(id)) {
        const figures = whole.themes.find((each) => each.theme.name === theme)?.figures;
        if (figures === undefined || figures === "withheld") throw new Error("no figures");
        const ends = [pieces[0]?.[1] ?? 0, pieces.at(-1)?.[2] ?? 0];
        // A marker on an end sticks out by half.
        expect(Math.abs((ends[0] ?? 0) - (figures.lowest ?? 0))).toBeLessThanOrEqual(0.031);
        expect(Math.abs((ends[1] ?? 0) - (figures.highest ?? 0))).toBeLessThanOrEqual(0.031);
      }
  });

  it("has no marker for a theme without a score, and is that of the group for a city without any", () => {
    expect(
      seen("aalst")
        .get("Risicobeheer")
        ?.map(([colour]) => colour),
    ).toEqual([LOWER, UPPER]);
    expect(spreadChart(forCity("turnhout"), PLACE).chart).toEqual(spreadChart(steeringGroup(), PLACE).chart);
  });

  it("can be told apart in grey: bars light, marker dark", () => {
    for (const bar of [LOWER, UPPER]) expect(contrast(bar, MARKER)).toBeGreaterThan(3);
  });
});

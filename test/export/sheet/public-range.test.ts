/** What the public sheet shows of the lowest and the highest: nothing that few cities gave, and why. */
import { describe, expect, it } from "@jest/globals";
import { planBenchmark } from "../../../src/export/sheet/plan-benchmark";
import { benchmarkFor, PUBLIC, STEERING, strategies } from "../benchmarks";

const SAID = "Laagste – hoogste: niet getoond waar te weinig steden die score gaven";

function shown(...[audience, more]: Parameters<typeof benchmarkFor>) {
  const [sheet] = planBenchmark(benchmarkFor(audience, more), { takenSheetNames: [] }).sheets;
  const texts = sheet?.cells.map(({ value }) => String(value)) ?? [];
  return {
    hasRange: texts.includes("Laagste – hoogste"),
    isSaid: texts.some((text) => text.startsWith(SAID)),
    charts: sheet?.charts?.map(({ title }) => title) ?? [],
    texts,
  };
}

describe("the lowest and the highest on the public sheet", () => {
  it("are neither in the table nor in a chart where few cities gave them, and it says why under the table", () => {
    const { hasRange, isSaid, charts } = shown(PUBLIC);
    expect({ hasRange, isSaid, charts }).toEqual({ hasRange: false, isSaid: true, charts: [] });
  });

  it("are there, drawn and without a word where enough cities gave both", () => {
    const measured = strategies(1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3);
    const { hasRange, isSaid, charts, texts } = shown(PUBLIC, { measured });
    expect({ hasRange, isSaid, charts: charts.length }).toEqual({ hasRange: true, isSaid: false, charts: 1 });
    expect(texts).toContain("1 – 3");
  });

  it("and what the median would be otherwise is said not to be shown where it would give them away, with why", () => {
    const explained =
      "Als iedereen indient: niet getoond waar de mediaan dan anders kan zijn, want daaruit zijn scores van enkele steden af te leiden.";
    const { texts } = shown(PUBLIC, { measured: strategies(1, 2, 2, 3, 4, 4, 5) });
    expect(texts).toContain("niet getoond");
    expect(texts).toContain(explained);
    expect(texts.some((text) => text.startsWith("Als iedereen indient: de mediaan als wie nog geen score heeft"))).toBe(
      true,
    );
    expect(shown(STEERING).texts).not.toContain(explained);
  });

  it("and what is left out holds each figure that is said not to be shown, once", () => {
    const found = [strategies(1, 2, 2, 3, 4, 4, 5), strategies(1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3), undefined].map(
      (measured) => {
        const more = measured && { measured };
        const { withheld } = benchmarkFor(PUBLIC, more);
        const told = withheld.filter(({ where }) => where.endsWith(" (als iedereen indient)"));
        return [told.length, shown(PUBLIC, more).texts.filter((text) => text === "niet getoond").length];
      },
    );
    expect(found.map(([told]) => told)).toEqual(found.map(([, cells]) => cells));
    expect(found[0]).toEqual([1, 1]);
  });

  it("stay for the steering group", () => {
    const { hasRange, isSaid } = shown(STEERING);
    expect({ hasRange, isSaid }).toEqual({ hasRange: true, isSaid: false });
  });
});

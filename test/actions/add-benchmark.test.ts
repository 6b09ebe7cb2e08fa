import { describe, expect, it } from "@jest/globals";
import { addBenchmark } from "../../src/actions/add-benchmark";
import { layOut } from "../../src/actions/lay-out";
import { makeBenchmark, type MakeBenchmarkInput } from "../../src/actions/make-benchmark";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Benchmark } from "../../src/export/benchmark";
import type { Host } from "../../src/host/host";
import { newXlsxHost, openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { parseWorkbook } from "../../src/layout/parse/parse-workbook";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { summary2025 } from "../../src/sample/summary-2025";
import { benchmarkWorkbook } from "../../src/taskpane/share/new-workbook";
import { steeringGroup } from "../export/sheet/benchmarks";
import { chartsIn } from "../host/seen-charts";
import { live } from "../host/office/live";

const INPUT: MakeBenchmarkInput = {
  builtIn: klimaatgovernance,
  audience: () => ({ kind: "steering-group" }),
  stage: "draft",
  date: "2026-11-22",
};

async function madeOf(host: Host, input = INPUT): Promise<Benchmark> {
  const { result } = await makeBenchmark(host, input);
  if ("refused" in result) throw new Error(result.refused.reason);
  return result.benchmark;
}

const namesIn = async (host: Host) => (await host.read()).sheets.map(({ name }) => name);
const readingOf = async (host: Host) => parseWorkbook(await host.read(), { definition: klimaatgovernance });

describe("a benchmark beside the scores", () => {
  it("is made of a live workbook and put into it in three round trips, whatever the number of cities", async () => {
    const { host, embedded } = live({ timeout: 5000 });
    await layOut(host, najaar2024);
    const benchmark = await madeOf(host);
    embedded.controls.reset();
    expect(await addBenchmark(host, benchmark)).toEqual(["Benchmark"]);
    expect(embedded.controls.syncs).toBe(3);
    expect(chartsIn(embedded).map(({ title }) => title)).toEqual([
      "Spreiding per thema: laagste – mediaan – hoogste",
      "VTE met LEKP 1-middelen (schatting) per stad",
    ]);
    const many = Array.from({ length: 300 }, (_, index) => ({
      scores: najaar2024.cities[index % 13]?.scores ?? new Map(),
      city: { id: `g${index}`, name: `Gemeente ${index + 1}`, aliases: [] },
    }));
    embedded.controls.reset();
    await addBenchmark(host, { ...benchmark, cities: many });
    expect(embedded.controls.syncs).toBe(3);
  });

  it("changes nothing of what the workbook says, and a second one is a second sheet", async () => {
    const { host } = live({ timeout: 5000 });
    await layOut(host, najaar2024);
    const before = await readingOf(host);
    await addBenchmark(host, steeringGroup({ summary: summary2025 }));
    expect(await readingOf(host)).toEqual(before);
    expect(await addBenchmark(host, steeringGroup())).toEqual(["Benchmark (2)"]);
    expect(await madeOf(host)).toEqual(await madeOf(host));
    expect((await namesIn(host)).slice(-3)).toEqual(["Benchmark", "Samenvatting", "Benchmark (2)"]);
  });

  it("is taken away again, charts and all, when Excel breaks off", async () => {
    const { host, embedded } = live({ timeout: 5000 });
    await layOut(host, najaar2024);
    const [before, steps] = [await namesIn(host), await stepsOf()];
    embedded.controls.reset();
    // Before the pages are set up, which is tried once more by itself.
    embedded.controls.breakAt(2, steps - 40);
    await expect(addBenchmark(host, steeringGroup())).rejects.toMatchObject({ name: "HostRefused" });
    expect(await namesIn(host)).toEqual(before);
    expect(chartsIn(embedded)).toEqual([]);
  });

  async function stepsOf(): Promise<number> {
    const { host, embedded } = live({ timeout: 5000 });
    await addBenchmark(host, steeringGroup());
    return embedded.controls.steps;
  }
});

describe("a benchmark as a workbook of its own", () => {
  it("is opened beside the one that is open, as it was made", async () => {
    const opened: Uint8Array[] = [];
    const { host } = live({ opened: (workbook) => opened.push(workbook) });
    const bytes = await benchmarkWorkbook(steeringGroup());
    await host.openNew(bytes);
    expect(opened.map((each) => Buffer.from(each).equals(bytes))).toEqual([true]);
  });

  it("can be the previous measurement", async () => {
    const opened = openXlsxHost(await benchmarkWorkbook(steeringGroup()));
    if ("fault" in opened) throw new Error(opened.fault.code);
    const now = newXlsxHost({ title: "Proef", created: new Date(0) });
    await layOut(now, najaar2024);
    const { changes = [] } = await madeOf(now, { ...INPUT, previous: opened.host });
    expect(changes.map(({ from, to, sameCities }) => [from, to, sameCities])).toEqual([
      ...[3, 3, 2.75, 3, 2.875, 3].map((median) => [median, median, 12]),
      [3, 3, 11],
      [3, 3, 12],
    ]);
  });
});

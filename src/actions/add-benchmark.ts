/** Adds a benchmark to a workbook: on sheets of its own, beside what is there. */
import type { Benchmark } from "../export/benchmark";
import { planBenchmark } from "../export/sheet/plan-benchmark";
import type { Host } from "../host/host";

/** @returns the names of the sheets, the benchmark itself first. Three round trips on a live workbook. */
export async function addBenchmark(host: Host, benchmark: Benchmark): Promise<readonly string[]> {
  const { sheets } = await host.read();
  const plan = planBenchmark(benchmark, { takenSheetNames: sheets.map(({ name }) => name) });
  await host.apply(plan);
  return plan.sheets.map(({ name }) => name);
}

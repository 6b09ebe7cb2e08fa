/** Adds a benchmark to a workbook: on sheets of its own, beside what is there. */
import type { Benchmark } from "../export/benchmark";
import { planBenchmark } from "../export/sheet/plan-benchmark";
import { positionKey } from "../host/area";
import type { Host } from "../host/host";
import type { Plan } from "../host/plan";
import type { Snapshot } from "../host/snapshot";

/** @returns the names of the sheets, the benchmark itself first. Three round trips on a live workbook. */
export async function addBenchmark(host: Host, benchmark: Benchmark): Promise<readonly string[]> {
  const { sheets } = await host.read();
  const plan = planBenchmark(benchmark, { takenSheetNames: sheets.map(({ name }) => name) });
  await host.apply(plan);
  return plan.sheets.map(({ name }) => name);
}

/** The sheet on which a plan stands already, to the letter, and all its others with it. Pure. */
export function sheetWith({ sheets }: Plan, workbook: Snapshot): string | undefined {
  const there = sheets.map(({ cells }) => {
    const planned = new Map(cells.map((cell) => [positionKey(cell), cell.value]));
    return workbook.sheets.find(({ cells: held }) => {
      const filled = held.filter(({ value }) => value !== null);
      return filled.length === planned.size && filled.every((cell) => planned.get(positionKey(cell)) === cell.value);
    })?.name;
  });
  return there.every((name) => name !== undefined) ? there[0] : undefined;
}

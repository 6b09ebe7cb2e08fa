/** A benchmark, and its pages by theme, as the bytes of a new workbook. To be imported when it is asked for: the writer of files is a chunk of its own. */
import { addBenchmark } from "../../actions/add-benchmark";
import type { Benchmark } from "../../export/benchmark";
import { benchmarkProperties } from "../../export/sheet/plan-benchmark";
import { planThemePages } from "../../export/sheet/theme-pages";
import { newXlsxHost } from "../../host/xlsx/xlsx-host";

/** The same benchmark gives the same bytes. */
export async function benchmarkWorkbook(benchmark: Benchmark): Promise<Uint8Array> {
  const host = newXlsxHost(benchmarkProperties(benchmark));
  await addBenchmark(host, benchmark);
  return host.bytes();
}

/** A page for each theme, for a report. */
export async function pagesWorkbook(benchmark: Benchmark): Promise<Uint8Array> {
  const host = newXlsxHost(benchmarkProperties(benchmark));
  await host.apply(planThemePages(benchmark));
  return host.bytes();
}

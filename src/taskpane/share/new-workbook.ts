/** A benchmark as the bytes of a new workbook. To be imported when it is asked for: the writer of files is a chunk of its own. */
import { addBenchmark } from "../../actions/add-benchmark";
import type { Benchmark } from "../../export/benchmark";
import { benchmarkProperties } from "../../export/sheet/plan-benchmark";
import type { BenchmarkTexts } from "../../export/sheet/texts";
import { newXlsxHost } from "../../host/xlsx/xlsx-host";

/** The same benchmark gives the same bytes. */
export async function benchmarkWorkbook(benchmark: Benchmark, texts: BenchmarkTexts): Promise<Uint8Array> {
  const host = newXlsxHost(benchmarkProperties(benchmark, texts));
  await addBenchmark(host, benchmark, texts);
  return host.bytes();
}

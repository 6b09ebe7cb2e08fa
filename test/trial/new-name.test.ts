/** What the trial page calls a workbook that the pane opens as a new one. */
import { expect, it } from "@jest/globals";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { layOut } from "../../src/actions/lay-out";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Audience } from "../../src/export/audience";
import { make } from "../../src/locales/nl/share-make";
import { benchmarkWorkbook } from "../../src/taskpane/share/new-workbook";
import { benchmarkFor } from "../export/benchmarks";
import { newName } from "../../trial/page/new-name";

async function called(title: string): Promise<string> {
  const host = newXlsxHost({ title, created: new Date(Date.UTC(2026, 2, 1)) });
  await layOut(host, { ...najaar2024, cities: najaar2024.cities.slice(0, 1) });
  return newName(host.bytes());
}

it("is its own title and the day on it, as a name that any device takes", async () => {
  expect(await called("Benchmark klimaatgovernance")).toBe("benchmark-klimaatgovernance-2026-03-01.xlsx");
  expect(await called("Scan: bomen/water?")).toBe("scan-bomen-water-2026-03-01.xlsx");
});

it("is that of a benchmark where it is one: the pane downloads the same under it", async () => {
  const { cities } = klimaatgovernance;
  const audiences: readonly Audience[] = [
    { kind: "steering-group" },
    { kind: "public" },
    ...cities.map(({ id }): Audience => ({ kind: "city", cityId: id })),
  ];
  for (const audience of audiences)
    for (const stage of ["draft", "final"] as const) {
      const benchmark = { ...benchmarkFor(audience), stage, definition: klimaatgovernance };
      const city = audience.kind === "city" ? audience.cityId : "";
      const name = make.fileName({ audience: audience.kind, city, stage }, benchmark.date);
      expect(newName(await benchmarkWorkbook(benchmark))).toBe(`${name}.xlsx`);
    }
});

it("is a plain name where the bytes are no workbook", () => {
  expect(newName(new Uint8Array([1, 2, 3]))).toBe("nieuwe werkmap.xlsx");
});

/** What the trial page calls a workbook that the pane opens as a new one. */
import { expect, it } from "@jest/globals";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { layOut } from "../../src/actions/lay-out";
import { najaar2024 } from "../../src/sample/najaar-2024";
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

it("is a plain name where the bytes are no workbook", () => {
  expect(newName(new Uint8Array([1, 2, 3]))).toBe("nieuwe werkmap.xlsx");
});

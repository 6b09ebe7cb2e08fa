/** A benchmark of ours that is opened by itself says what it is: nothing of it is a score, and no cell of it is asked about. */
import { describe, expect, it } from "@jest/globals";
import { addBenchmark } from "../../../src/actions/add-benchmark";
import { layOut } from "../../../src/actions/lay-out";
import { inspectionOf } from "../../../src/actions/inspect";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import type { Benchmark } from "../../../src/export/benchmark";
import type { Host } from "../../../src/host/host";
import { newXlsxHost, openXlsxHost } from "../../../src/host/xlsx/xlsx-host";
import type { Snapshot } from "../../../src/host/snapshot";
import { isBenchmark, parseWorkbook } from "../../../src/layout/parse/parse-workbook";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { points2025, summary2025 } from "../../../src/sample/summary-2025";
import { checkView } from "../../../src/taskpane/view/check-view";
import { benchmarkWorkbook, pagesWorkbook } from "../../../src/taskpane/share/new-workbook";
import { benchmarkFor, GENT, PUBLIC, STEERING } from "../../export/benchmarks";
import { convert, describeWithLibreOffice, PATIENCE } from "../../libreoffice/soffice";
import { book, sheet } from "../book";
import { read, told } from "../read";
import { GENT as GENT_ROW, HEADER } from "../rows";

const SAID = { summary: summary2025, points: points2025, practices: najaar2024.goodPractices };
const MADE: readonly (readonly [string, () => Promise<Uint8Array>])[] = (
  [
    ["the steering group", STEERING],
    ["the public", PUBLIC],
    ["one city", GENT],
  ] as const
).flatMap(([who, audience]) => {
  const benchmark = (): Benchmark => benchmarkFor(audience, SAID);
  return [
    [`for ${who}`, () => benchmarkWorkbook(benchmark())],
    [`a page by theme for ${who}`, () => pagesWorkbook(benchmark())],
  ] as const;
});

async function opened(bytes: Uint8Array): Promise<Snapshot> {
  const workbook = openXlsxHost(bytes);
  if ("fault" in workbook) throw new Error(workbook.fault.code);
  return workbook.host.read();
}

const renamed = ({ sheets, ...rest }: Snapshot): Snapshot => ({
  ...rest,
  sheets: sheets.map((each, at) => ({ ...each, name: `Blad${at + 1}` })),
});

const below = ({ sheets, ...rest }: Snapshot, lines: number): Snapshot => ({
  ...rest,
  sheets: sheets.map((each) => ({
    ...each,
    cells: each.cells.map((cell) => ({ ...cell, row: cell.row + lines })),
    merges: each.merges.map((area) => ({ ...area, row: area.row + lines })),
  })),
});

function expectOnlyNamed(workbook: Snapshot): void {
  const inspection = inspectionOf(workbook, { builtIn: klimaatgovernance });
  const { scores, fte, places, ways, statements, goodPractices, explanations, staffValues } = inspection.reading;
  expect(told(inspection.reading)).toEqual(['is-benchmark ""']);
  expect([scores, fte, places, ways, statements, goodPractices, explanations, staffValues].flat()).toEqual([]);
  expect(checkView(inspection)).toMatchObject({ found: false, count: 0, proposals: [] });
  expect(isBenchmark(workbook, { definition: klimaatgovernance })).toBe(true);
}

describe.each(MADE)("a benchmark by itself: %s", (_, make) => {
  it("says that it is one, also under other names, and with lines above it", async () => {
    const workbook = await opened(await make());
    expectOnlyNamed(workbook);
    expectOnlyNamed(renamed(workbook));
    expectOnlyNamed(below(workbook, 2));
  });
});

describeWithLibreOffice("a benchmark that LibreOffice saved again", () => {
  it.each(MADE)(
    "says that it is one: %s",
    async (_, make) => {
      expectOnlyNamed(await opened(Buffer.from(await convert(await make(), "xlsx"))));
    },
    PATIENCE,
  );
});

describe("a benchmark beside what a workbook holds", () => {
  const reading = async (host: Host) => parseWorkbook(await host.read(), { definition: klimaatgovernance });

  it.each<[string, "form" | "grid"]>([
    ["the form of one city", "form"],
    ["the grid of all", "grid"],
  ])("changes nothing of what is read of it: %s", async (_, shape) => {
    const host = newXlsxHost({ title: "Proef", created: new Date(0) });
    const cities = shape === "form" ? najaar2024.cities.filter(({ city }) => city.id === "gent") : najaar2024.cities;
    await layOut(host, { ...najaar2024, cities }, shape);
    const before = await reading(host);
    expect(before.scores.length).toBeGreaterThanOrEqual(8);
    await addBenchmark(host, benchmarkFor(STEERING, SAID));
    await addBenchmark(host, benchmarkFor(GENT, SAID));
    expect(await reading(host)).toEqual(before);
  });

  it("is no score where it stands beside a sheet on which nothing is", () => {
    const shown = sheet("Benchmark", [["Benchmark klimaatgovernance", "CONCEPT"], [], HEADER, GENT_ROW]);
    expect(told(read(book(shown, sheet("Nota", [["Te bespreken op maandag"]]))))).toEqual(['is-benchmark ""']);
    expect(told(read(book(sheet("Benchmark", [["Benchmark"], [], HEADER, GENT_ROW]))))).toEqual([]);
  });
});

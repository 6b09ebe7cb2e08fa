/** `export`: the benchmark as a workbook of its own, holding what one audience may see and nothing besides. */
import { basename, dirname, extname, join, resolve } from "node:path";
import { addBenchmark } from "../../actions/add-benchmark";
import { makeBenchmark } from "../../actions/make-benchmark";
import type { AssessmentDefinition } from "../../domain/definition/definition";
import { klimaatgovernance } from "../../domain/definition/klimaatgovernance";
import type { Audience } from "../../export/audience";
import type { Benchmark } from "../../export/benchmark";
import { benchmarkProperties } from "../../export/sheet/plan-benchmark";
import { planThemePages } from "../../export/sheet/theme-pages";
import { csvOf } from "../../export/text/csv";
import { DATAPACKAGE, isPathTaken, type PlatformKind, platformFiles } from "../../export/text/datapackage";
import { newXlsxHost, type XlsxHost } from "../../host/xlsx/xlsx-host";
import { nl } from "../../locales/nl";
import { refusals } from "../../locales/nl/command-refusals";
import type { AskedAudience, Request } from "../request";
import { type Console, dayOf, type ExitCode } from "../console";
import { exportReport, refusalReport } from "../export-report";
import { type NewFile, writeNew } from "../new-files";
import { namedIn } from "../named";
import { openWorkbook } from "../open-workbook";
import { fileFinding } from "../read-workbook";
import { refuseBenchmark } from "../refuse-benchmark";
import { UsageError } from "../usage-error";

type ExportRequest = Extract<Request, { command: "export" }>;

export async function exportCommand(request: ExportRequest, console: Console): Promise<ExitCode> {
  const { file, out, final, previous } = request;
  assertApart(request);
  const host = await hostOf(file);
  refuseBenchmark(await host.read(), file);
  const made = await makeBenchmark(host, {
    builtIn: klimaatgovernance,
    audience: (definition) => audienceOf(request.audience, definition),
    stage: final ? "final" : "draft",
    date: request.date ?? dayOf(console),
    previous: previous === undefined ? undefined : await hostOf(previous),
  });
  if ("refused" in made.result) {
    console.err(refusalReport(made.result.refused, made));
    return 1;
  }
  const { benchmark } = made.result;
  const files = [
    { path: out, kind: "benchmark" as const, bytes: await workbookOf(benchmark) },
    ...(request.pages === undefined
      ? []
      : [{ path: request.pages, kind: "pages" as const, bytes: await pagesOf(benchmark) }]),
    ...(request.csv === undefined ? [] : [{ ...textFile(request.csv, csvOf(benchmark)), kind: "csv" as const }]),
    ...platform(request.long, benchmark),
  ];
  assertOnce(
    files.map(({ path }) => path),
    [],
  );
  await writeNew(files);
  console.out(exportReport(benchmark, { ...made, files }));
  return 0;
}

/** No file may be written twice, nor over one that is read. */
function assertApart({ file, out, csv, long, pages, previous }: ExportRequest): void {
  const given = (asked: readonly (string | undefined)[]) => asked.flatMap((path) => path ?? []);
  for (const path of given([out, pages]))
    if (extname(path).toLowerCase() !== ".xlsx") throw new UsageError(refusals.notXlsx(path));
  if (long !== undefined && !isPathTaken(basename(long))) throw new UsageError(refusals.notInPackage(basename(long)));
  assertOnce(given([out, csv, long, pages, long && join(dirname(long), DATAPACKAGE)]), given([file, previous]));
}

/** Before anything is written: the tables beside the long format have names of their own. */
function assertOnce(written: readonly string[], read: readonly string[]): void {
  const whole = (all: readonly string[]) => all.map((path) => resolve(path));
  const [paths, taken] = [whole(written), whole(read)];
  const twice = paths.find((path, index) => taken.includes(path) || paths.indexOf(path) !== index);
  if (twice !== undefined) throw new UsageError(refusals.namedTwice(twice));
}

async function hostOf(path: string): Promise<XlsxHost> {
  const opened = await openWorkbook(path);
  if ("host" in opened) return opened.host;
  throw new UsageError(`${path}: ${nl.findings[opened.fault.code](fileFinding(opened.fault, path))}`);
}

function audienceOf(asked: AskedAudience, { cities }: AssessmentDefinition): Audience {
  if (asked.kind !== "city") return asked;
  const [city] = namedIn(cities, [asked.city], "stad");
  return { kind: "city", cityId: city?.id ?? asked.city };
}

function textFile(path: string, text: string): NewFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** The long format, with what describes it and what goes with it, beside each other. */
function platform(
  long: string | undefined,
  benchmark: Benchmark,
): readonly (NewFile & { readonly kind: PlatformKind })[] {
  if (long === undefined) return [];
  return platformFiles(benchmark, basename(long)).map(({ file, kind, text }) => ({
    ...textFile(join(dirname(long), file), text),
    kind,
  }));
}

async function workbookOf(benchmark: Benchmark): Promise<Uint8Array> {
  const host = newXlsxHost(benchmarkProperties(benchmark));
  await addBenchmark(host, benchmark);
  return host.bytes();
}

async function pagesOf(benchmark: Benchmark): Promise<Uint8Array> {
  const host = newXlsxHost(benchmarkProperties(benchmark));
  await host.apply(planThemePages(benchmark));
  return host.bytes();
}

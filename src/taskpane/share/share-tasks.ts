/** What the tab can be asked for, as tasks for the store. Each works on the latest reading of the workbook. */
import { addPublishing } from "../../actions/add-publishing";
import { benchmarkIn, type BenchmarkInInput } from "../../actions/make-benchmark";
import { publishMedians, unpublishMedians } from "../../actions/publish-medians";
import { recordGlobal } from "../../actions/record-global";
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import type { Benchmark } from "../../export/benchmark";
import { planBenchmark } from "../../export/sheet/plan-benchmark";
import type { Snapshot } from "../../host/snapshot";
import type { DefinitionInput } from "../../layout/parse/own/read-definition";
import type { TableKey } from "../../layout/names";
import type { Step } from "../../layout/plan/step-writes";
import type { Locale } from "../../locales/locale";
import { shareTexts } from "../../locales/share";
import type { PaneStore, Task } from "../pane-store";
import { part } from "../part";
import type { ShareState, ShareWish } from "./share-session";
import { publishedText } from "./share-words";

/** Nothing is recorded where Globaal went meanwhile: the tab then offers to add it. */
export function recordTask(step: Step): Task {
  return async (host, inspection) => {
    const recorded = await recordGlobal(host, { inspection, step });
    const theme = nameIn(inspection.definition.themes, step.themeId);
    return recorded === "recorded" ? { kind: "recorded", theme, step: step.step, value: step.value } : undefined;
  };
}

export type AskedForAll = Pick<Step, "reason" | "person" | "date">;

/** Can be taken back at once, from what it says. */
export function publishMediansTask(store: Pick<PaneStore, "run">, asked: AskedForAll, locale: Locale): Task {
  return async (host, inspection) => {
    const done = await publishMedians(host, { inspection, ...asked });
    if (done === "reason-missing") return undefined;
    const { steps } = done;
    const text = publishedText(done, locale);
    if (steps.length === 0) return { kind: "said", text };
    const undo = () =>
      store.run(async (again, present) => {
        await unpublishMedians(again, { inspection: present, steps });
        return { kind: "said", text: shareTexts(locale).global.all.undone };
      });
    return { kind: "said", text, undo };
  };
}

export function addPublishingTask(which: TableKey): Task {
  return async (host, inspection) => {
    const sheets = await addPublishing(host, { inspection, which });
    return { kind: "added", sheets, show: sheets[0] };
  };
}

/** What is made of a workbook for who asks so. */
export function benchmarkInput(
  { audience, cityId, stage, date, previous }: ShareWish & Pick<ShareState, "previous">,
  { builtIn }: DefinitionInput,
): BenchmarkInInput {
  return {
    ...{ builtIn, stage, date, previous: previous?.workbook },
    audience: ({ cities }) =>
      audience === "city" ? { kind: "city", cityId: chosenCity(cityId, cities) } : { kind: audience },
  };
}

/** The one that was chosen, else the first. */
export function chosenCity(cityId: string, cities: AssessmentDefinition["cities"]): string {
  return cities.some(({ id }) => id === cityId) ? cityId : (cities[0]?.id ?? "");
}

/** One round trip, and one to show it. */
export function benchmarkSheetTask(input: BenchmarkInInput): Task {
  return async (host, { workbook }) => {
    const benchmark = benchmarkOrNothing(workbook, input);
    if (!benchmark) return undefined;
    const plan = planBenchmark(benchmark, { takenSheetNames: workbook.sheets.map(({ name }) => name) });
    await host.apply(plan);
    const sheets = plan.sheets.map(({ name }) => name);
    return { kind: "benchmark-sheet", sheets, show: sheets[0] };
  };
}

export function benchmarkWorkbookTask(input: BenchmarkInInput): Task {
  return async (host, { workbook }) => {
    const benchmark = benchmarkOrNothing(workbook, input);
    if (!benchmark) return undefined;
    await host.openNew(await bytesOf(benchmark));
    return { kind: "benchmark-workbook" };
  };
}

export interface DownloadInput {
  readonly input: BenchmarkInInput;
  readonly file: string;
  readonly save: (file: string, content: Uint8Array) => void;
}

export function downloadTask({ input, file, save }: DownloadInput): Task {
  return async (_, { workbook }) => {
    const benchmark = benchmarkOrNothing(workbook, input);
    if (!benchmark) return undefined;
    save(file, await bytesOf(benchmark));
    return { kind: "downloaded", file };
  };
}

/** Refused meanwhile: the tab then says why. */
function benchmarkOrNothing(workbook: Snapshot, input: BenchmarkInInput): Benchmark | undefined {
  const { result } = benchmarkIn(workbook, input);
  return "refused" in result ? undefined : result.benchmark;
}

async function bytesOf(benchmark: Benchmark): Promise<Uint8Array> {
  const writer = await part(import(/* webpackChunkName: "writer" */ "./new-workbook"));
  return writer.benchmarkWorkbook(benchmark);
}

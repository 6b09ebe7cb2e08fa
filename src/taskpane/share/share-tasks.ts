/** What the tab can be asked for, as tasks for the store. Each works on the latest reading of the workbook. */
import { addPublishing } from "../../actions/add-publishing";
import { linkPoint } from "../../actions/link-point";
import { benchmarkIn, type BenchmarkInInput, type MadeBenchmark } from "../../actions/make-benchmark";
import { sheetWith } from "../../actions/add-benchmark";
import { type PublishMedians, publishMedians, takeBackMedians } from "../../actions/publish-medians";
import { recordGlobal } from "../../actions/record-global";
import { takeOverTop } from "../../actions/take-over-top";
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import type { Benchmark } from "../../export/benchmark";
import { planBenchmark } from "../../export/sheet/plan-benchmark";
import type { Snapshot } from "../../host/snapshot";
import { benchmarkSheets } from "../../layout/parse/own/benchmark-sheets";
import type { DefinitionInput } from "../../layout/parse/own/read-definition";
import type { TableKey } from "../../layout/names";
import type { PointLink } from "../../layout/plan/point-writes";
import type { Step } from "../../layout/plan/step-writes";
import type { Locale } from "../../locales/locale";
import { pointTexts } from "../../locales/points";
import { shareTexts } from "../../locales/share";
import type { PaneStore } from "../pane-store";
import { doing, type Task } from "../task";
import { part } from "../part";
import type { ShareSession, ShareState, ShareWish } from "./share-session";
import { mediansAtFinalText, publishedText, thereText } from "./share-words";

/** Nothing is recorded where Globaal went meanwhile: the tab then offers to add it. */
export function recordTask(step: Step): Task {
  return doing("record", async (host, inspection) => {
    const recorded = await recordGlobal(host, { inspection, step });
    const theme = nameIn(inspection.definition.themes, step.themeId);
    const unsigned = step.person.trim() === "";
    return recorded === "recorded"
      ? { kind: "recorded", theme, step: step.step, value: step.value, ...(unsigned && { unsigned }) }
      : undefined;
  });
}

export type AskedForAll = Omit<PublishMedians, "inspection">;

/** Can be taken back at once, cell by cell: where anything was written beside one of them since, none is. */
export function publishMediansTask(asked: AskedForAll, locale: Locale): Task {
  return doing("publish", async (host, inspection) => {
    const done = await publishMedians(host, { inspection, ...asked });
    if (done === "reason-missing") return undefined;
    const { all } = shareTexts(locale).global;
    const undone = asked.which === "changed" ? all.changed.undone : all.undone;
    return { kind: "said", text: publishedText(done, locale), undone };
  });
}

/** All that was published as the median, in one step that can be taken back. */
export function takeBackMediansTask(locale: Locale): Task {
  return doing("publish", async (host, inspection) => {
    const { all } = shareTexts(locale).global;
    const count = await takeBackMedians(host, inspection);
    return { kind: "said", text: all.takenBack(count), undone: all.publishedAgain };
  });
}

export function addPublishingTask(which: TableKey): Task {
  return doing("add-sheet", async (host, inspection) => {
    const sheets = await addPublishing(host, { inspection, which });
    return { kind: "added", sheets, show: sheets[0] };
  });
}

/**
 * Can be taken back cell by cell: a point that the link made goes with it, and where anything was written beside one of them since, none
 * is. Nothing is linked where the sheet went meanwhile: the tab then offers to add it.
 */
export function linkPointTask(link: PointLink, locale: Locale): Task {
  return doing("link", async (host, inspection) => {
    if (!(await linkPoint(host, { inspection, link }))) return undefined;
    const { said, text: point, unlinks } = link;
    const words = pointTexts(locale);
    const city = nameIn(inspection.definition.cities, said.cityId);
    const [done, undone] = unlinks ? [words.unlinked, words.nowLinked] : [words.nowLinked, words.unlinked];
    return { kind: "said", text: done(city, point), undone: undone(city, point) };
  });
}

/** @param words of the tab: what was done is said in these */
export function takeTopTask(words: ReturnType<typeof shareTexts>["top"]): Task {
  return doing("take-top", async (host, inspection) => {
    const taken = await takeOverTop(host, inspection);
    if ("refused" in taken) {
      const text = taken.refused === "no-room" ? words.noRoom(taken.needed, taken.free) : words.refused[taken.refused];
      return { kind: "said", text, refused: true };
    }
    const different = taken.different.map(({ name, priority, urgency }) => words.different(name, priority, urgency));
    const text = [words.taken(taken.recommendations, taken.priorities), ...different].join(" ");
    return { kind: "said", text, refused: false };
  });
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

/** The one that was chosen, as long as it is there; else none: what is for one city is not to go to another. */
export function chosenCity(cityId: string, cities: AssessmentDefinition["cities"]): string {
  return cities.some(({ id }) => id === cityId) ? cityId : "";
}

/** One round trip, and one to show it. What stands there to the letter is shown, and not made once more. */
export function benchmarkSheetTask(input: BenchmarkInInput, locale: Locale): Task {
  return doing("benchmark", async (host, { workbook }) => {
    const made = benchmarkOrNothing(workbook, input);
    if (!made) return undefined;
    const { benchmark } = made;
    const plan = planBenchmark(benchmark, { takenSheetNames: workbook.sheets.map(({ name }) => name) });
    const there = sheetWith(plan, workbook);
    if (there !== undefined) return { kind: "made-before", sheet: there, show: there };
    await host.apply(plan);
    const sheets = plan.sheets.map(({ name }) => name);
    const beside = thereText(benchmarkSheets(workbook), locale);
    return { kind: "benchmark-sheet", sheets, show: sheets[0], ...toSee([openIn(made, locale), beside]) };
  });
}

export interface NewWorkbookInput {
  readonly store: Pick<PaneStore, "run">;
  readonly session: Pick<ShareSession, "made">;
  readonly input: BenchmarkInInput;
  /** The benchmark, or a page for each theme. */
  readonly what: "benchmark" | "pages";
  readonly locale: Locale;
  /** Is just this still chosen on the tab by the time that it is answered? Else it is not asked whether to make it again. */
  readonly isStillAsked: () => boolean;
  /** It was asked whether it should be made once more. */
  readonly again?: true;
}

/** As a workbook of its own; where the same was opened before, that is asked about first. */
export function newWorkbookTask(asked: NewWorkbookInput): Task {
  const { store, session, input, what, locale, isStillAsked, again } = asked;
  return doing("benchmark", async (host, { workbook }) => {
    const made = benchmarkOrNothing(workbook, input);
    if (!made) return undefined;
    const { benchmark } = made;
    const writer = await part(import(/* webpackChunkName: "writer" */ "./new-workbook"));
    const bytes = await (what === "pages" ? writer.pagesWorkbook(benchmark) : writer.benchmarkWorkbook(benchmark));
    const { make } = shareTexts(locale);
    if (!again && isSameBytes(session.made.get(what), bytes)) {
      const text = make.madeBefore(what, madeFor(benchmark));
      if (!isStillAsked()) return { kind: "made-before", text };
      return { kind: "made-before", text, again: () => store.run(newWorkbookTask({ ...asked, again: true })) };
    }
    await host.openNew(bytes);
    session.made.set(what, bytes);
    const text = make.made(what, madeFor(benchmark));
    return { kind: "benchmark-workbook", text, ...toSee([openIn(made, locale)]) };
  });
}

/** As it is spoken of: a city by its name. */
function madeFor({ audience, stage, definition }: Benchmark) {
  const city = audience.kind === "city" ? nameIn(definition.cities, audience.cityId) : "";
  return { audience: audience.kind, city, stage };
}

function isSameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one?.length === other.length && other.every((byte, at) => byte === one[at]);
}

export interface DownloadInput {
  readonly input: BenchmarkInInput;
  readonly locale: Locale;
  readonly file: string;
  readonly save: (file: string, content: Uint8Array) => void;
}

export function downloadTask({ input, locale, file, save }: DownloadInput): Task {
  return doing("benchmark", async (_, { workbook }) => {
    const made = benchmarkOrNothing(workbook, input);
    if (!made) return undefined;
    save(file, await bytesOf(made.benchmark));
    return { kind: "downloaded", file, ...toSee([openIn(made, locale)]) };
  });
}

interface Made extends Pick<MadeBenchmark, "medians"> {
  readonly benchmark: Benchmark;
}

/** Refused meanwhile: the tab then says why. */
function benchmarkOrNothing(workbook: Snapshot, input: BenchmarkInInput): Made | undefined {
  const { result, medians } = benchmarkIn(workbook, input);
  return "refused" in result ? undefined : { benchmark: result.benchmark, medians };
}

/** What is called final while its medians are not all published as they are, is not told as if all is well. */
function openIn({ benchmark, medians }: Made, locale: Locale): string {
  return benchmark.stage === "final" ? mediansAtFinalText(medians, locale) : "";
}

function toSee(texts: readonly string[]): { readonly toSee?: string } {
  const told = texts.filter((text) => text !== "").join(" ");
  return told === "" ? {} : { toSee: told };
}

async function bytesOf(benchmark: Benchmark): Promise<Uint8Array> {
  const writer = await part(import(/* webpackChunkName: "writer" */ "./new-workbook"));
  return writer.benchmarkWorkbook(benchmark);
}

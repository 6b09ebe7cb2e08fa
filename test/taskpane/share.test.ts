import { beforeEach, describe, expect, it } from "@jest/globals";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../src/host/snapshot";
import { openXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { inspectionOf } from "../../src/actions/inspect";
import { layOut } from "../../src/actions/lay-out";
import { nl } from "../../src/locales/nl";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { createAtWork } from "../../src/taskpane/at-work";
import { ReaderFailed, type WholeReader } from "../../src/taskpane/bundle/workbook-reader";
import { createPaneStore, type PaneStore, type Task } from "../../src/taskpane/pane-store";
import { createShareSession, type ShareWish } from "../../src/taskpane/share/share-session";
import { benchmarkIn } from "../../src/actions/make-benchmark";
import {
  addPublishingTask,
  benchmarkInput,
  benchmarkSheetTask,
  newWorkbookTask,
  downloadTask,
  recordTask,
} from "../../src/taskpane/share/share-tasks";
import { cellNamed, cellOfPlace, shareView } from "../../src/taskpane/share/share-view";
import { partsText, signed, themeText } from "../../src/taskpane/share/share-words";
import { openedBundle } from "../actions/opened";
import { input } from "../actions/own-table";
import { live, type Live, sheetIn } from "../host/office/live";
import { bundleBook, PUBLISHED } from "../layout/published";

const given = { builtIn: definition };
const WISH: ShareWish = { audience: "steering-group", cityId: "", stage: "draft", date: "2026-03-01" };
const asked = (more: Partial<ShareWish> = {}, previous?: Snapshot) =>
  benchmarkInput({ ...WISH, ...more, previous: previous && { file: "vorige.xlsx", workbook: previous } }, given);

async function started(workbook: Live): Promise<PaneStore> {
  // Nothing here is done by others than the pane.
  const host = { ...workbook.host, watch: () => Promise.resolve(() => Promise.resolve()) };
  const store = createPaneStore({ host, input, pause: 5 });
  await store.start();
  return store;
}

const published = openedBundle(PUBLISHED, { requirementSet: "1.18" });

/** As whoever presses for the first time. */
const newWorkbook = (from: ReturnType<typeof asked>) =>
  newWorkbookTask({
    store: { run: () => Promise.resolve() },
    session: { made: new Map() },
    ...{ input: from, what: "benchmark", locale: nl, isStillAsked: () => true },
  });

/** Round trips between what was read and what was made of it. */
async function syncsOf(task: Task, { host, embedded: { controls } }: Live, store: PaneStore): Promise<number> {
  const { inspection } = store.state();
  if (!inspection) throw new Error("Nothing was read yet.");
  const before = controls.syncs;
  await task(host, inspection);
  return controls.syncs - before;
}

describe("sharing a bundle from the pane", () => {
  let workbook: Live;
  let opened: Uint8Array[];
  let store: PaneStore;

  beforeEach(async () => {
    opened = [];
    workbook = await published({ opened: (bytes) => opened.push(bytes) });
    store = await started(workbook);
  });

  it("makes the benchmark on a sheet of its own, with the medians as numbers, and another one beside it", async () => {
    await store.run(benchmarkSheetTask(asked(), nl));
    expect(store.state().notice).toEqual({
      ...{ kind: "benchmark-sheet", show: "Benchmark" },
      sheets: ["Benchmark", "Samenvatting"],
    });
    const { cells } = sheetIn(await workbook.host.read(), "Benchmark");
    const medians = cells.filter(({ row, column }) => row === 8 && column >= 1 && column <= 8);
    expect(medians.map(({ value }) => value)).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    await store.run(benchmarkSheetTask({ ...asked(), date: "2031-01-01" }, nl));
    expect(store.state().notice).toMatchObject({ sheets: ["Benchmark (2)", "Samenvatting (2)"] });
  });

  it("takes one round trip to make the sheet; going there is up to the pane", async () => {
    expect(await syncsOf(benchmarkSheetTask(asked(), nl), workbook, store)).toBe(1);
  });

  it("opens a workbook of its own, the same bytes each time, without asking anything of this one", async () => {
    const task = () => newWorkbook(asked({ audience: "public" }));
    expect(await syncsOf(task(), workbook, store)).toBe(0);
    await store.run(task());
    expect(store.state().notice).toMatchObject({ kind: "benchmark-workbook" });
    const [first = new Uint8Array(), second] = opened;
    expect(second).toEqual(first);
    const file = openXlsxHost(first);
    if ("fault" in file) throw new Error(file.fault.code);
    const text = JSON.stringify(sheetIn(await file.host.read(), "Benchmark"));
    expect(text).toContain("Regelgeving");
    expect(text).not.toMatch(/Genk|Gent|Aalst/);
  });

  it("saves the same bytes under the name that was asked", async () => {
    const saved = new Map<string, Uint8Array>();
    const save = (file: string, bytes: Uint8Array) => saved.set(file, bytes);
    await store.run(newWorkbook(asked()));
    await store.run(downloadTask({ locale: nl, input: asked(), file: "benchmark.xlsx", save }));
    expect(store.state().notice).toEqual({ kind: "downloaded", file: "benchmark.xlsx" });
    expect([...saved]).toEqual([["benchmark.xlsx", opened[0]]]);
  });

  it("makes nothing that is refused by the time it is asked, nor for one city of which nobody said which", async () => {
    await store.run(benchmarkSheetTask(asked({ audience: "public" }, bundleBook(withoutGenk)), nl));
    await store.run(newWorkbook(asked({ audience: "city" })));
    expect([opened, store.state().notice]).toEqual([[], undefined]);
    expect((await workbook.host.read()).sheets.map(({ name }) => name)).not.toContain("Benchmark");
  });

  it("leaves the workbook as it was when Excel fails, and does it when asked again", async () => {
    const before = (await workbook.host.read()).sheets.length;
    workbook.embedded.controls.reset();
    workbook.embedded.controls.failAt(0);
    await store.run(benchmarkSheetTask(asked(), nl));
    expect((await workbook.host.read()).sheets).toHaveLength(before);
    const { problem } = store.state();
    expect(problem).toMatchObject({ kind: "refused" });
    await store.run(benchmarkSheetTask(asked(), nl));
    expect(store.state()).toMatchObject({ notice: { kind: "benchmark-sheet" }, problem: undefined });
  });

  it("records a step, and says of which theme", async () => {
    const said = { reason: "Beslist", person: "", date: "" };
    const step = { themeId: "strategie", step: "published", value: 3.5, ...said } as const;
    await store.run(recordTask(step));
    expect(store.state().notice).toMatchObject({ kind: "recorded", theme: "Strategie", unsigned: true });
    const { inspection } = store.state();
    const { themes, findings } = shareView(inspection ?? (undefined as never));
    expect(themes[0]?.global).toMatchObject({ published: 3.5, median: 3 });
    expect(findings.map(({ code, sheet }) => [code, sheet])).toContainEqual(["global-unsigned", "Globaal"]);
  });
});

const withoutGenk = { ...najaar2024, cities: najaar2024.cities.filter(({ city }) => city.id !== "genk") };

describe("a workbook that is no bundle", () => {
  it("gets Globaal and Publicatie when asked, in one round trip each, and once", async () => {
    const workbook = live({ timeout: 5000 });
    await layOut(workbook.host, najaar2024);
    const store = await started(workbook);
    for (const [which, sheet] of [
      ["ledger", "Globaal"],
      ["rules", "Publicatie"],
    ] as const) {
      const task = addPublishingTask(which);
      await store.run(task);
      expect(store.state().notice).toEqual({ kind: "added", sheets: [sheet], show: sheet });
      await store.run(task);
      expect(store.state().notice).toEqual({ kind: "added", sheets: [] });
    }
    const globaal = sheetIn(await workbook.host.read(), "Globaal");
    expect(globaal.cells.find(({ row, column }) => row === 12 && column === 2)?.value).toBe(2.75);
  });
});

describe("what the tab shows", () => {
  const workbook = bundleBook(PUBLISHED);
  const view = shareView(inspectionOf(workbook, given));

  it("tells which cities are not complete: one without scores, and one theme of another", () => {
    const { missing } = benchmarkIn(workbook, asked()).open;
    expect(missing.map(({ city, themes }) => [city.id, themes.length])).toEqual([
      ["aalst", 1],
      ["turnhout", 8],
    ]);
  });

  it("finds the cell that is spoken of: a score, a median, a sheet; and none for a change", () => {
    const at = (table: "scores" | "figures" | "change", row: string, column: string) =>
      cellOfPlace({ table, row, column }, view.inspection);
    expect(at("figures", "", "Aanpak")).toEqual({ sheet: "Maturiteit", row: 7, column: 2 });
    expect(at("scores", "Aalst", "Strategie")).toEqual({ sheet: "Maturiteit", row: 10, column: 1 });
    expect(at("scores", "Aalst", "LEKP-VTE")?.sheet).toBe("LEKP-VTE");
    expect(at("change", "", "Aanpak")).toBeUndefined();
    expect(cellNamed("Maturiteit!C9", workbook)).toEqual({ sheet: "Maturiteit", row: 8, column: 2 });
    expect(cellNamed("Publicatie", workbook)).toEqual({ sheet: "Publicatie", row: 0, column: 0 });
    expect([cellNamed("Gent, Aanpak", workbook), cellNamed("Weg!A1", workbook)]).toEqual([undefined, undefined]);
  });

  it("writes figures and changes in words", () => {
    const figures = { n: 12, median: 2.875, lowest: 2, highest: 4, sensitivity: { low: 2.75, high: 3 } };
    expect(themeText({ published: 2.5, figures }, nl)).toBe(
      "globale score 2,5 · mediaan 2,875 · n = 12 · 2 – 4 · als iedereen indient 2,75 – 3",
    );
    expect(themeText({ published: null, figures: "withheld" }, nl)).toBe("niet getoond");
    expect(partsText({ parts: { real: 0.25, otherCities: -0.125, otherRule: 0 }, sameCities: 1 }, nl)).toBe(
      "zelfde steden +0,25 (1 stad) · andere steden –0,125",
    );
    expect(partsText({ parts: "withheld", sameCities: 11 }, nl)).toMatch(/af te leiden/);
    expect(signed(0.1 + 0.2 - 0.3, nl.number)).toBe("0");
  });
});

describe("what is chosen on the tab", () => {
  const empty: Snapshot = { sheets: [], names: [], dateBase: 1900 };
  const file = new File([], "vorige.xlsx");
  const session = (read: WholeReader["open"]) =>
    createShareSession({
      open: () => Promise.resolve({ open: read, stop: () => undefined }),
      today: "2026-03-01",
      atWork: createAtWork(),
    });

  it("begins with a draft for the steering group, of today", () => {
    expect(session(() => Promise.resolve(empty)).state()).toMatchObject(WISH);
  });

  it("keeps the workbook to compare with, until it is told not to", async () => {
    const { compareWith, compareNoMore, state } = session(() => Promise.resolve(empty));
    await compareWith(file);
    expect(state().previous).toEqual({ file: "vorige.xlsx", workbook: empty });
    compareNoMore();
    expect(state().previous).toBeUndefined();
  });

  it("tells what is wrong with a file, and keeps what it compared with", async () => {
    const damaged = { code: "file-corrupt", severity: "error", sheet: "", cell: "", raw: "" } as const;
    const answers = [empty, damaged];
    const { compareWith, state } = session(() => Promise.resolve(answers.shift() ?? empty));
    await compareWith(file);
    await compareWith(new File([], "kapot.xlsx"));
    expect(state()).toMatchObject({
      previous: { file: "vorige.xlsx" },
      failure: { file: "kapot.xlsx", finding: damaged },
    });
  });

  it("tells whether reading broke off or never began", async () => {
    const broke = session(() => Promise.reject(new ReaderFailed("vorige.xlsx")));
    await broke.compareWith(file);
    expect(broke.state().failure).toEqual({ file: "vorige.xlsx", started: true });
    const open = () => Promise.reject(new ReaderFailed(undefined));
    const never = createShareSession({ open, today: "2026-03-01", atWork: createAtWork() });
    await never.compareWith(file);
    expect(never.state().failure).toEqual({ file: "vorige.xlsx", started: false });
  });

  it("forgets what was cancelled, however late it comes", async () => {
    let come: (workbook: Snapshot) => void = () => undefined;
    const { compareWith, cancel, state } = session(() => new Promise((resolve) => (come = resolve)));
    const reading = compareWith(file);
    await Promise.resolve();
    cancel();
    come(empty);
    await reading;
    expect(state()).toMatchObject({ previous: undefined, reading: undefined });
  });
});

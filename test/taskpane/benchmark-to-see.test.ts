/** What is made and is not all well: the message of it says so, and stays. */
import { beforeEach, describe, expect, it } from "@jest/globals";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { benchmarkSheets } from "../../src/layout/parse/own/benchmark-sheets";
import { nl } from "../../src/locales/nl";
import { doneText, isDoubtful, noticeText } from "../../src/taskpane/notice-text";
import { createPaneStore, type PaneStore } from "../../src/taskpane/pane-store";
import type { ShareWish } from "../../src/taskpane/share/share-session";
import {
  benchmarkInput,
  benchmarkSheetTask,
  downloadTask,
  newWorkbookTask,
} from "../../src/taskpane/share/share-tasks";
import { thereText } from "../../src/taskpane/share/share-words";
import { openedBundle } from "../actions/opened";
import { input } from "../actions/own-table";
import type { Live } from "../host/office/live";
import { rename } from "../layout/edits";
import { entry, PUBLISHED } from "../layout/published";

const STALE = [entry("middelen", "published", { value: 3.5, median: 3.5 })];
const ALL = definition.themes.map(({ id }) => entry(id, "published", { value: 3.5, median: 3 }));
const stale = openedBundle({ ...PUBLISHED, ledger: STALE }, { requirementSet: "1.18" });
const decided = openedBundle({ ...PUBLISHED, ledger: ALL }, { requirementSet: "1.18" });
const WISH: ShareWish = { audience: "steering-group", cityId: "", stage: "draft", date: "2026-11-29" };
const asked = (more: Partial<ShareWish> = {}) =>
  benchmarkInput({ ...WISH, ...more, previous: undefined }, { builtIn: definition });

async function started(workbook: Live): Promise<PaneStore> {
  const host = { ...workbook.host, watch: () => Promise.resolve(() => Promise.resolve()) };
  const store = createPaneStore({ host, input, pause: 5 });
  await store.start();
  return store;
}

function said({ state }: PaneStore) {
  const { notice } = state();
  if (!notice) throw new Error("Nothing is said.");
  return {
    text: noticeText(notice, nl, definition),
    done: doneText(notice, nl, definition),
    isToSee: isDoubtful(notice, definition),
  };
}

const newWorkbook = (more: Partial<ShareWish>, what: "benchmark" | "pages" = "benchmark") =>
  newWorkbookTask({
    ...{ store: { run: () => Promise.resolve() }, session: { made: new Map() } },
    ...{ input: asked(more), what, locale: nl, isStillAsked: () => true },
  });

const OPEN =
  "Nog open: 7 medianen niet gepubliceerd: Strategie, Aanpak, Monitoring, HR & cultuur, Regelgeving, Risicobeheer, Communicatie & participatie · mediaan veranderd na de publicatie: Middelen.";

describe("a benchmark that is called final while its medians are not published as they are", () => {
  let store: PaneStore;
  beforeEach(async () => {
    store = await started(await stale({ opened: () => undefined }));
  });

  it("is told of with what is open, however it is made", async () => {
    const save = () => undefined;
    for (const task of [
      newWorkbook({ stage: "final" }),
      newWorkbook({ stage: "final" }, "pages"),
      downloadTask({ input: asked({ stage: "final" }), locale: nl, file: "b.xlsx", save }),
      benchmarkSheetTask(asked({ stage: "final" }), nl),
    ]) {
      await store.run(task);
      const { text, done, isToSee } = said(store);
      expect(text).toContain(` ${OPEN}`);
      expect(done).not.toContain("Nog open");
      expect(isToSee).toBe(true);
    }
  });

  it("is a plain success as a draft, and where each score was decided", async () => {
    await store.run(newWorkbook({ stage: "draft" }));
    expect(said(store)).toMatchObject({ isToSee: false, text: expect.not.stringContaining("Nog open") });
    const other = await started(await decided({ opened: () => undefined }));
    await other.run(newWorkbook({ stage: "final" }));
    expect(said(other)).toMatchObject({ isToSee: false, text: expect.not.stringContaining("Nog open") });
  });
});

describe("a benchmark sheet that stands there already", () => {
  it("is not updated by a later one, which says so", async () => {
    const workbook = await stale();
    const store = await started(workbook);
    await store.run(benchmarkSheetTask(asked(), nl));
    expect(said(store)).toMatchObject({ isToSee: false, text: expect.not.stringContaining("staan er al") });
    await store.run(benchmarkSheetTask(asked({ date: "2026-12-01" }), nl));
    expect(said(store)).toEqual({
      done: "Benchmark (2) en Samenvatting (2) toegevoegd",
      text: "Benchmark (2) en Samenvatting (2) toegevoegd. De rest van de werkmap is onaangeroerd. De bladen Benchmark en Samenvatting van 29/11/2026 staan er al en worden niet bijgewerkt: verwijder wat niet meer klopt.",
      isToSee: true,
    });
    const renamed = rename("Benchmark", "Eerste lezing")(await workbook.host.read());
    expect(thereText(benchmarkSheets(renamed), nl)).toBe(
      "De bladen Eerste lezing en Samenvatting van 29/11/2026 en Benchmark (2) en Samenvatting (2) van 01/12/2026 staan er al en worden niet bijgewerkt: verwijder wat niet meer klopt.",
    );
  });

  it("is told of by itself, with its day where one can be read", () => {
    const of = (day: string) => thereText([{ name: "Benchmark", day }], nl);
    const rest = "staat er al en wordt niet bijgewerkt: verwijder het als het niet meer klopt.";
    expect(of("2026-11-29")).toBe(`Het blad Benchmark van 29/11/2026 ${rest}`);
    expect(of("")).toBe(`Het blad Benchmark ${rest}`);
    expect(thereText([], nl)).toBe("");
  });
});

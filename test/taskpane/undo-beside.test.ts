/** What was published can be taken back after a benchmark was made: that stands beside it. */
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { BenchmarkInInput } from "../../src/actions/make-benchmark";
import { nl } from "../../src/locales/nl";
import { createPaneStore, type PaneStore } from "../../src/taskpane/pane-store";
import {
  benchmarkSheetTask,
  downloadTask,
  newWorkbookTask,
  publishMediansTask,
} from "../../src/taskpane/share/share-tasks";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { input } from "../actions/own-table";
import { live, type Live } from "../host/office/live";
import { bundlePlan } from "../layout/published";

const asked: BenchmarkInInput = {
  ...input,
  ...{ stage: "draft", date: "2026-03-01", audience: () => ({ kind: "steering-group" }) },
};

describe("publishing, and then a benchmark", () => {
  let workbook: Live;
  let store: PaneStore;

  beforeEach(async () => {
    workbook = live({ timeout: 5000, requirementSet: "1.18", opened: () => undefined });
    await workbook.host.apply(bundlePlan(najaar2024));
    store = createPaneStore({ host: workbook.host, input, pause: 5 });
    await store.start();
    await store.run(publishMediansTask({ reason: "Zo beslist", person: "An", date: "2026-03-01" }, nl));
  });

  const published = () => store.state().inspection?.reading.publication.ledger.length;
  const sheets = () => store.state().inspection?.workbook.sheets.map(({ name }) => name);

  const made = new Map<"benchmark" | "pages", Uint8Array>();
  const newWorkbook = () =>
    newWorkbookTask({
      ...{ store, session: { made }, input: asked, what: "benchmark", locale: nl },
      isStillAsked: () => true,
    });

  it("as a workbook, a download or a question, and their message closed, takes all back in one step", async () => {
    for (const task of [
      newWorkbook(),
      newWorkbook(),
      downloadTask({ locale: nl, input: asked, file: "b.xlsx", save: () => 0 }),
    ]) {
      await store.run(task);
      store.dismiss();
      expect(store.state().undo).toBeDefined();
    }
    expect(published()).toBe(8);
    await store.state().undo?.back();
    expect([published(), store.state().undo]).toEqual([0, undefined]);
  });

  it("as a sheet is one step more, and each is taken back by itself", async () => {
    await store.run(benchmarkSheetTask(asked, nl));
    const { undo } = store.state();
    expect([undo?.of.kind, undo?.before?.of.kind]).toEqual(["benchmark-sheet", "said"]);
    await undo?.before?.back();
    expect([published(), sheets()?.includes("Benchmark")]).toEqual([0, true]);
    expect([store.state().undo?.of.kind, store.state().undo?.before]).toEqual(["benchmark-sheet", undefined]);
    await store.state().undo?.back();
    expect([sheets()?.includes("Benchmark"), store.state().undo]).toEqual([false, undefined]);
  });

  it("as a sheet that is taken back first, leaves the publishing to be taken back", async () => {
    await store.run(benchmarkSheetTask(asked, nl));
    await store.state().undo?.back();
    expect([published(), store.state().undo?.of.kind]).toEqual([8, "said"]);
    await store.state().undo?.back();
    expect(published()).toBe(0);
  });

  it("closes with its message only its own way back", async () => {
    await store.run(benchmarkSheetTask(asked, nl));
    store.dismiss();
    expect(store.state().undo?.of.kind).toBe("said");
    store.dismiss();
    expect(store.state().undo).toBeUndefined();
  });
});

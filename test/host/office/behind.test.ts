/** Another workbook in front, or a chart sheet: what Excel then refuses is no failure of ours, and what it does not refuse goes on. */
import { describe, expect, it } from "@jest/globals";
import { createPaneStore } from "../../../src/taskpane/pane-store";
import { problemOf } from "../../../src/actions/problem";
import { input } from "../../actions/own-table";
import { live, liveWith, smallPlan, type Live } from "./live";

/** What Excel is known to say, on one machine or another. */
const CODES = ["InvalidSelection", "InactiveWorkbook", "UnsupportedSheet", "GeneralException"];

function behind(code: string): Live {
  const made = liveWith([{ name: "Blad1", cells: [{ row: 0, column: 0, value: "Stad" }] }]);
  made.embedded.controls.behind = code;
  return made;
}

describe.each(CODES)("while another workbook is in front (%s)", (code) => {
  it("no cell is active, and the workbook is read all the same", async () => {
    const { host } = behind(code);
    expect(await host.selection()).toBeUndefined();
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["Blad1"]);
  });

  it("going to a cell asks to come back, and works then", async () => {
    const { host, embedded } = behind(code);
    const there = { sheet: "Blad1", row: 2, column: 1 };
    const failure: unknown = await host.goTo(there).catch((error: unknown) => error);
    expect(problemOf(failure)).toEqual({ kind: "elsewhere", details: [] });
    embedded.controls.behind = undefined;
    await host.goTo(there);
    expect(await host.selection()).toEqual(there);
  });

  it("adding sheets asks to come back, and leaves the workbook as it was", async () => {
    const { host, embedded } = behind(code);
    const failure: unknown = await host.apply(smallPlan()).catch((error: unknown) => error);
    expect(problemOf(failure)).toEqual({ kind: "elsewhere", details: [] });
    expect(embedded.engine.sheets().map(({ name }) => name)).toEqual(["Blad1"]);
    embedded.controls.behind = undefined;
    await host.apply(smallPlan());
    expect(embedded.engine.sheets()).toHaveLength(3);
  });

  it("a pane that is opened shows what the workbook holds", async () => {
    const store = createPaneStore({ host: behind(code).host, input });
    await store.start();
    expect(store.state()).toMatchObject({ selection: undefined, problem: undefined });
    expect(store.state().inspection?.workbook.sheets).toHaveLength(1);
  });
});

describe("a pane", () => {
  it("that tries again to begin listens once", async () => {
    const { host, embedded } = live();
    let listening = 0;
    const counting = {
      ...host,
      watch: (watcher: Parameters<typeof host.watch>[0]) => (listening++, host.watch(watcher)),
    };
    const store = createPaneStore({ host: counting, input });
    embedded.controls.failAt(2);
    embedded.controls.failAt(3);
    await store.start();
    expect(store.state().problem).toBeDefined();
    embedded.controls.reset();
    store.state().problem?.retry();
    while (!store.state().inspection) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(listening).toBe(1);
  });

  it("does not read again right after it has opened a new workbook: that is the one in front", async () => {
    const { host, embedded } = live();
    const store = createPaneStore({ host, input });
    await store.start();
    const before = embedded.controls.syncs;
    await store.run(() => Promise.resolve({ kind: "benchmark-workbook", text: "" }));
    expect(embedded.controls.syncs).toBe(before);
    expect(store.state().notice).toEqual({ kind: "benchmark-workbook", text: "" });
  });
});

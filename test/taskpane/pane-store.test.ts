import { describe, expect, it } from "@jest/globals";
import { createPaneStore, type PaneStore } from "../../src/taskpane/pane-store";
import { nl } from "../../src/locales/nl";
import { colourTask } from "../../src/taskpane/check/colour-task";
import { layOutTask } from "../../src/taskpane/fill-in/lay-out-task";
import { noticeText } from "../../src/taskpane/notice-text";
import { acceptTask, fillInTask } from "../../src/taskpane/tasks";
import { checkView } from "../../src/taskpane/view/check-view";
import { placeAt } from "../../src/actions/score-at";
import { progressOf } from "../../src/taskpane/view/places";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { book, HEADER, input, valueAt } from "../actions/own-table";
import type { Live } from "../host/office/live";

const rows = [HEADER, ["Gent", "tussen geel en groen", 3, ""], ["Genk", 2, 3, 4]] as const;

async function started(workbook: Live): Promise<PaneStore> {
  const store = createPaneStore({ host: workbook.host, input, pause: 5 });
  await store.start();
  return store;
}

/** Waits until the state is as wanted; Jest's own time-out is the limit. */
async function until(store: PaneStore, wanted: () => boolean): Promise<void> {
  while (!wanted())
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        stop();
        resolve();
      });
    });
}

function inspectionOf(store: PaneStore) {
  const { inspection } = store.state();
  if (!inspection) throw new Error("Nothing was read yet.");
  return inspection;
}

/** As a person would: not through the add-in. */
function type(
  { embedded: { engine } }: Live,
  [row, column]: readonly [number, number],
  content: string | number,
): void {
  engine.model.dispatch("UPDATE_CELL", {
    sheetId: engine.sheets()[0]?.id ?? "",
    row,
    col: column,
    content: String(content),
  });
}

describe("laying out with the scores that are there", () => {
  const wish = (ids: readonly string[]) => ({
    ...{ period: "", carry: true },
    cities: definition.cities.filter(({ id }) => ids.includes(id)),
  });
  async function said(ids: readonly string[]): Promise<string> {
    const store = await started(book(HEADER, ["Gent", 3, 3, 2], ["Genk", 2, 3, 4]));
    await store.run(layOutTask(wish(ids)));
    const { notice } = store.state();
    return notice ? noticeText(notice, nl, definition) : "";
  }

  it("says that the old table does not count any more", async () => {
    expect(await said(["gent", "genk"])).toMatch(/ De oude tabel op het blad Blad1 telt niet meer mee\.$/);
  });

  it("says of which cities, where the others still count there", async () => {
    expect(await said(["gent"])).toMatch(/ De scores van Gent op het blad Blad1 tellen daar niet meer mee\.$/);
  });
});

describe("the state of the pane", () => {
  it("reads the workbook at the start, and knows which cell is selected", async () => {
    const store = await started(book(...rows));
    expect(store.state()).toMatchObject({ selection: { sheet: "Blad1", row: 0, column: 0 }, working: false });
    expect(checkView(inspectionOf(store)).counts).toEqual({ error: 0, warning: 6, info: 0, conflict: 0 });
  });

  it("follows what is typed in the workbook", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    type(workbook, [1, 2], 7);
    await until(store, () => checkView(inspectionOf(store)).bySeverity.error.length === 1);
    expect(checkView(inspectionOf(store)).bySeverity.error[0]?.finding.code).toBe("score-out-of-range");
  });

  it("knows which city and theme a selected cell is about, and that a title is about none", async () => {
    const store = await started(book(...rows));
    expect(placeAt(inspectionOf(store), { sheet: "Blad1", row: 2, column: 3 })).toMatchObject({
      cityId: "genk",
      themeId: "monitoring",
    });
    expect(placeAt(inspectionOf(store), { sheet: "Blad1", row: 0, column: 0 })).toBeUndefined();
  });

  it("counts what is filled in per theme, and knows the next empty cell", async () => {
    const store = await started(book(...rows));
    const { themes } = progressOf(inspectionOf(store));
    expect(themes.map(({ theme, filled, all }) => [theme.id, filled, all])).toEqual([
      ["strategie", 2, 2],
      ["aanpak", 2, 2],
      ["monitoring", 1, 2],
    ]);
    expect(themes[2]?.next).toMatchObject({ row: 1, column: 3 });
  });

  it("says what was done, and has read the result", async () => {
    const store = await started(book(...rows));
    const shown = checkView(inspectionOf(store)).proposals;
    await store.run(acceptTask(shown));
    expect(store.state().notice).toMatchObject({ kind: "accepted", count: 1, only: { value: shown[0]?.value } });
    expect(checkView(inspectionOf(store)).proposals).toEqual([]);
    store.dismiss();
    expect(store.state().notice).toBeUndefined();
  });

  it("leaves a cell alone that someone changed since it was shown", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    const shown = checkView(inspectionOf(store)).proposals;
    type(workbook, [1, 1], "tussen rood en oranje");
    // Excel tells of a change after the fact, but sooner than anyone can press a button.
    await new Promise((resolve) => setTimeout(resolve));
    await store.run(acceptTask(shown));
    expect(store.state().notice).toEqual({ kind: "accepted", count: 0 });
    expect((await valueAt(workbook, "Blad1", [1, 1]))?.value).toBe("tussen rood en oranje");
  });

  it("turns a failure of Excel's into a problem, and can try again", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    const place = placeAt(inspectionOf(store), { sheet: "Blad1", row: 1, column: 3 });
    if (!place) throw new Error("There is no such cell.");
    workbook.embedded.controls.reset();
    workbook.embedded.controls.failAt(1);
    await store.run(fillInTask(place, { value: 4 }));
    expect(store.state()).toMatchObject({ problem: { kind: "refused" }, working: false, notice: undefined });
    store.state().problem?.retry();
    await until(store, () => store.state().notice !== undefined);
    expect(store.state().problem).toBeUndefined();
    expect((await valueAt(workbook, "Blad1", [1, 3]))?.value).toBe(4);
  });

  it("reads again before it tries again: Excel does not tell that a sheet got another name", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    const { engine } = workbook.embedded;
    engine.renameSheet(engine.sheets()[0]?.id ?? "", "Onze scores");
    const shown = checkView(inspectionOf(store)).proposals;
    await store.run(acceptTask(shown));
    expect(store.state().problem).toMatchObject({ kind: "changed" });
    store.state().problem?.retry();
    await until(store, () => store.state().notice !== undefined || store.state().problem !== undefined);
    expect(store.state()).toMatchObject({ problem: undefined });
    expect(inspectionOf(store).workbook.sheets[0]?.name).toBe("Onze scores");
  });

  it("does nothing twice when it is done and only reading again fails", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    const shown = checkView(inspectionOf(store)).proposals;
    workbook.embedded.controls.reset();
    workbook.embedded.controls.failAt(2);
    await store.run(acceptTask(shown));
    expect(store.state()).toMatchObject({ notice: { kind: "accepted", count: 1 }, problem: { kind: "refused" } });
    store.state().problem?.retry();
    await until(store, () => checkView(inspectionOf(store)).proposals.length === 0);
    expect(store.state()).toMatchObject({ notice: { kind: "accepted", count: 1 }, problem: undefined });
  });

  it("puts back what was left half done before it tries again", async () => {
    const workbook = book(...rows);
    const { controls, engine } = workbook.embedded;
    const store = await started(workbook);
    const task = layOutTask({ period: "", cities: definition.cities.slice(0, 2), carry: false });
    controls.reset();
    // The plan is round trip 2, as the task reads again; its last step gives the last sheet its name.
    controls.breakAt(2, 1000);
    for (const trip of [3, 4, 5, 6]) controls.failAt(trip);
    await store.run(task);
    expect(store.state().problem).toMatchObject({ kind: "unknown", details: [] });
    expect(engine.sheets().length).toBeGreaterThan(1);
    controls.reset();
    store.state().problem?.retry();
    await until(store, () => store.state().notice !== undefined);
    expect(engine.sheets().map(({ name }) => name)).toEqual([
      ...["Blad1", "Maturiteit", "LEKP-VTE", "Legende", "Toelichting", "Goede praktijken"],
    ]);
  });

  it("says that the sheets were added when only going there fails, and then only goes there again", async () => {
    const workbook = book(...rows);
    const { controls, engine } = workbook.embedded;
    const store = await started(workbook);
    const task = layOutTask({ period: "", cities: definition.cities.slice(0, 2), carry: false });
    controls.reset();
    // Reading 2, the plan 1; and then going there.
    controls.failAt(3);
    await store.run(task);
    expect(store.state()).toMatchObject({
      notice: { kind: "added" },
      problem: { kind: "not-shown", details: ["Maturiteit"] },
    });
    const sheets = engine.sheets().map(({ name }) => name);
    expect(sheets).toHaveLength(6);
    store.state().problem?.retry();
    await until(store, () => store.state().selection?.sheet === "Maturiteit");
    expect(await workbook.host.selection()).toEqual({ sheet: "Maturiteit", row: 0, column: 0 });
    expect(engine.sheets().map(({ name }) => name)).toEqual(sheets);
    expect(store.state().notice).toMatchObject({ kind: "added" });
  });

  it("shows and reads what came of it when it succeeds at the second attempt", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    const task = layOutTask({ period: "", cities: definition.cities.slice(0, 2), carry: false });
    workbook.embedded.controls.reset();
    workbook.embedded.controls.failAt(0);
    await store.run(task);
    expect(store.state().problem).toBeDefined();
    store.state().problem?.retry();
    await until(store, () => inspectionOf(store).workbook.sheets.length === 6);
    expect(await workbook.host.selection()).toEqual({ sheet: "Maturiteit", row: 0, column: 0 });
  });

  it("names the sheet that is protected", async () => {
    const workbook = book(...rows);
    await workbook.embedded.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Blad1").protection.protect({});
      await context.sync();
    });
    const store = await started(workbook);
    await store.run(colourTask("Blad1"));
    expect(store.state().problem).toMatchObject({ kind: "sheet-protected", details: ["Blad1"] });
  });

  it("survives a mistake of our own: it is said, and what is asked next is done", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    await store.run(() => Promise.reject(new TypeError("x is not a function")));
    expect(store.state()).toMatchObject({ problem: { kind: "mistake", details: [] }, working: false });
    await store.run(colourTask("Blad1"));
    expect(store.state()).toMatchObject({ notice: { kind: "coloured" }, problem: undefined });
  });

  it("says no longer that it could not read, once it could", async () => {
    const workbook = book(...rows);
    const { controls } = workbook.embedded;
    const store = await started(workbook);
    controls.reset();
    for (const trip of [0, 1, 2, 3]) controls.failAt(trip);
    type(workbook, [1, 2], 4);
    await until(store, () => store.state().problem !== undefined);
    controls.reset();
    type(workbook, [1, 2], 5);
    await until(store, () => store.state().problem === undefined);
    expect(store.state().inspection).toBeDefined();
  });

  it("keeps saying what could not be done while the workbook is read meanwhile, so that it can be tried again", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    await store.run(() => Promise.reject(new TypeError("x is not a function")));
    type(workbook, [1, 2], 5);
    await until(store, () => checkView(inspectionOf(store)).bySeverity.error.length === 0);
    const before = inspectionOf(store);
    type(workbook, [1, 2], 4);
    await until(store, () => inspectionOf(store) !== before);
    expect(store.state().problem).toMatchObject({ kind: "mistake" });
  });
});

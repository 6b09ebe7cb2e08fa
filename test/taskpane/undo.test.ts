/** One step back, whatever it was that the pane wrote; and not where somebody wrote there since. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { createPaneStore, type PaneStore, type Task } from "../../src/taskpane/pane-store";
import type { PointLink } from "../../src/layout/plan/point-writes";
import { nl } from "../../src/locales/nl";
import { addPublishingTask, benchmarkSheetTask, linkPointTask, recordTask } from "../../src/taskpane/share/share-tasks";
import { doneText, noticeText } from "../../src/taskpane/notice-text";
import { layOutTask } from "../../src/taskpane/fill-in/lay-out-task";
import { acceptTask, fillInTask } from "../../src/taskpane/tasks";
import { checkView } from "../../src/taskpane/view/check-view";
import { placeAt } from "../../src/actions/score-at";
import { book, HEADER, input, valueAt } from "../actions/own-table";
import { sampleWorkbook } from "../../trial/page/sample-workbook";
import { seed } from "../../trial/seed";
import { live, type Live } from "../host/office/live";

const rows = [HEADER, ["Gent", "tussen geel en groen", 3, ""], ["Genk", 2, 3, 4]] as const;

async function started({ host }: Live): Promise<PaneStore> {
  const store = createPaneStore({ host, input, pause: 5 });
  await store.start();
  return store;
}

function inspectionOf(store: PaneStore) {
  const { inspection } = store.state();
  if (!inspection) throw new Error("Nothing was read yet.");
  return inspection;
}

function placeOf(store: PaneStore, row: number, column: number) {
  const place = placeAt(inspectionOf(store), { sheet: "Blad1", row, column });
  if (!place) throw new Error("There is no such cell.");
  return place;
}

/** As a person would: not through the add-in. */
async function write(
  { embedded: { engine } }: Live,
  [name, row, col]: readonly [string, number, number],
  content: string,
): Promise<void> {
  const sheetId = engine.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  expect(engine.model.dispatch("UPDATE_CELL", { sheetId, row, col, content })).toMatchObject({ isSuccessful: true });
  // Excel tells of a change after the fact, but sooner than anyone can press a button.
  await new Promise((resolve) => setTimeout(resolve));
}

const namesOf = ({ embedded: { engine } }: Live) => engine.sheets().map(({ name }) => name);

describe("taking back what was written in cells", () => {
  it("empties a score that was filled in, and goes back to its cell", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    await store.run(fillInTask(placeOf(store, 1, 3), { value: 4, goesOn: true }));
    expect((await valueAt(workbook, "Blad1", [1, 3]))?.value).toBe(4);
    await store.state().undo?.back();
    expect(store.state()).toMatchObject({ notice: { kind: "undone", cells: 1, sheets: 0 }, undo: undefined });
    expect((await valueAt(workbook, "Blad1", [1, 3]))?.value ?? null).toBeNull();
    expect(store.state().selection).toMatchObject({ row: 1, column: 3 });
  });

  it("gives back the words for which a number was accepted", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    await store.run(acceptTask(checkView(inspectionOf(store)).proposals));
    await store.state().undo?.back();
    expect((await valueAt(workbook, "Blad1", [1, 1]))?.value).toBe("tussen geel en groen");
  });

  it("gives back the date for which a number was accepted, as a date", async () => {
    const workbook = book(HEADER, ["Gent", { value: 46144, numberFormat: "d-mmm" }, 3, 3]);
    const store = await started(workbook);
    await store.run(acceptTask(checkView(inspectionOf(store)).proposals));
    expect((await valueAt(workbook, "Blad1", [1, 1]))?.value).toBe(2.5);
    await store.state().undo?.back();
    expect(await valueAt(workbook, "Blad1", [1, 1])).toMatchObject({ value: 46144, numberFormat: "d-mmm" });
  });

  it("leaves alone what somebody wrote there since, and says so", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    await store.run(fillInTask(placeOf(store, 1, 3), { value: 4 }));
    await write(workbook, ["Blad1", 1, 3], "2");
    await store.state().undo?.back();
    expect(store.state().notice).toEqual({ kind: "not-undone" });
    expect((await valueAt(workbook, "Blad1", [1, 3]))?.value).toBe(2);
  });

  it("leaves alone another city that stands there by now, though it has the same score", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    await store.run(fillInTask(placeOf(store, 1, 3), { value: 4 }));
    // Genk, with its 4, was moved to the row of Gent.
    await write(workbook, ["Blad1", 1, 0], "Genk");
    await write(workbook, ["Blad1", 2, 0], "Gent");
    await store.state().undo?.back();
    expect(store.state().notice).toEqual({ kind: "not-undone" });
    expect((await valueAt(workbook, "Blad1", [1, 3]))?.value).toBe(4);
  });

  it("is not offered where a formula was written over, nor of what was done before: its result alone would be less than what stood there", async () => {
    const workbook = book(HEADER, ["Gent", 2, 3, { value: 4, formula: "=2+2" }]);
    const store = await started(workbook);
    await store.run(fillInTask(placeOf(store, 1, 2), { value: 4 }));
    await store.run(fillInTask(placeOf(store, 1, 3), { value: 3 }));
    expect(store.state().notice).toMatchObject({ kind: "filled-in" });
    expect(store.state().undo).toBeUndefined();
  });

  it("is gone once something else was done", async () => {
    const workbook = book(...rows);
    const store = await started(workbook);
    await store.run(fillInTask(placeOf(store, 1, 3), { value: 4 }));
    await store.run(() => Promise.resolve(undefined));
    expect(store.state().undo).toBeUndefined();
  });

  it("stays when its message has left, and goes when that is dismissed", async () => {
    const store = await started(book(...rows));
    await store.run(fillInTask(placeOf(store, 1, 3), { value: 4 }));
    store.leave();
    expect(store.state()).toMatchObject({ notice: undefined, undo: { back: expect.any(Function) } });
    store.dismiss();
    expect(store.state().undo).toBeUndefined();
  });
});

describe("taking back a link to a point of the group", () => {
  const link: PointLink = {
    said: { cityId: "gent", themeId: "aanpak", kind: "strong", text: "Klimaatkamers" },
    text: "Er is een herkenbare trekker",
  };

  async function linked() {
    const workbook = book(...rows);
    const store = await started(workbook);
    await store.run(addPublishingTask("points"));
    const before = await workbook.host.read();
    await store.run(linkPointTask(link, nl));
    expect(store.state().notice).toMatchObject({ text: "Gent staat nu bij “Er is een herkenbare trekker”." });
    return { workbook, store, before };
  }

  it("takes the point along that was made for it, and says so in words of the link", async () => {
    const { workbook, store, before } = await linked();
    expect(await workbook.host.read()).not.toEqual(before);
    await store.state().undo?.back();
    expect(store.state().notice).toMatchObject({
      kind: "undone",
      text: "Wat Gent zegt, staat niet meer bij “Er is een herkenbare trekker”.",
    });
    expect(await workbook.host.read()).toEqual(before);
  });

  it("leaves all of it alone where somebody wrote beside it since", async () => {
    const { workbook, store } = await linked();
    const { sheets } = await workbook.host.read();
    const sheet = sheets.find(({ cells }) => cells.some(({ value }) => value === link.text));
    const cell = sheet?.cells.find(({ value }) => value === link.text);
    await write(workbook, [sheet?.name ?? "", cell?.row ?? 0, cell?.column ?? 0], "Er is een trekker met mandaat");
    await store.state().undo?.back();
    expect(store.state().notice).toEqual({ kind: "not-undone" });
    expect((await valueAt(workbook, sheet?.name ?? "", [cell?.row ?? 0, cell?.column ?? 0]))?.value).toBe(
      "Er is een trekker met mandaat",
    );
  });
});

describe("taking back sheets that were added", () => {
  const layOut = layOutTask({ period: "", cities: definition.cities.slice(0, 2), carry: true });

  async function laidOut(task: Task = layOut) {
    const workbook = book(HEADER, ["Gent", 3, 3, 2], ["Genk", 2, 3, 4]);
    const store = await started(workbook);
    const before = await workbook.host.read();
    await store.run(task);
    return { workbook, store, before };
  }

  it("removes them with their names, and what was set aside counts again", async () => {
    const { workbook, store, before } = await laidOut();
    expect(namesOf(workbook)).toHaveLength(6);
    await store.state().undo?.back();
    const { notice } = store.state();
    expect(notice).toMatchObject({ kind: "undone", sheets: 5, cells: 0, to: { sheet: "Blad1" } });
    expect(notice && noticeText(notice, nl, definition)).toBe(
      "Ongedaan gemaakt: “5 bladen toegevoegd”. 5 bladen zijn weer weg.",
    );
    expect(await workbook.host.read()).toEqual(before);
    expect(inspectionOf(store).reading.scores).toHaveLength(6);
  });

  it("removes them beside a table of thirteen cities, and beside what was set aside of it", async () => {
    const workbook = live({ timeout: 5000 });
    seed(workbook.embedded.world, sampleWorkbook);
    const store = await started(workbook);
    const before = await workbook.host.read();
    await store.run(layOutTask({ period: "", cities: definition.cities, carry: true }));
    await store.state().undo?.back();
    expect(store.state().notice).toMatchObject({ kind: "undone", sheets: 5 });
    expect(await workbook.host.read()).toEqual(before);
  });

  it("keeps them where somebody filled something in, and says so", async () => {
    const { workbook, store } = await laidOut();
    const { places } = inspectionOf(store).reading;
    const open = places.find(({ sheet, themeId }) => sheet === "Maturiteit" && themeId === "middelen");
    if (!open) throw new Error("There is no such cell.");
    await write(workbook, ["Maturiteit", open.row, open.column], "4");
    await store.state().undo?.back();
    expect(store.state().notice).toEqual({ kind: "not-undone" });
    expect(namesOf(workbook)).toHaveLength(6);
  });

  it("keeps them where a formula elsewhere speaks of them", async () => {
    const { workbook, store } = await laidOut();
    await write(workbook, ["Blad1", 8, 1], "=Maturiteit!B9");
    await store.state().undo?.back();
    expect(store.state().notice).toEqual({ kind: "not-undone" });
    expect(namesOf(workbook)).toHaveLength(6);
  });

  it("says what is left when Excel breaks off, and goes on from there when asked again", async () => {
    const { workbook, store, before } = await laidOut();
    const { controls } = workbook.embedded;
    controls.reset();
    controls.failAt(1);
    await store.state().undo?.back();
    expect(store.state().problem).toMatchObject({ doing: "undo" });
    controls.reset();
    store.state().problem?.retry();
    while (store.state().notice === undefined) await new Promise((resolve) => setTimeout(resolve));
    expect(store.state().notice).toMatchObject({ kind: "undone" });
    expect(await workbook.host.read()).toEqual(before);
  });

  it("removes a benchmark, charts and all", async () => {
    const benchmark = benchmarkSheetTask({
      ...input,
      ...{ stage: "draft", date: "2026-11-28", audience: () => ({ kind: "steering-group" }) },
    });
    const { workbook, store, before } = await laidOut(benchmark);
    expect(namesOf(workbook)).toEqual(["Blad1", "Benchmark"]);
    await store.state().undo?.back();
    expect(await workbook.host.read()).toEqual(before);
  });

  it("takes back a step of the global score, and then the sheet is as it was", async () => {
    const { workbook, store } = await laidOut(addPublishingTask("ledger"));
    const before = await workbook.host.read();
    const step = {
      themeId: "aanpak",
      step: "published",
      value: 3,
      reason: "Afgesproken",
      person: "",
      date: "",
    } as const;
    await store.run(recordTask(step));
    expect(store.state().notice).toMatchObject({ kind: "recorded" });
    store.leave();
    const { undo } = store.state();
    expect(undo && doneText(undo.of, nl, definition)).toBe("Aanpak, Gepubliceerd: 3 is bewaard op Globaal");
    await undo?.back();
    const { notice } = store.state();
    expect(notice && noticeText(notice, nl, definition)).toMatch(
      /^Ongedaan gemaakt: “Aanpak, Gepubliceerd: 3 is bewaard op Globaal”\. \d cellen staan weer zoals ervoor\.$/,
    );
    expect(await workbook.host.read()).toEqual(before);
  });
});

/** An undo happens where every cell and sheet is provably there as it was written; else nothing is taken back, and that is said. */
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { recording, takeBack } from "../../src/actions/take-back";
import { explained } from "../../src/domain/measurement/explanation";
import { WorkbookProtected } from "../../src/host/office/errors";
import { nl } from "../../src/locales/nl";
import { bundleTask } from "../../src/taskpane/bundle/bundle-tasks";
import { layOutTask } from "../../src/taskpane/fill-in/lay-out-task";
import { noticeText } from "../../src/taskpane/notice-text";
import { createPaneStore, type PaneStore, type Task } from "../../src/taskpane/pane-store";
import { addPublishingTask, publishMediansTask } from "../../src/taskpane/share/share-tasks";
import { fillInTask } from "../../src/taskpane/tasks";
import { placeAt } from "../../src/actions/score-at";
import { handedIn } from "../actions/bundling";
import { book, HEADER, input, valueAt } from "../actions/own-table";
import { score, scores, submission } from "../consolidation/submissions";
import type { Live } from "../host/office/live";

const two = definition.cities.slice(0, 2);

interface Pane {
  readonly workbook: Live;
  readonly store: PaneStore;
}

async function opened(workbook = book()): Promise<Pane> {
  const store = createPaneStore({ host: workbook.host, input, pause: 5 });
  await store.start();
  return { workbook, store };
}

function inspectionOf({ state }: PaneStore) {
  const { inspection } = state();
  if (!inspection) throw new Error("Nothing was read yet.");
  return inspection;
}

/** A score in D2. */
async function filledIn(): Promise<Pane> {
  const pane = await opened(book(HEADER, ["Gent", 2, 3, ""], ["Genk", 2, 3, 4]));
  const place = placeAt(inspectionOf(pane.store), { sheet: "Blad1", row: 1, column: 3 });
  if (!place) throw new Error("There is no such cell.");
  await pane.store.run(fillInTask(place, { value: 4 }));
  return pane;
}

async function laidOut(...tasks: readonly Task[]): Promise<Pane> {
  const pane = await opened(book(HEADER, ["Gent", 3, 3, 2], ["Genk", 2, 3, 4]));
  for (const task of [layOutTask({ period: "", cities: two, carry: true }), ...tasks]) await pane.store.run(task);
  return pane;
}

type Dispatched = Parameters<Live["embedded"]["engine"]["model"]["dispatch"]>;

/** As a person would: not through the add-in. Excel tells of it sooner than anyone can press a button. */
async function byHand({ workbook }: Pane, what: Dispatched[0], how: object): Promise<void> {
  const { model } = workbook.embedded.engine;
  expect(model.dispatch(what, how)).toMatchObject({ isSuccessful: true });
  await new Promise((resolve) => setTimeout(resolve));
}

const namesOf = ({ workbook }: Pane) => workbook.embedded.engine.sheets().map(({ name }) => name);
const idOf = ({ workbook }: Pane, name: string) =>
  workbook.embedded.engine.sheets().find((sheet) => sheet.name === name)?.id ?? "";

const insert = (pane: Pane, dimension: "ROW" | "COL", base: number) =>
  byHand(pane, "ADD_COLUMNS_ROWS", {
    ...{ sheetId: idOf(pane, "Blad1"), sheetName: "Blad1", dimension, base },
    ...{ quantity: 1, position: "before" },
  });

const rename = (pane: Pane, oldName: string, newName: string) =>
  byHand(pane, "RENAME_SHEET", { sheetId: idOf(pane, oldName), oldName, newName });

const type = (pane: Pane, [sheet, row, col]: readonly [string, number, number], content: string) =>
  byHand(pane, "UPDATE_CELL", { sheetId: idOf(pane, sheet), row, col, content });

/** Presses the button. */
async function pressed({ store, workbook }: Pane) {
  const before = await workbook.host.read();
  await store.state().undo?.back();
  const { notice, undo, problem } = store.state();
  return { notice, undo, problem, isUntouched: isDeepStrictEqual(await workbook.host.read(), before) };
}

const NOT_UNDONE = { notice: { kind: "not-undone" }, undo: undefined, problem: undefined, isUntouched: true };

describe("a score that was filled in and stands elsewhere by now", () => {
  it.each(["ROW", "COL"] as const)("is not said to be taken back: %s", async (dimension) => {
    const pane = await filledIn();
    await insert(pane, dimension, dimension === "ROW" ? 1 : 3);
    expect(await pressed(pane)).toEqual(NOT_UNDONE);
  });

  it("is not said to be taken back where its row has moved within an empty one", async () => {
    const pane = await filledIn();
    await type(pane, ["Blad1", 1, 3], "");
    await type(pane, ["Blad1", 1, 5], "4");
    expect(await pressed(pane)).toEqual(NOT_UNDONE);
  });

  it("is not said to be taken back from a sheet that has another name", async () => {
    const pane = await filledIn();
    await rename(pane, "Blad1", "Mijn blad");
    await type(pane, ["Mijn blad", 9, 9], "hallo");
    expect(await pressed(pane)).toEqual(NOT_UNDONE);
    expect((await valueAt(pane.workbook, "Mijn blad", [1, 3]))?.value).toBe(4);
  });

  it("is taken back where it was taken away already, and nothing else has changed", async () => {
    const pane = await filledIn();
    await type(pane, ["Blad1", 1, 3], "");
    await pane.store.state().undo?.back();
    expect(pane.store.state().notice).toMatchObject({ kind: "undone" });
  });

  it("is taken back though another score was typed beside it", async () => {
    const pane = await filledIn();
    await type(pane, ["Blad1", 1, 2], "4");
    await pane.store.state().undo?.back();
    expect(pane.store.state().notice).toMatchObject({ kind: "undone" });
    expect((await valueAt(pane.workbook, "Blad1", [1, 3]))?.value ?? null).toBeNull();
  });
});

describe("sheets that were added", () => {
  it("all stay where one of them has another name", async () => {
    const pane = await laidOut();
    await rename(pane, "Maturiteit", "Scores 2026");
    await type(pane, ["Blad1", 9, 9], "hallo");
    expect(await pressed(pane)).toEqual(NOT_UNDONE);
    expect(namesOf(pane)).toHaveLength(6);
  });

  it("all stay where one of them was removed", async () => {
    const pane = await laidOut();
    await byHand(pane, "DELETE_SHEET", { sheetId: idOf(pane, "Legende"), sheetName: "Legende" });
    expect(await pressed(pane)).toEqual(NOT_UNDONE);
  });
});

describe("medians that were published", () => {
  const ASKED = { reason: "Mediaan", person: "", date: "2026-11-29" };

  async function published() {
    const pane = await laidOut(addPublishingTask("ledger"));
    await pane.store.run(publishMediansTask(ASKED, nl));
    const globaal = (await pane.workbook.host.read()).sheets.find(({ name }) => name === "Globaal");
    const rows =
      globaal?.cells.flatMap(({ row, column, value }) => (column === 3 && value === "Mediaan" ? [row] : [])) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    return { pane, rows };
  }

  it("are taken back at once, and publishing is not offered in its place", async () => {
    const { pane } = await published();
    const { store } = pane;
    await store.state().undo?.back();
    const { notice, undo } = store.state();
    expect(notice && noticeText(notice, nl, definition)).toBe(
      "Ongedaan gemaakt: de medianen zijn niet meer gepubliceerd.",
    );
    expect(undo).toBeUndefined();
    expect(inspectionOf(store).reading.publication.ledger).toEqual([]);
  });

  it.each([
    ["a reason", 3, "Mediaan, besproken op 28/11"],
    ["a value", 2, "4"],
    ["the name of a person", 4, "An Maes"],
  ])("all stay where %s was typed since, and that is said", async (_, column, content) => {
    const { pane, rows } = await published();
    await type(pane, ["Globaal", rows[0] ?? 0, column], content);
    expect(await pressed(pane)).toEqual(NOT_UNDONE);
  });
});

describe("a bundle", () => {
  const said = (motivation: string) => ({
    ...explained({ cityId: "gent", themeId: "aanpak", motivation }),
    sources: {},
  });
  const bundle = (...files: Parameters<typeof handedIn>[0][number][]) =>
    bundleTask({ submissions: handedIn(files), choices: [], overwrite: new Set(), builtIn: definition }, nl);
  const gent = submission("gent.xlsx", scores("gent", 3, null, 3, 3, 3, 3, 3, 3), { explanations: [said("Plan A")] });

  async function bundled(...later: readonly Task[]): Promise<Pane> {
    const pane = await opened();
    for (const task of [bundle(gent), ...later]) await pane.store.run(task);
    expect(pane.store.state().notice).toMatchObject({ kind: "bundled" });
    return pane;
  }

  it("says that it is as it was, and not how many cells of our own sheets are", async () => {
    const pane = await bundled(bundle(submission("laat.xlsx", score("gent.aanpak", 5))));
    await pane.store.state().undo?.back();
    const { notice } = pane.store.state();
    expect(notice && noticeText(notice, nl, definition)).toBe("Ongedaan gemaakt: de bundel is weer zoals ervoor.");
  });

  it("stays where somebody wrote beside a row that it added", async () => {
    const pane = await bundled(
      bundle(
        submission("h.xlsx", { explanations: [said("Plan B")] }),
        submission("i.xlsx", { explanations: [said("Plan C")] }),
      ),
    );
    const added = (await pane.workbook.host.read()).sheets
      .find(({ name }) => name === "Toelichting")
      ?.cells.find(({ value }) => value === "Plan C");
    if (!added) throw new Error("There is no such row.");
    await type(pane, ["Toelichting", added.row, added.column + 2], "iets van mij");
    expect(await pressed(pane)).toEqual(NOT_UNDONE);
  });

  it("is not taken back by half where no sheet can be removed", async () => {
    const pane = await opened();
    await pane.store.run(layOutTask({ period: "", cities: definition.cities, carry: true }));
    await pane.store.run(bundle(gent));
    const { workbook, store } = pane;
    const before = await workbook.host.read();
    workbook.embedded.world.records.structureProtected = true;
    await store.state().undo?.back();
    expect(store.state().problem).toMatchObject({ kind: "workbook-protected", doing: "undo" });
    expect(await workbook.host.read()).toEqual(before);
  });

  it("is as it was bundled again where its sheets cannot be removed after all", async () => {
    const { workbook, store } = await opened();
    await store.run(layOutTask({ period: "", cities: definition.cities, carry: true }));
    const recorded = recording(workbook.host);
    await bundle(gent)(recorded.host, inspectionOf(store));
    const before = await workbook.host.read();
    const done = recorded.done();
    if (!done) throw new Error("Nothing was done.");
    const host = { ...workbook.host, remove: () => Promise.reject(new WorkbookProtected("just now")) };
    await expect(takeBack(host, { done, after: before, workbook: before })).rejects.toThrow(WorkbookProtected);
    expect(await workbook.host.read()).toEqual(before);
  });

  it("gives back what it was made of", async () => {
    const pane = await opened();
    let back = 0;
    const task = bundleTask(
      { submissions: handedIn([gent]), choices: [], overwrite: new Set(), builtIn: definition },
      nl,
      () => back++,
    );
    await pane.store.run(task);
    await pane.store.state().undo?.back();
    expect(back).toBe(1);
  });
});

describe("an added sheet on which somebody put what no cell holds", () => {
  const drawn: readonly (readonly [string, (pane: Pane, sheet: string) => void])[] = [
    ["a shape", (pane, sheet) => void recordOf(pane, sheet).shapes.push("GeometricShape")],
    ["a drawing that Excel has no name for", (pane, sheet) => void recordOf(pane, sheet).shapes.push("Unsupported")],
    ["a comment", (pane, sheet) => (recordOf(pane, sheet).comments = 1)],
    ["a table", (pane, sheet) => (recordOf(pane, sheet).tables = 1)],
    ["a pivot table", (pane, sheet) => (recordOf(pane, sheet).pivotTables = 1)],
    ["a chart", ({ workbook }, sheet) => workbook.embedded.engine.addChart(sheet, CHART)],
  ];
  const recordOf = ({ workbook }: Pane, sheet: string) => workbook.embedded.world.records.sheet(sheet).drawn;
  const CHART = {
    ...{ title: "Mijn grafiek", stacked: false, fills: ["#112233"], labels: false },
    ...{ source: { row: 0, column: 0, rows: 2, columns: 2 }, area: { row: 0, column: 0, rows: 9, columns: 4 } },
  };

  it.each(drawn)("stays, with the others: %s", async (_, draw) => {
    const pane = await laidOut();
    draw(pane, idOf(pane, "Maturiteit"));
    expect(await pressed(pane)).toEqual(NOT_UNDONE);
    expect(namesOf(pane)).toHaveLength(6);
  });
});

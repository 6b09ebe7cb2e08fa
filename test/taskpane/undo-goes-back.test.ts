/** Whoever takes back a sheet that she is on goes on where she was before it came. */
import { nl } from "../../src/locales/nl";
import { describe, expect, it } from "@jest/globals";
import { createPaneStore, type PaneStore } from "../../src/taskpane/pane-store";
import { benchmarkInput, benchmarkSheetTask } from "../../src/taskpane/share/share-tasks";
import { HEADER, input } from "../actions/own-table";
import { type Live, liveWith } from "../host/office/live";

const cellsOf = (...rows: readonly (readonly (string | number)[])[]) =>
  rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value })));
const SCORES = cellsOf(HEADER, ["Gent", 3, 3, 2], ["Genk", 2, 3, 4]);
const HERE = { sheet: "Blad2", row: 2, column: 1 };

/** With the benchmark as a sheet, made by who was on another one. */
async function made(): Promise<{ readonly workbook: Live; readonly store: PaneStore }> {
  const sheets = [
    { name: "Blad1", cells: SCORES },
    { name: "Blad2", cells: cellsOf(["Notities"]) },
  ];
  const workbook = liveWith(sheets, { timeout: 5000 });
  const store = createPaneStore({ host: workbook.host, input, pause: 5 });
  await store.start();
  await store.goTo(HERE);
  const wish = { audience: "steering-group", cityId: "", stage: "draft", date: "2026-03-01" } as const;
  await store.run(benchmarkSheetTask(benchmarkInput({ ...wish, previous: undefined }, input), nl));
  expect(store.state().selection).toEqual({ sheet: "Benchmark", row: 0, column: 0 });
  return { workbook, store };
}

describe("a benchmark as a sheet that is taken back", () => {
  it("leaves her at the cell where she was, and not on whatever sheet Excel chooses", async () => {
    const { workbook, store } = await made();
    await store.state().undo?.back();
    expect(store.state().notice).toMatchObject({ kind: "undone", sheets: 1, to: HERE });
    expect(await workbook.host.selection()).toEqual(HERE);
  });

  it("calls nobody away who went elsewhere since", async () => {
    const { workbook, store } = await made();
    const elsewhere = { sheet: "Blad1", row: 1, column: 2 };
    await store.goTo(elsewhere);
    await store.state().undo?.back();
    expect(store.state().notice).toMatchObject({ kind: "undone", to: undefined });
    expect(await workbook.host.selection()).toEqual(elsewhere);
  });

  it("says nothing went wrong where that sheet is gone by then", async () => {
    const { workbook, store } = await made();
    const { engine } = workbook.embedded;
    const idOf = (wanted: string) => engine.sheets().find(({ name }) => name === wanted)?.id ?? "";
    engine.model.dispatch("DELETE_SHEET", { sheetId: idOf(HERE.sheet), sheetName: HERE.sheet });
    // Right after the add-in wrote, what Excel tells of a sheet may be of that; of typing it tells whose it is.
    engine.model.dispatch("UPDATE_CELL", { sheetId: idOf("Blad1"), row: 8, col: 0, content: "Blad2 is weg" });
    await new Promise((resolve) => setTimeout(resolve));
    await store.state().undo?.back();
    expect(store.state()).toMatchObject({ notice: { kind: "undone", to: undefined }, problem: undefined });
  });
});

/** A scan of other cities, themes and levels in the pane: its definition stands on Legende, and everything goes by it. */
import { beforeEach, describe, expect, it } from "@jest/globals";
import { explanationOf } from "../../src/actions/explain";
import { inspectionOf as inspectIn, type Inspection } from "../../src/actions/inspect";
import { layOut } from "../../src/actions/lay-out";
import { legendFaults } from "../../src/actions/preview";
import { rebuildFor } from "../../src/actions/rebuild";
import { colourTables } from "../../src/commands/colour-tables";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { legende } from "../../src/layout/sheets/legende";
import { createPaneStore, type PaneStore } from "../../src/taskpane/pane-store";
import { colourTask } from "../../src/taskpane/check/colour-task";
import { layOutTask, rebuildTask } from "../../src/taskpane/fill-in/lay-out-task";
import { acceptTask, fillInTask } from "../../src/taskpane/tasks";
import { checkView, subjectOf } from "../../src/taskpane/view/check-view";
import { scoreAt } from "../../src/actions/score-at";
import { foreignSheets, progressOf } from "../../src/taskpane/view/places";
import { scanOf } from "../actions/bundling";
import { book, input, valueAt } from "../actions/own-table";
import { dataMaturity } from "../domain/other-scans";
import { type Live, sheetIn } from "../host/office/live";

const HEADER = ["Stad", "Datakwaliteit", "Beheer en eigenaarschap", "Gebruik"] as const;

async function started({ host }: Live): Promise<PaneStore> {
  const store = createPaneStore({ host, input, pause: 5 });
  await store.start();
  return store;
}

function inspectionOf(store: PaneStore): Inspection {
  const { inspection } = store.state();
  if (!inspection) throw new Error("Nothing was read yet.");
  return inspection;
}

describe("a workbook that carries another scan", () => {
  let workbook: Live;
  let store: PaneStore;

  beforeEach(async () => {
    workbook = book(HEADER, ["Lier", "1 à 2", 7, ""]);
    await layOut(workbook.host, emptyMeasurement(dataMaturity, "2027", dataMaturity.cities));
    store = await started(workbook);
  });

  it("is read by it: its themes to fill in, its findings, what its cells are about", () => {
    const inspection = inspectionOf(store);
    expect(inspection.definition.levels.map(({ name }) => name)).toEqual(["Afwezig", "In opbouw", "Op orde"]);
    expect(progressOf(inspection).themes.map(({ theme, all }) => [theme.id, all])).toEqual([
      ["kwaliteit", 2],
      ["beheer", 2],
      ["gebruik", 2],
    ]);
    const { bySeverity } = checkView(inspection);
    expect(bySeverity.error.map(({ finding }) => [finding.code, finding.cell])).toEqual([["score-out-of-range", "C2"]]);
    const at = { sheet: "Blad1", row: 1, column: 2 };
    expect(subjectOf(inspection, at)).toEqual({ city: "Lier", theme: "Beheer en eigenaarschap" });
  });

  it("is filled in, explained and accepted by its scale", async () => {
    const place = inspectionOf(store).reading.places.find(
      ({ cityId, themeId, sheet }) => cityId === "heist" && themeId === "gebruik" && sheet === "Maturiteit",
    );
    if (!place) throw new Error("There is no such cell.");
    await store.run(fillInTask(place, { value: 0 }));
    await store.run(fillInTask(place, { text: { motivation: "Nog niets", evidence: "", target: "2" } }));
    expect(store.state().notice).toMatchObject({ kind: "filled-in", kept: "Toelichting" });
    expect(scoreAt(inspectionOf(store), place)?.value).toBe(0);
    expect(explanationOf({ inspection: inspectionOf(store), place })).toMatchObject({ target: "2" });
    await store.run(acceptTask(checkView(inspectionOf(store)).proposals));
    expect(await valueAt(workbook, "Blad1", [1, 1])).toMatchObject({ value: 1.5 });
  });

  it("colours a city's own table by its levels, from the pane and from the ribbon", async () => {
    const fills = () => {
      const [own] = workbook.embedded.engine.sheets();
      return workbook.embedded.engine.conditionalFormats(own?.id ?? "").length;
    };
    expect(foreignSheets(inspectionOf(store))).toEqual(["Blad1"]);
    await store.run(colourTask("Blad1"));
    // Three levels, and two in between.
    expect(fills()).toBe(5);
    await colourTables(workbook.host, input);
    expect(fills()).toBe(5);
  });
});

it("lays out what is missing by the definition that is there", async () => {
  const workbook = book();
  const whole = book();
  const scan = scanOf(20, 5);
  await layOut(whole.host, emptyMeasurement(scan, "", scan.cities));
  await layOut(workbook.host, emptyMeasurement(scan, "", scan.cities));
  for (const name of ["Maturiteit", "Toelichting"]) workbook.embedded.engine.removeSheet(sheetId(workbook, name));
  const store = await started(workbook);
  const { cities } = inspectionOf(store).definition;
  await store.run(layOutTask({ period: "", cities, carry: false }));
  expect(store.state().notice).toMatchObject({ kind: "added", sheets: ["Maturiteit", "Toelichting"] });
  const [added, expected] = [await workbook.host.read(), await whole.host.read()];
  expect(sheetIn(added, "Maturiteit").cells).toEqual(sheetIn(expected, "Maturiteit").cells);
  expect(inspectionOf(store).reading.places).toHaveLength(100);
});

it("builds the table anew after a theme was renamed on Legende, beside the former", async () => {
  const workbook = book();
  const scan = scanOf(2, 5);
  await layOut(workbook.host, emptyMeasurement(scan, "", scan.cities));
  const store = await started(workbook);
  const [first] = inspectionOf(store).reading.places;
  if (!first) throw new Error("There is no score cell.");
  await store.run(fillInTask(first, { value: 4 }));
  const last = scan.themes.at(-1)?.name ?? "";
  const cell = sheetIn(await workbook.host.read(), "Legende").cells.find(({ value }) => value === last);
  workbook.embedded.world.records.sheet(sheetId(workbook, "Legende")).protection = undefined;
  workbook.embedded.engine.write(sheetId(workbook, "Legende"), [
    { row: cell?.row ?? 0, column: cell?.column ?? 0, content: "Iets nieuws" },
  ]);
  const again = await started(workbook);
  expect(rebuildFor(inspectionOf(again))).toMatchObject({ scores: 1, withoutPlace: [] });
  await again.run(rebuildTask("model"));
  expect(again.state().notice).toEqual({
    ...{ kind: "added", sheets: ["Maturiteit (2)", "Toelichting (2)"], show: "Maturiteit (2)" },
    aside: [{ sheet: "Maturiteit" }, { sheet: "Toelichting" }],
  });
  const { reading } = inspectionOf(again);
  expect(reading.scores.map(({ score, source }) => [score.value, source.sheet])).toEqual([[4, "Maturiteit (2)"]]);
  expect(rebuildFor(inspectionOf(again))).toBeUndefined();
  await again.run(rebuildTask("model"));
  expect(again.state().notice).toBeUndefined();
});

it("turns the grid of one city into her form, once", async () => {
  const workbook = book();
  const scan = scanOf(2, 5);
  await layOut(workbook.host, emptyMeasurement(scan, "", scan.cities.slice(0, 1)), "grid");
  const store = await started(workbook);
  const [first] = inspectionOf(store).reading.places;
  if (!first) throw new Error("There is no score cell.");
  await store.run(fillInTask(first, { value: 4 }));
  await store.run(rebuildTask("form"));
  expect(store.state().notice).toMatchObject({ kind: "added", sheets: ["Zelfevaluatie"], show: "Zelfevaluatie" });
  const { reading } = inspectionOf(store);
  expect(reading.scores.map(({ score, source }) => [score.value, source.sheet])).toEqual([[4, "Zelfevaluatie"]]);
  await store.run(rebuildTask("form"));
  expect(store.state().notice).toBeUndefined();
});

it("lays out nothing by a Legende that contradicts itself, and says so instead", async () => {
  const workbook = book();
  await layOut(workbook.host, emptyMeasurement(dataMaturity, "", dataMaturity.cities));
  workbook.embedded.engine.removeSheet(sheetId(workbook, "Maturiteit"));
  const { cells } = sheetIn(await workbook.host.read(), "Legende");
  const step = cells.find(({ value }) => value === legende.step);
  if (!step) throw new Error("There is no step.");
  const at = { row: step.row, column: step.column + 1 };
  // As someone would: without the protection, for which there is no password.
  workbook.embedded.world.records.sheet(sheetId(workbook, "Legende")).protection = undefined;
  workbook.embedded.engine.write(sheetId(workbook, "Legende"), [{ ...at, content: "veel" }]);
  const before = await workbook.host.read();
  const store = createPaneStore({ host: workbook.host, input });
  await store.run(() => Promise.resolve(undefined));
  expect(legendFaults(inspectionOf(store)).map(({ raw }) => raw)).toEqual(["Stap: veel"]);
  await store.run(layOutTask({ period: "", cities: klimaatgovernance.cities, carry: true }));
  expect(store.state().notice).toEqual({ kind: "legend-refused" });
  expect(await workbook.host.read()).toEqual(before);
  workbook.embedded.engine.write(sheetId(workbook, "Legende"), [{ ...at, content: 0.5 }]);
  await store.run(layOutTask({ period: "", cities: dataMaturity.cities, carry: false }));
  expect(store.state().notice).toMatchObject({ kind: "added", sheets: ["Maturiteit"] });
});

it("tells of a Legende that contradicts itself, and reads by the built-in definition", async () => {
  const workbook = book();
  await layOut(workbook.host, emptyMeasurement(dataMaturity, "", dataMaturity.cities));
  const whole = await workbook.host.read();
  const step = sheetIn(whole, "Legende").cells.find(({ value }) => value === legende.step);
  const sheets = whole.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const isStep = sheet.name === "Legende" && cell.row === step?.row && cell.column === step.column + 1;
      return isStep ? { ...cell, value: "veel" } : cell;
    }),
  }));
  const inspection = inspectIn({ ...whole, sheets }, input);
  expect(inspection.definition).toBe(klimaatgovernance);
  const view = checkView(inspection);
  expect(view.bySeverity.error.map(({ finding: { code, sheet } }) => [code, sheet])).toEqual([
    ["definition-invalid", "Legende"],
    ["scores-not-found", ""],
  ]);
});

function sheetId({ embedded: { engine } }: Live, wanted: string): string {
  return engine.sheets().find(({ name }) => name === wanted)?.id ?? "";
}

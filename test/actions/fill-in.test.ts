import { describe, expect, it } from "@jest/globals";
import { explain, explanationOf, targetOf } from "../../src/actions/explain";
import { explainTask } from "../../src/taskpane/tasks";
import { fillIn } from "../../src/actions/fill-in";
import { layOut } from "../../src/actions/lay-out";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { book, HEADER, look, valueAt } from "./own-table";

const gent = definition.cities.filter(({ id }) => id === "gent");

describe("filling in a score", () => {
  it.each([
    ["a number", 3.5, 3.5],
    ["not applicable", "n.v.t.", "n.v.t."],
    ["nothing", null, undefined],
  ])("writes %s in the cell of that city and theme", async (_, value, expected) => {
    const workbook = book(HEADER, ["Gent", 2, 3, 3]);
    const inspection = await look(workbook);
    const [place] = inspection.reading.places;
    if (!place) throw new Error("There is no grid.");
    await fillIn(workbook.host, { inspection, place, value });
    expect((await valueAt(workbook, "Blad1", [1, 1]))?.value ?? undefined).toBe(expected);
  });

  it("does so on our own protected sheet, whose score cells are open", async () => {
    const workbook = book();
    await layOut(workbook.host, emptyMeasurement(definition, "", gent));
    const inspection = await look(workbook);
    const [place] = inspection.reading.places;
    if (!place) throw new Error("There is no grid.");
    await fillIn(workbook.host, { inspection, place, value: 4 });
    expect((await look(workbook)).reading.scores).toMatchObject([
      { cityId: "gent", themeId: "strategie", score: { value: 4 } },
    ]);
  });
});

describe("explaining a score", () => {
  it("writes motivation, evidence and target on the row of that city and theme, and reads them back", async () => {
    const workbook = book();
    await layOut(workbook.host, emptyMeasurement(definition, "", gent));
    const inspection = await look(workbook);
    const place = inspection.reading.places[1];
    if (!place) throw new Error("There is no grid.");
    const text = { motivation: "Omdat.", evidence: "https://gent.be", target: "3,5" };
    await explain(workbook.host, { inspection, place, text });
    const after = await look(workbook);
    expect(explanationOf({ inspection: after, place })).toEqual({ ...text, target: "3.5", lacking: [] });
    expect(after.reading.explanations).toMatchObject([{ cityId: "gent", themeId: "aanpak", motivation: "Omdat." }]);
  });

  it.each([
    ["Motivatie", { motivation: "Omdat.", evidence: "", target: "" }],
    ["Bewijs (link)", { motivation: "", evidence: "https://gent.be", target: "" }],
    ["Streefscore", { motivation: "", evidence: "", target: "4" }],
  ])("says what has no column, and never that it is saved: %s", async (title, text) => {
    const workbook = book();
    await layOut(workbook.host, emptyMeasurement(definition, "", gent));
    const { workbook: read, ...rest } = await look(workbook);
    const sheets = read.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.value === title ? { ...cell, value: "Onze overwegingen" } : cell)),
    }));
    const inspection = { ...rest, workbook: { ...read, sheets } };
    const place = inspection.reading.places[1];
    if (!place) throw new Error("There is no grid.");
    expect(explanationOf({ inspection, place })?.lacking).toEqual([title]);
    expect(await explain(workbook.host, { inspection, place, text })).toBe(false);
    const task = explainTask({ place, text });
    await expect(task(workbook.host, inspection)).rejects.toMatchObject({ name: "WorkbookChanged" });
  });

  it("has nowhere to write in a workbook without Toelichting", async () => {
    const inspection = await look(book(HEADER, ["Gent", 2, 3, 3]));
    const [place] = inspection.reading.places;
    if (!place) throw new Error("There is no grid.");
    expect(explanationOf({ inspection, place })).toBeUndefined();
  });

  it("takes a target with a comma or a point, none at all, and nothing off the scale", () => {
    expect(["3,5", "4.25", " ", "7", "veel"].map((text) => targetOf(text, definition))).toEqual([
      3.5,
      4.25,
      null,
      "unreadable",
      "unreadable",
    ]);
  });
});

import { describe, expect, it } from "@jest/globals";
import { explanationOf, targetOf } from "../../src/actions/explain";
import { fillIn, foundOf, suggestedFor, typedScore } from "../../src/actions/fill-in";
import { layOut } from "../../src/actions/lay-out";
import { klimaatgovernance as definition } from "../../src/domain/definition/klimaatgovernance";
import { isLink } from "../../src/domain/link";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { fillInTask } from "../../src/taskpane/tasks";
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
  const TEXT = {
    ...{ motivation: "Omdat.", strong: "Breed gedragen", improve: "Meer volk" },
    ...{ evidence: "https://gent.be", target: "3,5" },
  };

  it.each([
    ["form", "Zelfevaluatie"],
    ["grid", "Toelichting"],
  ] as const)(
    "writes all that is said on the row of that city and theme, and reads it back: %s",
    async (shape, sheet) => {
      const workbook = book();
      await layOut(workbook.host, emptyMeasurement(definition, "", gent), shape);
      const inspection = await look(workbook);
      const place = inspection.reading.places[1];
      if (!place) throw new Error("There is no grid.");
      expect(await fillIn(workbook.host, { inspection, place, value: 2.5, text: TEXT })).toBe(true);
      const after = await look(workbook);
      expect(explanationOf({ inspection: after, place })).toEqual({
        ...{ ...TEXT, target: "3.5", previous: "", sheet, lacking: [] },
        kept: ["motivation", "strong", "improve", "evidence", "target"],
      });
      expect(after.reading.scores).toMatchObject([{ cityId: "gent", themeId: "aanpak", score: { value: 2.5 } }]);
      const { motivation, strong, improve } = TEXT;
      expect(after.reading.explanations).toMatchObject([{ themeId: "aanpak", motivation, strong, improve }]);
    },
  );

  it("leaves alone what is not said", async () => {
    const workbook = book();
    await layOut(workbook.host, emptyMeasurement(definition, "", gent));
    const inspection = await look(workbook);
    const place = inspection.reading.places[1];
    if (!place) throw new Error("There is no form.");
    await fillIn(workbook.host, { inspection, place, value: 2.5, text: TEXT });
    await fillIn(workbook.host, { inspection: await look(workbook), place, text: { motivation: "" } });
    const after = await look(workbook);
    expect(explanationOf({ inspection: after, place })).toMatchObject({ ...TEXT, motivation: "", target: "3.5" });
    expect(after.reading.scores).toMatchObject([{ score: { value: 2.5 } }]);
  });

  it("keeps the words that a number was made of where there is a column for them, and writes over none", async () => {
    const workbook = book();
    await layOut(workbook.host, emptyMeasurement(definition, "", gent), "grid");
    const raw = async () => (await look(workbook)).reading.explanations.map((each) => each.raw);
    const [place] = (await look(workbook)).reading.places;
    if (!place) throw new Error("There is no grid.");
    for (const words of ["tussen oranje en geel", "ca. 3"])
      await fillIn(workbook.host, { inspection: await look(workbook), place, value: 2.5, words });
    expect(await raw()).toEqual(["tussen oranje en geel"]);
  });

  it.each([
    ["Motivatie", { motivation: "Omdat." }],
    ["Bewijs (link)", { evidence: "https://gent.be" }],
    ["Streefscore", { target: "4" }],
  ])("says what has no column, and never that it is saved: %s", async (title, text) => {
    const workbook = book();
    await layOut(workbook.host, emptyMeasurement(definition, "", gent), "grid");
    const { workbook: read, ...rest } = await look(workbook);
    const sheets = read.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.value === title ? { ...cell, value: "Onze overwegingen" } : cell)),
    }));
    const inspection = { ...rest, workbook: { ...read, sheets } };
    const place = inspection.reading.places[1];
    if (!place) throw new Error("There is no grid.");
    expect(explanationOf({ inspection, place })?.lacking).toEqual([title]);
    expect(await fillIn(workbook.host, { inspection, place, value: 3, text })).toBe(false);
    const task = fillInTask(place, { value: 3, text });
    await expect(task(workbook.host, inspection)).rejects.toMatchObject({ name: "WorkbookChanged" });
    expect((await look(workbook)).reading.scores).toEqual([]);
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

describe("a score that is typed in the pane", () => {
  it.each([
    ["3", 3, ""],
    ["2,5", 2.5, ""],
    ["2½", 2.5, ""],
    ["tussen oranje en geel", 2.5, "tussen oranje en geel"],
    ["ca. 3", 3, "ca. 3"],
    ["Matuur", 4, "Matuur"],
    ["n.v.t.", "n.v.t.", ""],
  ])("is accepted by what it means: %s", (text, value, words) => {
    expect(typedScore(text, definition)).toEqual({ value, words });
  });

  it.each([
    ["groen", "ambiguous"],
    ["7", "off-scale"],
    ["25", "off-scale"],
    ["7 op 5", "unreadable"],
    ["geen idee", "unreadable"],
    ["bij benadering", "unreadable"],
  ])("is refused where it means none, or more than one: %s", (text, why) => {
    expect(typedScore(text, definition)).toBe(why);
  });
});

it.each([
  ["https://gent.be/klimaat?jaar=2024#doel", true],
  ["www.gent.be", true],
  ["gent.be/klimaatplan", true],
  ["https://gent.be, https://stad.gent", true],
  ["zie map Klimaat", false],
  ["zie gent.be", false],
  ["klimaatplan", false],
  ["blz. 12", false],
  ["", false],
])("knows a link from words: %s", (text, expected) => {
  expect(isLink(text)).toBe(expected);
});

it("says of a number off the steps what the check says of it, and of a score nothing", () => {
  expect(foundOf(3.1, definition)).toMatchObject({ code: "score-step", severity: "warning", raw: "3.1" });
  expect(definition.levels.map(({ value }) => foundOf(value + 0.25 * Number(value < 5), definition))).toEqual(
    definition.levels.map(() => undefined),
  );
});

describe("a number that is no score", () => {
  it("is offered as the score that was probably meant, where its comma went missing", () => {
    expect(suggestedFor("25", definition)).toBe(2.5);
    expect(suggestedFor("275", definition)).toBe(2.75);
  });

  it("is not guessed at otherwise, and a score is left alone", () => {
    expect(["7", "2,5", "groen", "", "3,1"].map((text) => suggestedFor(text, definition))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});

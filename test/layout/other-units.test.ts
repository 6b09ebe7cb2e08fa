/** Units that are no cities: what they are called heads their names wherever we write it, and is found wherever it is read. */
import { describe, expect, it } from "@jest/globals";
import { bundleOf } from "../../src/consolidation/bundle";
import { consolidate } from "../../src/consolidation/consolidate";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { readScore } from "../../src/domain/score/read-score";
import { EMPTY_WORKBOOK, planBundle, planLayout } from "../../src/layout/plan/plan-layout";
import { bundleWrites } from "../../src/layout/plan/bundle-writes";
import { dataMaturity } from "../domain/other-scans";
import { book, sheet } from "./book";
import { loseNames } from "./edits";
import { applied, laidOut } from "./laid-out";
import { gridIn, read, told } from "./read";

/** "Dienst" heads something else elsewhere; "School" means nothing elsewhere. */
const scans = ["Dienst", "School"].map((unit): AssessmentDefinition => ({ ...dataMaturity, unit, withoutFte: true }));

describe.each(scans)("a scan of $unit", (definition) => {
  const { unit = "", themes } = definition;
  const names = themes.map(({ name }) => name);
  const explanations = [
    {
      ...{ cityId: "lier", themeId: "beheer", raw: "", motivation: "Omdat.", strong: "", improve: "", evidence: "" },
      ...{ previous: "", target: "", author: "", date: "" },
    },
  ];
  const goodPractices = [{ cityId: "lier", themeId: "beheer", practice: "Eén register" }];
  const filled = laidOut({
    ...emptyMeasurement(definition, "2027"),
    ...{ explanations, goodPractices },
    cities: definition.cities.map((city) => ({
      ...{ city, fte: undefined },
      scores: new Map(themes.map(({ id }, at) => [id, readScore({ value: at }, definition).score])),
    })),
  });

  it("is headed so on every sheet of ours that names one, in a bundle too", () => {
    const reading = read(filled, { definition });
    const plan = planBundle(EMPTY_WORKBOOK, bundleOf(consolidate([{ file: "a.xlsx", reading }], definition)));
    const headed = (text: string) =>
      plan.sheets.filter(({ cells }) => cells.some(({ value }) => value === text)).map(({ name }) => name);
    expect(headed("Stad")).toEqual(["Publicatie"]);
    expect(headed(unit)).toEqual([
      ...["Maturiteit", "Legende", "Toelichting", "Goede praktijken"],
      ...["Stadsfiches", "Inzendingen", "Herkomst", "Bevindingen"],
    ]);
    // What was laid out is found again, and bundling once more writes nothing.
    const again = bundleOf(consolidate([{ file: "a.xlsx", reading }], definition));
    expect(bundleWrites(applied(plan), again)).toMatchObject({ writes: [], occupied: [], unplaced: [] });
  });

  it("is read back with its scores and its words, though the tables lost their names", () => {
    for (const workbook of [filled, loseNames(filled)]) {
      const reading = read(workbook, { definition });
      expect(gridIn(reading, definition)).toEqual({ heist: "0 1 2", lier: "0 1 2" });
      expect(reading.explanations.map(({ motivation }) => motivation)).toEqual(["Omdat."]);
      expect(reading.goodPractices.map(({ practice }) => practice)).toEqual(["Eén register"]);
      expect(told(reading)).toEqual([]);
    }
  });

  it("is asked for by its own name on the form of one, and read back from there", () => {
    const [lier] = definition.cities.filter(({ id }) => id === "lier");
    if (!lier) throw new Error("Lier is one of them.");
    const scores = new Map(themes.map(({ id }, at) => [id, readScore({ value: at }, definition).score]));
    const one = { ...emptyMeasurement(definition, "2027"), cities: [{ city: lier, fte: undefined, scores }] };
    const form = applied(planLayout(EMPTY_WORKBOOK, { ...one, explanations }));
    expect(form.sheets[0]?.cells.filter(({ row }) => row === 3).map(({ value }) => value)).toEqual([unit, "Lier"]);
    for (const workbook of [form, loseNames(form)]) {
      const reading = read(workbook, { definition });
      expect(gridIn(reading, definition)).toEqual({ lier: "0 1 2" });
      expect(reading.explanations.map(({ motivation }) => motivation)).toEqual(["Omdat."]);
      expect(reading.findings).toEqual([]);
    }
  });

  it("is read from a table of its own, and a second header begins another table", () => {
    const rows = [
      [unit, ...names],
      ["Lier", 0, 1, 2],
      [unit, ...names],
      ["Heist-op-den-Berg", 2, 1, 0],
    ];
    const reading = read(book(sheet("Blad1", rows)), { definition });
    expect(gridIn(reading, definition)).toEqual({ lier: "0 1 2", heist: "2 1 0" });
    expect(told(reading)).toEqual([]);
    const other = [
      [unit, ...names],
      ["Lier", 0, 1, 2],
      [unit, "Adres", "Telefoon", "Naam"],
      ["Mol", "x", "y", "z"],
    ];
    expect(told(read(book(sheet("Blad1", other)), { definition }))).toEqual([]);
    const alone = [[`${unit}:`, "Lier"], [], ["Thema", "Score"], ...names.map((name) => [name, 1])];
    expect(gridIn(read(book(sheet("Blad1", alone)), { definition }), definition)).toEqual({ lier: "1 1 1" });
    const strange = [[`${unit}: Mol`], ...alone.slice(1)];
    expect(told(read(book(sheet("Lier", strange)), { definition }))).toEqual(['unknown-city Lier!A1 "Mol"']);
  });
});

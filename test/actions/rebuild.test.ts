/** A Legende that was edited in place: the table is built anew beside the former, with all that has a place there. */
import { describe, expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { rebuildFor } from "../../src/actions/rebuild";
import type { AssessmentDefinition } from "../../src/domain/definition/definition";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement, type Measurement } from "../../src/domain/measurement/measurement";
import { readScore } from "../../src/domain/score/read-score";
import type { Snapshot } from "../../src/host/snapshot";
import { planBundle, planLayout, EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { dataMaturity } from "../domain/other-scans";
import { type as typeInto } from "../layout/edits";
import { applied } from "../layout/laid-out";
import { gridIn } from "../layout/read";

const named = (id: string, name: string) => ({ id, name, aliases: [] });
const [kwaliteit, beheer, gebruik, delen, kennis] = [
  named("kwaliteit", "Kwaliteit"),
  named("beheer", "Beheer en eigenaarschap"),
  named("gebruik", "Gebruik"),
  named("delen", "Delen"),
  named("kennis", "Kennis"),
] as const;
const scan: AssessmentDefinition = { ...dataMaturity, themes: [kwaliteit, beheer, gebruik, delen, kennis] };

function measured(definition: AssessmentDefinition): Measurement {
  return {
    ...emptyMeasurement(definition, "2027"),
    explanations: [explained({ cityId: "lier", themeId: "gebruik", motivation: "Elke dag." })],
    cities: definition.cities.map((city) => ({
      ...{ city, fte: undefined },
      scores: new Map(definition.themes.map(({ id }, at) => [id, readScore({ value: at % 3 }, definition).score])),
    })),
  };
}

/** Its sheets as laid out by the one model, and the Legende of the other: as if it had been edited in place. */
function edited(from: Measurement, to: AssessmentDefinition, shape: "form" | "grid" = "grid"): Snapshot {
  const [before, after] = [from, { ...from, definition: to }].map((each) => planLayout(EMPTY_WORKBOOK, each, shape));
  const isLegend = (name: string) => name === "Legende";
  return applied({
    sheets: (before?.sheets ?? []).map((sheet) =>
      isLegend(sheet.name) ? (after?.sheets.find(({ name }) => isLegend(name)) ?? sheet) : sheet,
    ),
    names: [
      ...(before?.names ?? []).filter(({ sheet }) => !isLegend(sheet)),
      ...(after?.names ?? []).filter(({ sheet }) => isLegend(sheet)),
    ],
  });
}

const inspected = (workbook: Snapshot) => inspectionOf(workbook, { builtIn: klimaatgovernance });
const openData = { id: "open", name: "Open data", aliases: [] };
const levels = scan.levels;

describe("a Legende that was edited in place", () => {
  it("offers nothing as long as the table shows the model, whatever is filled in", () => {
    const from = measured(scan);
    expect(rebuildFor(inspected(edited(from, scan)))).toBeUndefined();
    expect(
      rebuildFor(
        inspected(
          edited(from, {
            ...scan,
            version: "2",
            cities: [...scan.cities, { id: "mol", name: "Mol", aliases: [] }],
          }),
        ),
      ),
    ).toBeUndefined();
  });

  it("takes the scores and words of a theme along that is still there, and names what has no place", () => {
    const to: AssessmentDefinition = {
      ...scan,
      themes: [{ ...gebruik, name: "Databenutting", aliases: ["Gebruik"] }, openData, kwaliteit, delen, kennis],
    };
    const workbook = edited(measured(scan), to);
    const made = rebuildFor(inspected(workbook));
    expect(made?.plan.sheets.map(({ name }) => name)).toEqual(["Maturiteit (2)", "Toelichting (2)"]);
    expect(made).toMatchObject({
      ...{ scores: 8, isOtherScale: false, former: ["Maturiteit", "Toelichting"] },
      withoutPlace: [{ sheet: "Maturiteit", heading: "Beheer en eigenaarschap", cells: 2 }],
    });
    const after = applied(made?.plan ?? { sheets: [], names: [] }, workbook);
    expect(after.sheets.slice(0, workbook.sheets.length)).toEqual(workbook.sheets);
    const { reading, definition } = inspected(after);
    // By the order of the new model: used, open data, quality. The former counts no more, so nothing contradicts.
    expect(gridIn(reading, definition)).toEqual({ heist: "2 - 0 0 1", lier: "2 - 0 0 1" });
    expect(new Set(reading.scores.map(({ source }) => source.sheet))).toEqual(new Set(["Maturiteit (2)"]));
    expect(reading.explanations.map(({ themeId, motivation }) => [themeId, motivation])).toEqual([
      ["gebruik", "Elke dag."],
    ]);
    expect(reading.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(rebuildFor(inspected(after))).toBeUndefined();
    expect(planLayout(after, emptyMeasurement(to, "")).sheets).toEqual([]);
    // A score that is changed in the new one contradicts nothing in the former.
    const changed = inspected(typeInto("Maturiteit (2)", "B11", 0)(after));
    expect(gridIn(changed.reading, definition)).toEqual({ heist: "0 - 0 0 1", lier: "2 - 0 0 1" });
  });

  it("takes them along where only the names of levels changed", () => {
    const [lowest, ...others] = levels;
    const to = { ...scan, levels: [{ ...lowest, name: "Nog niets" }, ...others] as unknown as typeof levels };
    expect(rebuildFor(inspected(edited(measured(scan), to)))).toMatchObject({
      scores: 10,
      withoutPlace: [],
      isOtherScale: false,
    });
  });

  it("takes no score along where the levels have other values: 2 of 2 is not 2 of 4", () => {
    const more = { ...levels[0], value: 4, name: "Vol", colour: "wit", fill: "#FFFFFF" };
    const to = { ...scan, levels: [...levels, more] as unknown as typeof levels };
    const made = rebuildFor(inspected(edited(measured(scan), to)));
    expect(made).toMatchObject({ scores: 0, isOtherScale: true });
    expect(made?.withoutPlace.map(({ cells }) => cells)).toEqual([2, 2, 2, 2, 2]);
    const grid = made?.plan.sheets[0];
    expect(grid?.cells.filter(({ row, column, formula }) => row > 9 && column > 0 && formula === undefined)).toEqual(
      [],
    );
  });

  it("is built anew in the form of one city as well", () => {
    const lier = scan.cities.filter(({ id }) => id === "lier");
    const from = measured(scan);
    const own = { ...from, cities: from.cities.filter(({ city }) => lier.includes(city)) };
    expect(rebuildFor(inspected(edited(own, scan, "form")))).toBeUndefined();
    const workbook = edited(own, { ...scan, themes: [kwaliteit, gebruik, openData, delen, kennis] }, "form");
    const made = rebuildFor(inspected(workbook));
    expect(made?.plan.sheets.map(({ name }) => name)).toEqual(["Zelfevaluatie (2)"]);
    expect(made).toMatchObject({ scores: 4, former: ["Zelfevaluatie"] });
    expect(made?.withoutPlace).toEqual([{ sheet: "Zelfevaluatie", heading: "Beheer en eigenaarschap", cells: 1 }]);
    const { reading, definition } = inspected(applied(made?.plan ?? { sheets: [], names: [] }, workbook));
    expect(gridIn(reading, definition)).toEqual({ lier: "0 2 - 0 1" });
    expect(reading.explanations.map(({ motivation }) => motivation)).toEqual(["Elke dag."]);
  });

  it("names what the city wrote on its form where nothing was asked", () => {
    const lier = scan.cities.filter(({ id }) => id === "lier");
    const from = measured(scan);
    const own = { ...from, cities: from.cities.filter(({ city }) => lier.includes(city)) };
    const to = { ...scan, themes: [kwaliteit, beheer, gebruik, delen, openData] };
    const workbook = [
      typeInto("Zelfevaluatie", "M11", "Budget"),
      typeInto("Zelfevaluatie", "M12", "Veel"),
      typeInto("Zelfevaluatie", "A10", "Onder voorbehoud"),
      typeInto("Zelfevaluatie", "F12", "Ja, een plan"),
      typeInto("Zelfevaluatie", "A22", "Een woord onderaan"),
    ].reduce((before, edit) => edit(before), edited(own, to, "form"));
    expect(rebuildFor(inspected(workbook))?.withoutPlace.map(({ heading }) => heading)).toEqual([
      ...["Budget", "Kennis", "Een woord onderaan", "Onder voorbehoud", "Ja, een plan"],
    ]);
  });

  it("leaves a bundle alone, whose other sheets calculate with its table", () => {
    const bundle = planBundle(EMPTY_WORKBOOK, {
      measurement: measured(scan),
      board: [],
      provenance: [],
      questions: [],
      saved: new Map(),
    });
    const to = { ...scan, themes: [kwaliteit, gebruik, openData, delen, kennis] };
    const legend = planLayout(EMPTY_WORKBOOK, emptyMeasurement(to, ""), "grid").sheets.find(
      ({ name }) => name === "Legende",
    );
    const sheets = bundle.sheets.map((sheet) => (sheet.name === "Legende" ? (legend ?? sheet) : sheet));
    expect(rebuildFor(inspected(applied({ ...bundle, sheets })))).toBeUndefined();
  });
});

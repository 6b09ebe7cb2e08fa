/** What the check tells a city that has a score for every theme: what is proven, what she left empty, and what comes next. */
import { describe, expect, it } from "@jest/globals";
import { inspectionOf } from "../../src/actions/inspect";
import { layOut } from "../../src/actions/lay-out";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { EmptyPart } from "../../src/domain/measurement/left-empty";
import { explained } from "../../src/domain/measurement/explanation";
import { emptyMeasurement } from "../../src/domain/measurement/measurement";
import { cellName } from "../../src/host/a1";
import type { Snapshot } from "../../src/host/snapshot";
import { EMPTY_WORKBOOK } from "../../src/layout/plan/plan-layout";
import { standing as english } from "../../src/locales/en/standing";
import { standing as dutch } from "../../src/locales/nl/standing";
import { openOf } from "../../src/taskpane/check/still-open";
import { checkView } from "../../src/taskpane/view/check-view";
import { emptyPlace, leftEmpty } from "../../src/taskpane/view/left-empty";
import { firstMissing } from "../../src/taskpane/view/places";
import { book, sheet } from "../layout/book";
import { edited, type } from "../layout/edits";
import { memoryHost } from "../layout/memory-host";
import { GENT, HEADER } from "../layout/rows";

const { themes } = klimaatgovernance;
const INPUT = { builtIn: klimaatgovernance };
const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
const SCORES = GENT.slice(1).map((value, index) => ["B", 12 + index, value] as const);

/** The form of Gent with every score, and a reason for all themes but these. */
async function form(without: readonly string[], empty: readonly number[] = []): Promise<Snapshot> {
  const host = memoryHost(EMPTY_WORKBOOK);
  await layOut(host, {
    ...emptyMeasurement(klimaatgovernance, "", gent),
    explanations: themes
      .filter(({ id }) => !without.includes(id))
      .map(({ id }) => explained({ cityId: "gent", themeId: id, motivation: "Daarom" })),
  });
  const filled = SCORES.filter((_, index) => !empty.includes(index));
  return edited(host.now(), ...filled.map(([column, row, value]) => type("Zelfevaluatie", `${column}${row}`, value)));
}

const read = (workbook: Snapshot) => inspectionOf(workbook, INPUT);

describe("a city that has a score for every theme", () => {
  it("is told no more than is proven: not that all is in order", () => {
    expect(dutch.inOrder).toBe("Elk thema heeft een score of is niet van toepassing, en niets is tegenstrijdig.");
    expect(english.inOrder).not.toMatch(/all is well/i);
  });

  it("is told what is empty yet, by name", async () => {
    const inspection = read(await form(["strategie", "middelen"]));
    const empty = leftEmpty(inspection);
    expect(empty).toMatchObject({ reasons: [{ id: "strategie" }, { id: "middelen" }], fte: true });
    expect(empty?.whole).toEqual(["period", "filledInBy", "participants", "date", "documents"]);
  });

  it("is led to where each of it is filled in", async () => {
    const inspection = read(await form(["strategie", "middelen"]));
    const { reasons = [], whole = [] } = leftEmpty(inspection) ?? {};
    const placeOf = (part: EmptyPart) => {
      const { sheet, row, column } = emptyPlace(inspection, part) ?? { sheet: "", row: 0, column: 0 };
      return `${sheet} ${cellName(row, column)}`;
    };
    expect(reasons.map(placeOf)).toEqual(["Zelfevaluatie B12", "Zelfevaluatie B17"]);
    expect(whole.map(placeOf)).toEqual(["B3", "B5", "B6", "B7", "B8"].map((cell) => `Zelfevaluatie ${cell}`));
    expect(placeOf("fte")).toBe("LEKP-VTE B6");
  });

  it("is asked nothing for which her own table has no place", () => {
    const empty = leftEmpty(read(book(sheet("Blad1", [HEADER, GENT]))));
    expect(empty).toEqual({ reasons: [], fte: false, whole: [] });
  });

  it("is not confused with a group", () => {
    expect(leftEmpty(read(book(sheet("Blad1", [HEADER, GENT, ["Genk", ...GENT.slice(1)]]))))).toBeUndefined();
  });
});

describe("a theme that has no score", () => {
  it("is named, and its cell is a press away", async () => {
    const inspection = read(await form([], [2]));
    const open = openOf(inspection, checkView(inspection));
    expect(dutch.open(open)).toBe(`1 van de 8 thema's van Gent heeft nog geen score: ${themes[2].name}.`);
    expect(firstMissing(inspection, open)).toMatchObject({
      what: themes[2].name,
      place: { sheet: "Zelfevaluatie", row: 13, column: 1 },
    });
  });

  it("has no way to it where it has no cell", () => {
    const inspection = read(book(sheet("Blad1", [HEADER.slice(0, 8), GENT.slice(0, 8)])));
    expect(firstMissing(inspection, openOf(inspection, checkView(inspection)))).toBeUndefined();
  });

  it("is named with its city in a group", () => {
    const inspection = read(book(sheet("Blad1", [HEADER, GENT, ["Genk", "", ...GENT.slice(2)]])));
    expect(firstMissing(inspection, openOf(inspection, checkView(inspection)))?.what).toBe(`Genk · ${themes[0].name}`);
  });

  it("is named with its city in a group of which it is the only one that is not complete", () => {
    const rows = klimaatgovernance.cities.map(({ name }) => [name, name === "Turnhout" ? "" : 3, ...GENT.slice(2)]);
    const inspection = read(book(sheet("Blad1", [HEADER, ...rows])));
    const open = openOf(inspection, checkView(inspection));
    expect(open.missing).toHaveLength(1);
    expect(firstMissing(inspection, open)?.what).toBe(`Turnhout · ${themes[0].name}`);
  });
});

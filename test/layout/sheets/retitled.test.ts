/** Whoever fills in our sheets retitles columns, moves them and writes names otherwise: what is bundled then arrives all the same. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Snapshot } from "../../../src/host/snapshot";
import { bundleOf } from "../../../src/consolidation/bundle";
import type { Consolidation } from "../../../src/consolidation/consolidation";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { bundleWrites } from "../../../src/layout/plan/bundle-writes";
import { planBundle } from "../../../src/layout/plan/plan-layout";
import { consolidated, readAsFile, remembered, rowsFile, valuesIn } from "../../consolidation/consolidated";
import { edited, insertColumn, loseNames, removeSheet, reorderColumns, strike, type } from "../edits";
import { applied, laidOut } from "../laid-out";
import { bundleBook, bundlePlan, PUBLISHED } from "../published";
import { read } from "../read";
import { withoutSources } from "../../consolidation/gent-saying";
import { written } from "../written";
import { explained } from "../../../src/domain/measurement/explanation";

const EXPLAINED = explained({
  ...{
    cityId: "gent",
    themeId: "aanpak",
    raw: "tussen 3 en 4",
    motivation: "Plan klaar",
    evidence: "https://stad.gent",
  },
  ...{ previous: "2.5", target: "4", author: "An Maes", date: "2026-05-02" },
});
const PRACTICE = { cityId: "gent", themeId: "aanpak", practice: "Een klimaattafel" };
const FTE = { value: 8.4, raw: "8.4", remark: "deels ingevuld", domains: "mobiliteit" };
/** Toelichting and Goede praktijken: the header is the fourth row. */
const HEADER = 4;

describe("bundling into a workbook of which", () => {
  let empty: Snapshot;
  let said: Consolidation;
  beforeAll(async () => {
    const none = emptyMeasurement(klimaatgovernance, "najaar 2024");
    const handedIn = laidOut({
      ...none,
      explanations: [EXPLAINED],
      goodPractices: [PRACTICE],
      cities: none.cities.map((each) => {
        if (each.city.id !== "gent") return each;
        const score = { status: "between", value: 3.5, raw: "tussen 3 en 4" } as const;
        return { ...each, scores: new Map([["aanpak", score]]), fte: FTE };
      }),
    });
    said = consolidated([await readAsFile(handedIn, "gent.xlsx")]);
    empty = applied(planBundle(laidOut(none), bundleOf(consolidated([]))), laidOut(none));
  });

  const into = (workbook: Snapshot, from = said) => bundleWrites(workbook, bundleOf(from));

  it.each<[string, (workbook: Snapshot) => Snapshot]>([
    ["nothing was changed", (workbook) => workbook],
    ["'Motivatie' is called 'Motivering'", type("Toelichting", "D4", "Motivering")],
    ["'Zoals ingediend' has a year to it", type("Toelichting", "C4", "Zoals ingediend 2026")],
    ["'Bewijs (link)' is called 'Link'", type("Toelichting", "G4", "Link")],
    ["'Vorige score' is called 'Nulmeting'", type("Toelichting", "H4", "Nulmeting")],
    ["'Streefscore' is called 'Ambitie'", type("Toelichting", "I4", "Ambitie")],
    ["'Stad' is called 'Gemeente' and 'Thema' 'Domein'", type("Toelichting", "A4", "Gemeente", "Domein")],
    ["a column was inserted in Toelichting", insertColumn("Toelichting", 2)],
    [
      "the columns of Toelichting are in another order",
      reorderColumns("Toelichting", 0, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]),
    ],
    ["Goede praktijken speaks of 'Goede praktijken'", type("Goede praktijken", "C4", "Goede praktijken")],
    ["LEKP speaks of an 'Opmerking'", type("LEKP-VTE", "C4", "Opmerking")],
    ["LEKP speaks of 'Domeinen'", type("LEKP-VTE", "D4", "Domeinen")],
    ["LEKP speaks of 'Aantal VTE LEKP 1'", type("LEKP-VTE", "B4", "Aantal VTE LEKP 1")],
    ["LEKP has its cities at the end", reorderColumns("LEKP-VTE", 0, [3, 2, 1, 0])],
    ["Maturiteit has its cities at the end", reorderColumns("Maturiteit", 0, [1, 2, 3, 4, 5, 6, 7, 8, 0])],
    ["the name of Toelichting is lost", (workbook) => withoutName(workbook, "KP_Toelichting")],
    ["the name of Goede praktijken is lost", (workbook) => withoutName(workbook, "KP_GoedePraktijken")],
    [
      "Toelichting lost its name and 'Motivatie' is called 'Motivering'",
      (workbook) => withoutName(type("Toelichting", "D4", "Motivering")(workbook), "KP_Toelichting"),
    ],
  ])("%s, all that was said is written, once", async (_, edit) => {
    const workbook = edit(empty);
    const { writes, occupied, unplaced } = into(workbook);
    expect([occupied, unplaced]).toEqual([[], []]);
    const after = dated(written(workbook, writes));
    const { reading } = await readAsFile(after, "bundel.xlsx");
    expect(reading.explanations.map(withoutSources)).toEqual([EXPLAINED]);
    expect(reading.goodPractices).toMatchObject([PRACTICE]);
    expect(reading.fte.filter(({ cityId }) => cityId === "gent").map(({ fte }) => fte)).toMatchObject([FTE]);
    expect(valuesIn(consolidated([{ file: "bundel.xlsx", reading }]))).toEqual({ gent: "- 3.5 - - - - - -" });
    expect(into(after)).toEqual({ writes: [], occupied: [], lists: [], filled: [], unplaced: [] });
    expect(planBundle(workbook, bundleOf(said)).sheets).toEqual([]);
  });

  it("a city was written otherwise, what is said of it is written", () => {
    const nicknamed = (workbook: Snapshot): Snapshot => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => (cell.value === "Sint-Niklaas" ? { ...cell, value: "St-Niklaas" } : cell)),
      })),
    });
    const explanations = [{ ...EXPLAINED, cityId: "sint-niklaas" }];
    const workbook = nicknamed(empty);
    const { writes, unplaced } = into(workbook, { ...said, explanations });
    expect(unplaced).toEqual([]);
    const [gent, other] = read(dated(written(workbook, writes))).explanations.map(withoutSources);
    expect([gent, other]).toEqual([SCORED, explanations[0]]);
  });

  it("a column of today is lacking, tells what has no place and writes the rest", () => {
    for (const [column, field] of [
      ["D", "motivation"],
      ["G", "evidence"],
      ["J", "author"],
    ] as const) {
      const workbook = type("Toelichting", `${column}${HEADER}`, null)(empty);
      const { writes, unplaced } = into(workbook);
      expect(unplaced).toMatchObject([{ sheet: "Toelichting", value: EXPLAINED[field], about: { cityId: "gent" } }]);
      const [explanation] = read(dated(written(workbook, writes))).explanations.map(withoutSources);
      expect(explanation).toEqual({ ...EXPLAINED, [field]: "" });
    }
  });

  it("the remarks of LEKP are lacking, tells them", () => {
    const { unplaced } = into(type("LEKP-VTE", "C4", null)(empty));
    expect(unplaced).toMatchObject([{ sheet: "LEKP-VTE", value: FTE.remark, about: { cityId: "gent" } }]);
  });

  it("the practices have no column, tells them and writes no half row, however often", () => {
    const workbook = type("Goede praktijken", "C4", null)(empty);
    const { writes, unplaced } = into(workbook);
    expect(unplaced).toMatchObject([{ sheet: "Goede praktijken", value: PRACTICE.practice }]);
    expect(writes.filter(({ sheet }) => sheet === "Goede praktijken")).toEqual([]);
  });

  it("the row of a city is lacking, tells what would stand there, and adds one for its words", () => {
    const others = klimaatgovernance.cities.filter(({ id }) => id !== "gent");
    const small = laidOut(emptyMeasurement(klimaatgovernance, "najaar 2024", others));
    const { unplaced, writes } = into(small);
    expect(unplaced.map(({ sheet, value }) => `${sheet}: ${value}`)).toEqual([
      "Maturiteit: 3.5",
      "LEKP-VTE: 8.4",
      "LEKP-VTE: deels ingevuld",
      "LEKP-VTE: mobiliteit",
    ]);
    const [explanation] = read(dated(written(small, writes))).explanations.map(withoutSources);
    expect(explanation).toEqual(EXPLAINED);
  });

  it("words are struck through, leaves them and asks", () => {
    const workbook = written(empty, into(empty).writes);
    const row = workbook.sheets
      .find(({ name }) => name === "Toelichting")
      ?.cells.find(({ value }) => value === EXPLAINED.motivation)?.row;
    const struck = strike("Toelichting", `D${(row ?? 0) + 1}`)(workbook);
    const { writes, occupied } = into(struck);
    expect(writes.filter(({ sheet }) => sheet === "Toelichting")).toEqual([]);
    expect(occupied).toMatchObject([{ sheet: "Toelichting", held: EXPLAINED.motivation }]);
  });

  it("a sheet was removed, has it all in the new one", () => {
    const workbook = removeSheet("Toelichting")(empty);
    expect(into(workbook).unplaced).toEqual([]);
    const { sheets } = planBundle(workbook, bundleOf(said));
    expect(sheets.map(({ name }) => name)).toEqual(["Toelichting"]);
  });

  it("every name is lost, doubles no sheet, and tells of the lists that it leaves", () => {
    const { sheets } = planBundle(loseNames(empty), bundleOf(said));
    expect(sheets.map(({ name }) => name)).toEqual([]);
    expect(into(loseNames(empty)).unplaced.map(({ sheet }) => sheet)).toEqual([
      "Inzendingen",
      "Herkomst",
      "Bevindingen",
    ]);
  });

  it("a heading of Herkomst was changed, keeps its memory", async () => {
    const two = consolidated([rowsFile("a.xlsx", ["Gent", 3]), rowsFile("b.xlsx", ["Gent", 2])]);
    const workbook = written(empty, into(empty, two).writes);
    for (const cell of ["A", "B", "C", "D", "E", "G", "J"]) {
      const retitled = type("Herkomst", `${cell}4`, "Iets anders")(workbook);
      expect(await remembered(retitled)).toEqual(await remembered(workbook));
      expect(into(retitled, two)).toEqual({ writes: [], occupied: [], lists: [], filled: [], unplaced: [] });
    }
  });
});

describe("a Globaal that is added", () => {
  it("shows the medians of a Maturiteit that calls them otherwise", () => {
    const usual = laidOut(PUBLISHED);
    const retitled = edited(usual, type("Maturiteit", "A8", "Mediaan van de steden"));
    const medians = (workbook: Snapshot) =>
      bundlePlan(PUBLISHED, workbook)
        .sheets.find(({ name }) => name === "Globaal")
        ?.cells.filter(({ formula }) => formula !== undefined);
    expect(medians(usual)).toHaveLength(16);
    expect(medians(retitled)).toEqual(medians(usual));
  });
});

describe("Aanbevelingen that are added beside Werkpakketten", () => {
  it("look up packages under the heading that these have now", () => {
    const whole = bundleBook(PUBLISHED);
    const without = removeSheet("Aanbevelingen")(whole);
    const retitled = edited(
      without,
      type("Werkpakketten", "B4", "Werkpakketten"),
      type("Werkpakketten", "D4", "Aanbeveling"),
    );
    const found = (workbook: Snapshot) =>
      bundlePlan(PUBLISHED, workbook).sheets.find(({ name }) => name === "Aanbevelingen")?.cells;
    expect(found(retitled)).toEqual(found(without));
  });
});

/** 2 May 2026, as Excel counts it. */
const DAY = 46144;

/** What the score in words leaves of Gent where nothing else is said of it. */
const SCORED = explained({ cityId: "gent", themeId: "aanpak", raw: "tussen 3 en 4" });

function withoutName(workbook: Snapshot, wanted: string): Snapshot {
  return { ...workbook, names: workbook.names.filter(({ name }) => name !== wanted) };
}

/** The column of dates is laid out as such, and a snapshot knows no looks of a cell that was empty. */
function dated(workbook: Snapshot): Snapshot {
  const day = (cell: Snapshot["sheets"][number]["cells"][number]) =>
    cell.value === DAY ? { ...cell, numberFormat: "dd/mm/yyyy" } : cell;
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(day) })) };
}

import { describe, expect, it } from "@jest/globals";
import type { Plan } from "../../../src/host/plan";
import { areaName } from "../../../src/host/a1";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { EMPTY_WORKBOOK, planSheets } from "../../../src/layout/plan/plan-layout";
import { ALL } from "../../../src/layout/sheets/registry";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { book, sheet } from "../book";
import { edited, loseNames, removeSheet, rename, reverseSheets, type } from "../edits";
import { applied, laidOut } from "../laid-out";
import { bundlePlan, bundleWith } from "../published";
import { GENT, HEADER } from "../rows";
import { everyMunicipality, narrowScan, wideScan } from "../scans";
import { planOf } from "./plans";

const SHEETS = ["Maturiteit", "LEKP-VTE", "Legende", "Toelichting", "Goede praktijken"];
const all = emptyMeasurement(klimaatgovernance, "najaar 2026");
const gent = emptyMeasurement(
  klimaatgovernance,
  "najaar 2026",
  klimaatgovernance.cities.filter(({ id }) => id === "gent"),
);
const sheetNames = ({ sheets }: Plan) => sheets.map(({ name }) => name);
const places = ({ names }: Plan) => names.map(({ name, sheet: on, area }) => `${name} ${on} ${areaName(area)}`);

describe("in a new workbook", () => {
  it.each([
    ["all cities", all],
    ["one city", gent],
    ["the sample", { ...najaar2024, profiles: [] }],
    ["another scan", emptyMeasurement(wideScan, "2026")],
    ["fewer themes than levels", emptyMeasurement(narrowScan, "2026")],
    ["300 cities", emptyMeasurement(everyMunicipality, "2026")],
  ])(
    "five sheets are laid out, for %s, all of them protected, with headers that stay in view and repeat in print",
    (_, measurement) => {
      const plan = planOf(measurement);
      expect(sheetNames(plan)).toEqual(SHEETS);
      for (const { name, protection, freeze, print, cells, columnWidths } of plan.sheets) {
        expect([name, protection, print.orientation]).toEqual([name, "locked", "landscape"]);
        expect(freeze.rows).toBeGreaterThan(print.titleRows.last);
        // These print whatever comes below.
        const { columns } = print.area ?? { columns: columnWidths.length };
        expect(print.area ?? { row: 0, column: 0 }).toMatchObject({ row: 0, column: 0 });
        expect(print.area === undefined).toBe(["Toelichting", "Goede praktijken"].includes(name));
        expect(columnWidths).toHaveLength(columns);
        expect(cells.every(({ column }) => column < columns)).toBe(true);
        expect(print.footer).toContain(measurement.definition.name);
        expect(print.footer).toContain("zelfevaluatie, momentopname");
      }
    },
  );

  it("the tables get a name each, from header to last row, spare rows included", () => {
    expect(places(planOf(all))).toEqual([
      "KP_Maturiteit Maturiteit A6:I33",
      "KP_LEKP LEKP-VTE A4:D28",
      "KP_Meetmodel Legende A5:B11",
      "KP_Niveaus Legende A14:D23",
      "KP_Themas Legende A26:G34",
      "KP_Steden Legende A37:E50",
      "KP_Toelichting Toelichting A4:K128",
      "KP_GoedePraktijken Goede praktijken A4:C24",
    ]);
    expect(places(planOf(gent)).slice(0, 2)).toEqual(["KP_Maturiteit Maturiteit A6:I21", "KP_LEKP LEKP-VTE A4:D16"]);
  });

  it("no cell is written twice, and no cell is empty", () => {
    for (const { cells } of planOf(najaar2024).sheets) {
      expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(cells.length);
      expect(cells.every(({ value, formula }) => value !== "" || formula !== undefined)).toBe(true);
    }
  });

  it("text that begins like a formula stays text: only our own cells have formulas", () => {
    const [first, ...others] = all.cities;
    const evil = { status: "text", value: null, raw: "=HYPERLINK(A1)" } as const;
    const fte = { value: null, raw: "=1+1", remark: "+SUM(A1)", domains: "@x" };
    const cities = first ? [{ ...first, scores: new Map([["strategie", evil]]), fte }, ...others] : [];
    const practice = { themeId: "strategie", cityId: first?.city.id ?? "", practice: "-2+3" };
    const cells = planOf({ ...all, cities, goodPractices: [practice] }).sheets.flatMap((each) => each.cells);
    for (const text of ["=HYPERLINK(A1)", "=1+1", "+SUM(A1)", "@x", "-2+3"])
      expect(cells.filter(({ value }) => value === text)).toEqual([
        { row: expect.any(Number), column: expect.any(Number), value: text },
      ]);
  });
});

describe("in a workbook that holds other things", () => {
  it("names that are taken get a number, whatever their capitals", () => {
    const workbook = book(sheet("MATURITEIT", []), sheet("Maturiteit (2)", []), sheet("legende", []));
    expect(sheetNames(planOf(all, workbook))).toEqual([
      "Maturiteit (3)",
      "LEKP-VTE",
      "Legende (2)",
      "Toelichting",
      "Goede praktijken",
    ]);
  });

  it.each([
    ["broken", "#REF!"],
    ["a constant", "0.25"],
    ["a formula", "SUM(Blad1!$A$1:$A$3)"],
    ["an area of a sheet that is gone", "Weg!$A$1:$B$2"],
    ["a whole column", "Blad1!$A:$A"],
  ])("a defined name that is taken gets a number: %s", (_, refersTo) => {
    const workbook = book(sheet("Blad1", []), { names: { kp_maturiteit: refersTo, KP_Maturiteit_2: refersTo } });
    expect(
      planOf(all, workbook)
        .names.map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(["KP_Maturiteit_3", "KP_LEKP"]);
  });

  it("a name that belongs to a sheet is no table of ours, and is left alone", () => {
    const workbook = {
      ...book(sheet("Blad1", [])),
      names: [{ name: "KP_LEKP", sheet: "Blad1", refersTo: "Blad1!$A$1:$B$2" }],
    };
    const plan = planOf(all, workbook);
    expect(sheetNames(plan)).toEqual(SHEETS);
    expect(plan.names[1]?.name).toBe("KP_LEKP_2");
  });

  it("a grid that the city made itself does not keep ours away", () => {
    expect(sheetNames(planOf(gent, book(sheet("Scores", [HEADER, GENT]))))).toEqual(SHEETS);
  });

  it("a grid of ours that names none of the themes is followed by no formula on the sheets of a bundle", () => {
    const others = ["Water", "Lucht", "Bodem", "Energie", "Wonen", "Mobiliteit", "Natuur", "Voeding"];
    const { sheets } = bundlePlan(all, edited(laidOut(all), type("Maturiteit", "B6", ...others)));
    const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas).not.toEqual([]);
    expect(formulas.filter((formula) => formula.includes("Maturiteit!"))).toEqual([]);
  });

  it("two sheets of ours never get one name, whatever they are called", () => {
    const two = ALL.slice(1, 3).map((each) => (each.tab === "Maturiteit" ? { ...each, tab: "lekp-vte" } : each));
    expect(sheetNames(planSheets(two, EMPTY_WORKBOOK, bundleWith(all)))).toEqual(["lekp-vte", "LEKP-VTE (2)"]);
  });

  it("the lists to choose from are on the Legende of this plan, whatever it is called", () => {
    const plan = planOf(all, book(sheet("Legende", [])));
    const rules = plan.sheets.at(-1)?.validations.map(({ rule }) => rule);
    expect(rules).toMatchObject([
      { kind: "list", sheet: "Legende (2)" },
      { kind: "list", sheet: "Legende (2)" },
    ]);
  });
});

describe("laying out again", () => {
  const filledIn = edited(laidOut(all), type("Maturiteit", "B11", 3), type("LEKP-VTE", "A19", "Mol", 2));

  it.each([
    ["a workbook that was laid out", laidOut(all)],
    ["one that was filled in", filledIn],
    ["one whose sheets were renamed and moved", edited(filledIn, rename("Maturiteit", "Onze 'scores'"), reverseSheets)],
    ["one with another title", edited(filledIn, type("Maturiteit", "A1", "Onze maturiteit"))],
    ["one whose names were lost", edited(filledIn, rename("Maturiteit", "Scores"), loseNames)],
    ["one with our sheets beside its own", laidOut(all, book(sheet("Maturiteit", [HEADER, GENT])))],
  ])("plans nothing: %s", (_, workbook) => {
    expect(planOf(all, workbook)).toEqual({ sheets: [], names: [] });
    expect(planOf(gent, workbook)).toEqual({ sheets: [], names: [] });
  });

  it.each(SHEETS)("adds only the sheet that was removed, and then nothing: %s", (name) => {
    const without = edited(laidOut(all), removeSheet(name));
    const plan = planOf(all, without);
    expect(sheetNames(plan)).toEqual([name]);
    expect(plan.names.every((each) => each.name.endsWith("_2") && each.sheet === name)).toBe(true);
    expect(planOf(all, applied(plan, without))).toEqual({ sheets: [], names: [] });
  });

  it("offers the lists of the Legende that is there, under its present name", () => {
    const workbook = edited(laidOut(all), removeSheet("Goede praktijken"), rename("Legende", "Uitleg"));
    expect(planOf(all, workbook).sheets[0]?.validations.map(({ rule }) => rule)).toMatchObject([
      { kind: "list", sheet: "Uitleg", area: { row: 26, column: 1, rows: 8, columns: 1 } },
      { kind: "list", sheet: "Uitleg", area: { row: 37, column: 1, rows: 13, columns: 1 } },
    ]);
  });

  it("lets anything be chosen where the lists were lost", () => {
    const workbook = edited(laidOut(all), removeSheet("Goede praktijken"), loseNames);
    expect(planOf(all, workbook).sheets.map(({ validations }) => validations)).toEqual([[]]);
  });
});

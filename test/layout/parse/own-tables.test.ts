import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { serial } from "../../domain/dates";
import { book, sheet } from "../book";
import { edited, loseNames, rename, reverseSheets, type } from "../edits";
import { laidOut } from "../laid-out";
import { read } from "../read";
import { GENT, HEADER } from "../rows";
import { PRACTICES } from "./lists";
import { explained } from "../../../src/domain/measurement/explanation";

const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
const empty = laidOut(emptyMeasurement(klimaatgovernance, "", gent));
const dated = laidOut(emptyMeasurement(klimaatgovernance, "najaar 2026", gent));

describe("the period", () => {
  it.each([
    ["as it was laid out", dated, "najaar 2026"],
    ["as it was filled in since", edited(empty, type("Maturiteit", "B2", "voorjaar 2027")), "voorjaar 2027"],
    ["as it was changed since", edited(dated, type("Maturiteit", "B2", "voorjaar 2027")), "voorjaar 2027"],
    ["changed, on whatever sheet stands first", edited(dated, type("Maturiteit", "B2", 2027), reverseSheets), "2027"],
    ["from Legende when it was cleared", edited(dated, type("Maturiteit", "B2", null)), "najaar 2026"],
    ["when the names were lost", edited(dated, loseNames), "najaar 2026"],
    ["not at all", empty, ""],
    ["not at all where 'Meting' heads a column", book(sheet("Blad1", [["Meting", ...HEADER]])), ""],
    ["from a workbook of the city's own", book(sheet("Blad1", [["Meting", "2024"], HEADER, GENT])), "2024"],
  ])("is read %s", (_, workbook, period) => {
    expect(read(workbook).period).toBe(period);
  });
});

describe("Toelichting", () => {
  it("is read where something was filled in, city by city and theme by theme", () => {
    const date = { row: 6, column: 10, value: serial("2026-05-02"), numberFormat: "dd/mm/yyyy" };
    const filledIn = edited(
      empty,
      type("Toelichting", "D5", "breed gedragen", "plan", "geld", "https://example.org", 2, 4, "An Maes"),
      (workbook) => ({
        ...workbook,
        sheets: workbook.sheets.map((each) =>
          each.name === "Toelichting" ? { ...each, cells: [...each.cells, date] } : each,
        ),
      }),
    );
    expect(read(filledIn).explanations).toMatchObject([
      explained({
        ...{ cityId: "gent", themeId: "strategie", motivation: "breed gedragen" },
        ...{
          strong: "plan",
          improve: "geld",
          evidence: "https://example.org",
          previous: "2",
          target: "4",
          author: "An Maes",
        },
      }),
      explained({ cityId: "gent", themeId: "monitoring", date: "2026-05-02" }),
    ]);
  });

  it("is empty while nothing was filled in", () => {
    expect(read(empty).explanations).toEqual([]);
  });

  it("is found by its headings when its name was lost, wherever they stand now", () => {
    const moved = edited(
      empty,
      type("Toelichting", "D5", "breed gedragen"),
      rename("Toelichting", "Uitleg"),
      loseNames,
    );
    expect(read(moved).explanations).toMatchObject([
      explained({ cityId: "gent", themeId: "strategie", motivation: "breed gedragen" }),
    ]);
  });

  it("leaves rows of nobody alone", () => {
    const strange = edited(empty, type("Toelichting", "A5", "Vilvoorde", "Strategie", "", "x"));
    expect(read(strange).explanations).toEqual([]);
  });
});

describe("Goede praktijken", () => {
  it("are read with the cell that they came from", () => {
    const filledIn = edited(empty, type("Goede praktijken", "A5", "Strategie", "Gent", "Warmtevisie"));
    expect(read(filledIn).goodPractices).toEqual([
      {
        cityId: "gent",
        themeId: "strategie",
        practice: "Warmtevisie",
        source: { sheet: "Goede praktijken", cell: "C5" },
      },
    ]);
  });

  it("are read from a list that a city made itself", () => {
    expect(read(book(sheet("Lijst", PRACTICES))).goodPractices).toHaveLength(PRACTICES.length - 1);
  });

  it("are ours where there is another list too", () => {
    const filledIn = edited(
      laidOut(emptyMeasurement(klimaatgovernance, "", gent), book(sheet("Lijst", PRACTICES))),
      type("Goede praktijken", "A5", "Strategie", "Gent", "Warmtevisie"),
    );
    expect(read(filledIn).goodPractices.map(({ practice }) => practice)).toEqual(["Warmtevisie"]);
  });

  it("without a practice, a city or a theme that is known are none", () => {
    const rows = [
      ["Thema", "Stad", "Goede praktijk"],
      ["Strategie", "Gent"],
      ["Mobiliteit", "Gent", "x"],
      ["Aanpak", "Mol", "x"],
    ];
    expect(read(book(sheet("Lijst", rows))).goodPractices).toEqual([]);
  });
});

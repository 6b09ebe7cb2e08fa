import { describe, expect, it } from "@jest/globals";
import { parseArea } from "../../../src/host/a1";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { summary2025 } from "../../../src/sample/summary-2025";
import { edited, insertColumn, rename } from "../edits";
import { applied, laidOut } from "../laid-out";
import { bundlePlan, entry, PUBLISHED } from "../published";
import { addresses, areaNames, at, formatAt, sheetOf, unlocked, valuesIn } from "./plans";

const plan = bundlePlan(PUBLISHED);
const empty = bundlePlan(emptyMeasurement(klimaatgovernance, ""));
const area = (reference: string) => parseArea(reference) ?? { row: 0, column: 0, rows: 0, columns: 0 };

describe("the plan of a bundle", () => {
  it("has the sheets that every workbook has, then those of a bundle", () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      ...["Maturiteit", "LEKP-VTE", "Legende", "Toelichting", "Goede praktijken"],
      ...["Globaal", "Stadsfiches", "Inzendingen", "Herkomst", "Bevindingen", "HR-benchmark", "Sterk en beter"],
      ...["Prioritering", "Aanbevelingen", "Werkpakketten", "Publicatie"],
    ]);
  });

  it("adds up nothing on HR-benchmark where nothing is filled in: a 0 would be a figure", () => {
    const { cells } = sheetOf(empty, "HR-benchmark");
    expect(cells.filter(({ value }) => /LEKP 1 en 2 samen|\b0\b/.test(String(value)))).toEqual([]);
    const both = cells.find(({ formula }) => formula?.includes("LEKP 1 en 2 samen"));
    expect(both).toMatchObject({ value: "", formula: expect.stringMatching(/^=IF\(COUNT\(.+,.+\)=0,"",/) });
  });

  it("adds nothing the second time", () => {
    expect(bundlePlan(PUBLISHED, applied(plan)).sheets).toEqual([]);
  });

  it("takes the medians from a Maturiteit that is there, under the name that it has", () => {
    const moved = edited(laidOut(najaar2024), insertColumn("Maturiteit", 1), rename("Maturiteit", "Onze scores"));
    const later = bundlePlan(najaar2024, moved);
    expect(later.sheets.map(({ name }) => name)).not.toContain("Maturiteit");
    expect(at(sheetOf(later, "Globaal"), "C9")?.formula).toBe("='Onze scores'!$D$8");
    expect(at(sheetOf(later, "Aanbevelingen"), "B5")?.formula).toContain("INDEX('Onze scores'!$C$8:$J$8,1,");
  });

  it("gives a sheet another name where its own is taken, and its formulas follow", () => {
    const taken = applied({
      sheets: [{ ...sheetOf(plan, "Werkpakketten"), name: "Globaal", cells: [{ row: 0, column: 0, value: "iets" }] }],
      names: [],
    });
    const other = bundlePlan(PUBLISHED, taken);
    expect(at(sheetOf(other, "Maturiteit"), "C7")?.formula).toContain("'Globaal (2)'!$A$5:$A$36=C$6");
  });
});

describe("the sheet Globaal", () => {
  const sheet = sheetOf(plan, "Globaal");

  it("tells per theme how the published score came to be", () => {
    expect(valuesIn(sheet, 4)).toEqual(["Thema", "Stap", "Score", "Reden", "Wie", "Datum", "Mediaan toen"]);
    expect([9, 10, 11, 12].map((row) => valuesIn(sheet, row))).toEqual([
      ["Aanpak", "Mediaan", 3, "n = 12"],
      ["Aanpak", "Bijstelling workshop", 2.5, "De steden zien de eigen aanpak kritischer", "An Maes", 45730],
      ["Aanpak", "Inschatting Kenniscentrum", 2.75, "Besproken met de steden", "An Maes", 45730],
      ["Aanpak", "Gepubliceerd", 2.5, "Besproken met de steden", "An Maes", 45730, 3],
    ]);
    expect(formatAt(sheet, 11, 5).numberFormat).toBe("dd/mm/yyyy");
  });

  it("takes input in the steps, never in a median, a theme or the name of a step", () => {
    const steps = Array.from({ length: 8 }, (_, theme) => area(`C${6 + theme * 4}:F${8 + theme * 4}`));
    const medians = Array.from({ length: 8 }, (_, theme) => area(`G${8 + theme * 4}:G${8 + theme * 4}`));
    expect(unlocked(sheet)).toEqual(addresses(area("B3:B3"), ...steps, ...medians));
    expect(sheet.protection).toBe("locked");
  });

  it("takes scores as the grid does, and the colours of Legende in words", () => {
    expect(areaNames(sheet.validations)).toEqual(["C5:C36"]);
    expect(sheet.validations[0]?.rule).toEqual({
      kind: "formula",
      formula: '=OR(OR(AND(ISNUMBER(C5),C5>=1,C5<=5),C5="n.v.t."),COUNTIF(Legende!$B$15:$B$23,C5)>0)',
    });
    expect(new Set(areaNames(sheet.conditionalFormats))).toEqual(new Set(["C5:C36"]));
    expect(sheet.conditionalFormats).toHaveLength(9);
    expect(sheet.print).toMatchObject({ orientation: "landscape", area: area("A1:G36") });
  });

  it("is a block per theme: its name at the top, and what is published along the foot", () => {
    expect([8, 9, 10, 11].map((row) => formatAt(sheet, row, 0).fontColour)).toEqual([
      ...[undefined, "#51646A", "#51646A", "#51646A"],
    ]);
    expect([8, 9].map((row) => formatAt(sheet, row, 0).bold ?? false)).toEqual([true, false]);
    const foot = [0, 1, 2, 3, 4, 5, 6].map((column) => formatAt(sheet, 11, column).fill);
    expect(new Set(foot)).toEqual(new Set(["#EDF3F4"]));
    expect(sheet.print).not.toHaveProperty("breaks");
  });

  it("begins a page between themes and never within one, however long the reasons are", () => {
    const reason = "Besproken met de steden in de workshop, met de cijfers en de verhalen ernaast. ".repeat(4);
    const ledger = klimaatgovernance.themes.flatMap(({ id }) =>
      (["workshop", "published"] as const).map((step) => entry(id, step, { value: 3, reason })),
    );
    const { breaks = [] } = sheetOf(bundlePlan({ ...najaar2024, ledger }), "Globaal").print;
    expect(breaks.length).toBeGreaterThan(0);
    // Four rows a theme, below the header.
    expect(breaks.filter((row) => (row - 4) % 4 !== 0)).toEqual([]);
  });

  it("has nothing but medians as long as nobody wrote anything", () => {
    const written = sheetOf(empty, "Globaal").cells.filter(({ row, column }) => row > 3 && column > 1);
    expect(written.every(({ formula }) => formula !== undefined)).toBe(true);
  });
});

describe("the global score on Maturiteit", () => {
  it("takes no input beside Globaal; the scores of the cities do", () => {
    const open = unlocked(sheetOf(plan, "Maturiteit"));
    expect([open.has("C7"), open.has("B11")]).toEqual([false, true]);
    expect(areaNames(sheetOf(plan, "Maturiteit").validations)).toEqual(["B11:I33"]);
  });
});

describe("the sheet Aanbevelingen", () => {
  const sheet = sheetOf(plan, "Aanbevelingen");

  it("has a row per recommendation, and one for a theme without", () => {
    expect(valuesIn(sheet, 4)).toEqual(["Thema", "AS IS", "Nr", "Aanbeveling (TO BE)", "Werkpakket"]);
    expect([8, 9, 15].map((row) => valuesIn(sheet, row))).toEqual([
      ["Aanpak", 2.5, undefined, undefined, ""],
      [
        ...["Monitoring", 2.75, 6, "Data beter ontsluiten en klimaat beter monitoren (dashboards, KPI's)"],
        "Datagedreven klimaatbeleid",
      ],
      [
        ...["Risicobeheer", 2, 9, "Klimaatrisico's kwantificeren, concretiseren en integreren over alle domeinen"],
        "Klimaatrisicomanagement",
      ],
    ]);
  });

  it("has its themes chosen from Legende, and takes input in all but what is looked up", () => {
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([
      { kind: "list", sheet: "Legende", area: area("B27:B34") },
    ]);
    expect(unlocked(sheet)).toEqual(addresses(area("A5:A26"), area("C5:D26")));
    expect(new Set(areaNames(sheet.conditionalFormats))).toEqual(new Set(["B5:B26"]));
  });
});

describe("the sheet Werkpakketten", () => {
  const sheet = sheetOf(plan, "Werkpakketten");

  it("holds the packages as they stand, what is still to be decided too", () => {
    expect(valuesIn(sheet, 6)).toEqual([
      ...[2, "Datagedreven klimaatbeleid", "Strategie; Monitoring", "2; 3; 6; 7"],
      ...["Kortrijk; Antwerpen", "Smart Flanders; Werkgroep OBMI", 2, "Reeds opgestart"],
      summary2025.workPackages[1]?.subtopics,
    ]);
    expect(valuesIn(sheet, 10).slice(3, 8)).toEqual([
      9,
      "Gent (nog te bepalen); St-Niklaas",
      undefined,
      3,
      "Later te bepalen",
    ]);
  });

  it("has room for ten more, and priorities from 1 to 4", () => {
    expect(unlocked(sheet)).toEqual(addresses(area("A5:I21")));
    expect(areaNames(sheet.validations)).toEqual(["G5:G21"]);
    expect(sheet.validations[0]?.rule).toEqual({
      kind: "formula",
      formula: "=AND(ISNUMBER(G5),G5>=1,G5<=4,G5=INT(G5))",
    });
  });
});

/** What a city writes on our sheets and nobody reads is told, where it stands; what is read, or says nothing, is not. */
import { describe, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import type { Snapshot } from "../../../src/host/snapshot";
import { najaar2024 } from "../../../src/sample/najaar-2024";
import { edited, insertColumn, type } from "../edits";
import { laidOut } from "../laid-out";
import { bundleBook, PUBLISHED } from "../published";
import { read } from "../read";

const gent = klimaatgovernance.cities.filter(({ id }) => id === "gent");
const empty = laidOut(emptyMeasurement(klimaatgovernance, "", gent));

function lost(workbook: Snapshot): readonly string[] {
  return read(workbook)
    .findings.filter(({ code }) => code === "text-not-taken")
    .map(({ sheet, cell, raw }) => `${sheet}!${cell}: ${raw}`);
}

/** As a program saves it that works nothing out. */
const resultless = (workbook: Snapshot): Snapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((each) => ({
    ...each,
    cells: each.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
  })),
});

describe("words that nobody reads", () => {
  it("are no totals without a result", () => {
    expect(lost(resultless(empty))).toEqual([]);
  });

  it.each<[string, readonly ((workbook: Snapshot) => Snapshot)[], readonly string[]]>([
    [
      "under a heading of Toelichting that was retitled",
      [
        type("Toelichting", "D4", "Onze overwegingen"),
        type("Toelichting", "D5", "Breed"),
        type("Toelichting", "D6", "Nu"),
      ],
      ["Toelichting!D4: Onze overwegingen"],
    ],
    [
      "under a heading that was cleared",
      [type("Toelichting", "D4", null), type("Toelichting", "D6", "Breed gedragen")],
      ["Toelichting!D6: Breed gedragen"],
    ],
    [
      "in a column that was added",
      [type("Toelichting", "J4", "Sterke punten"), type("Toelichting", "J6", "Een team")],
      ["Toelichting!J4: Sterke punten"],
    ],
    [
      "in a column that was added to Goede praktijken",
      [
        type("Goede praktijken", "D4", "Contactpersoon"),
        type("Goede praktijken", "A5", "Strategie", "Gent", "x", "An"),
      ],
      ["Goede praktijken!D4: Contactpersoon"],
    ],
    [
      "beside a city that is unknown",
      [type("Toelichting", "A5", "Vilvoorde", "Strategie", "", "Breed")],
      ["Toelichting!D5: Breed"],
    ],
    [
      "beside a theme that is unknown",
      [type("Toelichting", "B5", "Mobiliteit", "", "Breed")],
      ["Toelichting!D5: Breed"],
    ],
    [
      "without a theme",
      [type("Goede praktijken", "B5", "Gent", "Een klimaattafel")],
      ["Goede praktijken!C5: Een klimaattafel"],
    ],
    [
      "without a city",
      [type("Goede praktijken", "A5", "Strategie", null, "Een klimaattafel")],
      ["Goede praktijken!C5: Een klimaattafel"],
    ],
    [
      "in a line below the rows",
      [type("Toelichting", "A40", "Met dank aan allen")],
      ["Toelichting!A40: Met dank aan allen"],
    ],
    [
      "under remarks of LEKP that were retitled",
      [type("LEKP-VTE", "C4", "Iets anders"), type("LEKP-VTE", "A6", "Gent", 2, "Half jaar")],
      ["LEKP-VTE!C4: Iets anders"],
    ],
    [
      "in a column that was added to LEKP",
      [type("LEKP-VTE", "E4", "Contactpersoon"), type("LEKP-VTE", "A6", "Gent", 2, "", "", "An")],
      ["LEKP-VTE!E4: Contactpersoon"],
    ],
    ["of a city that LEKP does not know", [type("LEKP-VTE", "A9", "Vilvoorde", null, "Half")], ["LEKP-VTE!C9: Half"]],
  ])("%s are told where they stand", (_, edits, expected) => {
    expect(lost(edited(empty, ...edits))).toEqual(expected);
  });

  it("are not told twice where the city is named as unknown already", () => {
    expect(lost(edited(empty, type("LEKP-VTE", "A7", "Vilvoorde", 3, "Half")))).toEqual([]);
  });
});

describe("nothing is told of", () => {
  it.each<[string, Snapshot]>([
    ["what was just laid out", empty],
    ["the sheets of every city", laidOut(emptyMeasurement(klimaatgovernance, "najaar 2026"))],
    ["the sample", laidOut(najaar2024)],
    ["a bundle", bundleBook(PUBLISHED)],
    ["words that are read", edited(empty, type("Toelichting", "C5", "3", "Breed", "link"))],
    [
      "figures in a column that was added",
      edited(empty, type("Toelichting", "J4", "Aantal"), type("Toelichting", "J5", 3)),
    ],
    [
      "what stands to the left of a table",
      edited(empty, insertColumn("Toelichting", 0), type("Toelichting", "A6", "Nakijken")),
    ],
  ])("%s", (_, workbook) => {
    expect(lost(workbook)).toEqual([]);
  });
});

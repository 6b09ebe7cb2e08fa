/** What the tables of a bundle say beside its own Herkomst: names that were sorted without their scores are told, a correction as well. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { parseSubmission } from "../../src/actions/parse-submission";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import type { Snapshot } from "../../src/host/snapshot";
import { en } from "../../src/locales/en";
import { nl } from "../../src/locales/nl";
import { editCells, edited, removeSheet, type } from "../layout/edits";
import { najaar2024 } from "../../src/sample/najaar-2024";
import { laidOut } from "../layout/laid-out";
import { bundled, consolidated, readAsFile } from "./consolidated";

const besideIn = (workbook: Snapshot) =>
  parseSubmission(workbook, { builtIn: klimaatgovernance, file: "bundel.xlsx" })
    .reading.findings.filter(({ code }) => code.endsWith("beside-provenance"))
    .map((each) => ({ ...each, lines: each.raw.split("\n") }));
const told = (workbook: Snapshot) =>
  besideIn(workbook).map(({ code, lines: [of = "", other = "", count = "", all = ""] }) =>
    [code.split("-")[0], of, other, `${count}/${all}`].filter((part) => part !== "").join(" "),
  );

/** What stands in some rows of the first column, moved to others. */
function renamed(workbook: Snapshot, sheet: string, from: (row: number) => number): Snapshot {
  const names = new Map(
    workbook.sheets
      .find(({ name }) => name === sheet)
      ?.cells.flatMap(({ row, column, value }) => (column === 0 ? [[row, value] as const] : [])),
  );
  return editCells(workbook, sheet, (cell) =>
    cell.column === 0 ? { ...cell, value: names.get(from(cell.row)) ?? cell.value } : cell,
  );
}

describe("a bundle beside its Herkomst", () => {
  let bundle: Snapshot;
  beforeAll(async () => {
    bundle = await bundled(consolidated([await readAsFile(laidOut(najaar2024), "steden.xlsx")]));
  });

  it("says nothing where it is as it was written", () => {
    expect(told(bundle)).toEqual([]);
  });

  it("says nothing without Herkomst, and nothing of what is empty or new", () => {
    expect(told(edited(bundle, removeSheet("Herkomst"), type("Maturiteit", "B11", 5)))).toEqual([]);
    expect(told(edited(bundle, type("Maturiteit", "B11", null), type("Maturiteit", "B23", 3)))).toEqual([]);
  });

  it("has one remark for a city of which a score was corrected, with both, and what stands there counts", () => {
    const corrected = edited(bundle, type("Maturiteit", "B15", 5), type("Maturiteit", "D15", "n.v.t."));
    const [only, ...others] = besideIn(corrected);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: "score-beside-provenance", severity: "info", file: "bundel.xlsx" });
    expect(only && [only.sheet, only.cell, nl.findings[only.code](only), en.findings[only.code](only)]).toEqual([
      ...["Maturiteit", "B15"],
      "Bij Gent staat iets anders dan op Herkomst: Strategie 5 (op Herkomst 3,5) en Monitoring n.v.t. (op Herkomst 2,5). Wat hier staat, telt.",
      "Of Gent, something else stands here than on Herkomst: Strategie 5 (3.5 on Herkomst) and Monitoring n.v.t. (2.5 on Herkomst). What stands here counts.",
    ]);
  });

  it("warns of two cities whose names changed places", () => {
    const swapped = renamed(bundle, "Maturiteit", (row) => (row === 13 ? 14 : row === 14 ? 13 : row));
    expect(told(swapped)).toEqual([
      expect.stringMatching(/^row Genk Gent \d\/8$/),
      expect.stringMatching(/^row Gent Genk \d\/8$/),
    ]);
    const [first] = besideIn(swapped);
    expect(first?.severity).toBe("warning");
    expect(first && nl.findings[first.code](first)).toMatch(
      /^De waarden bij Genk lijken die van Gent\. Bij Genk staan \d van de 8 waarden anders dan op Herkomst: .* Kijk na of er namen of koppen verschoven zijn zonder hun scores\.$/,
    );
  });

  it("warns of nearly every city where the names were sorted without their rows", () => {
    const sorted = told(renamed(bundle, "Maturiteit", (row) => (row >= 10 && row <= 22 ? 32 - row : row)));
    expect(sorted.filter((each) => each.startsWith("row ")).length).toBeGreaterThanOrEqual(8);
    expect(sorted.length).toBeLessThanOrEqual(13);
  });

  it("warns of two themes whose headings changed places, once for each", () => {
    const swapped = edited(
      bundle,
      type("Maturiteit", "B6", "Communicatie & participatie"),
      type("Maturiteit", "I6", "Strategie"),
    );
    expect(told(swapped)).toEqual([
      expect.stringMatching(/^row Strategie Communicatie & participatie \d+\/12$/),
      expect.stringMatching(/^row Communicatie & participatie Strategie \d+\/12$/),
    ]);
  });

  it("warns once of the numbers of FTE where the names beside them were sorted", () => {
    const rows = bundle.sheets.find(({ name }) => name === "LEKP-VTE")?.cells ?? [];
    const at = (name: string) => rows.find(({ column, value }) => column === 0 && value === name)?.row ?? -1;
    const [first, last] = [at("Aalst"), at("Turnhout")];
    const sorted = renamed(bundle, "LEKP-VTE", (row) => (row >= first && row <= last ? first + last - row : row));
    expect(told(sorted)).toEqual([expect.stringMatching(/^row LEKP-VTE \d+\/1[23]$/)]);
  });
});

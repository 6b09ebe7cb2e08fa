/** A bundle with global scores and a summary, as a second program sees it: clean, calculated, coloured, and protected. */
import { beforeAll, expect, it } from "@jest/globals";
import { klimaatgovernance } from "../../src/domain/definition/klimaatgovernance";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { bundlePlan, PUBLISHED } from "../layout/published";
import { sheetOf } from "../layout/plan/plans";
import { rendered } from "../libreoffice/rendered";
import { describeWithLibreOffice, PATIENCE, recalculate, type Recalculated } from "../libreoffice/soffice";
import { complaintsAbout, describeWithChecker } from "../ooxml/check-xlsx";

const plan = bundlePlan(PUBLISHED);
let bytes: Uint8Array;
beforeAll(async () => {
  const host = newXlsxHost({ title: "Bundel", created: new Date("2026-01-01T00:00:00Z") });
  await host.apply(plan);
  bytes = host.bytes();
});

describeWithChecker("a bundle with what was published, against the standard", () => {
  it("is clean", () => {
    expect(complaintsAbout(bytes)).toEqual([]);
  });
});

describeWithLibreOffice("a bundle with what was published, in LibreOffice", () => {
  const attempts = [
    ["Globaal", "C6", "3.25", "taken"],
    ["Globaal", "C6", "7", "refused"],
    ["Globaal", "D6", "Omdat.", "taken"],
    ["Aanbevelingen", "A5", "Mobiliteit", "refused"],
    ["Aanbevelingen", "A5", "Middelen", "taken"],
    ["Werkpakketten", "G5", "5", "refused"],
    ["Werkpakketten", "G5", "2.5", "refused"],
    ["Werkpakketten", "G5", "4", "taken"],
    ["Globaal", "C5", "1", "locked"],
    ["Maturiteit", "C7", "5", "locked"],
    ["Aanbevelingen", "B5", "5", "locked"],
  ] as const;
  let calculated: Recalculated;
  beforeAll(async () => {
    calculated = await recalculate(
      bytes,
      attempts.map(([sheet, cell, text]) => ({ sheet, cell, text })),
    );
  }, 3 * PATIENCE);

  const valuesOf = (name: string, column: number, rows: readonly number[]) => {
    const cells = calculated.sheets.find((sheet) => sheet.name === name)?.cells ?? {};
    return rows.map((row) => cells[`${row},${column}`]?.value ?? "");
  };

  it("takes a score with its reason, and neither another median, theme nor priority", () => {
    expect(calculated.attempts).toEqual(attempts.map(([, , , outcome]) => outcome));
  });

  it("shows the published scores above the medians, which are what they were", () => {
    const columns = klimaatgovernance.themes.map((_, index) => 1 + index);
    const row = (at: number) => columns.flatMap((column) => valuesOf("Maturiteit", column, [at]));
    expect(row(6)).toEqual(["", 2.5, "", "", "", "", 2, ""]);
    expect(row(7)).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
    expect(valuesOf("Globaal", 2, [4, 8, 12, 16, 20, 24, 28, 32])).toEqual([3, 3, 2.75, 3, 2.875, 3, 3, 3]);
    expect(valuesOf("Globaal", 3, [4, 28])).toEqual(["n = 12", "n = 11"]);
  });

  it(
    "shows the same published scores after the ledger was sorted the other way",
    async () => {
      const last = 4 + 4 * klimaatgovernance.themes.length - 1;
      const turned = plan.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          sheet.name === "Globaal" && cell.row > 3 ? { ...cell, row: 4 + last - cell.row } : cell,
        ),
      }));
      const host = newXlsxHost({ title: "Bundel", created: new Date("2026-01-01T00:00:00Z") });
      await host.apply({ ...plan, sheets: turned });
      const cells = (await recalculate(host.bytes())).sheets.find(({ name }) => name === "Maturiteit")?.cells ?? {};
      const shown = klimaatgovernance.themes.map((_, index) => cells[`6,${1 + index}`]?.value);
      expect(shown).toEqual(["", 2.5, "", "", "", "", 2, ""]);
    },
    PATIENCE,
  );

  it("shows where each theme stands beside where it should get to, and in which package", () => {
    const rows = sheetOf(plan, "Aanbevelingen")
      .cells.filter(({ row, column }) => column === 0 && row > 3)
      .map(({ row }) => row);
    const shown = rows.map((row) => [0, 1, 2, 4].map((column) => valuesOf("Aanbevelingen", column, [row])[0]));
    expect(shown).toEqual([
      ["Strategie", 3, 1, "Strategische partnerschappen & Just transition"],
      ["Strategie", 3, 2, "Datagedreven klimaatbeleid"],
      ["Strategie", 3, 3, "Datagedreven klimaatbeleid"],
      ["Aanpak", 2.5, "", ""],
      ["Monitoring", 2.75, 6, "Datagedreven klimaatbeleid"],
      ["Monitoring", 2.75, 7, "Datagedreven klimaatbeleid"],
      ["HR & cultuur", 3, "", ""],
      ["Regelgeving", 2.875, 4, "Proactieve klimaathandhaving"],
      ["Regelgeving", 2.875, 5, "Conflicterende visies in regels"],
      ["Middelen", 3, 8, "Kader klimaatfinanciering"],
      ["Risicobeheer", 2, 9, "Klimaatrisicomanagement"],
      ["Communicatie & participatie", 3, 10, "Klimaatdialoog en stakeholdermanagement"],
    ]);
  });

  it(
    "colours what was published and where a theme stands, and nothing that was not",
    async () => {
      const all = await rendered(bytes);
      const fillAt = (sheet: string, row: number, column: number) =>
        all[plan.sheets.findIndex(({ name }) => name === sheet)]?.[row]?.[column]?.fill;
      const [summary, orange, between] = ["#EDF3F4", "#F4A65A", "#F7C46B"];
      expect(klimaatgovernance.themes.map((_, index) => fillAt("Maturiteit", 6, 1 + index))).toEqual([
        ...[summary, between, summary, summary, summary, summary, orange, summary],
      ]);
      expect([fillAt("Globaal", 11, 2), fillAt("Aanbevelingen", 14, 1)]).toEqual([between, orange]);
    },
    PATIENCE,
  );
});

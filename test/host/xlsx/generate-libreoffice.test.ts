import { execFileSync } from "node:child_process";
import { expect, it } from "@jest/globals";
import type { Plan } from "../../../src/host/plan";
import { generateXlsx } from "../../../src/host/xlsx/generate";
import { rendered } from "../../libreoffice/rendered";
import { convert, describeWithLibreOffice, PATIENCE, recalculate, type Attempt } from "../../libreoffice/soffice";
import { AWKWARD, BANDS, CREATED, kitchenSink, LIST_SHEET, MEDIAN, SCORE_SHEET } from "./kitchen-sink";

const PROPERTIES = { title: "Proef", created: CREATED };
const FIRST_ROW = 4;

/** The kitchen sink with wrong results stored for its formulas. */
function falsified(): Plan {
  const plan = kitchenSink();
  const wrong = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 99 })),
  }));
  return { ...plan, sheets: wrong };
}

function typing(cell: string, text: string): Attempt {
  return { sheet: SCORE_SHEET, cell, text };
}

const ATTEMPTS: readonly (readonly [outcome: string, attempt: Attempt])[] = [
  ["taken", typing("B14", "2.5")],
  ["taken", typing("B14", "5")],
  ["refused", typing("B14", "7")],
  ["refused", typing("B14", "0.75")],
  ["refused", typing("B14", "goed")],
  ["taken", typing("C5", "Genk")],
  ["refused", typing("C5", "Gent")],
  ["taken", typing("C6", "2.25")],
  ["refused", typing("C6", "2.3")],
  ["taken", typing("C7", "1000")],
  ["refused", typing("C7", "-1")],
  ["taken", { sheet: LIST_SHEET, cell: "A1", text: "Brugge" }],
  ["locked", typing("A1", "een andere titel")],
  ["locked", typing("B3", "4")],
];

describeWithLibreOffice("a generated workbook in LibreOffice", () => {
  it(
    "calculates what the plan says, whatever results are stored",
    async () => {
      const { sheets } = await recalculate(await generateXlsx(falsified(), PROPERTIES));
      for (const [index, sheet] of kitchenSink().sheets.entries()) {
        expect(sheets[index]?.name).toBe(sheet.name);
        for (const { row, column, value, formula } of sheet.cells) {
          const cell = sheets[index]?.cells[`${row},${column}`];
          expect({ row, column, value: cell?.value, calculated: cell?.formula !== undefined }).toEqual({
            row,
            column,
            value,
            calculated: formula !== undefined,
          });
        }
      }
      expect(sheets[0]?.cells["2,1"]).toMatchObject({ value: MEDIAN });
      expect(sheets[0]?.cells["4,3"]).toEqual({ value: AWKWARD[0] });
    },
    PATIENCE,
  );

  it(
    "takes and refuses what is typed, as its validations and its protection say",
    async () => {
      const workbook = await generateXlsx(kitchenSink(), PROPERTIES);
      const { attempts, sheets } = await recalculate(
        workbook,
        ATTEMPTS.map(([, attempt]) => attempt),
      );
      expect(ATTEMPTS.map(([, attempt], index) => [attempts[index], attempt])).toEqual(ATTEMPTS);
      expect(sheets.map(({ name, protected: locked }) => [name, locked])).toEqual([
        [SCORE_SHEET, true],
        [LIST_SHEET, false],
      ]);
    },
    PATIENCE,
  );

  it(
    "shows each score in the colour of its band, and an empty one in none",
    async () => {
      const [scores] = await rendered(await generateXlsx(kitchenSink(), PROPERTIES));
      const shown = scores?.slice(FIRST_ROW, FIRST_ROW + BANDS.length + 1).map(([, score]) => score);
      expect(shown).toEqual([
        ...BANDS.map(({ score, fill, fontColour }) => ({ number: score, fill, fontColour })),
        { fill: "#F2F2F2" },
      ]);
    },
    PATIENCE,
  );

  // How many rows a page holds is up to the fonts of the machine: a thousand never fit on one.
  it.each([
    { rows: 5, long: false, what: "one page for a sheet that is far wider than a page" },
    { rows: 1000, long: true, what: "more pages below each other, but none beside, for a long sheet" },
  ])(
    "prints $what",
    async ({ rows, long }) => {
      const pdf = await convert(await generateXlsx(wide(rows), PROPERTIES), "pdf");
      expect(pagesOf(pdf) > 1).toBe(long);
      expect(numbersOnFirstPage(pdf)).toEqual(expect.arrayContaining([0, COLUMNS - 1]));
      const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString("latin1")) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]); // A4 on its side, in points
    },
    PATIENCE,
  );
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function numbersOnFirstPage(pdf: Buffer): number[] {
  const text = execFileSync("pdftotext", ["-f", "1", "-l", "1", "-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return text.match(/\d+/g)?.map(Number) ?? [];
}

const COLUMNS = 30;

/** A sheet of 30 columns of 20 characters: some four pages wide when it is not made to fit. */
function wide(rows: number): Plan {
  const [sheet] = kitchenSink().sheets;
  if (!sheet) throw new Error("the kitchen sink has a sheet");
  const cells = Array.from({ length: rows * COLUMNS }, (_, index) => ({
    row: Math.floor(index / COLUMNS),
    column: index % COLUMNS,
    value: index,
  }));
  return {
    sheets: [
      {
        ...sheet,
        columnWidths: Array.from({ length: COLUMNS }, () => 20),
        cells,
        rowHeights: [],
        formats: [],
        validations: [],
        conditionalFormats: [],
        print: { ...sheet.print, area: { row: 0, column: 0, rows, columns: COLUMNS } },
      },
    ],
    names: [],
  };
}

/** Legende is the definition: what is laid out there is what is read, checked and bundled by. */
import { describe, expect, it } from "@jest/globals";
import type { Cell, Snapshot } from "../../../src/host/snapshot";
import { cellName, parseCell } from "../../../src/host/a1";
import type { CellValue } from "../../../src/domain/cell-content";
import type { AssessmentDefinition, Level } from "../../../src/domain/definition/definition";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { readDefinition } from "../../../src/layout/parse/own/read-definition";
import { scoreValidation } from "../../../src/layout/sheets/score-cells";
import { dataMaturity, halfPoints } from "../../domain/other-scans";
import { loseNames, removeSheet, rename } from "../edits";
import { laidOut } from "../laid-out";
import { everyMunicipality, wideScan } from "../scans";

const level = (value: number): Level => ({
  ...{ value, name: `Niveau ${value}: ${"een lange uitleg".repeat(6)}`, colour: `kleur ${value}`, meaning: "" },
  ...{ fill: `#${(value * 1118481).toString(16).padStart(6, "0").toUpperCase()}`, colourAliases: [], fillAliases: [] },
});
const manyLevels: AssessmentDefinition = {
  ...dataMaturity,
  id: "veel-niveaus",
  levels: [level(0), level(1), ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map(level)],
};

const readBack = (workbook: Snapshot) => readDefinition(workbook, { builtIn: klimaatgovernance });
const legendOf = (definition: AssessmentDefinition) => laidOut(emptyMeasurement(definition, "najaar 2026"));

describe("a definition that was laid out", () => {
  it.each([dataMaturity, halfPoints, wideScan, everyMunicipality, manyLevels])(
    "is read back: $id, step $step",
    (definition) => {
      expect(readBack(legendOf(definition))).toMatchObject({ definition, findings: [], sheet: "Legende" });
    },
  );

  it("is the built-in one itself when it says the same", () => {
    expect(readBack(legendOf(klimaatgovernance))?.definition).toBe(klimaatgovernance);
  });

  it("is found on a sheet that was renamed", () => {
    expect(readBack(rename("Legende", "Uitleg")(legendOf(dataMaturity)))?.definition).toEqual(dataMaturity);
  });

  it("is found by the titles of its tables when its names are lost", () => {
    expect(readBack(loseNames(legendOf(dataMaturity)))?.definition).toEqual(dataMaturity);
  });

  it("is not there when its sheet is gone", () => {
    expect(readBack(removeSheet("Legende")(legendOf(dataMaturity)))).toBeUndefined();
    expect(readBack(removeSheet("Legende")(loseNames(legendOf(dataMaturity))))).toBeUndefined();
  });

  it("takes a theme that was added below the others, with a code made of its name", () => {
    const { row = 0 } = parseCell(cellWith(legendOf(dataMaturity), "Gebruik")) ?? {};
    const added = put(legendOf(dataMaturity), { [`B${row + 2}`]: "Open data" });
    expect(readBack(added)?.definition?.themes.at(-1)).toEqual({ id: "open-data", name: "Open data", aliases: [] });
  });
});

describe("a definition that contradicts itself", () => {
  const legend = legendOf(dataMaturity);

  it.each([
    { what: "a step of 0", beside: "Stap", value: 0, raw: "Stap: 0" },
    { what: "a step in words", beside: "Stap", value: "een half", raw: "Stap: een half" },
    { what: "no code", beside: "Code", value: null, raw: "Code" },
    { what: "a theme with the code of another", at: "beheer", value: "kwaliteit", raw: "Beheer en eigenaarschap" },
    { what: "a theme with the name of another", at: "Gebruik", value: "datakwaliteit", raw: "datakwaliteit" },
    { what: "a city with the name of another", at: "Lier", value: "Heist op den Berg", raw: "Heist op den Berg" },
  ])("says where: $what", ({ beside, at = beside ?? "", value, raw }) => {
    const { row = 0, column = 0 } = parseCell(cellWith(legend, at)) ?? {};
    const reading = readBack(put(legend, { [cellName(row, column + (beside === undefined ? 0 : 1))]: value }));
    expect(reading?.definition).toBeUndefined();
    expect(reading?.findings.map(({ code, sheet, raw: read }) => [code, sheet, read])).toEqual([
      ["definition-invalid", "Legende", raw],
    ]);
  });

  it("says so of levels that do not rise, and of a level without a colour", () => {
    const { row = 0 } = parseCell(cellWith(legend, "Op orde")) ?? {};
    expect(readBack(put(legend, { [`A${row + 1}`]: 1 }))?.findings).toEqual([
      { code: "definition-invalid", severity: "error", sheet: "Legende", cell: `A${row + 1}`, raw: "Score: 1" },
    ]);
    expect(readBack(withoutFill(legend, row))?.findings.map(({ raw }) => raw)).toEqual(["Kleur: paars"]);
  });

  it("says so of too few themes to find a grid by, and of no city at all", () => {
    const few = { ...dataMaturity, themes: dataMaturity.themes.slice(0, 2), cities: [] };
    expect(readBack(legendOf(few))?.findings.map(({ raw }) => raw)).toEqual(["Thema's: 2", "Steden: 0"]);
  });
});

describe("the message beside a score cell", () => {
  it.each([klimaatgovernance, manyLevels, wideScan])(
    "fits into what Excel shows, whatever the levels: $id",
    (definition) => {
      const { prompt } = scoreValidation("A1", definition);
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      expect(prompt.message).toContain("Tussenscores");
    },
  );
});

/** The address on Legende of the first cell with this text. */
function cellWith({ sheets }: Snapshot, text: string): string {
  const cell = sheets.find(({ name }) => name === "Legende")?.cells.find(({ value }) => value === text);
  if (!cell) throw new Error(`Legende does not say ${text}`);
  return cellName(cell.row, cell.column);
}

function put(workbook: Snapshot, values: Readonly<Record<string, CellValue>>): Snapshot {
  return onLegend(workbook, (cells) => {
    const changed = Object.entries(values).map(([address, value]) => ({
      ...(parseCell(address) ?? { row: 0, column: 0 }),
      value,
    }));
    const isChanged = (cell: Cell) => changed.some(({ row, column }) => row === cell.row && column === cell.column);
    const fills = new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell.fill]));
    return [
      ...cells.filter((cell) => !isChanged(cell)),
      ...changed.map((cell): Cell => {
        const fill = fills.get(cellName(cell.row, cell.column));
        return { ...cell, ...(fill !== undefined && { fill }) };
      }),
    ].sort((a, b) => a.row - b.row || a.column - b.column);
  });
}

function withoutFill(workbook: Snapshot, row: number): Snapshot {
  return onLegend(workbook, (cells) =>
    cells.map((cell) => (cell.row === row ? { row, column: cell.column, value: cell.value } : cell)),
  );
}

function onLegend(workbook: Snapshot, edit: (cells: readonly Cell[]) => readonly Cell[]): Snapshot {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === "Legende" ? { ...sheet, cells: edit(sheet.cells) } : sheet,
  );
  return { ...workbook, sheets };
}

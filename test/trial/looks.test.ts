/** A workbook that is opened on the trial page looks as it does in Excel, and refuses what Excel refuses there. */
import { beforeAll, describe, expect, it } from "@jest/globals";
import { writeXlsx } from "hucre";
import { layOut } from "../../src/actions/lay-out";
import { parseCell } from "../../src/host/a1";
import { newXlsxHost } from "../../src/host/xlsx/xlsx-host";
import { najaar2024 } from "../../src/sample/najaar-2024";
import type { EngineEvent } from "../../trial/engine";
import { giveLooks } from "../../trial/looks/give-looks";
import { openWorkbook } from "../../trial/page/workbook-files";
import { seed } from "../../trial/seed";
import { book } from "./batch";

/** As the page does it. */
async function openedHere(bytes: Uint8Array) {
  const opened = await openWorkbook(bytes);
  if ("refusal" in opened) throw new Error(opened.refusal);
  const { engine, world } = book({ requirementSet: "1.18" });
  seed(world, opened.workbook);
  giveLooks(world, opened.looks);
  const refused: string[] = [];
  engine.listen((event: EngineEvent) => {
    if (event.kind === "refused") refused.push(event.because);
  });
  const { getters } = engine.model;
  const at = (sheet: string, cell: string) => {
    const id = world.sheetNamed(sheet)?.sheet ?? "";
    const { row, column } = parseCell(cell) ?? { row: -1, column: -1 };
    return { sheetId: id, row, col: column };
  };
  return {
    engine,
    world,
    refused,
    canUndoAtFirst: (engine.model as unknown as { getters: PageGetters }).getters.canUndo(),
    style: (sheet: string, cell: string) => getters.getCellStyle(at(sheet, cell)),
    shown: (sheet: string, cell: string) => getters.getCellComputedStyle(at(sheet, cell)),
    text: (sheet: string, cell: string) => getters.getEvaluatedCell(at(sheet, cell)).formattedValue,
    size: (sheet: string, dimension: "ROW" | "COL", index: number) =>
      getters.getHeaderSize(at(sheet, "A1").sheetId, dimension, index),
    type: (sheet: string, cell: string, content: string) => {
      engine.model.dispatch("UPDATE_CELL", { ...at(sheet, cell), content });
    },
  };
}

describe("our own template, opened", () => {
  let opened: Awaited<ReturnType<typeof openedHere>>;
  beforeAll(async () => {
    const host = newXlsxHost({ title: "Maturiteit", created: new Date(0) });
    await layOut(host, najaar2024);
    opened = await openedHere(host.bytes());
  });

  it("has white, bold, wrapped headings on dark teal, and a large title", () => {
    expect(opened.style("Maturiteit", "B6")).toMatchObject({
      ...{ fillColor: "#17505E", textColor: "#FFFFFF", bold: true },
      ...{ wrapping: "wrap", align: "center", verticalAlign: "middle" },
    });
    expect(opened.style("Maturiteit", "A1")).toMatchObject({ textColor: "#17505E", bold: true, fontSize: 18 });
  });

  it("has columns and rows of the size that the file gives, in pixels", () => {
    expect([opened.size("Maturiteit", "COL", 0), opened.size("Maturiteit", "COL", 1)]).toEqual([173, 117]);
    expect([opened.size("Maturiteit", "ROW", 0), opened.size("Maturiteit", "ROW", 5)]).toEqual([40, 48]);
    // Beyond what the file speaks of: as wide as in any Excel.
    expect(opened.size("Maturiteit", "COL", 12)).toBe(64);
  });

  it("colours a score by the legend, also the one that is typed now, and its text stays readable", () => {
    expect(opened.shown("Maturiteit", "B11").fillColor).toBe("#F7C46B");
    opened.type("Maturiteit", "B11", "5");
    expect(opened.shown("Maturiteit", "B11")).toMatchObject({ fillColor: "#2E7D46", textColor: "#FFFFFF" });
  });

  it("keeps titles in view, shows no gridlines, and has lines of its own around its cells", () => {
    const { getters } = opened.engine.model as unknown as { getters: PageGetters };
    const id = opened.world.sheetNamed("Maturiteit")?.sheet ?? "";
    expect(getters.getPaneDivisions(id)).toEqual({ xSplit: 1, ySplit: 10 });
    expect(getters.getGridLinesVisibility(id)).toBe(false);
    expect(getters.getCellBorder({ sheetId: id, row: 10, col: 1 })?.top).toEqual({ style: "thin", color: "#C5D2D5" });
  });

  it("writes the lowest and highest score with a comma", () => {
    expect(opened.text("Maturiteit", "D10")).toBe("1 – 4,5");
  });

  it("refuses a 7, and anything in a cell that is not there to be filled in, as Excel does", () => {
    opened.type("Maturiteit", "B12", "7");
    opened.type("Maturiteit", "B8", "3");
    opened.type("Maturiteit", "B12", "4.5");
    expect(opened.refused).toEqual(["invalid", "locked"]);
    expect(opened.text("Maturiteit", "B12")).toBe("4,5");
    const { validations, protection } = opened.world.records.sheet(opened.world.sheetNamed("Maturiteit")?.sheet ?? "");
    expect(validations[0]?.errorAlert).toMatchObject({ title: "Deze score kan niet" });
    expect(protection).toMatchObject({ allowFormatColumns: true });
  });

  it("offers nobody to undo the opening", () => {
    expect(opened.canUndoAtFirst).toBe(false);
  });
});

describe("a workbook of somebody else's, opened", () => {
  async function theirs(cells: readonly (readonly [string, object])[], sheet: object = {}) {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Blad1",
          rows: [],
          cells: new Map(
            cells.map(([name, cell]) => {
              const { row, column } = parseCell(name) ?? { row: 0, column: 0 };
              return [`${row},${column}`, cell];
            }),
          ),
          ...sheet,
        },
      ],
    });
    return openedHere(bytes);
  }

  it("shows amounts, dates and times in the formats of Excel, and never an error instead of a number", async () => {
    const { text } = await theirs([
      ["A1", { value: 1234.5, style: { numFmt: '_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-' } }],
      ["A2", { value: 45_000, style: { numFmt: "m/d/yyyy" } }],
      ["A3", { value: 45_000, style: { numFmt: "[$-813]d mmmm yyyy;@" } }],
      ["A4", { value: -3, style: { numFmt: "0;[Red]-0" } }],
      ["A5", { value: 0.5, style: { numFmt: "# ?/?" } }],
      ["A6", { value: 12, style: { numFmt: 'General" VTE"' } }],
      ["A7", { value: 2, style: { numFmt: "[>=3]0.0;0" } }],
      ["A8", { value: 0.0625, style: { numFmt: "[mm]:ss" } }],
      ["A9", { value: 2.5, style: { numFmt: "@" } }],
    ]);
    const shown = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"].map((cell) => text("Blad1", cell));
    expect(shown).toEqual(["1.234,50 €", "15/03/2023", "15 March 2023", "-3", "0,5", "12", "2", "1:30:00", "2,5"]);
  });

  it("has lines on the sides that they were drawn on", async () => {
    const side = { style: "thick", color: { rgb: "FF0000" } };
    const { engine, world } = await theirs([["B2", { value: "x", style: { border: { bottom: side } } }]]);
    const { getters } = engine.model as unknown as { getters: PageGetters };
    const border = getters.getCellBorder({ sheetId: world.sheetNamed("Blad1")?.sheet ?? "", row: 1, col: 1 });
    expect(border).toEqual({ bottom: { style: "thick", color: "#FF0000" } });
  });

  it("colours what is compared, in order of priority, and refuses what its lists and limits do", async () => {
    const fill = (rgb: string) => ({ style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb } } } });
    const { shown, type, refused } = await theirs([["A1", { value: 4 }]], {
      conditionalRules: [
        { type: "cellIs", operator: "greaterThan", formula: "3", range: "A1:A9", priority: 2, ...fill("00FF00") },
        { type: "expression", formula: "A1=5", range: "A1:A9", priority: 1, ...fill("0000FF") },
      ],
      dataValidations: [
        { type: "list", formula1: '"ja,nee"', range: "B1:B9", showErrorMessage: true, errorStyle: "stop" },
        { type: "whole", operator: "between", formula1: "1", formula2: "5", range: "C1:C9", showErrorMessage: true },
      ],
    });
    expect(shown("Blad1", "A1").fillColor).toBe("#00FF00");
    type("Blad1", "A1", "5");
    expect(shown("Blad1", "A1").fillColor).toBe("#0000FF");
    for (const [cell, content] of [
      ["B1", "ja"],
      ["B2", "misschien"],
      ["C1", "3"],
      ["C2", "3.5"],
      ["C3", "6"],
    ] as const)
      type("Blad1", cell, content);
    expect(refused).toEqual(["invalid", "invalid", "invalid"]);
  });
});

/** Of the engine, what only a page asks. */
interface PageGetters {
  getPaneDivisions(id: string): object;
  getGridLinesVisibility(id: string): boolean;
  getCellBorder(at: object): { readonly top?: object; readonly bottom?: object } | null;
  canUndo(): boolean;
}

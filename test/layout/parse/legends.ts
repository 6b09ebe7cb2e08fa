/** A Legende as somebody changed it, and where on it something stands. */
import type { CellValue } from "../../../src/domain/cell-content";
import type { AssessmentDefinition } from "../../../src/domain/definition/definition";
import { klimaatgovernance } from "../../../src/domain/definition/klimaatgovernance";
import { emptyMeasurement } from "../../../src/domain/measurement/measurement";
import { cellName, parseCell } from "../../../src/host/a1";
import type { Cell, Snapshot } from "../../../src/host/snapshot";
import { readDefinition } from "../../../src/layout/parse/own/read-definition";
import { laidOut } from "../laid-out";

export const readBack = (workbook: Snapshot) => readDefinition(workbook, { builtIn: klimaatgovernance });
export const legendOf = (definition: AssessmentDefinition) => laidOut(emptyMeasurement(definition, "najaar 2026"));

/** The address on Legende of the first cell with this text. */
export function cellWith({ sheets }: Snapshot, text: string): string {
  const cell = sheets.find(({ name }) => name === "Legende")?.cells.find(({ value }) => value === text);
  if (!cell) throw new Error(`Legende does not say ${text}`);
  return cellName(cell.row, cell.column);
}

export function put(workbook: Snapshot, values: Readonly<Record<string, CellValue>>): Snapshot {
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

export function onLegend(workbook: Snapshot, edit: (cells: readonly Cell[]) => readonly Cell[]): Snapshot {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === "Legende" ? { ...sheet, cells: edit(sheet.cells) } : sheet,
  );
  return { ...workbook, sheets };
}

/** What people do to a workbook after it was laid out. Names move along, as they do in Excel. */
import type { Cell, SheetSnapshot, Snapshot } from "../../src/host/snapshot";
import { absoluteAreaName, parseCell, parseSheetArea, quotedSheet } from "../../src/host/a1";
import type { CellValue } from "../../src/domain/cell-content";

type Edit = (workbook: Snapshot) => Snapshot;

/** The edits one after the other. */
export function edited(workbook: Snapshot, ...edits: readonly Edit[]): Snapshot {
  return edits.reduce((before, edit) => edit(before), workbook);
}

export function rename(from: string, to: string): Edit {
  return (workbook) => ({
    ...editSheet(workbook, from, (sheet) => ({ ...sheet, name: to })),
    names: workbook.names.map((name) => {
      const found = parseSheetArea(name.refersTo);
      return found?.sheet === from ? { ...name, refersTo: `${quotedSheet(to)}!${absoluteAreaName(found.area)}` } : name;
    }),
  });
}

export const reverseSheets: Edit = (workbook) => ({ ...workbook, sheets: [...workbook.sheets].reverse() });

export const loseNames: Edit = (workbook) => ({ ...workbook, names: [] });

export function removeSheet(name: string): Edit {
  return (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
    names: workbook.names.map((each) =>
      parseSheetArea(each.refersTo)?.sheet === name ? { ...each, refersTo: "#REF!" } : each,
    ),
  });
}

/** An empty column before the one at `column`. */
export function insertColumn(sheet: string, column: number): Edit {
  return (workbook) => ({
    ...editCells(workbook, sheet, (cell) => ({ ...cell, column: cell.column + (cell.column >= column ? 1 : 0) })),
    names: workbook.names.map((name) => {
      const found = parseSheetArea(name.refersTo);
      if (found?.sheet !== sheet) return name;
      const { area } = found;
      const inside = column > area.column && column < area.column + area.columns;
      const moved = {
        ...area,
        column: area.column + (column <= area.column ? 1 : 0),
        columns: area.columns + (inside ? 1 : 0),
      };
      return { ...name, refersTo: `${quotedSheet(sheet)}!${absoluteAreaName(moved)}` };
    }),
  });
}

/** @param order the old row for each new one, for the rows from `first` on. */
export function reorderRows(sheet: string, first: number, order: readonly number[]): Edit {
  return (workbook) => editCells(workbook, sheet, (cell) => ({ ...cell, row: moved(cell.row, first, order) }));
}

/** @param order the old column for each new one, for the columns from `first` on. */
export function reorderColumns(sheet: string, first: number, order: readonly number[]): Edit {
  return (workbook) => editCells(workbook, sheet, (cell) => ({ ...cell, column: moved(cell.column, first, order) }));
}

/** Types values into a row, from a cell on. */
export function type(sheet: string, at: string, ...values: readonly CellValue[]): Edit {
  const { row, column } = parseCell(at) ?? { row: 0, column: 0 };
  return (workbook) =>
    editSheet(workbook, sheet, (before) => {
      const written = values.map((value, index): Cell => ({ row, column: column + index, value }));
      const others = before.cells.filter(
        (cell) => cell.row !== row || cell.column < column || cell.column >= column + values.length,
      );
      return { ...before, cells: inOrder([...others, ...written.filter(({ value }) => value !== null)]) };
    });
}

/** Strikes a cell through, as one does who takes back what stands in it. */
export function strike(sheet: string, at: string): Edit {
  const place = parseCell(at);
  return (workbook) =>
    editCells(workbook, sheet, (cell) =>
      cell.row === place?.row && cell.column === place.column ? { ...cell, plain: "" } : cell,
    );
}

/** Puts a note on what stands in a cell. */
export function note(sheet: string, at: string, text: string): Edit {
  const place = parseCell(at);
  return (workbook) =>
    editCells(workbook, sheet, (cell) =>
      cell.row === place?.row && cell.column === place.column ? { ...cell, note: text } : cell,
    );
}

function moved(place: number, first: number, order: readonly number[]): number {
  const index = order.indexOf(place - first);
  return index < 0 ? place : first + index;
}

export function editCells(workbook: Snapshot, name: string, edit: (cell: Cell) => Cell): Snapshot {
  return editSheet(workbook, name, (sheet) => ({ ...sheet, cells: inOrder(sheet.cells.map(edit)) }));
}

function editSheet(workbook: Snapshot, name: string, edit: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`There is no sheet ${name}.`);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)) };
}

function inOrder(cells: readonly Cell[]): readonly Cell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

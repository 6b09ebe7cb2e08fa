/** A workbook after cells of it were written. */
import type { Snapshot } from "../../src/host/snapshot";
import type { BundleWrite } from "../../src/layout/plan/wanted";

export function written(workbook: Snapshot, writes: readonly BundleWrite[]): Snapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
      for (const { row, column, value } of writes.filter((write) => write.sheet === sheet.name)) {
        const key = `${row},${column}`;
        cells.set(key, { ...cells.get(key), row, column, value });
      }
      return { ...sheet, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
}

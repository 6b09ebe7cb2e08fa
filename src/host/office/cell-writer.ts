/**
 * Writes single cells, all of them or none, in two round trips:
 * 1. what they hold now, and whether they may be written; 2. the new contents.
 * Breaks off half-way only if Excel does; then what was there is put back: see cell-restorer.ts.
 */
import type { CellWrite } from "../host";
import type { Worksheet } from "./api";
import { type CellChange, contentOf, queueContent } from "./cell-change";
import { restoreCells } from "./cell-restorer";
import { neverBegan, SheetProtected } from "./errors";
import { cellInput } from "./input";
import { batch, type GuardedContext, type Session } from "./sync";

/** Throws `PlanHalfApplied` or `OutcomeUnknown` when something was, or may have been, left behind; else nothing was. */
export async function writeCells(session: Session, cells: readonly CellWrite[]): Promise<void> {
  if (cells.length === 0) return;
  let changes: readonly CellChange[] = [];
  try {
    await batch(session, async (context) => {
      changes = await changesOf(context, cells);
      // By its id: someone may rename the sheet in between.
      for (const { sheetId, row, column, after } of changes)
        queueContent(context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1), after);
      await context.sync();
    });
  } catch (error) {
    if (changes.length === 0 || neverBegan(error)) throw error;
    await restoreCells(session, changes, error);
    throw error;
  }
}

/** Throws a `SheetProtected` when a cell is locked, before anything is written. */
async function changesOf(context: GuardedContext, cells: readonly CellWrite[]): Promise<readonly CellChange[]> {
  const sheets = new Map<string, Worksheet>();
  const queued = cells.map((cell) => {
    const sheet = sheets.get(cell.sheet) ?? context.workbook.worksheets.getItem(cell.sheet);
    if (!sheets.has(cell.sheet)) sheet.load("id,protection/protected");
    sheets.set(cell.sheet, sheet);
    const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    range.load("values,formulas,numberFormat,format/protection/locked");
    return { cell, sheet, range };
  });
  await context.sync();
  const closed = queued.find(({ sheet, range }) => sheet.protection.protected && range.format.protection.locked);
  if (closed) throw new SheetProtected(closed.cell.sheet);
  return queued.map(({ cell: { value, numberFormat, ...at }, sheet, range }) => ({
    ...{ ...at, sheetId: sheet.id, before: contentOf(range) },
    after: { content: cellInput(value), ...(numberFormat !== undefined && { numberFormat }) },
  }));
}

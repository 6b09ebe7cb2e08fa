/**
 * Writes single cells, all of them or none, in two round trips:
 * 1. what they hold now, and whether they may be written; 2. the new contents.
 * Breaks off half-way only if Excel does; then what was there is put back.
 */
import type { CellWrite } from "../host";
import type { CellInput, Range, Worksheet } from "./api";
import { PlanHalfApplied, SheetProtected } from "./errors";
import { cellInput } from "./input";
import { batch, type GuardedContext, type Session } from "./sync";

export async function writeCells(session: Session, cells: readonly CellWrite[]): Promise<void> {
  if (cells.length === 0) return;
  let before: readonly Before[] = [];
  try {
    await batch(session, async (context) => {
      before = await contentsOf(context, cells);
      cells.forEach((cell) => {
        queueContent(rangeOf(context, cell), { content: cellInput(cell.value), numberFormat: cell.numberFormat });
      });
      await context.sync();
    });
  } catch (error) {
    if (before.length > 0) await restore(session, before, error);
    throw error;
  }
}

/** Throws a `SheetProtected` when a cell is locked, before anything is written. */
async function contentsOf(context: GuardedContext, cells: readonly CellWrite[]): Promise<readonly Before[]> {
  const sheets = new Map<string, Worksheet>();
  const queued = cells.map((cell) => {
    const sheet = sheets.get(cell.sheet) ?? context.workbook.worksheets.getItem(cell.sheet);
    if (!sheets.has(cell.sheet)) sheet.protection.load("protected");
    sheets.set(cell.sheet, sheet);
    const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    range.load("values,formulas,numberFormat,format/protection/locked");
    return { cell, sheet, range };
  });
  await context.sync();
  const closed = queued.find(({ sheet, range }) => sheet.protection.protected && range.format.protection.locked);
  if (closed) throw new SheetProtected(closed.cell.sheet);
  return queued.map(({ cell, range }) => ({ cell, content: contentOf(range), numberFormat: formatOf(range) }));
}

/** What a cell held, as it must be assigned to hold it again. */
interface Before {
  readonly cell: CellWrite;
  readonly content: CellInput;
  readonly numberFormat: string;
}

/** A formula is not equal to its result; text that looks like one is. */
function contentOf({ values, formulas }: Range): CellInput {
  const [value, formula] = [values[0]?.[0], formulas[0]?.[0]];
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
  return typeof value === "boolean" ? value : cellInput(value as string | number);
}

function formatOf({ numberFormat }: Range): string {
  const code = (numberFormat as unknown[][])[0]?.[0];
  return typeof code === "string" ? code : "General";
}

interface Content {
  readonly content: CellInput;
  readonly numberFormat: string | undefined;
}

/** The format first: a date's format would make a date of a number that is typed. */
function queueContent(range: Range, { content, numberFormat }: Content): void {
  if (numberFormat !== undefined) range.numberFormat = numberFormat;
  range.formulas = [[content]];
}

async function restore(session: Session, before: readonly Before[], cause: unknown): Promise<void> {
  try {
    await batch(session, async (context) => {
      for (const { cell, ...content } of before) {
        // Only what was touched is written again: a format may be what a protected sheet refuses.
        const numberFormat = cell.numberFormat === undefined ? undefined : content.numberFormat;
        queueContent(rangeOf(context, cell), { ...content, numberFormat });
      }
      await context.sync();
    });
  } catch {
    const sheets = [...new Set(before.map(({ cell }) => cell.sheet))];
    throw new PlanHalfApplied({ sheets, names: [] }, cause);
  }
}

function rangeOf({ workbook }: GuardedContext, { sheet, row, column }: CellWrite): Range {
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}

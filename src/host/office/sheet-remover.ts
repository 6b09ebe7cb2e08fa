/**
 * Takes away sheets that were added, with their names, in two round trips: 1. do they still hold what was read of them, and nothing
 * more? 2. away with them. Excel has no removing on a condition, and what is removed does not come back: what someone types in the
 * moment between the two goes too.
 */
import type { Added } from "../host";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import type { Range } from "./api-range";
import { type CellAsRead, heldIn } from "./as-read";
import { blocksOf } from "./blocks";
import { queueWords } from "./cell-writer";
import { itemNamed } from "./held-names";
import { neverBegan, OutcomeUnknown, PlanHalfApplied, WorkbookChanged, WorkbookProtected } from "./errors";
import { queueDrawn } from "./drawn";
import { batch, type GuardedContext, type Session } from "./sync";

/** Throws a `WorkbookChanged` before anything is done where one of the sheets holds something else. */
export async function removeAdded(session: Session, added: Added, read: Snapshot): Promise<void> {
  const progress = { begun: false };
  try {
    await batch(session, async (context) => {
      await look(context, added, read);
      const { worksheets, names } = context.workbook;
      progress.begun = true;
      // The names first: with its sheet a name may go too, and then Excel does not find it.
      for (const name of added.names) names.getItemOrNullObject(name).delete();
      for (const name of added.sheets) worksheets.getItem(name).delete();
      await context.sync();
    });
  } catch (error) {
    if (!progress.begun || neverBegan(error)) throw error;
    await report(session, added, error);
  }
}

/** The first of the two round trips alone. */
export function lookAtAdded(session: Session, added: Added, read: Snapshot): Promise<void> {
  return batch(session, (context) => look(context, added, read));
}

async function look(context: GuardedContext, added: Added, read: Snapshot): Promise<void> {
  const { worksheets, protection } = context.workbook;
  protection.load("protected");
  const looks = added.sheets.map((name) => {
    const sheet = worksheets.getItem(name);
    const used = sheet.getUsedRange(true);
    used.load("rowIndex,rowCount,columnIndex,columnCount");
    const known = read.sheets.find((each) => each.name === name);
    const words = blocksOf(cellsOf(name, known)).map((block) => queueWords(sheet, block));
    return { name, used, known, words, isBare: queueDrawn(sheet, added.charts?.get(name) ?? 0) };
  });
  await context.sync();
  if (protection.protected && added.sheets.length > 0) throw new WorkbookProtected("no sheet can be removed");
  for (const { name, used, known, words, isBare } of looks) {
    for (const stand of words) stand();
    if (!known || !isWithinRead(used, known)) throw new WorkbookChanged(`"${name}" holds more than was read`);
    if (!isBare()) throw new WorkbookChanged(`somebody drew on "${name}", or said something of it`);
  }
}

/** All cells of the rectangle that was read, the empty ones too. */
function cellsOf(sheet: string, known: SheetSnapshot | undefined): readonly CellAsRead[] {
  const { rows, columns } = sizeOf(known);
  const at = new Map(known?.cells.map((cell) => [cell.row * columns + cell.column, cell]));
  return Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return { sheet, row, column, held: heldIn(at.get(index)) };
  });
}

function sizeOf(known: SheetSnapshot | undefined): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const { row, column } of known?.cells ?? []) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

function isWithinRead({ rowIndex, rowCount, columnIndex, columnCount }: Range, known: SheetSnapshot): boolean {
  const { rows, columns } = sizeOf(known);
  // Of a blank sheet, Excel says that its first cell is used.
  return rowIndex + rowCount <= Math.max(rows, 1) && columnIndex + columnCount <= Math.max(columns, 1);
}

/** After it broke off: are they gone after all, is everything there still, or is some of it left? */
async function report(session: Session, added: Added, cause: unknown): Promise<void> {
  const left = await batch(session, (context) => leftOf(context, added)).catch(() => {
    throw new OutcomeUnknown(added.sheets, cause);
  });
  const isAllThere = left.sheets.length === added.sheets.length && left.names.length === added.names.length;
  if (isAllThere) throw cause;
  if (left.sheets.length + left.names.length > 0) throw new PlanHalfApplied(left, cause);
}

async function leftOf({ workbook: { worksheets, names }, ...context }: GuardedContext, added: Added): Promise<Added> {
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const there = new Set(worksheets.items.map(({ name }) => name));
  return {
    sheets: added.sheets.filter((name) => there.has(name)),
    names: added.names.filter((name) => itemNamed(names, name) !== undefined),
  };
}

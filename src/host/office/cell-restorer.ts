/**
 * After writing cells broke off: gives them back what they held, in three round trips: 1. which sheets are still there,
 * 2. what the cells hold now, 3. what they held. Only what is ours is taken back: a cell that someone has changed since
 * keeps what that person wrote.
 */
import type { Range, Worksheet } from "./api";
import { type CellChange, type Content, contentOf, queueContent } from "./cell-change";
import { OutcomeUnknown, PlanHalfApplied, SheetProtected } from "./errors";
import { batch, type GuardedContext, type Session } from "./sync";

/**
 * What cannot be put back now stays known as a leftover, to be put back when asked again.
 * @param cause why the writing broke off. Throws `SheetProtected` when that turns out to be the reason and nothing was
 * written, `PlanHalfApplied` with the sheets on which something was left, or `OutcomeUnknown`.
 */
export async function restoreCells(session: Session, changes: readonly CellChange[], cause: unknown): Promise<void> {
  const restoring = () => batch(session, (context) => restore(context, changes, cause));
  try {
    await restoring();
  } catch (error) {
    if (error instanceof SheetProtected) throw error;
    const sheets = await batch(session, async (context) => sheetsWith(await lookAt(context, changes))).catch(() => {
      session.leftovers.add(restoring);
      throw new OutcomeUnknown([...new Set(changes.map(({ sheet }) => sheet))], cause);
    });
    if (sheets.length === 0) return;
    session.leftovers.add(restoring);
    throw new PlanHalfApplied({ sheets, names: [] }, cause);
  }
}

async function restore(context: GuardedContext, changes: readonly CellChange[], cause: unknown): Promise<void> {
  const cells = await lookAt(context, changes);
  const written = cells.filter(({ left }) => left !== undefined);
  const closed = cells.find(({ sheet, range }) => sheet.protection.protected && range.format.protection.locked);
  if (written.length === 0 && closed) throw new SheetProtected(closed.sheet.name, cause);
  for (const { range, left } of written) if (left) queueContent(range, left);
  await context.sync();
}

interface Looked {
  readonly sheet: Worksheet;
  readonly range: Range;
  /** What to assign, so that the cell holds again what it held; `undefined` when nothing of ours is in it. */
  readonly left: Content | undefined;
}

/** The cells as they are now, on the sheets that are still there. */
async function lookAt(context: GuardedContext, changes: readonly CellChange[]): Promise<readonly Looked[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const cells = changes.flatMap((change) => {
    const sheet = sheets.get(change.sheetId);
    if (!sheet) return [];
    const range = sheet.getRangeByIndexes(change.row, change.column, 1, 1);
    range.load("values,formulas,numberFormat,format/protection/locked");
    return [{ change, sheet, range }];
  });
  await context.sync();
  return cells.map(({ change, ...cell }) => ({ ...cell, left: toPutBack(change, contentOf(cell.range)) }));
}

/** The format is only written where it was: it may be what a protected sheet refuses. */
function toPutBack({ before, after }: CellChange, now: Required<Content>): Content | undefined {
  const format =
    after.numberFormat === now.numberFormat && before.numberFormat !== now.numberFormat && before.numberFormat;
  const ours = now.content === after.content && now.content !== before.content;
  if (!format && !ours) return undefined;
  return { content: ours ? before.content : now.content, ...(format && { numberFormat: format }) };
}

function sheetsWith(cells: readonly Looked[]): readonly string[] {
  return [...new Set(cells.filter(({ left }) => left !== undefined).map(({ sheet }) => sheet.name))];
}

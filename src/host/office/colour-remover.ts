/**
 * After colouring broke off: removes what it added, in three round trips: 1. which sheets are still there, 2. which
 * conditional formats their areas have now, 3. remove ours.
 *
 * Excel puts a new one on top. So ours are among the topmost, as many as there are more than before; and of those, it is
 * ours when it is one that we were adding, or has no colour yet. What anyone else has is never removed.
 */
import type { ConditionalFormat } from "./api-conditional-formats";
import { type Colouring, isSame, queueExisting } from "./colouring";
import { OutcomeUnknown, PlanHalfApplied, SheetProtected } from "./errors";
import type { Outcome } from "./put-back";
import { batch, type GuardedContext, type Session } from "./sync";

export interface Added {
  readonly work: readonly Colouring[];
  /** Excel has said that all of it is there, and it must go for another reason. */
  readonly isDone: boolean;
}

/**
 * What cannot be removed now stays known as a leftover, to be removed when asked again.
 * @param cause why the work broke off. Throws `SheetProtected` when that turns out to be the reason and nothing was added,
 * `PlanHalfApplied` with the sheets on which something was left, or `OutcomeUnknown`.
 */
export async function removeColours(session: Session, added: Added, cause: unknown): Promise<Outcome> {
  const { work } = added;
  const removing = () => batch(session, (context) => remove(context, added, cause));
  try {
    return await removing();
  } catch (error) {
    if (error instanceof SheetProtected) throw error;
    const left = await batch(session, (context) => lookAt(context, work)).catch(() => {
      session.leftovers.add(removing);
      throw new OutcomeUnknown([...new Set(work.map(({ sheet }) => sheet))], cause);
    });
    const sheets = left.filter(({ ours }) => ours.length > 0).map(({ sheet }) => sheet);
    if (sheets.length === 0) return "nothing is left";
    session.leftovers.add(removing);
    throw new PlanHalfApplied({ sheets: [...new Set(sheets)], names: [] }, cause);
  }
}

async function remove(context: GuardedContext, { work, isDone }: Added, cause: unknown): Promise<Outcome> {
  const looked = await lookAt(context, work);
  if (!isDone && looked.length === work.length && looked.every(({ complete }) => complete))
    return "everything is there";
  const ours = looked.flatMap((each) => each.ours);
  const closed = looked.find(({ isProtected }) => isProtected);
  if (ours.length === 0 && closed) throw new SheetProtected(closed.sheet, cause);
  for (const format of ours) format.delete();
  await context.sync();
  return "nothing is left";
}

interface Looked {
  /** The name that it has now. */
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly ours: readonly ConditionalFormat[];
  readonly complete: boolean;
}

/** Of the sheets that are still there. */
async function lookAt(context: GuardedContext, work: readonly Colouring[]): Promise<readonly Looked[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const queued = work.flatMap((each) => {
    const sheet = sheets.get(each.sheetId);
    return sheet ? [{ ...each, found: sheet, existing: queueExisting(sheet, each.area) }] : [];
  });
  await context.sync();
  return queued.map(({ found, existing: { items }, before, missing }) => {
    const added = items.slice(0, Math.max(0, items.length - before));
    const ours = added.filter((format) => isColourless(format) || missing.some((wanted) => isSame(format, wanted)));
    return {
      ...{ sheet: found.name, isProtected: found.protection.protected, ours },
      complete: missing.every((wanted) => ours.some((format) => isSame(format, wanted))),
    };
  });
}

/** We give a format its colour last, so one that broke off has none. */
function isColourless({ customOrNullObject: custom, cellValueOrNullObject: cellValue }: ConditionalFormat): boolean {
  const own = custom.isNullObject ? cellValue : custom;
  return !own.isNullObject && !own.format.fill.color;
}

/**
 * After writing cells broke off: gives them back what they held, in three round trips: 1. which sheets are still there,
 * 2. what the cells hold now, 3. what they held. Only what is ours is taken back: a cell that someone has changed since
 * keeps what that person wrote.
 */
import type { Position } from "../area";
import type { Worksheet } from "./api";
import type { CellInput, Range } from "./api-range";
import {
  type Before,
  type Content,
  contentsOf,
  contentStep,
  formatOf,
  formatWanted,
  queueStrikes,
  struckIn,
  wanted,
} from "./cell-writer";
import { codeOf, OutcomeUnknown, PlanHalfApplied, SheetProtected } from "./errors";
import { type Around, around, type ProtectedList } from "./held-lists";
import { rangeOf } from "./sheet-writer";
import { carryOut } from "./step";
import { batch, type GuardedContext, type Session } from "./sync";

export interface Restoring {
  readonly cells: readonly Before[];
  /** Why the writing broke off. */
  readonly cause: unknown;
  /** The lists that must be protected again. */
  readonly closed: readonly ProtectedList[];
}

/**
 * What cannot be put back now stays known as a leftover, to be put back when asked again. Throws `SheetProtected` when that
 * turns out to be the reason and nothing was written, `PlanHalfApplied` with the sheets on which something was left, or
 * `OutcomeUnknown`.
 */
export async function restoreCells(session: Session, work: Restoring): Promise<void> {
  const { cells, cause, closed } = work;
  const mustBeClosed = new Set(closed.map(({ sheetId }) => sheetId));
  const restoring = () => batch(session, (context) => restore(context, work));
  try {
    await restoring();
  } catch (error) {
    if (error instanceof SheetProtected) throw error;
    const left = await batch(session, async (context) =>
      (await lookAt(context, cells)).filter(
        ({ sheet, left }) => left !== undefined || (mustBeClosed.has(sheet.id) && !sheet.protection.protected),
      ),
    ).catch(() => {
      session.leftovers.add(restoring);
      throw new OutcomeUnknown([...new Set(cells.map(({ block }) => block.sheet))], cause);
    });
    if (left.length === 0) return;
    session.leftovers.add(restoring);
    throw new PlanHalfApplied({ sheets: [...new Set(left.map(({ sheet }) => sheet.name))], names: [] }, cause);
  }
}

async function restore(context: GuardedContext, { cells, cause, closed }: Restoring): Promise<void> {
  const { workbook } = context;
  workbook.load("readOnly");
  const looked = await lookAt(context, cells);
  const ours = looked.flatMap(({ left }) => left ?? []);
  const contents = ours.map((content) => contentStep(context, content));
  await carryOut(around(context, closingAgain(looked, closed), contents), context);
  if (workbook.readOnly) return;
  const refusing = ours.length === 0 && looked.find((each) => isRefusing(each, { cause, closed }));
  if (refusing) throw new SheetProtected(refusing.sheet.name, cause);
}

/** Of the lists that were protected: those with something of ours in them are opened for it, and those that are open are closed. */
function closingAgain(looked: readonly Looked[], lists: readonly ProtectedList[]): Around {
  const sheets = new Map(looked.map(({ sheet }) => [sheet.id, sheet]));
  const filled = new Set(looked.filter(({ left }) => left).map(({ sheet }) => sheet.id));
  const there = lists.filter(({ sheetId }) => sheets.has(sheetId));
  const isOpen = ({ sheetId }: ProtectedList) => !sheets.get(sheetId)?.protection.protected;
  return {
    toOpen: there.filter((list) => !isOpen(list) && filled.has(list.sheetId)),
    toClose: there.filter((list) => isOpen(list) || filled.has(list.sheetId)),
  };
}

/** Is that a sheet that lets nothing in? A list of ours only where Excel said so: then it has a password. */
function isRefusing({ sheet, range }: Looked, { cause, closed }: Pick<Restoring, "cause" | "closed">): boolean {
  const isClosed = sheet.protection.protected && (range.format.protection.locked as boolean | null) !== false;
  const isList = closed.some(({ sheetId }) => sheetId === sheet.id);
  return isClosed && (!isList || (cause instanceof Error && codeOf(cause.cause) === "AccessDenied"));
}

interface Looked {
  readonly sheet: Worksheet;
  readonly range: Range;
  /** What to assign, so that the cells hold again what they held; `undefined` when nothing of ours is in them. */
  readonly left: Content | undefined;
}

/** The cells as they are now, on the sheets that are still there. */
async function lookAt(context: GuardedContext, cells: readonly Before[]): Promise<readonly Looked[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const queued = cells.flatMap((before) => {
    const sheet = sheets.get(before.sheetId);
    if (!sheet) return [];
    const range = rangeOf(sheet, before.block.area);
    range.load("values,formulas,numberFormat,format/protection/locked");
    return [{ before, sheet, range, looks: queueStrikes(range) }];
  });
  await context.sync();
  return queued.map(({ before, looks, ...each }) => ({
    ...each,
    left: toPutBack(before, each.range, struckIn(looks)),
  }));
}

/** The format is only written where it was: it may be what a protected sheet refuses. `null` leaves a cell as it is. */
function toPutBack(
  { block, sheetId, contents, numberFormat, struck }: Before,
  range: Range,
  struckNow: readonly Position[],
): Content | undefined {
  const format = formatWanted(block);
  const isOurFormat = format !== undefined && format === formatOf(range) && format !== numberFormat;
  const [after, now] = [wanted(block), contentsOf(range)];
  const left = contents.map((run, row) =>
    run.map((held, column): CellInput => {
      const holds = now[row]?.[column];
      return holds === after[row]?.[column] && holds !== held ? held : null;
    }),
  );
  // All of a cell that was struck through in part: it was read by nobody, and is not to be read from now on.
  const strikes = struck
    .filter(({ row, column }) => {
      const holds = now[row]?.[column];
      const isOurs = holds === after[row]?.[column] || holds === contents[row]?.[column];
      return isOurs && !struckNow.some((each) => each.row === row && each.column === column);
    })
    .map((each) => ({ ...each, isStruck: true }));
  if (strikes.length === 0 && !isOurFormat && left.flat().every((content) => content === null)) return undefined;
  return { sheetId, area: block.area, contents: left, numberFormat: isOurFormat ? numberFormat : undefined, strikes };
}

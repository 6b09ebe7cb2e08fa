/**
 * Adds sheets and writes cells, all of it or none, in two round trips, more only when it weighs more than 4 MB:
 * 1. what the cells hold now, and whether they may be written; left out where no cell is written;
 * 2. the same once more, and the new contents and sheets.
 * Breaks off half-way only if Excel does; then what was there is put back. As it is where the second look tells that someone
 * was there in between: Excel has no writing on a condition.
 */
import type { Change, ListChange, Watching } from "../host";
import type { Worksheet } from "./api";
import { type Block, blocksOf } from "./blocks";
import { restoreCells } from "./cell-restorer";
import { type Before, blockStep, type QueuedBlock, queueBlock, queueWords, type WriteBlock } from "./cell-writer";
import { neverBegan, OutcomeUnknown, PlanHalfApplied, SheetProtected } from "./errors";
import { formatBytes, queueFormat } from "./format-writer";
import { around, type ProtectedList, queueList } from "./held-lists";
import { pagesApart } from "./pages";
import { putBack } from "./put-back";
import { rangeOf } from "./sheet-writer";
import { expectedAt, type CellAsRead, standingIn } from "./as-read";
import { carryOut, type Step, step } from "./step";
import { batch, type GuardedContext, type Session } from "./sync";
import { type Work, workOf } from "./work";
import { planSteps } from "./writer";

/** Throws `PlanHalfApplied` or `OutcomeUnknown` when something was, or may have been, left behind; else nothing was. */
export function applyChange(session: Session, change: Change, watching?: Watching): Promise<void> {
  // Cells that are there get something else first: from then on breaking off would be more than leaving out a sheet.
  const listening = watching && change.cells.length > 0 ? { onPart: watching.onPart } : watching;
  return pagesApart(session, change, (withPages) => applyWork(session, change, { withPages, watching: listening }));
}

interface Applying {
  readonly withPages: boolean;
  readonly watching: Watching | undefined;
}

async function applyWork(session: Session, change: Change, { withPages, watching }: Applying): Promise<void> {
  const { plan, cells, lists, read } = change;
  const { heldAt, words } = expectedAt(cells, read, new Set(lists.map(({ sheet }) => sheet)));
  const wanted: Wanted = {
    blocks: blocksOf(cells.map((cell) => ({ ...cell, held: heldAt(cell) }))),
    words: blocksOf([...words, ...lists.flatMap((list) => standingIn(list, read))]),
    lists,
  };
  if (wanted.blocks.length === 0 && plan.sheets.length === 0) return;
  const work = workOf(plan, withPages);
  const progress = { begun: false, done: false };
  let held: Held = { before: [], closed: [], ids: new Map() };
  try {
    await batch(session, async (context) => {
      if (wanted.blocks.length > 0) held = await look(context, wanted);
      const again = queueLook(wanted, (name) => sheetIn(context, held, name));
      const sheets = plan.sheets.length > 0 ? planSteps(context, work) : [];
      const contents = held.before.map((before) => blockStep(context, before));
      const looks = lists.flatMap((list) => listSteps(sheetIn(context, held, list.sheet), list, withPages));
      const written = around(context, { toOpen: held.closed, toClose: held.closed }, [...contents, ...looks]);
      await carryOut([...written, ...sheets], context, { progress, watching });
      progress.done = true;
      // What was there when we wrote, not when we looked.
      held = { ...held, before: again.blocks.map(({ before }) => before()) };
      mustStand(again);
    });
  } catch (error) {
    if (!progress.begun && neverBegan(error)) throw error;
    await undo(session, { work: { ...work, isDone: progress.done }, held, cause: error });
  }
}

interface Wanted {
  readonly blocks: readonly WriteBlock[];
  readonly words: readonly Block<CellAsRead>[];
  readonly lists: readonly ListChange[];
}

interface QueuedLook {
  readonly blocks: readonly QueuedBlock[];
  readonly words: readonly (() => void)[];
}

function queueLook({ blocks, words }: Wanted, sheetOf: (name: string) => Worksheet): QueuedLook {
  return {
    blocks: blocks.map((block) => queueBlock(sheetOf(block.sheet), block)),
    words: words.map((block) => queueWords(sheetOf(block.sheet), block)),
  };
}

/** After the sync. Throws a `WorkbookChanged` where something else stands by now. */
function mustStand({ blocks, words }: QueuedLook): void {
  for (const block of blocks) block.mustStand();
  for (const stand of words) stand();
}

interface Held {
  readonly before: readonly Before[];
  readonly closed: readonly ProtectedList[];
  /** Of the sheets, by the names that they had. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Someone may rename a sheet in between. */
function sheetIn({ workbook }: GuardedContext, { ids }: Held, name: string): Worksheet {
  return workbook.worksheets.getItem(ids.get(name) ?? name);
}

/** Throws a `SheetProtected` when a cell is locked, before anything is written. */
async function look(context: GuardedContext, wanted: Wanted): Promise<Held> {
  const sheets = new Map<string, Worksheet>();
  const sheetOf = (name: string): Worksheet => {
    const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
    if (!sheets.has(name)) sheet.load("id,protection/protected");
    sheets.set(name, sheet);
    return sheet;
  };
  const queued = queueLook(wanted, sheetOf);
  const lists = wanted.lists.map(({ sheet }) => queueList(sheetOf(sheet)));
  await context.sync();
  mustStand(queued);
  const isProtected = (name: string) => sheets.get(name)?.protection.protected === true;
  const ours = new Set(wanted.lists.map(({ sheet }) => sheet));
  const closed = queued.blocks.find(
    // A protected sheet takes what is typed in an open cell, and no line away from it.
    ({ block, isOpen, before }) =>
      !ours.has(block.sheet) && isProtected(block.sheet) && (!isOpen() || before().struck.length > 0),
  );
  if (closed) throw new SheetProtected(closed.block.sheet);
  return {
    before: queued.blocks.map(({ before }) => before()),
    closed: lists.flatMap((list) => list()),
    ids: new Map([...sheets].map(([name, { id }]) => [name, id])),
  };
}

function listSteps(sheet: Worksheet, { formats, printArea }: ListChange, withPages: boolean): readonly Step[] {
  if (formats.length === 0) return [];
  return [
    ...formats.map(({ area, format }) =>
      step(() => {
        queueFormat(rangeOf(sheet, area), area, format);
      }, formatBytes(format)),
    ),
    step(() => {
      if (withPages && printArea) sheet.pageLayout.setPrintArea(rangeOf(sheet, printArea));
    }),
  ];
}

interface Undo {
  readonly work: Work;
  readonly held: Held;
  readonly cause: unknown;
}

/** Throws the cause, or what is left; unless everything is there after all, and only Excel's answer was lost. */
async function undo(session: Session, { work, held, cause }: Undo): Promise<void> {
  let failure = cause;
  try {
    // The marks of the sheets go as the very last thing: where they are gone, the cells were written too.
    if (work.plan.sheets.length > 0 && (await putBack(session, work, cause)) === "everything is there") return;
  } catch (left) {
    failure = left;
  }
  const { before: cells, closed } = held;
  if (cells.length > 0)
    await restoreCells(session, { cells, closed, cause: failure }).catch((left: unknown) => {
      throw together(left, failure);
    });
  throw failure;
}

/** What is left of new sheets weighs more than what is left in cells; where both are known, both are told. */
function together(cells: unknown, sheets: unknown): unknown {
  if (sheets instanceof OutcomeUnknown) return sheets;
  if (!(sheets instanceof PlanHalfApplied)) return cells;
  if (!(cells instanceof PlanHalfApplied)) return sheets;
  return new PlanHalfApplied({ sheets: [...sheets.sheets, ...cells.sheets], names: sheets.names }, sheets.cause);
}

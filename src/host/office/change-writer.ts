/**
 * Adds sheets and writes cells, all of it or none, in two round trips, more only when it weighs more than 4 MB:
 * 1. what the cells hold now, and whether they may be written; left out where no cell is written;
 * 2. the new contents and sheets.
 * Breaks off half-way only if Excel does; then what was there is put back.
 */
import type { Change, ListChange } from "../host";
import type { Worksheet } from "./api";
import { type Block, blocksOf } from "./blocks";
import { type Before, beforeStep, blockStep, queueBlock } from "./cell-writer";
import { codeOf, PlanHalfApplied, SheetProtected } from "./errors";
import { formatBytes, queueFormat } from "./format-writer";
import { putBack } from "./put-back";
import { PROTECTION, rangeOf } from "./sheet-writer";
import { carryOut, type Step, step } from "./step";
import { batch, type GuardedContext, type Session } from "./sync";
import { planSteps, type Work, workOf } from "./writer";

/** Throws `PlanHalfApplied` when something was left behind; with any other error, nothing was. */
export async function applyChange(session: Session, { plan, cells, lists }: Change): Promise<void> {
  const blocks = blocksOf(cells);
  if (blocks.length === 0 && plan.sheets.length === 0) return;
  const work = workOf(plan);
  let held: Held = { before: [], closed: [] };
  try {
    await batch(session, async (context) => {
      if (blocks.length > 0) held = await look(context, blocks, lists);
      const sheets = plan.sheets.length > 0 ? planSteps(context, work) : [];
      const contents = blocks.map((block) => blockStep(context, block));
      const looks = lists.flatMap((list) => listSteps(context, list));
      await carryOut([...opened(context, held, [...contents, ...looks]), ...sheets], context);
    });
  } catch (error) {
    await undo(session, { work, held, cause: refusalOf(error, held) });
  }
}

interface Held {
  readonly before: readonly Before[];
  /** The lists that are protected. */
  readonly closed: readonly string[];
}

/** Throws a `SheetProtected` when a cell is locked, before anything is written. */
async function look(context: GuardedContext, blocks: readonly Block[], lists: readonly ListChange[]): Promise<Held> {
  const sheets = new Map<string, Worksheet>();
  for (const { sheet: name } of blocks) {
    if (sheets.has(name)) continue;
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load("protected");
    sheets.set(name, sheet);
  }
  const queued = blocks.flatMap((block) => {
    const sheet = sheets.get(block.sheet);
    return sheet ? [queueBlock(sheet, block)] : [];
  });
  await context.sync();
  const isProtected = (name: string) => sheets.get(name)?.protection.protected === true;
  const ours = new Set(lists.map(({ sheet }) => sheet));
  const closed = queued.find(({ block, isOpen }) => !ours.has(block.sheet) && isProtected(block.sheet) && !isOpen());
  if (closed) throw new SheetProtected(closed.block.sheet);
  return { before: queued.map(({ before }) => before()), closed: [...ours].filter(isProtected) };
}

/** The steps, while the lists are not protected. */
function opened({ workbook }: GuardedContext, { closed }: Held, steps: readonly Step[]): readonly Step[] {
  const protection = (name: string) => workbook.worksheets.getItem(name).protection;
  return [
    ...closed.map((name) =>
      step(() => {
        protection(name).unprotect();
      }),
    ),
    ...steps,
    ...closed.map((name) =>
      step(() => {
        protection(name).protect(PROTECTION);
      }),
    ),
  ];
}

function listSteps({ workbook }: GuardedContext, { sheet: name, formats, printArea }: ListChange): readonly Step[] {
  if (formats.length === 0) return [];
  const sheet = workbook.worksheets.getItem(name);
  return [
    ...formats.map(({ area, format }) =>
      step(() => {
        queueFormat(rangeOf(sheet, area), area, format);
      }, formatBytes(format)),
    ),
    step(() => {
      sheet.pageLayout.setPrintArea(rangeOf(sheet, printArea));
    }),
  ];
}

/** A list that cannot be opened has a password. */
function refusalOf(error: unknown, { closed: [list] }: Held): unknown {
  const code = error instanceof Error ? codeOf(error.cause) : "";
  return code === "AccessDenied" && list !== undefined ? new SheetProtected(list, error) : error;
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
    // The sheets get their names as the very last thing: where they have them, the cells were written too.
    if (work.plan.sheets.length > 0 && (await putBack(session, work, cause)) === "everything is there") return;
  } catch (left) {
    failure = left;
  }
  if (held.before.length > 0) await restore(session, held, failure);
  throw failure;
}

async function restore(session: Session, held: Held, cause: unknown): Promise<void> {
  try {
    await batch(session, (context) =>
      carryOut(
        opened(
          context,
          held,
          held.before.map((before) => beforeStep(context, before)),
        ),
        context,
      ),
    );
  } catch {
    const sheets = [...new Set(held.before.map(({ block }) => block.sheet))];
    throw new PlanHalfApplied({ sheets, names: [] }, cause);
  }
}

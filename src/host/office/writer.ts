/**
 * Applies a plan in one round trip, more only when it weighs more than 4 MB: a reading and a layout are three together.
 *
 * The sheets have their own names from the start, so that undoing never gives back another. Each is marked right after it was added,
 * and the marks go as the very last thing: whatever goes wrong, it can be told which sheets are ours. See put-back.ts.
 */
import { referenceTo } from "../a1";
import type { Watching } from "../host";
import type { NamePlan, Plan } from "../plan";
import type { Snapshot } from "../snapshot";
import type { Worksheet } from "./api";
import { blocksOf } from "./blocks";
import { queueWords } from "./cell-writer";
import { neverBegan } from "./errors";
import { pagesApart } from "./pages";
import { putBack } from "./put-back";
import { rangeOf, sheetSteps } from "./sheet-writer";
import { cellsAsRead } from "./as-read";
import { carryOut, type Step, step } from "./step";
import { batch, type GuardedContext, type Session } from "./sync";
import { type Work, workOf } from "./work";

/** Throws `PlanHalfApplied` or `OutcomeUnknown` when something was, or may have been, left behind; else nothing was. */
export function applyPlan(session: Session, plan: Plan, applying: Applying): Promise<void> {
  return pagesApart(session, { plan, lists: [] }, (withPages) => applyWork(session, workOf(plan, withPages), applying));
}

interface Applying {
  readonly read: Snapshot | undefined;
  readonly watching: Watching | undefined;
}

async function applyWork(session: Session, work: Work, { read, watching }: Applying): Promise<void> {
  const { plan } = work;
  const asRead = read ? blocksOf(cellsAsRead(namesOfTheirs(plan), read)) : [];
  const progress = { begun: false };
  let isDone = false;
  try {
    await batch(session, async (context) => {
      // Excel has no writing on a condition: it is looked at in the same round trip, and put back where it was otherwise.
      const looks = asRead.map((block) => queueWords(context.workbook.worksheets.getItem(block.sheet), block));
      await carryOut(planSteps(context, work), context, { progress, watching });
      isDone = true;
      for (const stand of looks) stand();
    });
  } catch (error) {
    if (!progress.begun && neverBegan(error)) throw error;
    // Where everything is there after all, only Excel's answer was lost.
    if ((await putBack(session, { ...work, isDone }, error)) === "nothing is left") throw error;
  }
}

/** Names for cells that were there before the plan. */
function namesOfTheirs({ sheets, names }: Plan): readonly NamePlan[] {
  return names.filter((each) => !sheets.some(({ name }) => name === each.sheet));
}

/** The sheets are added here and now, so that what refers to another sheet finds it; all else comes in steps. */
export function planSteps({ workbook }: GuardedContext, { plan, marks, withPages }: Work): readonly Step[] {
  const { worksheets, names } = workbook;
  const sheets = new Map(
    plan.sheets.map(({ name }, index) => {
      const sheet = worksheets.add(name);
      // As a text, so that it is one step of Excel's: it is done, or the sheet before it is the last thing that was.
      names.add(marks[index] ?? "", `=${referenceTo(name, FIRST_CELL)}`);
      return [name, sheet];
    }),
  );
  const sheetOf = (name: string): Worksheet => sheets.get(name) ?? worksheets.getItem(name);
  return [
    ...plan.sheets.flatMap((sheet, index) => {
      const [first, ...others] = sheetSteps(sheetOf(sheet.name), sheet, { sheetOf, withPages });
      const part = { sheet: sheet.name, at: index + 1, of: plan.sheets.length };
      return first ? [{ ...first, part }, ...others] : [];
    }),
    ...plan.names.map(({ name, sheet, area }) =>
      step(() => {
        names.add(name, rangeOf(sheetOf(sheet), area));
      }),
    ),
    ...marks.map((mark) =>
      step(() => {
        names.getItemOrNullObject(mark).delete();
      }),
    ),
  ];
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

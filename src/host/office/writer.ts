/**
 * Applies a plan in one round trip, more only when it weighs more than 4 MB: a reading and a layout are three together.
 *
 * The sheets are built under working names that nobody else has, and get their own names as the very last thing. So
 * whatever goes wrong, it can be told for certain which sheets are ours: see put-back.ts.
 */
import type { Plan } from "../plan";
import type { Worksheet } from "./api";
import { neverBegan } from "./errors";
import { putBack } from "./put-back";
import { rangeOf, sheetSteps } from "./sheet-writer";
import { carryOut, type Step, step } from "./step";
import { batch, type GuardedContext, type Session } from "./sync";
import { type Work, workOf } from "./work";
import { underWorkingNames } from "./working-names";

/** Throws `PlanHalfApplied` or `OutcomeUnknown` when something was, or may have been, left behind; else nothing was. */
export async function applyPlan(session: Session, plan: Plan): Promise<void> {
  const work = workOf(plan);
  const progress = { begun: false };
  try {
    await batch(session, (context) => carryOut(planSteps(context, work), context, progress));
  } catch (error) {
    if (!progress.begun && neverBegan(error)) throw error;
    // Where everything is there after all, only Excel's answer was lost.
    if ((await putBack(session, work, error)) === "nothing is left") throw error;
  }
}

/** The sheets are added here and now, so that what refers to another sheet finds it; all else comes in steps. */
export function planSteps({ workbook }: GuardedContext, { plan, workingNames }: Work): readonly Step[] {
  const sheets = new Map(
    plan.sheets.map(({ name }, index) => [name, workbook.worksheets.add(workingNames[index] ?? name)]),
  );
  const names = new Map(plan.sheets.map(({ name }, index) => [name, workingNames[index] ?? name]));
  const sheetOf = (name: string): Worksheet => sheets.get(name) ?? workbook.worksheets.getItem(name);
  return [
    ...plan.sheets.flatMap((sheet) => sheetSteps(sheetOf(sheet.name), underWorkingNames(sheet, names), sheetOf)),
    ...plan.names.map(({ name, sheet, area }) =>
      step(() => {
        workbook.names.add(name, rangeOf(sheetOf(sheet), area));
      }),
    ),
    ...plan.sheets.map(({ name }) =>
      step(() => {
        sheetOf(name).name = name;
      }),
    ),
  ];
}

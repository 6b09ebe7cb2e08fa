/** A plan while it is being applied: beside each of its sheets stands a name of the workbook, its mark, that nobody else has. */
import type { Plan } from "../plan";

export interface Work {
  readonly plan: Plan;
  /** For each sheet of the plan, in order. */
  readonly marks: readonly string[];
  readonly withPages: boolean;
  /** Excel has said that all of it is there, and it must go for another reason. */
  readonly isDone?: boolean;
}

export function workOf(plan: Plan, withPages: boolean): Work {
  return { plan, withPages, marks: marksOf(plan) };
}

function marksOf({ sheets }: Plan): readonly string[] {
  const mark = Math.random().toString(36).slice(2, 10);
  return sheets.map((_, index) => `KP_bezig_${mark}_${index + 1}`);
}

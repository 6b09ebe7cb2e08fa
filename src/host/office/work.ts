/** A plan while it is being applied: its sheets go by names that nobody else has. */
import type { Plan } from "../plan";

export interface Work {
  readonly plan: Plan;
  /** For each sheet of the plan, in order. */
  readonly workingNames: readonly string[];
  readonly withPages: boolean;
  /** Excel has said that all of it is there, and it must go for another reason. */
  readonly isDone?: boolean;
}

export function workOf(plan: Plan, withPages: boolean): Work {
  return { plan, withPages, workingNames: workingNamesOf(plan) };
}

function workingNamesOf({ sheets }: Plan): readonly string[] {
  const mark = Math.random().toString(36).slice(2, 10);
  return sheets.map((_, index) => `KP ${mark} ${index + 1}`);
}

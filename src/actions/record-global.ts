/** Recording a step of the global score from the pane: value, reason, person and date go to Globaal, and nowhere else. */
import { consolidate } from "../consolidation/consolidate";
import type { LiveHost } from "../host/host";
import { isInRange } from "../domain/score/scale";
import { type Step, stepWrites } from "../layout/plan/step-writes";
import type { Inspection } from "./inspect";

export interface RecordGlobal {
  readonly inspection: Inspection;
  readonly step: Step;
}

export type Recorded =
  | "recorded"
  /** Every step needs one. */
  | "reason-missing"
  | "off-scale"
  /** The workbook has no Globaal, or no row for this step on it. */
  | "nowhere";

/** All of it or nothing. A step without a value takes back what was recorded, and needs no reason. */
export async function recordGlobal(host: LiveHost, { inspection, step }: RecordGlobal): Promise<Recorded> {
  const { workbook, definition } = inspection;
  const { value, reason } = step;
  if (value !== null && !isInRange(value, definition)) return "off-scale";
  if (value !== null && reason.trim() === "") return "reason-missing";
  const writes = stepWrites(workbook, withMedian(step, inspection), definition);
  if (!writes) return "nowhere";
  if (writes.length > 0) await host.write(writes, inspection.workbook);
  return "recorded";
}

/** With what is published goes the median of now: by that it is known later whether it has changed since. */
function withMedian(step: Step, { reading, definition }: Inspection): Step {
  if (step.step !== "published") return step;
  const { themes } = consolidate([{ file: "", reading }], definition);
  const median = themes.find(({ theme }) => theme.id === step.themeId)?.median ?? null;
  return median === null ? step : { ...step, median };
}

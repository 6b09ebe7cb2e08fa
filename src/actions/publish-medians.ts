/**
 * Publishing every median as it is, for all themes at once and with one reason: most themes need no adjustment. A theme that has a
 * published step stays as it is, whatever that says; one that has an adjustment stays open, for its reason is another.
 */
import { consolidate } from "../consolidation/consolidate";
import type { Named } from "../domain/definition/definition";
import { adjustmentOf, type LedgerEntry, type LedgerStep, entryOf } from "../domain/global-score/ledger";
import type { LiveHost } from "../host/host";
import { type Step, stepWrites } from "../layout/plan/step-writes";
import type { Inspection } from "./inspect";

export interface PublishMedians extends Pick<LedgerEntry, "reason" | "person" | "date"> {
  readonly inspection: Inspection;
  /** Themes, by id, that somebody is at work on: none is published over what was typed there. */
  readonly except?: readonly string[];
}

export interface PublishedMedians {
  /** What was recorded. */
  readonly steps: readonly Step[];
  readonly left: readonly LeftTheme[];
}

export interface LeftTheme {
  readonly theme: Named;
  /** The step that it has already; or no city has a score for it; a step of it is being written; Globaal has no row for it. */
  readonly why: LedgerStep | "no-median" | "draft" | "nowhere";
}

/** What would be recorded, and what would stay as it is. Pure. */
export function mediansToPublish({ inspection, except = [], reason, person, date }: PublishMedians): PublishedMedians {
  const { reading, definition, workbook } = inspection;
  const { ledger } = reading.publication;
  const steps: Step[] = [];
  const left: LeftTheme[] = [];
  for (const { theme, median } of consolidate([{ file: "", reading }], definition).themes) {
    const adjustment = adjustmentOf(ledger, theme.id);
    const step: Step = { themeId: theme.id, step: "published", value: median, reason, person, date };
    if (entryOf(ledger, step)) left.push({ theme, why: "published" });
    else if (median === null) left.push({ theme, why: "no-median" });
    else if (adjustment) left.push({ theme, why: adjustment });
    else if (except.includes(theme.id)) left.push({ theme, why: "draft" });
    else if (!stepWrites(workbook, step, definition)) left.push({ theme, why: "nowhere" });
    else steps.push(step);
  }
  return { steps, left };
}

/** All of it in one change, or nothing. */
export async function publishMedians(
  host: LiveHost,
  input: PublishMedians,
): Promise<PublishedMedians | "reason-missing"> {
  if (input.reason.trim() === "") return "reason-missing";
  const { workbook, definition } = input.inspection;
  const published = mediansToPublish(input);
  const writes = published.steps.flatMap((step) => stepWrites(workbook, step, definition) ?? []);
  if (writes.length > 0) await host.write(writes, workbook);
  return published;
}

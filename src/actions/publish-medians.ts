/**
 * Publishing every median as it is, with one reason: of all themes that are not published yet, or of those whose median has changed since
 * it was. Most themes need no adjustment: one that has an adjustment stays open, for its reason is another; and what was published is
 * published again only where it was the median of then, and is not the median of now.
 */
import { consolidate } from "../consolidation/consolidate";
import type { Named } from "../domain/definition/definition";
import type { ThemeMedian } from "../domain/global-score/global-score";
import { adjustmentOf, type LedgerEntry, type LedgerStep, entryOf } from "../domain/global-score/ledger";
import { isMedianOfThen, sincePublished } from "../domain/global-score/since-published";
import type { LiveHost } from "../host/host";
import { type Step, stepWrites } from "../layout/plan/step-writes";
import { words } from "../layout/sheets/globaal";
import type { Inspection } from "./inspect";

/** Those that are not published yet, or those that changed since. */
export type WhichMedians = "open" | "changed";

export interface PublishMedians extends Pick<LedgerEntry, "reason" | "person" | "date"> {
  readonly inspection: Inspection;
  readonly which?: WhichMedians;
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
export function mediansToPublish(input: PublishMedians): PublishedMedians {
  const { reading, definition, workbook } = input.inspection;
  const { ledger } = reading.publication;
  const { themes } = consolidate([{ file: "", reading }], definition);
  const steps: Step[] = [];
  const left: LeftTheme[] = [];
  for (const { theme, median } of input.which === "changed" ? sincePublished(themes, ledger).changed : themes) {
    const step = stepOf({ theme, median }, input);
    const why = whyNot(step, input) ?? (stepWrites(workbook, step, definition) ? undefined : "nowhere");
    if (why) left.push({ theme, why });
    else steps.push(step);
  }
  return { steps, left };
}

/** What was published before is named in the reason: its row says nothing else of it any more. */
function stepOf({ theme, median }: Omit<ThemeMedian, "n">, { inspection, reason, person, date }: PublishMedians): Step {
  const { ledger } = inspection.reading.publication;
  const { value = null, date: then = "" } = entryOf(ledger, { themeId: theme.id, step: "published" }) ?? {};
  const told = value === null ? reason : `${reason.trim().replace(/[^.!?]$/, "$&.")} ${words.before(value, then)}`;
  const kept = median === null ? {} : { median };
  return { themeId: theme.id, step: "published", value: median, reason: told, person, date, ...kept };
}

function whyNot(step: Step, { inspection, which, except = [] }: PublishMedians): LeftTheme["why"] | undefined {
  const { ledger } = inspection.reading.publication;
  if (which !== "changed" && entryOf(ledger, step)) return "published";
  if (step.value === null) return "no-median";
  return adjustmentOf(ledger, step.themeId) ?? (except.includes(step.themeId) ? "draft" : undefined);
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

/** What was published as the median, which may be taken back together; what was decided otherwise is taken back by itself. Pure. */
export function publishedMedianSteps({ reading }: Pick<Inspection, "reading">): readonly Step[] {
  const { ledger } = reading.publication;
  return ledger.flatMap((entry) => {
    if (entry.step !== "published" || !isMedianOfThen(entry, ledger)) return [];
    return [{ themeId: entry.themeId, step: entry.step, value: null, reason: "", person: "", date: "" }];
  });
}

/** All of them in one change. @returns how many */
export async function takeBackMedians(host: LiveHost, { workbook, reading, definition }: Inspection): Promise<number> {
  const steps = publishedMedianSteps({ reading });
  const writes = steps.flatMap((step) => stepWrites(workbook, step, definition) ?? []);
  if (writes.length > 0) await host.write(writes, workbook);
  return steps.length;
}

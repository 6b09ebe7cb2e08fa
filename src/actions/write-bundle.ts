/** Writing a bundle: adds its sheets to a workbook, beside whatever it holds. */
import type { Host, LiveHost } from "../host/host";
import type { Bundle } from "../layout/bundle";
import { planBundle } from "../layout/plan/plan-layout";
import type { BundleDraft } from "./draft-bundle";

/** @returns the names of the sheets that were added; none when all of them were there. */
export async function writeBundle(host: Host, bundle: Bundle): Promise<readonly string[]> {
  const plan = planBundle(await host.read(), bundle);
  if (plan.sheets.length > 0) await host.apply(plan);
  return plan.sheets.map(({ name }) => name);
}

export interface WrittenBundle {
  /** The names of the sheets that were added. */
  readonly sheets: readonly string[];
  /** How many cells changed on the sheets that were there. */
  readonly cells: number;
}

/** Writes what was drafted: sheets that are not there yet, and cells of those that are. All of it or nothing. */
export async function writeDraft(host: LiveHost, { change }: BundleDraft): Promise<WrittenBundle> {
  await host.change(change);
  return { sheets: change.plan.sheets.map(({ name }) => name), cells: change.cells.length };
}

export function isEmptyDraft({ change: { plan, cells } }: BundleDraft): boolean {
  return plan.sheets.length === 0 && cells.length === 0;
}

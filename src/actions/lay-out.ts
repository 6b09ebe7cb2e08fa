/** Laying out: adds our sheets to a workbook, beside whatever it holds. Twice is once. */
import type { Host } from "../host/host";
import type { Measurement } from "../domain/measurement/measurement";
import { planLayout } from "../layout/plan/plan-layout";
import type { SheetTexts } from "../layout/texts";

/** @returns the names of the sheets that were added; none when all of them were there. */
export async function layOut(host: Host, measurement: Measurement, texts: SheetTexts): Promise<readonly string[]> {
  const plan = planLayout(await host.read(), measurement, texts);
  if (plan.sheets.length > 0) await host.apply(plan);
  return plan.sheets.map(({ name }) => name);
}

/** Writing a bundle: adds its sheets to a workbook, beside whatever it holds. */
import type { Host } from "../host/host";
import type { Bundle } from "../layout/bundle";
import { planBundle } from "../layout/plan/plan-bundle";
import type { SheetTexts } from "../layout/texts";

/** @returns the names of the sheets that were added; none when all of them were there. */
export async function writeBundle(host: Host, bundle: Bundle, texts: SheetTexts): Promise<readonly string[]> {
  const plan = planBundle(await host.read(), bundle, texts);
  if (plan.sheets.length > 0) await host.apply(plan);
  return plan.sheets.map(({ name }) => name);
}

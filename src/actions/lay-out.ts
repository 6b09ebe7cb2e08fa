/** Laying out: adds our sheets to a workbook, beside whatever it holds. Twice is once. */
import type { Host } from "../host/host";
import type { Plan } from "../host/plan";
import type { Finding } from "../domain/finding";
import type { Measurement } from "../domain/measurement/measurement";
import type { DefinitionInput } from "../layout/parse/own/read-definition";
import { planLayout, type Shape } from "../layout/plan/plan-layout";
import { asideNames, type AsideTable } from "../layout/plan/set-aside";
import { inspect, type Inspection } from "./inspect";
import { legendFaults, measurementOf, tablesToSetAside, type Wish } from "./preview";

/** @returns the names of the sheets that were added; none when all of them were there. */
export async function layOut(host: Host, measurement: Measurement, shape?: Shape): Promise<readonly string[]> {
  const plan = planLayout(await host.read(), measurement, shape);
  if (plan.sheets.length > 0) await host.apply(plan);
  return plan.sheets.map(({ name }) => name);
}

export interface LaidOut {
  /** The names of the sheets that were added; none when all of them were there. */
  readonly sheets: readonly string[];
  /** The tables that do not count any more, as their scores were taken along. */
  readonly aside: readonly AsideTable[];
  /** What the Legende contradicts itself in; then nothing was added. */
  readonly faults: readonly Finding[];
}

/**
 * Lays out what is wished for, and sets aside the tables whose scores are taken along, in one step: all of it or nothing. By a
 * Legende that contradicts itself nothing is: the sheets would be those of our own definition, beside a Legende that says otherwise.
 */
export async function layOutAsWished(host: Host, wish: Wish, input: DefinitionInput): Promise<LaidOut> {
  const inspection = await inspect(host, input);
  const faults = legendFaults(inspection);
  if (faults.length > 0) return { sheets: [], aside: [], faults };
  const { plan, aside } = plannedFor(inspection, wish);
  if (plan.sheets.length > 0) await host.apply(plan, inspection.workbook);
  return { sheets: plan.sheets.map(({ name }) => name), aside, faults };
}

function plannedFor(
  inspection: Inspection,
  wish: Wish,
): { readonly plan: Plan; readonly aside: readonly AsideTable[] } {
  const { workbook } = inspection;
  const plan = planLayout(workbook, measurementOf(inspection, wish), wish.shape);
  const aside = tablesToSetAside(inspection, wish);
  return { plan: { ...plan, names: [...plan.names, ...asideNames(aside, workbook)] }, aside };
}

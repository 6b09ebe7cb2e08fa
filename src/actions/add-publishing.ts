/** Adds a sheet of the Kenniscentrum to a workbook, with what was published and recommended in it before. */
import type { LiveHost } from "../host/host";
import { NAMES, type TableKey } from "../layout/names";
import { planSheet } from "../layout/plan/plan-layout";
import type { Inspection } from "./inspect";
import { measurementOf } from "./preview";

export interface AddPublishing {
  readonly inspection: Inspection;
  /** By its table. */
  readonly which: TableKey;
}

/** @returns the names of the sheets that were added; none when it was there. One round trip. */
export async function addPublishing(host: LiveHost, { inspection, which }: AddPublishing): Promise<readonly string[]> {
  const { period, publication } = inspection.reading;
  const { cities } = inspection.definition;
  const measured = measurementOf(inspection, { period, cities, carry: true });
  const { ledger, globalPeriod, summary } = publication;
  const plan = planSheet(
    inspection.workbook,
    { ...measured, ledger, globalPeriod, ...(summary && { summary }) },
    NAMES[which],
  );
  if (plan.sheets.length > 0) await host.apply(plan);
  return plan.sheets.map(({ name }) => name);
}
